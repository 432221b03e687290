"""Whoever must hide the page in a hurry: it goes, the session ends, and "Back" shows nothing."""
import urllib.parse

import pytest

from chat import DANGER, LEGAL, box, hidden, say
from test_live import Stream

SECRET = "he has a knife and i hid the zebra"


@pytest.fixture(scope="session")
def keeping(launch):
    """A browser that keeps pages for "Back" as people's browsers do; the driver switches it off otherwise."""
    return launch("--enable-features=BackForwardCache", without=["--disable-back-forward-cache"])


def press(page):
    page.get_by_role("button", name="Leave this page").click()


def escape(page):
    for _ in range(3):
        page.keyboard.press("Escape")


WAYS = {"button": press, "Esc three times": escape}


def token_of(page):
    return page.locator("form.say input[name=token]").input_value()


def talk(page, desk):
    page.goto(desk.chat)
    for text in [LEGAL, SECRET]:
        say(page, text)
    return token_of(page)


def content(page):
    """What a page holds, when it has come to rest."""
    for _ in range(20):
        try:
            return page.content()
        except Exception:  # it is still on its way
            page.wait_for_timeout(100)
    return page.content()


def shows_nothing(page):
    """Whether a page that one comes back to holds no word of the talk, also after a reload."""
    for _ in range(3):
        try:
            page.go_back(timeout=2_000)
        except Exception:  # a page that the browser will not show again counts as a navigation that failed
            pass
        shown = content(page)
        assert "zebra" not in shown and LEGAL not in shown
        assert page.locator("li.you, li.us").count() == 0


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS.keys())
def test_leaving_ends_the_session(desk, profile, sites, way):
    page = profile().new_page()
    token = talk(page, desk)
    way(page)
    page.wait_for_url("**/weather")
    assert page.title() == "Weather"
    [*_, headers] = [headers for path, headers in sites["elsewhere"].seen if path == "/weather"]
    assert "Referer" not in headers
    assert page.evaluate("[document.referrer, window.opener]") == ["", None]
    assert Stream(desk, token).status == 404
    shows_nothing(page)


def test_leaving_without_javascript(desk, profile, sites):
    page = profile(java_script_enabled=False).new_page()
    token = talk(page, desk)
    press(page)
    page.wait_for_url("**/weather")
    [*_, headers] = [headers for path, headers in sites["elsewhere"].seen if path == "/weather"]
    assert "Referer" not in headers
    assert Stream(desk, token).status == 404
    shows_nothing(page)


def test_a_browser_that_keeps_pages_shows_nothing(desk, keeping, profile):
    page = profile(keeping).new_page()
    talk(page, desk)
    press(page)
    page.wait_for_url("**/weather")
    shows_nothing(page)


def test_a_page_that_was_left_is_dead(desk):
    html = desk.request("GET", "/chat")[2]
    form = {"token": hidden(html, "token"), "message": hidden(html, "message"), "text": SECRET}
    desk.post(form)
    left = desk.request("POST", "/chat/leave", urllib.parse.urlencode({"token": form["token"]}),
                        {"Content-Type": "application/x-www-form-urlencoded"})
    assert left[0] == 303 and left[1]["Location"].endswith("/weather")
    assert left[1]["Cache-Control"] == "no-store" and left[1]["Referrer-Policy"] == "no-referrer"
    again = [form, {"token": form["token"], "text": "zebra again"}, {"token": form["token"], "look": 1, "text": "zebra"}]
    for fields in again:
        status, _, html = desk.post(fields)
        assert status == 200 and "That chat has ended." in html
        assert "zebra" not in html and 'class="you"' not in html and 'class="us' not in html
        assert hidden(html, "token") != form["token"]


def test_another_site_cannot_end_a_session(desk):
    html = desk.request("GET", "/chat")[2]
    form = {"token": hidden(html, "token"), "message": hidden(html, "message"), "text": LEGAL}
    desk.post(form)
    kind = {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "cross-site"}
    assert desk.request("POST", "/chat/leave", urllib.parse.urlencode({"token": form["token"]}), kind)[0] == 303
    assert "That chat has ended." not in desk.post({"token": form["token"], "look": 1})[2]


def test_esc_once_or_twice_does_nothing(desk, profile):
    page = profile().new_page()
    page.goto(desk.chat)
    box(page).focus()
    for _ in range(2):
        page.keyboard.press("Escape")
    say(page, LEGAL)
    assert page.url.startswith(desk.chat)


def test_leaving_before_anything_was_said(desk, profile):
    page = profile().new_page()
    page.goto(desk.chat)
    escape(page)
    page.wait_for_url("**/weather")


def test_the_case_stays_and_staff_are_told(desk, profile, colleague):
    page = profile().new_page()
    page.goto(desk.chat)
    say(page, DANGER)
    colleague.take()
    page.locator("li", has_text="is here").wait_for()
    press(page)
    page.wait_for_url("**/weather")
    colleague.page.reload()
    assert colleague.page.get_by_text("left the web chat").is_visible()
    assert colleague.page.get_by_text(DANGER).first.is_visible()
    assert colleague.page.get_by_label("Your text to the person").count() == 0
