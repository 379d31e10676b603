#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Postilla authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A review session in a real window, driven by real keys from outside the process:

    drive_review.py POSTILLA [CARDS]

Starts the program under an X server of its own, starts a session by keys, holds one key down for a while, sends A,
X and S one after the other, kills the program in the middle of it, starts it again, goes on with the session and sends the rest. Then what stands
in the library must be the list that was sent: each key, the held one too, one decision, in order, on one card after the other. What was
killed in between must be a beginning of that list, and the card that comes next the one behind it.
Exit status 77 where there is no X server to start or no xdotool.
"""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

KEYS = {"a": "yes", "x": "no", "s": "later"}
PATIENCE = 60  # seconds, for whatever is waited for
DELAY = 25  # milliseconds between two keys
HELD = 1.2  # seconds: the X server repeats a key that often meanwhile that fifteen cards would be decided


def write_articles(folder, count):
    """Each with three sentences that are proposed as claims."""
    folder.mkdir()
    for number in range(1, count + 1):
        (folder / f"{number:03}.txt").write_text(
            f"Export news {number}\n\nChip Wire, {number % 28 + 1} March 2025\n\n"
            f"China's customs blocked {number + 30},000 H20 chips in Shenzhen on Tuesday, the ministry said. "
            f"Beijing will likely approve imports of {number + 400} H200 chips in March, officials said. "
            f"Nvidia had {number + 900},000 H20 chips in stock, officials told Reuters on Monday.\n", encoding="utf-8")


def until(done, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        value = done()
        if value:
            return value
        time.sleep(0.05)
    sys.exit(f"drive_review: {what} within {PATIENCE} s")


class Screen:
    """An X server without a screen."""

    def __init__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"],
                                       pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = ":" + told.readline().strip()

    def close(self):
        self.server.terminate()
        self.server.wait()


class Window:
    """The program, and the keyboard before it."""

    def __init__(self, postilla, library, home, screen):
        self.environment = {**os.environ, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb", "HOME": str(home),
                            "XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data"),
                            "XDG_CACHE_HOME": str(home / "cache"), "LANGUAGE": "en", "LC_ALL": "C.UTF-8"}
        self.program = subprocess.Popen([postilla, str(library)], env=self.environment)
        self.window = until(self.find, "no window came up")
        self.tool("windowfocus", "--sync", self.window)
        time.sleep(1)  # the rest of the window is made after its first frame

    def tool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], env=self.environment, capture_output=True, text=True, check=False)

    def find(self):
        found = self.tool("search", "--onlyvisible", "--pid", str(self.program.pid), "--name", "postilla|Postilla").stdout.split()
        return found[0] if found else None

    def press(self, *keys):
        self.tool("key", "--delay", str(DELAY), *keys)

    def hold(self, key):
        self.tool("keydown", key)
        time.sleep(HELD)
        self.tool("keyup", key)

    def kill(self):
        self.program.send_signal(signal.SIGKILL)
        self.program.wait()


class Library:
    """What the program has stored, read beside it."""

    def __init__(self, path):
        self.path = path

    def rows(self, sql):
        with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as database:
            return database.execute(sql).fetchall()

    def decisions(self):
        """Ruling and item, in the order in which they were made."""
        return self.rows("SELECT ruling, review_item.id FROM decision JOIN review_item ON review_item.key = decision.item "
                         "AND review_item.session = decision.session WHERE NOT decision.removed ORDER BY decision.id")

    def queue(self):
        return [row[0] for row in self.rows("SELECT id FROM review_item ORDER BY id")]

    def place(self):
        """The card in view once everything is found; None before."""
        found = self.rows("SELECT item FROM review_place WHERE complete AND item > 0")
        return found[0][0] if found else None


def compare(library, sent, what):
    decisions = library.decisions()
    rulings = [KEYS[key] for key in sent]
    if [ruling for ruling, _ in decisions] != rulings[:len(decisions)]:
        sys.exit(f"drive_review: {what}: the decisions are not what was sent")
    if [item for _, item in decisions] != library.queue()[:len(decisions)]:
        sys.exit(f"drive_review: {what}: a card was missed or decided twice")
    return len(decisions)


def drive(postilla, cards, folder, screen):
    path = folder / "driven.postilla"
    write_articles(folder / "articles", cards // 3 + 20)
    subprocess.run([postilla, "import", "--library", str(path), str(folder / "articles")], check=True,
                   stdout=subprocess.DEVNULL, env={**os.environ, "HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"})
    library = Library(path)
    sent = ["x", *random.Random(7).choices(list(KEYS), weights=[5, 4, 1], k=cards - 1)]

    window = Window(postilla, path, folder, screen)
    window.press("ctrl+2")
    time.sleep(1)
    window.press("Tab", "Tab", "Tab", "Return")  # of what, order, start
    until(library.place, "no card came up")
    window.hold(sent[0])
    time.sleep(1)
    if len(library.decisions()) != 1:
        sys.exit(f"drive_review: a key held down decided {len(library.decisions())} cards")
    window.press(*sent[1:cards // 2])
    window.kill()
    kept = compare(library, sent, "after the kill")
    if library.place() != library.queue()[kept]:
        sys.exit("drive_review: the session does not stand at the card behind the last decision")

    window = Window(postilla, path, folder, screen)
    window.press("ctrl+2")
    time.sleep(1)
    window.press("Return")  # the list has the keyboard
    time.sleep(1)
    window.press(*sent[kept:])
    until(lambda: len(library.decisions()) >= cards, "the last decision was not stored")
    window.kill()
    if compare(library, sent, "at the end") != cards:
        sys.exit("drive_review: there are more decisions than keys were sent")
    return kept


def main(postilla, cards="200"):
    if not shutil.which("Xvfb") or not shutil.which("xdotool"):
        print("drive_review: Xvfb and xdotool are needed", file=sys.stderr)
        return 77
    screen = Screen()
    try:
        with tempfile.TemporaryDirectory() as folder:
            kept = drive(postilla, int(cards), Path(folder), screen)
    finally:
        screen.close()
    print(f"{cards} keys, {cards} decisions, in order; killed after {kept}")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
