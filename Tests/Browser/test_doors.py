"""The other addresses of the public door."""
import re

from chat import DANGER, hidden

LIMIT = 1 << 20


def test_it_is_alive_and_ready(server):
    for path, text in [("/health/live", "alive\n"), ("/health/ready", "ready\n")]:
        status, headers, body = server.request("GET", path)
        assert (status, body) == (200, text)
        assert headers["Cache-Control"] == "no-store"


def test_metrics_count_and_tell_nothing(server):
    html = server.request("GET", "/chat")[2]
    token = hidden(html, "token")
    server.post({"token": token, "message": hidden(html, "message"), "text": DANGER + " zebra 07700 900123"})
    status, headers, body = server.request("GET", "/metrics")
    assert status == 200
    assert headers["Content-Type"].startswith("text/plain; version=0.0.4")
    assert re.search(r'^helpline_messages_total\{account="web",.*level="emergency"\} [1-9]', body, re.M)
    assert all(word not in body for word in ["zebra", "knife", "07700", "900123", token])
    assert all(re.fullmatch(r"[a-z_]+(\{[^{}]*\})? -?[0-9.e+-]+|# .*", line) for line in body.splitlines())


def test_the_log_tells_nothing(server):
    html = server.request("GET", "/chat")[2]
    server.post({"token": hidden(html, "token"), "message": hidden(html, "message"), "text": "quagga 07700 900456"})
    log = server.log.read_text()
    assert all(word not in log for word in ["quagga", "900456", hidden(html, "token")])


def test_a_webhook_of_nobody_is_not_found(server):
    for path in ["/hooks/twilio/main", "/hooks/nothing/nobody", "/hooks/generic/web", "/hooks/web/web"]:
        assert server.request("POST", path, "Body=hi")[0] == 404


def test_an_unknown_address_is_not_found(server):
    for path in ["/nowhere", "/chat/nowhere", "/hooks", "/../etc/passwd"]:
        assert server.request("GET", path)[0] == 404


def test_a_body_over_the_limit_is_refused(server):
    assert server.request("POST", "/hooks/twilio/main", b"x" * (LIMIT + 1))[0] == 413
    status, headers, html = server.post({"token": "a" * 64, "text": "x" * 20_000})
    assert status == 413
    assert headers["Cache-Control"] == "no-store"
    assert "too long" in html and "call 999" in html and "Demo." in html


def test_a_body_of_unknown_length_is_refused_too(server):
    chunks = (b"x" * 65_536 for _ in range(LIMIT // 65_536 + 1))
    assert server.request("POST", "/hooks/twilio/main", chunks)[0] == 413
