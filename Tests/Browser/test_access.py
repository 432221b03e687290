"""Everybody can use it: axe-core's rules, small screens, large text, keyboard, screen readers."""
import pytest
from axe_playwright_python.sync_playwright import Axe

from chat import DANGER, LEGAL, box, in_sight, say

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"target-size": {"enabled": True}},
}
TALKS = {"first page": [], "after an answer": [LEGAL], "after an emergency": [LEGAL, DANGER], "nothing typed": ["  "]}


@pytest.fixture(scope="session")
def large_text(launch):
    """A browser whose user has set text to twice its size."""
    return launch("--blink-settings=defaultFontSize=32")


def violations(page):
    found = Axe().run(page, options=RULES)
    assert len(found.response["passes"]) > 10
    return [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in found.response["violations"]]


@pytest.mark.parametrize("texts", TALKS.values(), ids=TALKS.keys())
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_rule_is_broken(profile, server, scheme, width, texts):
    page = profile(color_scheme=scheme, viewport={"width": width, "height": 640}).new_page()
    page.goto(server.chat)
    for text in texts:
        say(page, text)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [320, 1280])
def test_text_of_twice_the_size(large_text, profile, server, width):
    page = profile(large_text, viewport={"width": width, "height": 640}).new_page()
    page.goto(server.chat)
    assert page.evaluate("getComputedStyle(document.body).fontSize") == "32px"
    for text in [LEGAL, DANGER]:
        say(page, text)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert in_sight(page, page.locator("li.us.new").first)
    for element in page.locator("h1, .leave, button, textarea, li p").all():
        assert element.evaluate("it => it.scrollWidth <= it.clientWidth + 1 || getComputedStyle(it).display === 'inline'")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_focus_is_seen_at_each_stop(profile, server, scheme):
    page = profile(color_scheme=scheme, viewport={"width": 360, "height": 640}).new_page()
    page.goto(server.chat)
    say(page, LEGAL)
    page.get_by_text("New replies appear by themselves.").wait_for()
    page.evaluate("document.activeElement.blur(); getSelection().removeAllRanges(); scrollTo(0, 0)")
    page.get_by_role("link", name="Skip").focus()
    stops = []
    for _ in range(6):
        here = page.locator(":focus")
        stops.append(here.evaluate("it => it.id || it.textContent"))
        outline = here.evaluate("it => { const s = getComputedStyle(it); return [s.outlineStyle, s.outlineWidth] }")
        assert outline == ["solid", "3px"], stops
        assert in_sight(page, here), stops
        page.keyboard.press("Tab")
    assert stops == ["Skip to the message box", "Leave this page", "text", "Send", "call 999", "116\u00a0123"]


def test_a_screen_reader_hears_who_said_what(page):
    say(page, LEGAL)
    log = page.get_by_role("log", name="Messages")
    items = log.get_by_role("listitem").all_text_contents()
    assert [item.strip().split(":")[0] for item in items][:2] == ["You", "Reply"]
    assert page.get_by_role("main").count() == page.get_by_role("banner").count() == 1
    assert page.locator("html").get_attribute("lang") == "en-GB"


def test_a_problem_is_announced_at_the_box(page):
    say(page, "  ")
    assert page.get_by_role("alert").evaluate("it => it === document.activeElement")
    name = box(page).get_attribute("aria-describedby")
    assert page.locator(f"#{name}").text_content() == "Please type a message first."


def test_targets_are_large_enough_for_a_thumb(profile, server):
    page = profile(viewport={"width": 320, "height": 568}, has_touch=True).new_page()
    page.goto(server.chat)
    for element in [*page.get_by_role("button").all(), box(page)]:
        assert element.bounding_box()["height"] >= 44


def test_colours_of_the_system_win(profile, server):
    page = profile(forced_colors="active").new_page()
    page.goto(server.chat)
    say(page, LEGAL)
    page.get_by_text("New replies appear by themselves.").wait_for()
    leave, send = page.get_by_role("button").all()
    for element in [page.locator("li.you"), leave, send]:
        assert element.evaluate("it => getComputedStyle(it).borderTopStyle") == "solid"


@pytest.mark.parametrize("scheme, width", [("light", 320), ("dark", 1280)])
def test_it_is_ready_for_right_to_left(profile, server, scheme, width):
    page = profile(color_scheme=scheme, viewport={"width": width, "height": 640}).new_page()
    page.goto(server.chat)
    say(page, "أحتاج مساعدة، هل هذا قانوني؟")
    mine, theirs = page.locator("li.you"), page.locator("li.us").first
    assert mine.locator("p").evaluate("it => getComputedStyle(it).direction") == "rtl"

    def starts(part):
        return part.evaluate("it => it.getBoundingClientRect().left - it.parentElement.getBoundingClientRect().left < 2")

    assert page.locator("html").get_attribute("dir") == "ltr"
    assert starts(theirs) and not starts(mine)
    page.locator("html").evaluate("it => { it.dir = 'rtl'; it.lang = 'ar' }")
    assert starts(mine) and not starts(theirs)
    at = {name: page.locator(name).bounding_box()["x"] for name in [".leave", "h1"]}
    assert at[".leave"] < at["h1"]
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert violations(page) == []


def test_an_old_phone_without_a_script(profile, server):
    page = profile(viewport={"width": 320, "height": 480}, java_script_enabled=False).new_page()
    page.goto(server.chat)
    say(page, LEGAL)
    for name in ["Leave this page", "Send", "Look for new replies"]:
        button = page.get_by_role("button", name=name)
        assert button.bounding_box()["height"] >= 44 and button.bounding_box()["x"] >= 0
    assert page.locator("[data-script], .listening, .below").locator("visible=true").count() == 0
