"""The real server in a folder of its own, and plain requests to it."""
import http.client
import os
import pathlib
import selectors
import signal
import subprocess
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = ROOT / ".build" / "debug" / "helpline"
PATIENCE = 60  # seconds; a debug build reads all content in about two


class HelplineServer:
    """`helpline serve` on a free port of loopback, in demo mode; alerts and gateways come with `extra`."""

    def __init__(self, folder, public_url=None, extra=""):
        if not os.access(BINARY, os.X_OK):
            raise FileNotFoundError(f"{BINARY} is missing: run `make test`, or `swift build --product helpline`")
        config = folder / "helpline.yaml"
        config.write_text(
            f"content: {ROOT}\ndata: {folder / 'data'}\nserver:\n  host: 127.0.0.1\n  port: 0\n"
            + (f"  public_url: {public_url}\n" if public_url else "") + extra)
        self.log = folder / "log"
        environment = {name: value for name, value in os.environ.items() if not name.startswith("HELPLINE_")}
        self.process = subprocess.Popen(
            [BINARY, "serve", "--config", config], cwd=folder, env=environment,
            stdout=subprocess.PIPE, stderr=self.log.open("wb"))
        try:
            self.origin = self._wait()
        except BaseException:
            self.stop()
            raise
        self.host = self.origin.removeprefix("http://")
        self.chat = f"{self.origin}/chat"

    def _wait(self):
        """The origin from the line that says where to go next."""
        said, deadline = b"", time.monotonic() + PATIENCE
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            while selector.select(max(0, deadline - time.monotonic())):
                chunk = os.read(self.process.stdout.fileno(), 4096)
                said += chunk
                if b"/chat" in said:
                    return said.decode().split("open ", 1)[1].split("/chat", 1)[0]
                if not chunk:
                    break
        raise RuntimeError(f"the server did not come up: {said.decode()} {self.log.read_text()}")

    def stop(self):
        """Ends it as a service manager does; its exit status."""
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise
        finally:
            self.process.stdout.close()

    def request(self, method, path, body=None, headers=None):
        """A request without a browser: status, headers and text of the answer."""
        connection = http.client.HTTPConnection(self.host, timeout=PATIENCE)
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read().decode()
        finally:
            connection.close()

    def post(self, fields, headers=None):
        """The chat's form, as a browser would send it."""
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.request("POST", "/chat", urllib.parse.urlencode(fields), kind | (headers or {}))
