"""A member of staff writes, and the person sees it without doing anything."""
import http.client
import json
import re
import time
import urllib.parse

import pytest

from chat import DANGER, LEGAL, box, hidden, in_sight, replies, said, say
from console_server import ConsoleServer
from helpline_server import HelplineServer
from loopback import Line
from test_access import violations

FROM_STAFF = "A person from our team"


class Stream:
    """The stream of a session, read without a browser."""

    def __init__(self, server, token, seen=0, headers=None):
        self.connection = http.client.HTTPConnection(server.host, timeout=30)
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        self.connection.request(
            "POST", "/chat/replies", urllib.parse.urlencode({"token": token, "seen": seen}), kind | (headers or {}))
        self.answer = self.connection.getresponse()
        self.status, self.headers = self.answer.status, self.answer.headers

    def piece(self):
        """The next event or comment; empty at the end."""
        rows = []
        while row := self.answer.readline().decode():
            if row == "\n":
                break
            rows.append(row)
        return "".join(rows)

    def reply(self):
        """The next reply."""
        while piece := self.piece():
            if piece.startswith("event: reply\n"):
                return json.loads(piece.split("data: ", 1)[1])
        return None

    def rest(self):
        """All that comes until the server ends it."""
        return self.answer.read().decode()

    def close(self):
        self.connection.close()


def begin(server, text, headers=None):
    """A session without a browser; its token and its last page."""
    html = server.request("GET", "/chat")[2]
    token = hidden(html, "token")
    status, _, html = server.post({"token": token, "message": hidden(html, "message"), "text": text}, headers)
    return token, status, html


def go_on(server, token, text, headers=None):
    return server.post({"token": token, "text": text}, headers)


def listening(page):
    """Waits until replies come by themselves."""
    page.get_by_text("New replies appear by themselves.").wait_for()


@pytest.fixture
def person(profile, desk):
    """Somebody in danger, on a small phone."""
    page = profile(viewport={"width": 320, "height": 568}).new_page()
    page.problems = []
    page.on("console", lambda message: page.problems.append(message.text))
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    page.goto(desk.chat)
    say(page, DANGER)
    listening(page)
    yield page
    assert page.problems == []


def test_a_reply_of_staff_appears_within_a_second(person, colleague):
    colleague.take()
    person.locator("li", has_text="is here").wait_for()
    box(person).focus()
    person.keyboard.type("i am in the bath")
    begun = time.monotonic()
    colleague.write("I am Dora. Are you safe to text?")
    person.locator("li.staff", has_text="I am Dora").wait_for()
    assert time.monotonic() - begun < 1
    bubble = person.get_by_role("log", name="Messages").get_by_role("listitem").last
    assert bubble.text_content() == f"{FROM_STAFF}: I am Dora. Are you safe to text?"
    assert person.get_by_role("log").get_attribute("aria-live") == "polite"
    assert box(person).input_value() == "i am in the bath"
    assert box(person).evaluate("box => box === document.activeElement")
    assert person.title() == "Chat"
    assert violations(person) == []
    say(person, "yes")
    assert said(person) == [DANGER, "yes"]
    assert len(replies(person)) == len(set(replies(person)))
    assert person.locator("li.staff", has_text="I am Dora").count() == 1


def test_who_types_keeps_the_box_in_its_place(person, colleague):
    colleague.take()
    person.locator("li", has_text="is here").wait_for()
    box(person).focus()
    box(person).evaluate("box => box.scrollIntoView({block: 'center'})")
    before = box(person).bounding_box()["y"]
    colleague.write("one\ntwo\nthree\nfour")
    person.locator("li.staff", has_text="four").wait_for()
    assert abs(box(person).bounding_box()["y"] - before) <= 1
    assert box(person).evaluate("box => box === document.activeElement")


