"""One server and one Chromium for all tests; a fresh browser profile for each."""
import shutil

import pytest
from playwright.sync_api import sync_playwright

from helpline_server import HelplineServer


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

    def start(*options):
        opened.append(playwright.chromium.launch(executable_path=path, args=["--no-sandbox", *options]))
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
