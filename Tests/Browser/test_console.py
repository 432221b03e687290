"""The console as staff meet it: set-up from the printed link, log-in with a code, every page for everybody."""
import io
import re
import subprocess

import PIL.Image
import pytest
import zxingcpp

from console_server import PASSWORD, ConsoleServer, code, shot
from helpline_server import BINARY, ROOT
from test_access import violations

PAGES = {"health": "/health", "accounts": "/staff", "access log": "/access", "my account": "/account"}


@pytest.fixture(scope="module")
def console(tmp_path_factory):
    running = ConsoleServer(tmp_path_factory.mktemp("console"))
    yield running
    assert running.stop() == 0, running.log.read_text()


@pytest.fixture(scope="module")
def staff(console, browser):
    """A browser in which the first account was set up from the printed link, and its state."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(console.link)
    secret = page.locator("#secret").text_content()
    assert violations(page) == []
    scanned = zxingcpp.read_barcodes(PIL.Image.open(io.BytesIO(page.locator("svg.qr").screenshot())))
    assert [found.text.split("?")[0].split(":")[0] for found in scanned] == ["otpauth"]
    assert f"secret={secret.replace(' ', '')}&" in scanned[0].text
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_label("Password again").fill(PASSWORD)
    page.get_by_label("Code").fill(code(secret, -1))
    shot(page, "set-up")
    page.get_by_role("button", name="Set up").click()
    page.wait_for_url(re.compile("/(?!setup)"))
    yield {"secret": secret, "state": context.storage_state(), "context": context}
    context.close()


def test_the_link_counts_once(console, staff, profile):
    page = profile().new_page()
    assert page.goto(console.link).status == 410
    assert "used" in page.locator("main").text_content()


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_rule_is_broken(console, staff, profile, scheme, width, path):
    page = profile(color_scheme=scheme, viewport={"width": width, "height": 800}, storage_state=staff["state"]).new_page()
    problems = []
    page.on("console", lambda message: problems.append(message.text))
    page.on("pageerror", lambda error: problems.append(str(error)))
    assert page.goto(console.console + path).status == 200
    for folded in page.locator("details > summary").all():
        folded.click()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert problems == []
    shot(page, f"{path.strip('/')}-{scheme}-{width}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_logging_in_breaks_no_rule(console, staff, profile, scheme, width):
    page = profile(color_scheme=scheme, viewport={"width": width, "height": 800}).new_page()
    page.goto(console.console + "/staff")
    assert page.url.endswith("/login")
    assert violations(page) == []
    page.get_by_label("Name").fill("Demo")
    page.get_by_label("Password").fill("not the password")
    page.get_by_label("Code").fill("000000")
    page.get_by_role("button", name="Log in").click()
    assert "is not right" in page.get_by_role("alert").text_content()
    assert violations(page) == []
    shot(page, f"login-{scheme}-{width}")


def test_an_account_is_made_and_the_log_verified(console, staff, profile):
    page = profile(storage_state=staff["state"]).new_page()
    page.goto(console.console + "/staff")
    page.get_by_label("Name").fill("Ann Other")
    form = page.locator("form[action='/staff']")
    form.get_by_label("responder").check()
    form.get_by_role("button", name="Make account").click()
    assert "/setup/" in page.locator("#link").text_content()
    assert violations(page) == []
    shot(page, "link")
    page.goto(console.console + "/access")
    assert page.locator("tbody").get_by_text("staff add").count() >= 1
    page.get_by_role("button", name="Verify").click()
    assert "intact" in page.get_by_role("status").last.text_content()
    assert violations(page) == []


def test_logging_out_ends_the_session(console, staff, profile):
    context = profile()
    page = context.new_page()
    page.goto(console.console)
    page.get_by_label("Name").fill("demo")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_label("Code").fill(code(staff["secret"], 1))
    page.get_by_role("button", name="Log in").click()
    page.get_by_role("button", name="Log out").wait_for()
    before = context.cookies()
    page.get_by_role("button", name="Log out").click()
    page.wait_for_url("**/login")
    context.add_cookies(before)
    page.goto(console.console + "/account")
    assert page.url.endswith("/login")


def test_the_keyboard_reaches_everything(console, staff, profile):
    page = profile(storage_state=staff["state"]).new_page()
    page.goto(console.console + "/account")
    page.keyboard.press("Tab")
    assert page.locator(":focus").text_content() == "Skip to the page"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.locator(":focus").get_attribute("id") == "old"
    outline = page.locator(":focus").evaluate("it => { const s = getComputedStyle(it); return [s.outlineStyle, s.outlineWidth] }")
    assert outline == ["solid", "3px"]


def test_the_command_line_finds_the_log_intact(console, staff):
    config = console.log.parent / "helpline.yaml"
    found = subprocess.run([BINARY, "audit", "verify", "--config", config], capture_output=True, text=True, cwd=ROOT)
    assert found.returncode == 0, found.stderr
    assert "intact" in found.stdout