def test_who_reads_further_up_is_not_moved(person, colleague):
    colleague.take()
    for text in [LEGAL, "more", "and more"]:
        say(person, text)
    listening(person)
    first = person.locator("li.you").first
    first.evaluate("it => { it.tabIndex = -1; it.focus(); scrollTo(0, 0); }")
    before = person.evaluate("scrollY")
    colleague.write("I am with you now.")
    reply = person.locator("li.staff", has_text="I am with you now.")
    reply.wait_for()
    assert person.evaluate("scrollY") == before
    assert first.evaluate("it => it === document.activeElement")
    assert not in_sight(person, reply)
    assert violations(person) == []
    person.get_by_role("button", name="New reply below").click()
    person.wait_for_function("document.activeElement.matches('li.staff')")
    assert in_sight(person, reply)
    person.get_by_role("button", name="New reply below").wait_for(state="hidden")


def test_what_was_missed_is_shown_once(desk, profile, colleague):
    line = Line(desk.origin)
    page = profile().new_page()
    page.goto(line.origin + "/chat")
    say(page, DANGER)
    listening(page)
    colleague.take()
    page.locator("li", has_text="is here").wait_for()
    line.cut()
    page.get_by_role("button", name="Look for new replies").wait_for()
    for text in ["zebra one", "zebra two"]:
        colleague.write(text)
    line.mend()
    page.locator("li.staff", has_text="zebra two").wait_for()
    listening(page)
    colleague.write("zebra three")
    page.locator("li.staff", has_text="zebra three").wait_for()
    assert page.locator("li.staff p").all_text_contents()[-3:] == ["zebra one", "zebra two", "zebra three"]
    assert len(replies(page)) == len(set(replies(page)))
    page.locator(".look").evaluate("it => { it.hidden = false }")
    with page.expect_navigation():
        page.get_by_role("button", name="Look for new replies").click()
    assert page.locator("li.staff p").all_text_contents()[-3:] == ["zebra one", "zebra two", "zebra three"]
    line.close()


def test_it_tries_again_more_and_more_seldom(desk, profile):
    line = Line(desk.origin)
    page = profile().new_page()
    page.goto(line.origin + "/chat")
    say(page, LEGAL)
    listening(page)
    tried = []
    page.on("request", lambda request: tried.append(time.monotonic()))
    line.cut()
    page.get_by_role("button", name="Look for new replies").wait_for()
    page.wait_for_timeout(9_000)
    assert 2 <= len(tried) <= 5, "after about 1, 2 and 4 seconds"
    pauses = [after - before for before, after in zip(tried, tried[1:])]
    assert pauses == sorted(pauses)
    line.close()


def test_the_words_of_staff_are_text(person, colleague):
    colleague.take()
    hostile = "<img src=x onerror=\"document.title='stolen'\"></li>\u2028<b>{{token}}</b> & \"quoted\" أنا"
    colleague.write(hostile)
    person.locator("li.staff", has_text="quoted").wait_for()
    assert person.locator("li.staff p").last.text_content() == hostile
    assert person.locator("img, li b").count() == 0
    assert person.title() == "Chat"


def test_without_javascript_the_button_shows_it(desk, profile, colleague):
    page = profile(java_script_enabled=False).new_page()
    page.goto(desk.chat)
    say(page, DANGER)
    assert not page.get_by_text("New replies appear by themselves.").is_visible()
    colleague.take()
    colleague.write("I am Dora, without a script.")
    page.get_by_label("Your message").fill("a draft")
    with page.expect_navigation():
        page.get_by_role("button", name="Look for new replies").click()
    assert page.locator("li.staff p").last.text_content() == "I am Dora, without a script."
    assert box(page).input_value() == "a draft"


def test_the_token_goes_in_a_body_alone(desk, profile):
    page = profile().new_page()
    seen = []
    page.on("request", lambda request: seen.append(request))
    page.goto(desk.chat)
    say(page, LEGAL)
    listening(page)
    token = page.locator("form.say input[name=token]").input_value()
    [stream] = [request for request in seen if request.url.endswith("/chat/replies")]
    assert stream.method == "POST" and token in stream.post_data
    for request in seen:
        assert token not in request.url and "referer" not in request.all_headers()
    assert token not in desk.log.read_text()
    assert page.context.cookies() == []
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]


