#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Postilla authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Fails where a manual page and the table of the window's actions name other keys.

    check_keys.py ACTIONS.CPP PAGE…

Of an action with several keys the page has to name the first.
"""

import re
import sys
from pathlib import Path

ROW = re.compile(r'^    \{ActionId::.*"([^"]*)"_L1, (?:true|false)\},$', re.MULTILINE)
SINGLE = re.compile(r'^    \{ActionId::\w+, "([^"]+)"_L1\},$', re.MULTILINE)
SECTION = re.compile(r"^\.(?:Ss Keys of the window|SS Tasti della finestra)$(.*?)^\.(?:Ss|SS|Sh|SH) ", re.MULTILINE | re.DOTALL)
HEAD = re.compile(r"^\.(?:It|B) (.+)$", re.MULTILINE)
DIGITS = {"1 to 9", "da 1 a 9"}
# As a page calls them, in words or in Italian.
NAMES = {"Enter": "Return", "Invio": "Return", "Canc": "Del", "Maiusc": "Shift", "Spazio": "Space", "Su": "Up",
         "Giù": "Down", "Sinistra": "Left", "Destra": "Right", "Comma": ",", "Virgola": ",", "full stop": ".", "punto": "."}


def keys_of_actions(source):
    """The keys of each action, and all that there are."""
    groups = [[key for key in row.split("; ") if key] for row in ROW.findall(source)]
    groups = [group for group in groups if group] + [[key] for key in SINGLE.findall(source)]
    return groups


def keys_of_page(page):
    section = SECTION.search(page)
    heads = HEAD.findall(section.group(1)) if section else []
    named = [key for head in heads if head not in DIGITS for key in head.split(", ")]
    return {"+".join(NAMES.get(part, part) for part in key.split("+")) for key in named}


def findings(groups, named):
    known = {key for group in groups for key in group}
    yield from (f"{group[0]}: missing" for group in groups if group[0] not in named)
    yield from (f"{key}: no such key" for key in sorted(named - known))


def main(actions, *pages):
    groups = keys_of_actions(Path(actions).read_text(encoding="utf-8"))
    found = [f"{Path(page).parent.name}/{Path(page).name}: {finding}"
             for page in pages for finding in findings(groups, keys_of_page(Path(page).read_text(encoding="utf-8")))]
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found or not groups else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
