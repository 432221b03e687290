#!/usr/bin/env python3
"""Writes the recorded webhooks as tries of FuzzGateways, each also with the signature that its stand-in for cryptography makes."""
import base64
import json
import pathlib
import re
import sys

METHODS = {"POST": 0, "GET": 1, "PUT": 2}
# A digest of the stand-in is all zeros, whatever was signed.
HEX = re.compile(r"\b(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})\b")
BASE64 = re.compile(r"(?<![\w+/-])(?:[\w+/]{27}=|[\w+/]{43}=|[\w+/]{86}==|[\w-]{43})(?![\w+/=-])")


def zeros(text):
    text = HEX.sub(lambda found: "0" * len(found[0]), text)
    return BASE64.sub(lambda found: re.sub(r"[^=]", "A", found[0]), text)


def tries(case, gateway, place):
    request = case["request"]
    target = re.sub(r"^\w+://[^/?]*", "", request["url"]).split("#")[0] or "/"
    body = base64.b64decode(request.get("body_base64") or "")
    lines = [target]
    for name, value in (request.get("headers") or {}).items():
        lines += [f"{name}: {one}" for one in (value if isinstance(value, list) else [value])]
    head = bytes([gateway, METHODS.get(request.get("method", "POST"), 0) | (place & 63) << 2])
    for text in {"\n".join(lines), zeros("\n".join(lines))}:
        yield head + text.encode() + b"\n\n" + body


def main():
    vectors, corpus = map(pathlib.Path, sys.argv[1:])
    corpus.mkdir(parents=True, exist_ok=True)
    for gateway, file in enumerate(sorted(vectors.glob("*.json"))):
        for place, case in enumerate(json.loads(file.read_text())["cases"]):
            if "request" not in case:
                continue
            for number, bytes_ in enumerate(tries(case, gateway, place)):
                (corpus / f"seed-{file.stem}-{place}-{number}").write_bytes(bytes_)


main()