def test_a_stream_without_a_talk_is_not_found(desk):
    token = hidden(desk.request("GET", "/chat")[2], "token")
    other = {"Sec-Fetch-Site": "cross-site"}
    known = begin(desk, LEGAL)[0]
    answers = [Stream(desk, token), Stream(desk, "x"), Stream(desk, known, headers=other)]
    assert [stream.status for stream in answers] == [404] * 3
    assert len({stream.rest() for stream in answers}) == 1
    assert desk.request("GET", "/chat/replies")[0] == 404


def test_a_stream_is_not_kept_and_beats(desk):
    token, _, html = begin(desk, LEGAL)
    shown = html.count('class="us')
    stream = Stream(desk, token, seen=shown)
    assert stream.status == 200
    assert stream.headers["Content-Type"].startswith("text/event-stream")
    assert stream.headers["Cache-Control"] == "no-store" and stream.headers["X-Accel-Buffering"] == "no"
    begun = time.monotonic()
    assert [stream.piece(), stream.piece()] == [": beat\n"] * 2
    assert time.monotonic() - begun < 20, "sooner than proxies lose patience"
    stream.close()
    missed = Stream(desk, token, seen=shown - 1)
    assert missed.reply()["number"] == shown
    missed.close()


def test_it_ends_when_the_person_leaves(desk):
    token, _, _ = begin(desk, DANGER)
    stream, other = Stream(desk, token), Stream(desk, begin(desk, LEGAL)[0])
    stream.reply()
    assert desk.request("POST", "/chat/leave", urllib.parse.urlencode({"token": token, "quiet": 1}))[0] == 204
    assert stream.rest().endswith("event: end\ndata: \n\n")
    assert Stream(desk, token).status == 404
    assert other.reply()["number"] == 1
    other.close()


def test_it_ends_with_delete(desk):
    token, _, _ = begin(desk, LEGAL)
    stream = Stream(desk, token)
    for text in ["DELETE", "YES"]:
        go_on(desk, token, text)
    assert stream.rest().endswith("event: end\ndata: \n\n")


@pytest.fixture(scope="module")
def narrow(tmp_path_factory):
    """A server that allows little, behind a proxy that says who calls."""
    limits = "{texts: 4, texts_by_address: 7, sessions_by_address: 3, streams: 5, streams_by_address: 3, streams_by_session: 2}"
    extra = f"chat:\n  client_header: X-Forwarded-For\n  limits: {limits}\n"
    running = HelplineServer(tmp_path_factory.mktemp("narrow"), extra=extra)
    yield running
    assert running.stop() == 0, running.log.read_text()


def caller(address):
    return {"X-Forwarded-For": f"203.0.113.77, {address}"}


def all_gone(server):
    """Waits until the server has found out that nobody reads its streams any more: at the beat after the next, at the latest."""
    deadline = time.monotonic() + 45
    while re.search(r"^helpline_chat_streams [1-9]", server.request("GET", "/metrics")[2], re.M):
        assert time.monotonic() < deadline
        time.sleep(1)


def test_streams_are_limited(narrow):
    all_gone(narrow)
    tokens = [begin(narrow, LEGAL, caller(f"192.0.2.{number}"))[0] for number in range(5)]
    first = [Stream(narrow, tokens[0], headers=caller("198.51.100.1")) for _ in range(3)]
    assert [stream.status for stream in first] == [200] * 3
    assert "event: end" not in first[0].rest(), "the oldest of a session makes room, and its page may come back"
    near = [Stream(narrow, token, headers=caller("198.51.100.1")) for token in tokens[1:3]]
    assert [stream.status for stream in near] == [200, 429], "three of an address"
    assert near[1].headers["Retry-After"] == "60"
    far = [Stream(narrow, token, headers=caller("198.51.100.2")) for token in tokens[2:5]]
    assert [stream.status for stream in far] == [200, 200, 429], "five in all"
    assert 'helpline_chat_refused_total{limit="streams"} 2' in narrow.request("GET", "/metrics")[2]
    for stream in first + near + far:
        stream.close()


