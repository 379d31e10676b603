#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Postilla authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Fails where a manual page and the program's own --help name other verbs or options.

    check_manpages.py PROGRAM PAGE…
"""

import os
import re
import subprocess
import sys
from pathlib import Path

OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")


def output_of(*command):
    english = dict(os.environ, LC_ALL="C.UTF-8", LANGUAGE="en")
    return subprocess.run(command, env=english, check=True, capture_output=True, encoding="utf-8").stdout


def verbs_in(help_text):
    """The words at the start of the lines under "Commands:"."""
    commands = help_text.split("Commands:\n")[1].split("\n\n")[0]
    return [line.split()[0] for line in commands.splitlines()]


def options_in(help_text):
    """The options at the start of the indented lines; those that a description mentions do not count."""
    entries = re.findall(r"^ +(-.*?)(?:  |$)", help_text, re.MULTILINE)
    return {option for entry in entries for option in OPTION.findall(entry)}


def rendered(page):
    """The page as man(1) shows it, without bold and underline, a paragraph a line."""
    return re.sub(r".\x08", "", output_of("mandoc", "-T", "utf8", "-O", "width=1000", page))


def findings(text, verbs, options):
    named = set(OPTION.findall(text))
    called = set(re.findall(r"^ +postilla ([a-z]+)", text, re.MULTILINE))
    yield from (f"{verb}: not in the synopsis" for verb in verbs if verb not in called)
    yield from (f"{verb}: no such verb" for verb in sorted(called.difference(verbs)))
    yield from (f"{option}: missing" for option in sorted(options - named))
    yield from (f"{option}: no such option" for option in sorted(named - options))


def main(program, *pages):
    overview = output_of(program, "--help")
    verbs = verbs_in(overview)
    options = options_in(overview).union(*(options_in(output_of(program, verb, "--help")) for verb in verbs))
    found = [f"{Path(page).parent.name}/{Path(page).name}: {finding}"
             for page in pages for finding in findings(rendered(page), verbs, options)]
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
