#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Postilla authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Scores what `postilla candidates` and `postilla compare` print against claims that people have marked.

    score_candidates.py PROGRAM CORPUS [--only SPLIT] [--top N] [--suggestions N] [--errors] [--floors]

CORPUS holds docs/NAME.txt, gold/NAME.json with "claims" (start, end, hedge, attribution, optional) and relations.json.
A sentence is found where a printed span shares at least half of the shorter one with it. Printed: of the required
claims of an article the share among its first N (15), and of what is printed the share that is a claim (optional ones
cost nothing either way). Holder and hedge are judged on the required claims that are found. Pairs: of the relations,
the share that is among the first N suggestions (3) of either of its claims. With --floors, exit status 1 below the bars.
Exit status 77: the corpus is not here.
"""

import argparse
import json
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

FLOORS = {"recall": 0.9, "precision": 0.75, "precision of all printed": 0.75, "holder": 0.8, "hedge": 0.85,
          "hedge where hedged": 0.7, "relations": 0.7}


def run(program, verb, files, *options):
    done = subprocess.run([program, verb, *map(str, files), "--format", "json", *options], capture_output=True, check=True)
    return json.loads(done.stdout)


def overlaps(a, b):
    shared = min(a["end"], b["end"]) - max(a["start"], b["start"])
    return shared * 2 >= min(a["end"] - a["start"], b["end"] - b["start"])


def words(name):
    bare = re.sub(r"[^\w ]", " ", unicodedata.normalize("NFKC", name or "").casefold().replace("’", " "))
    return [w for w in bare.split() if w not in {"il", "lo", "la", "i", "gli", "le", "l", "the", "a", "an", "un", "una"}]


def same_holder(expected, printed):
    a, b = words(expected), words(printed)
    return a == b or bool(a and b) and (set(a) <= set(b) or set(b) <= set(a))


class Share:
    def __init__(self):
        self.good = self.all = 0

    def add(self, good):
        self.good += bool(good)
        self.all += 1

    def value(self):
        return self.good / self.all if self.all else 1.0

    def __str__(self):
        return f"{self.value():.3f} ({self.good} of {self.all})"


def score_claims(articles, printed, top, errors):
    shares = {name: Share() for name in FLOORS if name != "relations"}
    for file, gold in articles:
        found = sorted((row for row in printed if Path(row["document"]).name == file.name), key=lambda row: -row["score"])
        for place, row in enumerate(found):
            match = next((claim for claim in gold if overlaps(claim, row)), None)
            if match and match.get("optional"):
                continue
            shares["precision of all printed"].add(match)
            if place < top:
                shares["precision"].add(match)
            if errors and not match:
                print(f"  - {file.name} {row['score']:.2f} no claim: {row['text'][:150]}")
        for claim in gold:
            if claim.get("optional"):
                continue
            row = next((row for row in found[:top] if overlaps(claim, row)), None)
            shares["recall"].add(row)
            if not row:
                errors and print(f"  - {file.name} missed: {claim['text'][:150]}")
                continue
            who = (claim["attribution"] or {}).get("who")
            shares["holder"].add(same_holder(who, row["holder"]))
            shares["hedge"].add(row["hedge"] == claim["hedge"])
            if claim["hedge"] != "none":
                shares["hedge where hedged"].add(row["hedge"] == claim["hedge"])
            if errors and not same_holder(who, row["holder"]):
                print(f"  - {file.name} holder {row['holder']}, not {who}: {claim['text'][:150]}")
            if errors and row["hedge"] != claim["hedge"]:
                print(f"  - {file.name} hedge {row['hedge']}, not {claim['hedge']}: {claim['text'][:150]}")
    return shares


def sides(pair):
    for side in "ab":
        yield {"document": Path(pair["document_" + side]).stem, "start": pair["start_" + side], "end": pair["end_" + side]}


def score_relations(relations, claims, pairs, suggestions, errors):
    share = Share()
    ranked = sorted(pairs, key=lambda pair: -pair["score"])

    def is_at(side, claim):
        return side["document"] == claim["document"] and overlaps(side, claim)

    def suggested(claim, partner):
        own = []
        for pair in ranked:
            a, b = sides(pair)
            if is_at(a, claim) or is_at(b, claim):
                own.append(b if is_at(a, claim) else a)
        return any(is_at(other, partner) for other in own[:suggestions])

    for relation in relations:
        a, b = claims[relation["a"]], claims[relation["b"]]
        good = suggested(a, b) or suggested(b, a)
        share.add(good)
        if errors and not good:
            print(f"  - {relation['type']} {relation['a']} {relation['b']} not suggested: {relation['why']}")
    return share


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--only", default="", help="only the documents whose gold has this under split")
    parser.add_argument("--top", type=int, default=15)
    parser.add_argument("--suggestions", type=int, default=3)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--floors", action="store_true")
    given = parser.parse_args()
    if not (given.corpus / "gold").is_dir():
        print("The shared corpus is not here, so nothing was checked")
        return 77
    articles, claims = [], {}
    for path in sorted((given.corpus / "gold").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if not gold["claims"] or given.only and gold.get("split") != given.only:
            continue
        articles.append((given.corpus / "docs" / gold["file"], gold["claims"]))
        claims.update({claim["id"]: {**claim, "document": path.stem} for claim in gold["claims"]})
    files = [file for file, _ in articles]
    shares = score_claims(articles, run(given.program, "candidates", files), given.top, given.errors)
    relations = given.corpus / "relations.json"
    if relations.is_file():
        pairs = json.loads(relations.read_text(encoding="utf-8"))["pairs"]
        shares["relations"] = score_relations(pairs, claims, run(given.program, "compare", files), given.suggestions,
                                              given.errors)
    below = [name for name, share in shares.items() if share.value() < FLOORS[name]]
    for name, share in shares.items():
        print(f"{name:26} {share}  floor {FLOORS[name]}{'  BELOW' if name in below else ''}")
    return 1 if given.floors and below else 0


if __name__ == "__main__":
    sys.exit(main())
