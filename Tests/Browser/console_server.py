"""The real server with its console, and what staff have at hand: a password, an authenticator, a camera."""
import base64
import hashlib
import hmac
import os
import re
import selectors
import struct
import time

from helpline_server import PATIENCE, ROOT, HelplineServer

PASSWORD = "violet kettle bridge nine"
SHOTS = ROOT / ".build" / "test-logs" / "console"


class ConsoleServer(HelplineServer):
    """The same server; it waits for the console's set-up link too."""

    def _wait(self):
        said, deadline = b"", time.monotonic() + PATIENCE
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            while selector.select(max(0, deadline - time.monotonic())):
                chunk = os.read(self.process.stdout.fileno(), 4096)
                said += chunk
                link = re.search(rb"(http://\S+)/setup/\S+\n", said)
                if link and b"/chat" in said:
                    self.console = link[1].decode()
                    self.link = link[0].decode().strip()
                    return said.decode().split("open ", 1)[1].split("/chat", 1)[0]
                if not chunk:
                    break
        raise RuntimeError(f"the server did not come up: {said.decode()} {self.log.read_text()}")


def log_in(console, browser):
    """Sets up the first account, which has all roles. The state of a browser in which it is logged in."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(console.link)
    secret = page.locator("#secret").text_content()
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_label("Password again").fill(PASSWORD)
    page.get_by_label("Code").fill(code(secret, -1))
    page.get_by_role("button", name="Set up").click()
    page.wait_for_url(re.compile("/(?!setup)"))
    state = context.storage_state()
    context.close()
    return state


class Colleague:
    """A member of staff who works on cases, in a browser of their own."""

    def __init__(self, console, page):
        self.console, self.page = console, page

    def take(self):
        """Takes the newest case."""
        self.page.goto(self.console.console + "/inbox")
        cases = self.page.get_by_role("link", name=re.compile(r"^Case \d+$"))
        cases.first.wait_for()
        newest = max(int(name.split()[1]) for name in cases.all_text_contents())
        self.page.goto(f"{self.console.console}/cases/{newest}")
        self.page.get_by_role("button", name="Take this case").click()
        self.page.get_by_label("Your text to the person").wait_for()

    def write(self, text):
        """Sends a text to the person; comes back when it is on its way."""
        self.page.get_by_label("Your text to the person").fill(text)
        self.page.get_by_role("button", name="Send", exact=True).click()
        self.page.locator("li.staff", has_text=text[:16]).wait_for()


def code(secret, step=0):
    """What an authenticator shows (RFC 6238); `step` counts from now."""
    key = base64.b32decode(secret.replace(" ", ""))
    mac = hmac.new(key, struct.pack(">Q", int(time.time()) // 30 + step), hashlib.sha1).digest()
    at = mac[19] & 15
    return f"{(struct.unpack('>I', mac[at:at + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


def shot(page, name):
    """Keeps a picture of a page, as output of the test."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SHOTS / f"{name.replace(' ', '-')}.png", full_page=True)
