#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Postilla authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Fails on a string of the source that a language lacks, and on one that it has not finished.

    check_translations.py SOURCE LUPDATE

Brings copies of translations/*.ts up to date with the source, and compares. What lupdate itself complains of (a tr()
without a context) fails too, and so does a call that it passes over in silence: such a string never finds its translation.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

# translate() of a variable, and one whose number is a cast with angle brackets
UNSEEN = re.compile(r'\btranslate\(\s*"[^"]*",\s*(?:[A-Za-z_][^)"]*\)|(?:"[^"]*"\s*)+,[^;]*?_cast<)')
PLURAL_FORMS = 2  # Italian and English: one, many


def messages(path):
    """(context, source, comment) → message element"""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            found[key] = message
    return found


def placeholders(text):
    return set(re.findall(r"%L?(?:\d+|n)", text))


def fault_of(message):
    """What is wrong with a translation, or None."""
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return "unfinished"
    counted = message.get("numerus") == "yes"
    texts = [form.text or "" for form in translation.iter("numerusform")] if counted else [translation.text or ""]
    if counted and len(texts) != PLURAL_FORMS:
        return f"{len(texts)} plural forms, not {PLURAL_FORMS}"
    if not all(texts):
        return "empty"
    source = message.findtext("source")
    for text in texts:
        if placeholders(text) != placeholders(source) and placeholders(text) | {"%n"} != placeholders(source):
            return f"other placeholders than its source: {text!r}"
    return None


def findings(path, updated):
    """Faults of a .ts file, given the same file brought up to date with the source."""
    own, wanted = messages(path), messages(updated)
    faults = {key: "missing; run ./dev translations" for key in wanted.keys() - own.keys()}
    faults |= {key: "no longer in the source; run ./dev translations" for key in own.keys() - wanted.keys()}
    for key in own.keys() & wanted.keys():
        fault = fault_of(own[key])
        if fault:
            faults[key] = fault
    return [f"{path.name}: {context}: {source!r}: {fault}" for (context, source, _), fault in sorted(faults.items())]


def unseen_calls(name, text):
    """Calls in a source file whose string lupdate does not collect."""
    return [f"{name}:{text.count(chr(10), 0, call.start()) + 1}: lupdate does not see this string; use a tr() of "
            "Q_DECLARE_TR_FUNCTIONS, or a plain number" for call in UNSEEN.finditer(text)]


def main(source, lupdate):
    folder = Path(source, "translations")
    languages = sorted(folder.glob("*.ts"))
    if not languages:
        sys.exit(f"there is no language in {folder}")
    with tempfile.TemporaryDirectory() as scratch:
        for path in languages:
            shutil.copy(path, scratch)
        update = subprocess.run([folder / "update", lupdate, scratch], capture_output=True, text=True, check=True)
        wrong = update.stderr.splitlines()
        for path in sorted(Path(source, "app").rglob("*.cpp")):
            wrong += unseen_calls(path.relative_to(source), path.read_text(encoding="utf-8"))
        for path in languages:
            wrong += findings(path, Path(scratch, path.name))
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
