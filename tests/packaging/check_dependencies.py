#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Postilla authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Fails where the package does not ask for what Postilla needs while it runs.

    check_dependencies.py DEBIAN-PACKAGES.TXT CPACK.CMAKE

What `./dev` installs under "# run" has to stand in the package's Depends or Recommends, and nothing else; the
system's languages are the user's own.
"""

import re
import sys
from pathlib import Path

RUN = re.compile(r"^# run\n((?:\S+\n)+)", re.MULTILINE)
ASKED = re.compile(r'set\(CPACK_DEBIAN_PACKAGE_(?:DEPENDS|RECOMMENDS) "([^"]*)"\)')
OF_THE_SYSTEM = {"locales-all"}


def needed(packages):
    block = RUN.search(packages)
    return set(block.group(1).split()) - OF_THE_SYSTEM if block else set()


def asked(cpack):
    lists = (one.replace("\\\n", "") for one in ASKED.findall(cpack))
    return {name.strip() for one in lists for name in one.split(",")}


def findings(packages, cpack):
    run, package = needed(packages), asked(cpack)
    yield from (f"{name}: the package does not ask for it" for name in sorted(run - package))
    yield from (f"{name}: `./dev` does not install it" for name in sorted(package - run))


def main(packages, cpack):
    packages = Path(packages).read_text(encoding="utf-8")
    found = list(findings(packages, Path(cpack).read_text(encoding="utf-8")))
    print(*found, sep="\n", end="\n" if found else "")
    return 1 if found or not needed(packages) else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
