"""The rule stage against ahocorasick_rs and Hyperscan: the same phrases in the same messages, on one core, taking turns.

    phrases.py --vocabulary texts.tsv [texts.tsv ...] --messages messages.txt

Vocabulary: lines whose last column is an English text; phrases are rows of one to four of their words, as they stand there
(half of them) or thrown together (the other half). Messages: one a line. `bench phrases` must be built in release.
Ours starts from stems, finds words in all of their endings and takes notice of "not"; the peers start from the letters and
find letters (ahocorasick_rs with a check for the edges of words, Hyperscan without).
"""
import argparse
import collections
import itertools
import json
import pathlib
import random
import re
import subprocess
import tempfile
import time

import ahocorasick_rs
import hyperscan

BENCH = pathlib.Path(__file__).resolve().parent.parent / ".build/release/bench"
SIZES = [100, 1_000, 10_000, 100_000]
ROUNDS = 5
LETTER = re.compile("[a-z0-9]")


def words_of(files):
    for name in files:
        for line in open(name, encoding="utf-8"):
            words = re.findall("[a-z]+", line.rstrip("\n").split("\t")[-1].lower().replace("'", ""))
            if words:
                yield words


def phrases(files, count):
    """Always the same ones in the same order, so that a smaller set is the beginning of a larger one. Words of more than one
    text in a hundred stand in longer phrases only."""
    chance = random.Random(4711)
    texts = list(words_of(files))
    uses = collections.Counter(word for words in texts for word in set(words))
    vocabulary = sorted(uses)
    rows = sorted({tuple(words[start:start + length])
                   for words in texts for length in (1, 2, 3, 4) for start in range(len(words) - length + 1)
                   if length > 1 or uses[words[start]] * 100 <= len(texts)})
    chance.shuffle(rows)
    found, seen = [], set()
    for place in itertools.count():
        row = rows[place // 2 % len(rows)]
        if place % 2:
            row = tuple(vocabulary[int(chance.random() * len(vocabulary))] for _ in row)
        if row not in seen:
            seen.add(row)
            found.append(" ".join(row))
        if len(found) == count:
            return found


def measure(search, messages):
    """Messages a second, the best of some rounds by the processor's clock."""
    best = 1e9
    for _ in range(ROUNDS):
        begin = time.process_time()
        for message in messages:
            search(message)
        best = min(best, time.process_time() - begin)
    return len(messages) / best


def aho_corasick(words):
    automaton = ahocorasick_rs.AhoCorasick(words)

    def search(message):
        found = set()
        for number, begin, end in automaton.find_matches_as_indexes(message, overlapping=True):
            if (begin == 0 or not LETTER.match(message[begin - 1])) and (
                    end == len(message) or not LETTER.match(message[end])):
                found.add(number)
        return found
    return search


def hyperscan_literals(words):
    database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    encoded = [word.encode() for word in words]
    database.compile(expressions=encoded, ids=list(range(len(words))), elements=len(words), literal=True,
                     flags=[hyperscan.HS_FLAG_SINGLEMATCH] * len(words))
    scratch = hyperscan.Scratch(database)
    found = []
    note = lambda number, *rest: found.append(number)

    def search(message):
        found.clear()
        database.scan(message, match_event_handler=note, scratch=scratch)
        return found
    return search


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vocabulary", nargs="+", required=True)
    parser.add_argument("--messages", required=True)
    parser.add_argument("--bench", default=BENCH)
    options = parser.parse_args()
    messages = [line.strip().lower() for line in open(options.messages, encoding="utf-8") if line.strip()]
    everything = phrases(options.vocabulary, SIZES[-1])
    print("| phrases | ours, messages/s | ahocorasick_rs | Hyperscan | to aho | to Hyperscan | ours compiles | found |")
    print("|---|---|---|---|---|---|---|---|")
    for size in SIZES:
        words = everything[:size]
        with tempfile.TemporaryDirectory() as folder:
            listed, texts = pathlib.Path(folder, "phrases"), pathlib.Path(folder, "messages")
            listed.write_text("\n".join(words) + "\n")
            texts.write_text("\n".join(messages) + "\n")
            ours = json.loads(subprocess.run(
                [options.bench, "phrases", "--phrases", listed, "--messages", texts], capture_output=True, text=True,
                check=True).stdout)
        rate = ours["messages_per_second"]
        aho = measure(aho_corasick(words), messages)
        hyper = measure(hyperscan_literals(words), [message.encode() for message in messages])
        print(f"| {size:,} | {rate:,} | {aho:,.0f} | {hyper:,.0f} | {rate / aho:.2f} | {rate / hyper:.2f} "
              f"| {ours['compile_ms']} ms | {ours['found']:,} |", flush=True)


if __name__ == "__main__":
    main()
