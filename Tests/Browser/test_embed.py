"""The chat on the page of an organisation: one line of script, on the sites of a list."""
import urllib.parse

import pytest

from chat import LEGAL, box, said
from helpline_server import HelplineServer
from test_access import violations
from test_live import Stream

PAGE = """<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A trust</title></head>
<body><main><h1>A trust</h1><p>Welcome.</p><a href="/other">Another page</a></main>
<script src="{home}/chat/embed.js"></script></body></html>"""
STRICT = "default-src 'none'; script-src {home}; frame-src {home}"


def page_of(page, site, desk, path="/", policy=True):
    """A page of a site that has the line of script, under a policy as strict as it can be; notes requests and complaints."""
    headers = {"Content-Security-Policy": STRICT.format(home=desk.origin)} if policy else {}
    site.pages[path] = (PAGE.format(home=desk.origin), headers)
    page.asked, page.problems = [], []
    page.on("request", lambda request: page.asked.append(request.url))
    page.on("console", lambda message: page.problems.append(message.text))
    page.goto(site.origin + path)
    return page


def opener(page):
    return page.get_by_role("button", name="Chat")


def frame_of(page, desk):
    """The chat inside of the panel, when it is there."""
    page.frame_locator("iframe[title=Chat]").get_by_label("Your message").wait_for()
    frame = next(frame for frame in page.frames if frame.url.startswith(desk.origin + "/chat/frame"))
    frame.wait_for_load_state()
    return frame


def say(frame, text):
    """Types and sends; comes back with the answer."""
    before = frame.locator("li.you").count()
    frame.get_by_label("Your message").fill(text)
    frame.get_by_role("button", name="Send").click()
    frame.locator("li.you").nth(before).wait_for()


@pytest.fixture
def host(profile, desk, sites):
    """The page of an allowed site."""
    return page_of(profile(viewport={"width": 1000, "height": 700}).new_page(), sites["allowed"], desk)


def test_nothing_is_loaded_before_it_is_opened(host, desk, sites):
    opener(host).wait_for()
    assert [url for url in host.asked if url.startswith(desk.origin)] == [desk.origin + "/chat/embed.js"]
    assert host.locator("iframe").count() == 0
    assert host.problems == []


@pytest.mark.parametrize("width", [320, 1000])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_rule_is_broken(profile, desk, sites, scheme, width):
    page = profile(color_scheme=scheme, viewport={"width": width, "height": 640}).new_page()
    page_of(page, sites["allowed"], desk, policy=False)  # the rules come by a script that the policy would refuse
    opener(page).wait_for()
    assert violations(page) == []
    opener(page).click()
    frame = frame_of(page, desk)
    assert violations(page) == [] and violations(frame) == []
    say(frame, LEGAL)
    assert violations(page) == [] and violations(frame) == []
    assert frame.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_it_talks_in_a_frame_and_keeps_nothing(host, desk):
    opener(host).click()
    frame = frame_of(host, desk)
    say(frame, LEGAL)
    assert "selling sex is not a crime" in frame.locator("li.us p").first.text_content().lower()
    frame.get_by_text("New replies appear by themselves.").wait_for()
    assert host.context.cookies() == []
    kept = "{ try { return [localStorage.length, sessionStorage.length] } catch { return [0, 0] } }"  # or refused to frames
    for place in [host, frame]:
        assert place.evaluate(f"() => {kept}") == [0, 0] and place.evaluate("document.cookie") == ""
    assert all(url.startswith((desk.origin, host.url)) for url in host.asked)
    assert host.problems == []
    assert host.title() == "A trust" and host.locator("iframe").get_attribute("title") == "Chat"


def test_the_keyboard_goes_in_and_comes_back(host, desk):
    host.get_by_role("link", name="Another page").focus()
    host.keyboard.press("Tab")
    assert opener(host).evaluate("it => it.getRootNode().activeElement === it")
    assert opener(host).evaluate("it => getComputedStyle(it).outlineWidth") == "3px"
    host.keyboard.press("Enter")
    frame = frame_of(host, desk)
    for key in ["Tab", "Enter"]:  # skips to the message box
        host.keyboard.press(key)
    host.keyboard.type(LEGAL)
    assert frame.get_by_label("Your message").input_value() == LEGAL
    host.keyboard.press("Escape")
    assert host.locator("iframe").is_hidden()
    assert opener(host).evaluate("it => it.getRootNode().activeElement === it")
    host.keyboard.press("Enter")
    assert frame.get_by_label("Your message").input_value() == LEGAL, "closing does not end the talk"
    host.get_by_role("button", name="Close").click()
    assert opener(host).is_visible()


