"""A stand-in for providers on this machine: it keeps what it is asked and answers as each provider would."""
import base64
import http.server
import json
import threading
import urllib.parse
from dataclasses import dataclass


@dataclass
class Recorded:
    """A request as it arrived."""

    method: str
    path: str
    headers: dict
    body: bytes

    @property
    def fields(self):
        """The body's fields, of a form or of JSON, every scalar as text: a number and its text are the same to providers."""
        if self.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
            pairs = urllib.parse.parse_qsl(self.body.decode(), keep_blank_values=True, strict_parsing=True)
            # In a form, what is nested is JSON.
            return {name: plain(json.loads(value)) if value.startswith("{") else value for name, value in pairs}
        # Some clients send JSON and call it something else, or nothing.
        return {name: plain(value) for name, value in json.loads(self.body).items()}

    @property
    def credentials(self):
        """What shows who we are: a scheme with its value."""
        header = self.headers.get("authorization")
        if header is None:
            return self.headers.get("apikey")
        scheme, value = header.split(" ", 1)
        return (scheme.lower(), base64.b64decode(value).decode() if scheme.lower() == "basic" else value)


def plain(value):
    """A value whose scalars are texts; what is nested is kept as it is nested."""
    if isinstance(value, dict):
        return {name: plain(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, bool):
        return str(value).lower()
    return None if value is None else str(value)


# By the end of the path: what the provider says to a text that it takes.
ANSWERS = {
    "/Messages.json": (201, {"sid": "SM1", "status": "queued"}),
    "/v1/messages": (202, {"message_uuid": "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab"}),
    "/sms/json": (200, {"message-count": "1", "messages": [{"to": "447700900123", "message-id": "1", "status": "0",
                                                            "remaining-balance": "1", "message-price": "0",
                                                            "network": "1"}]}),
    "/Message/": (202, {"message": "queued", "message_uuid": ["u1"], "api_id": "a"}),
    "/v2/messages": (200, {"data": {"id": "t1", "to": [{"status": "queued"}]}}),
    "/sendMessage": (200, {"ok": True, "result": {"message_id": 7, "date": 1, "chat": {"id": 1001, "type": "private"}}}),
    "/getMe": (200, {"ok": True, "result": {"id": 1, "is_bot": True, "first_name": "a", "username": "a_bot"}}),
    "/messages": (201, {"id": "m1", "recipients": {"items": [{"recipient": 447700900123, "status": "sent"}]}}),
    "/messaging": (201, {"SMSMessageData": {"Recipients": [{"statusCode": 101, "status": "Success", "messageId": "A1",
                                                            "number": "+447700900123"}]}}),
}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.recorded.append(Recorded(self.command, self.path, headers, body))
        status, said = next((said for end, said in ANSWERS.items() if self.path.endswith(end)), (404, {}))
        said = json.dumps(said).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    do_GET = do_POST = do_PUT = answer

    def log_message(self, *_):
        """Says nothing."""


class Recorder:
    """The stand-in, from `with` to its end."""

    def __enter__(self):
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.recorded = []
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.server_port}"

    def take(self):
        """The one request since the last look."""
        (only,) = self.server.recorded
        self.server.recorded.clear()
        return only
