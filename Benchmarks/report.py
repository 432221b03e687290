"""Runs the measurements one after the other and writes the ratios down, with the day and the cores."""
import datetime
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
BENCH = ROOT / ".build/release/bench"
HELPLINE = ROOT / ".build/release/helpline"
ROUNDS = 3
SECONDS = 5
CONNECTIONS = (64, 256)


def wait_for(port):
    for _ in range(3000):  # a server reads and compiles its content first
        try:
            socket.create_connection(("127.0.0.1", port), 0.1).close()
            return
        except OSError:
            time.sleep(0.02)
    raise SystemExit(f"nothing listens on {port}")


class Server:
    def __init__(self, port, *arguments):
        self.process = subprocess.Popen([BENCH, *arguments, "--port", str(port)], cwd=ROOT)
        wait_for(port)
        self.port = port

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()


def load(port, requests, first, connections):
    out = subprocess.run(
        ["wrk", "-t1", f"-c{connections}", f"-d{SECONDS}s", "--latency", "-s", ROOT / "Benchmarks/webhooks.lua",
         f"http://127.0.0.1:{port}", "--", requests, str(first)], capture_output=True, text=True, check=True).stdout
    result = json.loads(out.strip().splitlines()[-1])
    result["rate"] = result["requests"] / result["seconds"]
    return result


def webhooks(folder, requests, connections):
    """The three servers take turns, so that a slow minute of the machine meets all of them."""
    results = {"noop": [], "stub": [], "whole": []}
    for turn in range(ROUNDS):
        for name in results:
            data = folder / f"{name}-{turn}"
            options = {"noop": ["noop"], "stub": ["webhook", "--stub", "--data", data], "whole": ["webhook", "--data", data]}
            server = Server(9100 + turn, *options[name])
            load_result = load(server.port, requests, 0, connections)
            server.stop()
            results[name].append(load_result)
            print(f"  {name}: {load_result['rate']:.0f}/s, p99 {load_result['p99_us'] / 1000:.1f} ms, "
                  f"{load_result['errors']} errors", flush=True)
            shutil.rmtree(data, ignore_errors=True)
    return {name: {key: statistics.median(r[key] for r in runs) for key in ("rate", "p50_us", "p99_us", "errors")}
            for name, runs in results.items()}


def outbound():
    server = Server(9200, "noop")
    sends = json.loads(subprocess.run([BENCH, "outbound", "--port", "9200"], capture_output=True, text=True, check=True).stdout)
    peer = subprocess.run(
        ["wrk", "-t1", "-c64", "-d5s", "-s", "/dev/stdin", "http://127.0.0.1:9200/hooks/twilio/main"],
        input='wrk.method = "POST"\nwrk.body = "To=%2B447700900123&From=%2B447700900001&Body=An+answer+of+some+length"\n',
        capture_output=True, text=True, check=True).stdout
    server.stop()
    return sends["sends_per_second"], float(re.search(r"Requests/sec:\s+([\d.]+)", peer)[1])


def dispatched(folder):
    server = Server(9201, "noop")
    command = [BENCH, "dispatch", "--port", "9201", "--data", folder / "dispatch"]
    result = json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)
    server.stop()
    return result["dispatched_per_second"] / result["bare_per_second"]


def start_up(folder):
    """Seconds from the start of the program to its first line, and its memory then."""
    config = folder / "helpline.yaml"
    config.write_text(f"content: {ROOT}\ndata: {folder}/start\nserver: {{host: 127.0.0.1, port: 0}}\n")
    times, memory = [], 0
    for _ in range(5):
        begin = time.monotonic()
        process = subprocess.Popen([HELPLINE, "serve", "--config", config], cwd=folder, stdout=subprocess.PIPE, text=True)
        process.stdout.readline()
        times.append(time.monotonic() - begin)
        status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
        memory = int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024
        process.send_signal(signal.SIGTERM)
        process.wait()
    begin = time.monotonic()
    subprocess.run([HELPLINE, "--version"], check=True, capture_output=True)
    bare = time.monotonic() - begin
    return statistics.median(times), bare, memory


def hook_rows(connections, hooks):
    """What one number of connections says of the write path."""
    noop, stub, whole = hooks["noop"], hooks["stub"], hooks["whole"]
    return [
        (f"signature, sealing and durable commit, matching stubbed, {connections} connections",
         stub["rate"] / noop["rate"], ">= 0.60"),
        (f"the whole, with matching, {connections} connections", whole["rate"] / noop["rate"], ">= 0.40"),
        (f"p99 of the whole against the route's p99, {connections} connections", whole["p99_us"] / noop["p99_us"], "<= 3"),
        (f"p50 of the whole against the route's p50, {connections} connections", whole["p50_us"] / noop["p50_us"], ""),
    ]


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="helpline-bench-"))
    try:
        requests = folder / "requests"
        with open(requests, "w") as file:
            subprocess.run([BENCH, "requests", "--count", "400000"], stdout=file, check=True)
        loads = {}
        for connections in CONNECTIONS:
            print(f"webhook to commit, {connections} connections:", flush=True)
            loads[connections] = webhooks(folder, requests, connections)
        print("matcher, outbound, start:", flush=True)
        matcher = json.loads(subprocess.run([BENCH, "matcher"], cwd=ROOT, capture_output=True, text=True, check=True).stdout)
        sends, wrk_rate = outbound()
        dispatch_ratio = dispatched(folder)
        started, bare, memory = start_up(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    noop = loads[CONNECTIONS[0]]["noop"]
    errors = int(sum(server["errors"] for hooks in loads.values() for server in hooks.values()))
    rows = [row for connections, hooks in loads.items() for row in hook_rows(connections, hooks)] + [
        ("matcher's messages on one core against the route's requests on all", matcher["messages_per_second"] / noop["rate"], ""),
        ("matcher's p99 against its p50", matcher["p99_us"] / matcher["p50_us"], ""),
        ("outbound sends by libcurl against wrk on the same server", sends / wrk_rate, ""),
        ("replies sent out of the outbox, commits included, against a bare libcurl loop", dispatch_ratio, ">= 0.50"),
        ("start of the server against `helpline --version`", started / bare, ""),
    ]
    table = "\n".join(f"| {name} | {value:.2f} | {bar} |" for name, value, bar in rows)
    text = f"""# Performance

Measured by `make bench` on {datetime.date.today()} with {os.cpu_count()} cores, release build, {ROUNDS} rounds of {SECONDS} s in turn, medians.
Each figure is a ratio of two things measured in the same run on the same machine: bare times of one machine say little about another.

The route is a Hummingbird POST that reads its body and does nothing. {" and ".join(map(str, CONNECTIONS))} connections by wrk send the same signed Twilio webhooks to
it and to the helpline: 1,000 numbers, every message id new. Each 200 of the helpline comes after a commit with `synchronous = FULL`.
Replies are committed to the outbox; nothing is sent during the measurement.

| what | ratio | bar |
|---|---|---|
{table}

Errors during the load: {errors}. Memory of the server at rest: {memory:.0f} MB. The content
({matcher['texts']} examples) takes {matcher['load_ms']:.0f} ms to read and check and {matcher['compile_ms']:.0f} ms to compile.
"""
    text += "\n" + (ROOT / "Benchmarks/notes.md").read_text()
    print(text)
    if "--show" not in sys.argv:
        (ROOT / "docs/performance.md").write_text(text)


main()