def test_texts_of_a_session_are_limited(narrow):
    token, status, _ = begin(narrow, LEGAL, caller("192.0.2.50"))
    assert status == 200
    for number in range(3):
        assert go_on(narrow, token, f"text {number}", caller(f"192.0.2.{51 + number}"))[0] == 200
    status, _, html = go_on(narrow, token, "one too many <b>", caller("192.0.2.60"))
    assert status == 429
    assert "Please send it again in a minute." in html and "call 999" in html
    assert "one too many &lt;b&gt;</textarea>" in html and html.count('class="you"') == 4
    assert begin(narrow, LEGAL, caller("192.0.2.61"))[1] == 200, "others are not kept waiting"


def test_sessions_and_texts_of_an_address_are_limited(narrow):
    here = caller("2001:db8:1:2:3:4:5:6")
    neighbours = caller("2001:db8:1:2:ffff::1")
    assert [begin(narrow, LEGAL, here)[1] for _ in range(4)] == [200, 200, 200, 429]
    token, status, _ = begin(narrow, LEGAL, caller("192.0.2.70"))
    answers = [go_on(narrow, token, "hello", neighbours)[0] for _ in range(4)]
    assert answers[:3] == [200] * 3 and answers[3] == 429
    assert begin(narrow, LEGAL, caller("2001:db8:1:3::1"))[1] == 200


def test_looking_is_limited_too(narrow):
    token, _, _ = begin(narrow, LEGAL, caller("192.0.2.80"))
    answers = [narrow.post({"token": token, "look": 1, "text": "draft"}) for _ in range(13)]
    assert [status for status, _, _ in answers] == [200] * 12 + [429]
    assert ">draft</textarea>" in answers[-1][2]


def test_where_streams_are_off_the_button_stays(tmp_path_factory, profile):
    quiet = HelplineServer(tmp_path_factory.mktemp("quiet"), extra="chat: {limits: {streams: 0}}\n")
    page = profile().new_page()
    seen = []
    page.on("request", lambda request: seen.append(request.url))
    page.goto(quiet.chat)
    say(page, LEGAL)
    assert page.get_by_role("button", name="Look for new replies").is_visible()
    assert not any("replies" in url for url in seen)
    assert Stream(quiet, page.locator("form.say input[name=token]").input_value()).status == 429
    assert quiet.stop() == 0


def test_where_a_stream_is_refused_the_button_stays(narrow, profile):
    all_gone(narrow)
    page = profile(extra_http_headers={"X-Forwarded-For": "192.0.2.90"}).new_page()
    token = begin(narrow, LEGAL, caller("192.0.2.91"))[0]
    taken = [Stream(narrow, token, headers=caller("192.0.2.90"))]
    others = [begin(narrow, LEGAL, caller(f"192.0.2.{92 + number}"))[0] for number in range(2)]
    taken += [Stream(narrow, other, headers=caller("192.0.2.90")) for other in others]
    assert [stream.status for stream in taken] == [200] * 3
    page.goto(narrow.chat)
    with page.expect_response(re.compile("/chat/replies")) as refused:
        say(page, LEGAL)
    assert refused.value.status == 429
    assert page.get_by_role("button", name="Look for new replies").is_visible()
    for stream in taken:
        stream.close()


def test_the_end_of_the_server_ends_streams(tmp_path_factory, profile):
    server = HelplineServer(tmp_path_factory.mktemp("short"))
    page = profile().new_page()
    page.goto(server.chat)
    say(page, LEGAL)
    listening(page)
    stream = Stream(server, begin(server, LEGAL)[0])
    stream.reply()
    begun = time.monotonic()
    assert server.stop() == 0, server.log.read_text()
    assert time.monotonic() - begun < 5
    assert "event: end" not in stream.rest(), "it is not the session that ended"
    page.get_by_role("button", name="Look for new replies").wait_for()
