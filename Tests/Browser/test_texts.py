"""What people type is shown as they typed it, whatever it is."""
import pytest

from chat import DANGER, box, hidden, newest, said, say

ODD = {
    "script": "<script>document.title = 'stolen'</script>",
    "image": "\"><img src=x onerror=\"document.title='stolen'\">",
    "end of the box": "</textarea></form><h2>hello</h2>",
    "mustache": "{{token}} {{{text}}} {{#lines}}x{{/lines}} {{> page}}",
    "quotes": "it's \"me\" ‘and’ “you” `now` &amp; &#39; \\",
    "emoji": "🆘 I'm scared 😢👩‍👩‍👧‍👦 🏳️‍🌈",
    "arabic": "أحتاج مساعدة، رقمي 999",
    "direction marks": "\u202eabc\u202c \u200fdef",
    "combining marks": "h\u0301\u0302\u0303\u0304e" + "\u0335" * 60,
    "one long word": "a" * 300,
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_it_is_shown_as_typed(profile, server, text):
    page = profile(viewport={"width": 320, "height": 568}).new_page()
    page.goto(server.chat)
    say(page, text)
    assert said(page) == [text]
    assert newest(page)
    assert page.title() == "Chat"
    assert page.locator("script").count() == 1 and page.locator("img, h2").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_lines_stay_lines(page):
    say(page, "first line\nsecond line")
    assert page.locator("li.you p").inner_text().split("\n") == ["first line", "second line"]


def test_right_to_left_text_runs_right_to_left(page):
    say(page, ODD["arabic"])
    assert page.locator("li.you p").evaluate("line => getComputedStyle(line).direction") == "rtl"
    assert page.locator("li.us p").first.evaluate("line => getComputedStyle(line).direction") == "ltr"
    box(page).fill(ODD["arabic"])
    assert box(page).evaluate("box => getComputedStyle(box).direction") == "rtl"


def test_a_box_takes_no_more_than_it_can_send(page):
    box(page).focus()
    page.keyboard.insert_text("x" * 1200)
    assert len(box(page).input_value()) == 1000


def test_a_longer_text_is_cut_and_said_so(page):
    box(page).evaluate("box => box.removeAttribute('maxlength')")  # as a browser that does not know it
    say(page, DANGER + " " + "x" * 1200)
    assert [len(text) for text in said(page)] == [1000]
    assert "999" in newest(page)[0]
    assert "first 1000 characters" in page.get_by_role("alert").text_content()


@pytest.mark.parametrize("letter", ["ش", "字", "😢"])
def test_the_longest_text_fits_in_any_script(page, letter):
    text = letter * (1000 // len(letter.encode("utf-16-le")) * 2)  # the box counts UTF-16 units
    say(page, text)
    assert said(page) == [text]


def test_what_was_typed_is_not_lost_with_the_session(server):
    text = "</textarea><b>\"'{{token}}"
    status, _, html = server.post({"token": "gone", "text": text})
    assert status == 200
    assert "</textarea><b>" not in html
    assert "&lt;/textarea&gt;&lt;b&gt;&quot;&#39;{{token}}" in html
    assert len(hidden(html, "token")) == 64