def test_a_reply_to_a_closed_panel_is_said_on_the_button(host, desk, colleague):
    opener(host).click()
    say(frame_of(host, desk), "he won't let me leave, he has a knife")
    host.get_by_role("button", name="Close").click()
    colleague.take()
    host.get_by_role("button", name="Chat (new reply)").wait_for()


WAYS = {
    "button": lambda page, frame: frame.get_by_role("button", name="Leave this page").click(),
    "Esc in the frame": lambda page, frame: (frame.get_by_label("Your message").focus(),
                                             [page.keyboard.press("Escape") for _ in range(3)]),
    "Esc on the page": lambda page, frame: (page.get_by_role("link", name="Another page").focus(),
                                            [page.keyboard.press("Escape") for _ in range(3)]),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS.keys())
def test_leaving_leaves_the_whole_page(host, desk, sites, way):
    opener(host).click()
    frame = frame_of(host, desk)
    say(frame, LEGAL)
    token = frame.locator("form.say input[name=token]").input_value()
    way(host, frame)
    host.wait_for_url("**/weather")
    assert host.title() == "Weather"
    # What tells the server goes out beside the page's leaving, and may come a moment after it.
    assert any(Stream(desk, token).status == 404 or host.wait_for_timeout(100) for _ in range(50))
    host.go_back()
    host.wait_for_load_state("networkidle")
    assert not any(LEGAL in place.content() for place in host.frames)


def test_leaving_a_frame_without_javascript_of_its_own(profile, desk, sites):
    """The form of the frame leads the whole page away, unless the page has put it into a sandbox."""
    page = profile(java_script_enabled=False).new_page()
    sites["allowed"].pages["/plain"] = f'<title>A trust</title><iframe title="Chat" src="{desk.origin}/chat/frame"></iframe>'
    page.goto(sites["allowed"].origin + "/plain")
    frame_of(page, desk).get_by_role("button", name="Leave this page").click()
    page.wait_for_url("**/weather")


def test_another_site_is_refused(profile, desk, sites):
    page = page_of(profile().new_page(), sites["refused"], desk)
    page.wait_for_timeout(300)
    assert opener(page).count() == 0
    assert any("chat.embed" in problem for problem in page.problems)
    sites["refused"].pages["/frame"] = f"""<!doctype html><html lang="en"><title>Other</title><main><h1>Other</h1>
        <iframe title="Chat" src="{desk.origin}/chat/frame"></iframe>
        <iframe title="Page" src="{desk.origin}/chat"></iframe></main>"""
    page.goto(sites["refused"].origin + "/frame")
    assert not any(place.get_by_label("Your message").count() for place in page.frames[1:])
    assert violations(page.main_frame) == []


def test_an_allowed_site_cannot_frame_the_page_itself(profile, desk, sites):
    page = profile().new_page()
    sites["allowed"].pages["/frame"] = f'<iframe title="Page" src="{desk.origin}/chat"></iframe>'
    page.goto(sites["allowed"].origin + "/frame")
    assert page.frames[1].get_by_label("Your message").count() == 0


def test_headers(desk, sites):
    _, frame, _ = desk.request("GET", "/chat/frame")
    assert f"frame-ancestors {sites['allowed'].origin};" in frame["Content-Security-Policy"]
    assert "X-Frame-Options" not in frame
    _, page, _ = desk.request("GET", "/chat")
    assert "frame-ancestors 'none';" in page["Content-Security-Policy"] and page["X-Frame-Options"] == "DENY"
    _, script, _ = desk.request("GET", "/chat/embed.js")
    assert script["Cross-Origin-Resource-Policy"] == "cross-origin" and script["Cache-Control"] == "no-store"
    for headers in [frame, page, script]:
        assert "Set-Cookie" not in headers and headers["Referrer-Policy"] == "no-referrer"


def test_where_no_site_is_listed_there_is_nothing_to_embed(server):
    for path in ["/chat/frame", "/chat/embed.js"]:
        assert server.request("GET", path)[0] == 404
    assert server.request("POST", "/chat/frame", urllib.parse.urlencode({"text": "hi"}))[0] == 404


@pytest.mark.parametrize("origin", [
    "http://example.org", "https://example.org/", "https://*.example.org", "https://example.org;", "'self'", "*",
    "https://EXAMPLE.org", "https://example.org script-src *"])
def test_what_is_not_an_origin_ends_the_start(tmp_path, origin):
    with pytest.raises(RuntimeError, match="chat.embed must list origins"):
        HelplineServer(tmp_path, extra=f"chat:\n  embed: [\"{origin}\"]\n")
