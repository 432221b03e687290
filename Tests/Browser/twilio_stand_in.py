"""Stands in for Twilio: takes texts as its API does, and sends webhooks that it would sign."""
import base64
import hashlib
import hmac
import http.server
import json
import threading
import urllib.parse

ACCOUNT = "AC11111111111111111111111111111111"
TOKEN = "0123456789abcdef0123456789abcdef"
PUBLIC = "https://helpline.example.org"
NUMBER = "+447700900001"


class TwilioStandIn:
    """Records what it is asked to send, on a free port of loopback."""

    def __init__(self):
        self.sent = []
        self._changed = threading.Condition()
        stand_in = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                answer = json.dumps(stand_in._take(dict(urllib.parse.parse_qsl(body)))).encode()
                self.send_response(201)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def settings(self):
        """The part of a configuration that leads here."""
        return (
            f"gateways:\n  main:\n    kind: twilio\n    account_sid: {ACCOUNT}\n    auth_token: '{TOKEN}'\n"
            f"    from: '{NUMBER}'\n    api_base: http://127.0.0.1:{self._server.server_port}\n")

    def _take(self, form):
        with self._changed:
            self.sent.append({"sid": f"SM{len(self.sent) + 1:032x}", "to": form["To"], "body": form["Body"]})
            self._changed.notify_all()
            return {"sid": self.sent[-1]["sid"], "status": "queued", "num_segments": "1", "error_code": None}

    def wait(self, words, patience=30):
        """The first text that holds these words, when it has come."""
        with self._changed:
            found = lambda: next((text for text in self.sent if words in text["body"]), None)
            assert self._changed.wait_for(found, patience), f"nothing with {words!r} was sent"
            return found()

    def texts(self, server, number, body, sid):
        """Lets somebody text the helpline. The status of the webhook's answer."""
        return self._webhook(server, {"MessageSid": sid, "From": number, "To": NUMBER, "Body": body})

    def reports(self, server, text, status):
        """Tells what became of a text."""
        return self._webhook(server, {"MessageSid": text["sid"], "MessageStatus": status, "To": text["to"]})

    def _webhook(self, server, fields):
        signed = PUBLIC + "/hooks/twilio/main" + "".join(f"{name}{fields[name]}" for name in sorted(fields))
        code = base64.b64encode(hmac.new(TOKEN.encode(), signed.encode(), hashlib.sha1).digest()).decode()
        headers = {"Content-Type": "application/x-www-form-urlencoded", "X-Twilio-Signature": code}
        return server.request("POST", "/hooks/twilio/main", urllib.parse.urlencode(fields), headers)[0]

    def close(self):
        self._server.shutdown()
        self._server.server_close()
