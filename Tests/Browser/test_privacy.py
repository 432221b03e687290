"""Nothing stays in the browser, nothing goes elsewhere, nobody reads along."""
import pytest

from chat import DANGER, LEGAL, box, hidden, replies, said, say

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self' https://www.bbc.co.uk; "
    "frame-ancestors 'none'; base-uri 'none'")
ATTACKER = "ab" * 32
FORGED = {
    "none": "", "short": "a" * 63, "long": "a" * 65, "not hexadecimal": "g" * 64, "capitals": "A" * 64,
    "wide letters": "ａ" * 64, "line end": "a" * 64 + "\n", "markup": '"><script>' + "a" * 54,
}


def watch(page):
    """All requests from now on."""
    seen = []
    page.on("request", lambda request: seen.append(request))
    return seen


def away(page):
    """Stands in for every other site; notes what was asked of it."""
    seen = []

    def answer(route):
        seen.append(route.request)
        route.fulfill(body="<title>Elsewhere</title>", content_type="text/html")

    page.route(lambda url: not url.startswith("http://127.0.0.1:"), answer)
    return seen


def test_nothing_is_kept_and_nothing_goes_elsewhere(profile, server):
    context = profile()
    page = context.new_page()
    seen = watch(page)
    page.goto(server.chat)
    for text in [LEGAL, DANGER]:
        say(page, text)
    assert len(seen) >= 6
    assert all(request.url.startswith(server.origin + "/") for request in seen)
    assert context.cookies() == []
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    assert page.evaluate("caches.keys()") == []
    assert page.evaluate("indexedDB.databases()") == []


def test_the_token_is_in_no_address(page, server):
    seen = watch(page)
    say(page, LEGAL)
    token = page.locator("form.say input[name=token]").input_value()
    message = page.locator("input[name=message]").input_value()
    assert len(token) == len(message) == 64 and token != message
    for request in seen:
        assert token not in request.url and "referer" not in request.all_headers()
    assert page.url.split("#")[0] == server.chat


@pytest.mark.parametrize("method, path", [("GET", "/chat"), ("POST", "/chat"), ("GET", "/chat/style.css"), ("GET", "/chat/chat.js")])
def test_headers(server, method, path):
    status, headers, _ = server.request(method, path)
    assert status == 200
    assert headers["Cache-Control"] == "no-store"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "Set-Cookie" not in headers and "Server" not in headers
    if path == "/chat":
        assert headers["Content-Security-Policy"] == POLICY
        assert headers["X-Frame-Options"] == "DENY"


def test_leaving_tells_nobody_where_from(page, server):
    say(page, DANGER)
    outside = away(page)
    page.get_by_role("button", name="Leave this page").click()
    page.wait_for_url(lambda url: not url.startswith(server.origin))
    assert page.title() == "Elsewhere"
    assert "referer" not in outside[0].all_headers()
    assert page.evaluate("[document.referrer, window.opener]") == ["", None]


@pytest.mark.parametrize("token", FORGED.values(), ids=FORGED.keys())
def test_a_forged_token_starts_afresh(server, token):
    status, _, html = server.post({"token": token, "text": LEGAL})
    assert status == 200
    assert hidden(html, "token") != token and len(hidden(html, "token")) == 64
    assert "Your chat had ended." in html and 'class="you"' not in html


def test_another_site_cannot_choose_the_session(page, server):
    page.route("http://localhost:1/", lambda route: route.fulfill(content_type="text/html", body=f"""
        <form method=post action="{server.chat}"><input name=token value={ATTACKER}><input name=text value=hi>
        <button>Go</button></form>"""))
    page.goto("http://localhost:1/")
    with page.expect_response(server.chat) as answer, page.expect_navigation():
        page.get_by_role("button").click()
    assert answer.value.status == 403
    assert page.locator("form.say input[name=token]").input_value() != ATTACKER
    assert said(page) == []


def test_two_people_do_not_see_each_other(profile, server):
    first, second = profile().new_page(), profile().new_page()
    for page, text in [(first, LEGAL), (second, DANGER), (first, "more")]:
        if page.url == "about:blank":
            page.goto(server.chat)
        say(page, text)
    assert said(first) == [LEGAL, "more"]
    assert said(second) == [DANGER]


def test_delete_leaves_nothing_to_read(page):
    say(page, LEGAL)
    say(page, "DELETE")
    assert "YES" in replies(page)[-1]
    say(page, "YES")
    assert "erased" in replies(page)[-1]
    say(page, "hello")
    assert said(page) == ["hello"]
    page.reload()
    assert said(page) == ["hello"]


def test_what_is_typed_is_not_sent_to_a_spelling_service(page):
    assert box(page).get_attribute("spellcheck") == "false"
    assert box(page).get_attribute("autocomplete") == "off"
