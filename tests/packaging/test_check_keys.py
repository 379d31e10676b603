#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Postilla authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Each fault that check_keys.py knows is made once, and must be reported."""

import unittest

from check_keys import findings, keys_of_actions, keys_of_page

ACTIONS = """
    {ActionId::Report, Window, "file"_L1, "report"_L1, QT_TRANSLATE_NOOP("Actions", "Report…"), "x"_L1, "Ctrl+E"_L1, false},
    {ActionId::Backup, Window, "file"_L1, "backup"_L1, QT_TRANSLATE_NOOP("Actions", "Back Up…"), "x"_L1, ""_L1, false},
    {ActionId::Edit, Reading, "claim"_L1, "edit"_L1, QT_TRANSLATE_NOOP("Actions", "Edit"), "x"_L1, "E; F2"_L1, false},
    {ActionId::Start, Reading, "claim"_L1, "start"_L1, QT_TRANSLATE_NOOP("Actions", "Start"), "x"_L1, ","_L1, true},
    {ActionId::Search, "/"_L1},
"""
ENGLISH = """.Ss Keys of the window
.It Ctrl+E, /
Write a report; search.
.It E, Comma
Edit.
.It 1 to 9
Tags.
.Ss The text
.It Ctrl+Q
"""
ITALIAN = """.SS Tasti della finestra
.TP
.B Ctrl+E, /
Scrive.
.TP
.B E, F2, Virgola
Modifica.
.SS Il testo
"""


class Keys(unittest.TestCase):
    def reported(self, page):
        return list(findings(keys_of_actions(ACTIONS), keys_of_page(page)))

    def test_the_table_is_read(self):
        self.assertEqual(keys_of_actions(ACTIONS), [["Ctrl+E"], ["E", "F2"], [","], ["/"]])

    def test_whole_pages_have_no_findings(self):
        self.assertEqual(self.reported(ENGLISH), [])
        self.assertEqual(self.reported(ITALIAN), [])

    def test_a_key_that_the_page_lacks(self):
        self.assertEqual(self.reported(ENGLISH.replace("Ctrl+E, ", "")), ["Ctrl+E: missing"])

    def test_a_key_that_no_action_has(self):
        self.assertEqual(self.reported(ITALIAN.replace("F2", "Maiusc+Invio")), ["Shift+Return: no such key"])


if __name__ == "__main__":
    unittest.main()
