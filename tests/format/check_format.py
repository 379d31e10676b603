#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Postilla authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Fails on a C++ file of app/ or tests/ that .clang-format would change, or that lacks its licence lines."""

import subprocess
import sys
from pathlib import Path

HEADER = "// SPDX-FileCopyrightText: 2026 The Postilla authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"


def main(source):
    files = [path for folder in ("app", "tests") for path in sorted(Path(source, folder).rglob("*"))
             if path.suffix in (".cpp", ".h")]
    bare = [path for path in files if not path.read_text(encoding="utf-8").startswith(HEADER)]
    for path in bare:
        print(f"{path}:1: the two SPDX lines are missing")
    formatted = subprocess.run(["clang-format", "--dry-run", "-Werror", *files], check=False)
    return 1 if bare or formatted.returncode else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
