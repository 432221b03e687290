"""A person opens the page, types, and is answered."""
import pytest

from chat import DANGER, LEGAL, box, hidden, in_sight, newest, replies, said, say


def test_the_first_page_says_what_it_is(page):
    assert page.title() == "Chat"
    assert page.get_by_role("heading", level=1).text_content() == "Helpline (demo)"
    assert page.get_by_role("complementary", name="Notice").text_content().startswith("Demo.")
    assert box(page).is_editable()
    assert page.get_by_role("link", name="call 999").get_attribute("href") == "tel:999"


def test_the_front_door_leads_to_the_chat(page, server):
    page.goto(server.origin)
    assert page.url == server.chat


def test_a_question_is_answered(page):
    say(page, LEGAL)
    assert said(page) == [LEGAL]
    assert "selling sex is not a crime" in newest(page)[0].lower()
    assert page.get_by_role("complementary", name="Notice").text_content().startswith("Demo.")
    assert page.title() == "Chat"


def test_the_keyboard_alone_is_enough(page):
    for key in ["Tab", "Enter"]:  # skips to the message box
        page.keyboard.press(key)
    page.keyboard.type(LEGAL)
    page.keyboard.press("Tab")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert "selling sex" in newest(page)[0].lower()
    page.keyboard.press("Tab")
    page.keyboard.type("more")
    assert box(page).input_value() == "more"


def test_an_emergency_gets_999_first(page):
    say(page, DANGER)
    assert "999" in newest(page)[0][:40]
    assert "No person is reading this" in newest(page)[0]


def test_it_works_without_javascript(profile, server):
    page = profile(java_script_enabled=False).new_page()
    page.goto(server.chat)
    say(page, DANGER)
    assert "999" in newest(page)[0]
    assert said(page) == [DANGER]


def test_the_talk_goes_on(page):
    say(page, LEGAL)
    before = replies(page)
    say(page, "more")
    assert said(page) == [LEGAL, "more"]
    assert replies(page)[:len(before)] == before
    assert newest(page) == replies(page)[len(before):] != []


@pytest.mark.parametrize("size", [(320, 568), (1280, 720)])
def test_the_answer_is_read_from_its_beginning(profile, server, size):
    page = profile(viewport={"width": size[0], "height": size[1]}).new_page()
    page.goto(server.chat)
    for text in [DANGER, LEGAL, DANGER]:
        say(page, text)
        first = page.locator("li.us.new").first
        assert in_sight(page, first)
        assert first.evaluate("element => element === document.activeElement")
        assert in_sight(page, page.get_by_role("button", name="Leave this page"))


def test_a_reload_says_nothing_twice(page):
    say(page, LEGAL)
    before = replies(page)
    page.reload()
    assert said(page) == [LEGAL]
    assert replies(page) == before


def test_a_form_sent_twice_is_one_message(server):
    html = server.request("GET", "/chat")[2]
    form = {"token": hidden(html, "token"), "message": hidden(html, "message"), "text": LEGAL}
    first, second = server.post(form)[2], server.post(form)[2]
    assert first.count('class="you"') == second.count('class="you"') == 1
    assert first.count('class="us') == second.count('class="us') > 0


def test_nothing_typed_is_said_so(page):
    box(page).fill("   ")
    with page.expect_navigation():
        page.get_by_role("button", name="Send").click()
    assert page.get_by_role("alert").text_content() == "Please type a message first."
    assert said(page) == []


def test_an_empty_box_is_not_sent(page):
    page.get_by_role("button", name="Send").click()
    assert box(page).evaluate("box => box.validity.valueMissing && box === document.activeElement")
