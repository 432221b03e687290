"""A night shift: an emergency comes in, a person takes it, answers by text, and hands it back."""
import re
import time

import pytest

from console_server import ConsoleServer, log_in, shot
from test_access import violations
from twilio_stand_in import PUBLIC, TwilioStandIn

ANNA, BETH = "+447700900101", "+447700900102"


@pytest.fixture(scope="module")
def twilio():
    stand_in = TwilioStandIn()
    yield stand_in
    stand_in.close()


@pytest.fixture(scope="module")
def console(tmp_path_factory, twilio):
    extra = f"mode: demo\n{twilio.settings}"
    running = ConsoleServer(tmp_path_factory.mktemp("takeover"), public_url=PUBLIC, extra=extra)
    yield running
    assert running.stop() == 0, running.log.read_text()


@pytest.fixture(scope="module")
def staff(console, browser):
    """The state of a browser in which somebody with all roles is logged in."""
    return log_in(console, browser)


@pytest.fixture
def shift(profile, staff):
    """A logged-in page, and what its console complained of."""
    page = profile(viewport={"width": 1280, "height": 900}, storage_state=staff).new_page()
    page.problems = []
    page.on("console", lambda message: page.problems.append(message.text))
    page.on("pageerror", lambda error: page.problems.append(str(error)))
    return page


def live(page):
    """Waits until the page listens."""
    page.get_by_text("Live", exact=True).wait_for()


def test_an_emergency_is_taken_answered_and_handed_back(console, twilio, shift):
    page = shift
    page.goto(console.console + "/inbox")
    live(page)
    assert violations(page) == []
    begun = time.monotonic()
    assert twilio.texts(console, ANNA, "he won't let me leave, he has a knife", "SM-a1") == 200
    link = page.get_by_role("link", name="Case 1", exact=True)
    link.wait_for()
    assert time.monotonic() - begun < 1, "the open inbox shows an emergency within a second"
    assert twilio.wait("999")["to"] == ANNA
    assert "knife" not in page.content(), "the inbox holds nobody's words"
    assert violations(page) == []
    shot(page, "inbox")

    link.click()
    live(page)
    assert page.get_by_text("he has a knife").is_visible()
    page.get_by_role("button", name="Take this case").click()
    assert twilio.wait("A person from our team is here")["to"] == ANNA
    page.get_by_label("Your text to the person").fill("I am Dora. Are you safe to text?")
    assert page.get_by_text("1 SMS", exact=True).is_visible()
    assert violations(page) == []
    shot(page, "case")
    page.get_by_role("button", name="Send", exact=True).click()
    sent = twilio.wait("I am Dora")
    assert sent["to"] == ANNA
    assert twilio.reports(console, sent, "delivered") == 200
    bubble = page.locator("li.staff", has_text="I am Dora")
    bubble.get_by_text("delivered").wait_for()

    # The machine is silent now, and the person's next text is in the open page within a second.
    count = len(twilio.sent)
    begun = time.monotonic()
    assert twilio.texts(console, ANNA, "yes he is asleep, is it legal what i do", "SM-a2") == 200
    page.get_by_text("yes he is asleep").wait_for()
    assert time.monotonic() - begun < 1
    assert len(twilio.sent) == count

    page.get_by_label("New note").fill("Wants to be rung at nine.")
    page.get_by_role("button", name="Save note").click()
    page.get_by_text("Wants to be rung at nine.").wait_for()
    page.get_by_role("button", name="Give back to the machine").click()
    twilio.wait("has left")
    page.get_by_role("button", name="Take this case").wait_for()
    assert twilio.texts(console, ANNA, "is it legal what i do", "SM-a3") == 200
    twilio.wait("elling sex")
    page.get_by_label("How did it end?").select_option("safe")
    page.get_by_role("button", name="Close the case").click()
    page.wait_for_url("**/inbox")
    page.get_by_text("Safe: they said so").wait_for()
    assert page.problems == []


def test_without_javascript_a_case_is_worked_all_the_same(console, twilio, profile, staff):
    assert twilio.texts(console, BETH, "someone is breaking down my door", "SM-b1") == 200
    page = profile(storage_state=staff, java_script_enabled=False).new_page()
    page.goto(console.console + "/inbox")
    page.get_by_role("link", name=re.compile(r"^Case \d+$")).first.click()
    page.get_by_role("button", name="Take this case").click()
    page.get_by_label("Your text to the person").fill("I am here with you.")
    page.get_by_role("button", name="Send", exact=True).click()
    assert twilio.wait("I am here with you.")["to"] == BETH
    assert page.locator("li.staff", has_text="I am here with you.").is_visible()


PAGES = [
    "/inbox", "/cases/1", "/conversations", "/conversations/1", "/not-understood", "/not-understood/proposals", "/flows",
    "/flows/check-in", "/content", "/content/intents/law.selling", "/content/records/samaritans", "/try", "/numbers",
    "/audit", "/health", "/access",
]


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("scheme, width", [("light", 1280), ("dark", 320)])
def test_no_rule_is_broken(console, twilio, profile, staff, scheme, width, path):
    if path == "/cases/1":
        twilio.texts(console, ANNA, "he is back and he has a knife", "SM-c1")  # a repeat changes nothing
    page = profile(color_scheme=scheme, viewport={"width": width, "height": 800}, storage_state=staff).new_page()
    problems = []
    page.on("console", lambda message: problems.append(message.text))
    page.on("pageerror", lambda error: problems.append(str(error)))
    assert page.goto(console.console + path).status == 200
    for folded in page.locator("main details > summary").all()[:20]:
        if folded.is_visible():
            folded.click()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert problems == []
    shot(page, f"{path.strip('/').replace('/', '-')}-{scheme}-{width}")
