"""One server and one Chromium for all tests; a fresh browser profile for each."""
import shutil

import pytest
from playwright.sync_api import sync_playwright

from console_server import Colleague, ConsoleServer, log_in
from helpline_server import HelplineServer
from loopback import Site


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    running = HelplineServer(tmp_path_factory.mktemp("helpline"))
    yield running
    assert running.stop() == 0, running.log.read_text()


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def launch(playwright):
    """Starts a Chromium with more options, and closes it at the end."""
    path = shutil.which("chromium")
    assert path, "chromium is missing: apt-get install chromium"
    opened = []

    def start(*options, without=()):
        opened.append(playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", *options], ignore_default_args=list(without)))
        return opened[-1]

    yield start
    for browser in opened:
        browser.close()


@pytest.fixture(scope="session")
def browser(launch):
    return launch()


@pytest.fixture
def profile(browser):
    """Makes browser contexts: each is a person with an empty browser."""
    opened = []

    def make(browser=browser, **options):
        opened.append(browser.new_context(**options))
        opened[-1].set_default_timeout(15_000)
        return opened[-1]

    yield make
    for context in opened:
        context.close()


@pytest.fixture
def page(profile, server):
    """The chat, just opened."""
    page = profile().new_page()
    page.goto(server.chat)
    return page


@pytest.fixture(scope="session")
def sites():
    """Sites of others: where "Leave this page" leads, one that may show the chat, and one that may not."""
    made = {"elsewhere": Site(), "allowed": Site("localhost"), "refused": Site("localhost")}
    made["elsewhere"].pages["/weather"] = "<title>Weather</title><h1>Weather</h1>"
    yield made
    for site in made.values():
        site.close()


@pytest.fixture(scope="session")
def desk(tmp_path_factory, sites):
    """A server whose chat may be shown by another site, with a console for staff."""
    extra = f"chat:\n  exit: {sites['elsewhere'].origin}/weather\n  embed: [{sites['allowed'].origin}]\n"
    running = ConsoleServer(tmp_path_factory.mktemp("desk"), extra=extra)
    yield running
    assert running.stop() == 0, running.log.read_text()


@pytest.fixture(scope="session")
def on_duty(desk, browser):
    return log_in(desk, browser)


@pytest.fixture
def colleague(desk, on_duty, profile):
    """Somebody of staff, logged in."""
    return Colleague(desk, profile(storage_state=on_duty).new_page())
