#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Postilla authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds the architecture: which folder of app/ may link and include which.

Reads the link lines in app/**/CMakeLists.txt and the includes of every source file in app/, and prints
"file:line: what is wrong" for each that breaks a rule below. Exit status 1 where there was any.

    check_layers.py SOURCE [--widgets FOLDER…] [--sql FOLDER…]

The folders hold the headers of Qt Widgets (with what builds on it) and of Qt Sql; a header is told by its name in them.
"""

import argparse
import os
import re
import sys
from pathlib import Path

# A folder may use the folders named here, and what these may use.
ARROWS = {
    "base": [],
    "document": ["base"],
    "mention": ["document"],
    "claim": ["mention"],
    "query": ["claim"],
    "review": ["claim"],
    "report": ["claim"],
    "exchange": ["claim"],
    "intake": ["document"],
    "store": ["base", "document", "mention", "claim", "query", "review"],
    "library": ["store", "intake", "mention", "claim", "review", "report", "exchange"],
    "charts": ["report", "base"],
    "cli": ["library"],
    "ui": ["library", "charts"],
    "main": ["cli", "charts", "ui"],
}

# The command line and the window act through library/ alone. Beside it they know the values that it hands them, but
# not how a document is read or kept.
FACES = {"cli", "ui", "main"}
VALUES = {"base", "document", "mention", "claim", "query", "review", "report"}

WIDGETS = {"ui", "charts"}
WIDGET_LIBRARIES = re.compile(r"(Qt6::Widgets|Qt6::PrintSupport|KF6::(ConfigWidgets|IconThemes|WidgetsAddons|XmlGui))$")
SQL = {"store"}
SQL_LIBRARIES = re.compile(r"Qt6::Sql$")

LINK_LINE = re.compile(r"(postilla_library|target_link_libraries)\s*\(\s*(\w+)([^)]*)\)", re.IGNORECASE)
INCLUDE = re.compile(r'\s*#\s*include\s*(<|")([^>"]+)[>"]')


def reach(arrows, folder):
    """The folders that can be come to from a folder."""
    found, waiting = set(), list(arrows.get(folder, ()))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += arrows.get(name, ())
    return found


def may_use(folder):
    return VALUES.union(ARROWS[folder]) if folder in FACES else reach(ARROWS, folder)


class Tree:
    """The folders of app/ with their link lines."""

    def __init__(self, source):
        self.source = Path(source)
        self.app = self.source / "app"
        self.folders = {path.name for path in self.app.iterdir() if path.is_dir()} | {"main"}
        self.links = []  # (file, line, folder, library)
        self.home = {}  # library → folder
        for path in sorted(self.app.rglob("CMakeLists.txt")):
            self._read_link_lines(path)

    def folder_of(self, path):
        parts = path.relative_to(self.app).parts
        return parts[0] if len(parts) > 1 else "main"

    def linked(self):
        """built folder → folders that its link lines name"""
        arrows = {folder: set() for folder in self.home.values()}
        for _, _, folder, library in self.links:
            if library in self.home:
                arrows.setdefault(folder, set()).add(self.home[library])
        return arrows

    def _read_link_lines(self, path):
        text = re.sub(r"#[^\n]*", "", path.read_text(encoding="utf-8"))
        folder = self.folder_of(path)
        for call in LINK_LINE.finditer(text):
            links = call.start(3)
            if call[1].lower() == "postilla_library":
                self.home["postilla_" + call[2]] = folder
                keyword = re.compile(r"\b(PRIVATE_)?LINKS\b").search(text, call.start(3), call.end(3))
                links = keyword.end() if keyword else call.end(3)
            for word in re.compile(r"[\w:]+").finditer(text, links, call.end(3)):
                self.links.append((path, text.count("\n", 0, word.start()) + 1, folder, word[0]))


def check_links(tree):
    for path, line, folder, library in tree.links:
        if folder not in ARROWS:
            continue
        other = tree.home.get(library)
        if other and other != folder and other not in may_use(folder):
            yield path, line, f"{folder} may not link {other}"
        if WIDGET_LIBRARIES.match(library) and folder not in WIDGETS:
            yield path, line, f"{folder} may not link {library}: Qt Widgets is for {', '.join(sorted(WIDGETS))}"
        if SQL_LIBRARIES.match(library) and folder not in SQL:
            yield path, line, f"{folder} may not link {library}: Qt Sql is for {', '.join(sorted(SQL))}"


def check_project_include(tree, linked, folder, mark, name):
    other = name.split("/")[0]
    if "/" not in name and mark == '"' and not name.endswith(".moc"):
        return f'"{name}" does not say its folder'
    if "/" not in name or other not in tree.folders or other == folder:
        return None
    if other not in may_use(folder):
        return f"{folder} may not include {name}"
    if folder in linked and other not in reach(linked, folder):
        return f"{folder} includes {name}, but its link line does not lead to {other}"
    return None


def check_includes(tree, widget_headers, sql_headers):
    linked = tree.linked()
    for path in sorted(tree.app.rglob("*")):
        if path.suffix not in (".h", ".cpp") or tree.folder_of(path) not in ARROWS:
            continue
        folder = tree.folder_of(path)
        for line, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            include = INCLUDE.match(text)
            if not include:
                continue
            mark, name = include.groups()
            wrong = check_project_include(tree, linked, folder, mark, name)
            if wrong:
                yield path, line, wrong
            header = name.split("/")[-1] if mark == "<" else None
            if header in widget_headers and folder not in WIDGETS:
                yield path, line, f"{folder} may not include {name}: Qt Widgets is for {', '.join(sorted(WIDGETS))}"
            if header in sql_headers and folder not in SQL:
                yield path, line, f"{folder} may not include {name}: Qt Sql is for {', '.join(sorted(SQL))}"


def check_folders(tree):
    for folder in sorted(tree.folders - set(ARROWS)):
        yield tree.app / folder, 1, f"{folder} is not a folder of the design"


def headers_in(folders):
    return {name for folder in folders for name in os.listdir(folder)}


def findings(source, widget_headers=frozenset(), sql_headers=frozenset()):
    """Every broken rule as "file:line: text", files relative to the source."""
    tree = Tree(source)
    broken = [*check_folders(tree), *check_links(tree), *check_includes(tree, widget_headers, sql_headers)]
    return [f"{path.relative_to(tree.source)}:{line}: {text}" for path, line, text in broken]


def main():
    arguments = argparse.ArgumentParser(description="Check the link lines and includes of app/.")
    arguments.add_argument("source", type=Path)
    arguments.add_argument("--widgets", nargs="*", default=[])
    arguments.add_argument("--sql", nargs="*", default=[])
    chosen = arguments.parse_args()
    broken = findings(chosen.source, headers_in(chosen.widgets), headers_in(chosen.sql))
    print("\n".join(broken))
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
