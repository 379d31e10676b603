#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Postilla authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Each fault that check_manpages.py knows is made once, and must be reported."""

import unittest

from check_manpages import findings, options_in, verbs_in

OVERVIEW = """Usage: postilla COMMAND [OPTIONS] …

Commands:
  import   Brings articles in.
  undo     Takes back the last act.

Options:
  -h, --help  Says this.
"""
IMPORT = """Usage: postilla import [OPTIONS] FILE…

Options:
  --update        Keeps both; see also --nothing.
  --library FILE  The library.
  -h, --help
"""
PAGE = """SYNOPSIS
     postilla import [options] file ...
     postilla undo [options]

     --update, --library file
     -h, --help
"""


class ManualPages(unittest.TestCase):
    def reported(self, page):
        return list(findings(page, verbs_in(OVERVIEW), options_in(OVERVIEW) | options_in(IMPORT)))

    def test_help_is_read(self):
        self.assertEqual(verbs_in(OVERVIEW), ["import", "undo"])
        self.assertEqual(options_in(IMPORT), {"--update", "--library", "--help"})

    def test_a_whole_page_has_no_findings(self):
        self.assertEqual(self.reported(PAGE), [])

    def test_a_verb_that_the_page_lacks(self):
        self.assertEqual(self.reported(PAGE.replace("postilla undo [options]", "")), ["undo: not in the synopsis"])

    def test_a_verb_that_the_program_lacks(self):
        self.assertEqual(self.reported(PAGE + "     postilla mend"), ["mend: no such verb"])

    def test_an_option_that_the_page_lacks(self):
        self.assertEqual(self.reported(PAGE.replace("--library file", "")), ["--library: missing"])

    def test_an_option_that_the_program_lacks(self):
        self.assertEqual(self.reported(PAGE + "     --nothing"), ["--nothing: no such option"])


if __name__ == "__main__":
    unittest.main()
