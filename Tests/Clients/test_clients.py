"""The same text by the helpline and by a provider's own client, to a recorder: method, path, credentials and fields must agree.

What differs on purpose is looked at in the provider's test; anything else fails.
"""
import asyncio
import os
import pathlib
import subprocess
import urllib.parse

import africastalking
import messagebird
import plivo
import pytest
import requests
import telegram
import telnyx
import twilio.rest
import vonage
import vonage_messages
import vonage_sms
from recorder import Recorder

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ.get("HELPLINE_PROGRAM", ROOT / ".build/debug/helpline"))
TEXT = "This is a test text. You need not answer."
TO = "+447700900123"
FROM = "+447700900001"
PLIVO = "MA000000000000000000"
HOOKS = "https://helpline.example.org/hooks"


@pytest.fixture
def recorder(monkeypatch):
    """Whatever clients by requests ask of the outside goes to the recorder, path and query kept."""
    with Recorder() as found:
        send = requests.Session.send

        def redirected(session, prepared, **options):
            parts = urllib.parse.urlsplit(prepared.url)
            path = parts.path + (f"?{parts.query}" if parts.query else "")
            prepared.url = found.url + path
            return send(session, prepared, **options)

        monkeypatch.setattr(requests.Session, "send", redirected)
        yield found


def ours(recorder, tmp_path, kind, settings, to=TO):
    """What `helpline gateway test` sends."""
    lines = [f"      {name}: {value!r}" for name, value in {"api_base": recorder.url, **settings}.items()]
    config = tmp_path / "helpline.yaml"
    config.write_text(
        "\n".join(
            ["mode: live", "service: {name: Tests, operator: Tests}", f"data: {tmp_path / 'var'}",
             "server: {public_url: 'https://helpline.example.org'}", "gateways:", "  main:", f"    kind: {kind}"]
            + [line[2:] for line in lines]
        )
        + "\n"
    )
    done = subprocess.run(
        [PROGRAM, "gateway", "test", "main", "--to", to, "--config", config], capture_output=True, text=True,
        timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    return recorder.take()


def agree(ours, theirs, differing=(), theirs_alone=()):
    """Both the same, but for fields that the test has looked at, and defaults that the client alone spells out."""
    assert (ours.method, ours.path) == (theirs.method, theirs.path)
    assert ours.credentials == theirs.credentials
    mine, others = {**ours.fields, **dict(theirs_alone)}, theirs.fields
    for name in differing:
        del mine[name], others[name]
    assert mine == others


def test_twilio(recorder, tmp_path):
    sent = ours(recorder, tmp_path, "twilio", {
        "account_sid": "AC1", "auth_token": "t", "api_key_sid": "SK1", "api_key_secret": "s", "from": FROM})
    twilio.rest.Client("SK1", "s", account_sid="AC1").messages.create(
        to=TO, from_=FROM, body=TEXT, status_callback=f"{HOOKS}/twilio/main")
    agree(sent, recorder.take())


def test_twilio_by_messaging_service(recorder, tmp_path):
    sent = ours(recorder, tmp_path, "twilio", {
        "account_sid": "AC1", "auth_token": "t", "messaging_service_sid": "MG1"})
    twilio.rest.Client("AC1", "t").messages.create(
        to=TO, messaging_service_sid="MG1", body=TEXT, status_callback=f"{HOOKS}/twilio/main")
    agree(sent, recorder.take())


def test_vonage_messages(recorder, tmp_path):
    sent = ours(recorder, tmp_path, "vonage_messages", {
        "signature_secrets": {"k": "x"}, "api_key": "k", "api_secret": "s", "from": FROM})
    client = vonage.Vonage(vonage.Auth(api_key="k", api_secret="s"))
    client.messages.send(vonage_messages.Sms(
        to=TO[1:], from_=FROM[1:], text=TEXT, client_ref=sent.fields["client_ref"],
        sms=vonage_messages.SmsOptions(encoding_type="auto")))
    agree(sent, recorder.take())


def test_vonage_sms(recorder, tmp_path):
    sent = ours(recorder, tmp_path, "vonage_sms", {
        "signature_secret": "x", "api_key": "k", "api_secret": "s", "from": FROM})
    client = vonage.Vonage(vonage.Auth(api_key="k", api_secret="s"))
    client.sms.send(vonage_sms.SmsMessage(
        to=TO[1:], from_=FROM[1:], text=TEXT, type="text", status_report_req=True, callback=f"{HOOKS}/vonage_sms/main",
        client_ref=sent.fields["client-ref"]))
    theirs = recorder.take()
    # We say who we are in the form, as the documentation has it; the client does so in the header.
    assert (sent.method, sent.path) == (theirs.method, theirs.path)
    assert theirs.credentials == ("basic", "k:s")
    fields = sent.fields
    others = theirs.fields
    assert (fields.pop("api_key"), fields.pop("api_secret")) == ("k", "s")
    # Both are true: the documentation has 1, the client writes Python's word.
    assert (fields.pop("status-report-req"), others.pop("status-report-req")) == ("1", "True")
    assert fields == others


def test_plivo(recorder, tmp_path):
    sent = ours(recorder, tmp_path, "plivo", {"auth_id": PLIVO, "auth_token": "t", "from": FROM})
    url = sent.fields["url"]
    assert url.startswith(f"{HOOKS}/plivo/main/")
    plivo.RestClient(PLIVO, "t").messages.create(
        src=FROM[1:], dst=TO[1:], text=TEXT, type_="sms", url=url, method="POST")
    # The client spells out two defaults: Plivo keeps the text, and does not follow links.
    agree(sent, recorder.take(), theirs_alone={"log": "true", "trackable": "false"})


def test_telnyx(recorder, tmp_path):
    sent = ours(recorder, tmp_path, "telnyx", {
        "public_key": "A6EHv/POEL4dcN0Y50vAmWfk1jCbpQ1fHdyGZBJVMbg=", "api_key": "KEY1", "from": FROM})
    telnyx.Telnyx(api_key="KEY1", base_url=f"{recorder.url}/v2").messages.send(
        to=TO, from_=FROM, text=TEXT, type="SMS", encoding="auto", webhook_url=f"{HOOKS}/telnyx/main")
    agree(sent, recorder.take())


def test_telegram(recorder, tmp_path):
    sent = ours(recorder, tmp_path, "telegram", {"secret_token": "s", "bot_token": "1:a"}, to="1001")

    async def send():
        async with telegram.Bot("1:a", base_url=f"{recorder.url}/bot") as bot:
            recorder.server.recorded.clear()  # it asks who it is first
            await bot.send_message(1001, TEXT, link_preview_options=telegram.LinkPreviewOptions(is_disabled=True))

    asyncio.run(send())
    agree(sent, recorder.take())


def test_messagebird(recorder, tmp_path):
    sent = ours(recorder, tmp_path, "messagebird", {"signing_key": "s", "access_key": "k", "from": FROM})
    messagebird.Client("k").message_create(
        FROM[1:], [TO[1:]], TEXT, {
            "reference": sent.fields["reference"], "datacoding": "auto", "reportUrl": f"{HOOKS}/messagebird/main"})
    theirs = recorder.take()
    # The documentation has a list; the client joins it by commas.
    assert sent.fields["recipients"] == [theirs.fields["recipients"]]
    agree(sent, theirs, differing=["recipients"])


def test_africastalking(recorder, tmp_path):
    sent = ours(recorder, tmp_path, "africastalking", {
        "path_secret": "s", "username": "u", "api_key": "k", "from": "12345"})
    africastalking.initialize("u", "k")
    africastalking.SMS.send(TEXT, [TO], sender_id="12345", enqueue=True)
    agree(sent, recorder.take())
