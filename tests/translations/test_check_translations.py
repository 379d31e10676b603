#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Postilla authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Each fault that check_translations.py knows is made once, and must be reported."""

import tempfile
import unittest
from pathlib import Path

from check_translations import findings, unseen_calls

FINISHED = "<message><source>Read %1</source><translation>Leggi %1</translation></message>"
COUNTED = ('<message numerus="yes"><source>%n claim(s)</source><translation>'
           "<numerusform>%n affermazione</numerusform><numerusform>%n affermazioni</numerusform></translation></message>")


def language(*found):
    return ('<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="it"><context>'
            f"<name>Reader</name>{''.join(found)}</context></TS>")


class Translations(unittest.TestCase):
    def reported(self, own, wanted=None):
        with tempfile.TemporaryDirectory() as folder:
            path, updated = Path(folder, "postilla_it.ts"), Path(folder, "updated.ts")
            path.write_text(own, encoding="utf-8")
            updated.write_text(wanted or own, encoding="utf-8")
            return findings(path, updated)

    def test_a_finished_language_has_no_findings(self):
        self.assertEqual(self.reported(language(FINISHED, COUNTED)), [])

    def test_an_unfinished_text(self):
        text = FINISHED.replace("<translation>", '<translation type="unfinished">')
        self.assertEqual(self.reported(language(text)), ["postilla_it.ts: Reader: 'Read %1': unfinished"])

    def test_an_empty_text(self):
        self.assertEqual(self.reported(language(FINISHED.replace("Leggi %1", ""))),
                         ["postilla_it.ts: Reader: 'Read %1': empty"])

    def test_a_plural_form_that_is_not_there(self):
        text = COUNTED.replace("<numerusform>%n affermazioni</numerusform>", "")
        self.assertEqual(self.reported(language(text)),
                         ["postilla_it.ts: Reader: '%n claim(s)': 1 plural forms, not 2"])

    def test_a_singular_that_spells_its_number(self):
        self.assertEqual(self.reported(language(COUNTED.replace("%n affermazione<", "un'affermazione<"))), [])

    def test_a_lost_placeholder(self):
        self.assertEqual(self.reported(language(FINISHED.replace("Leggi %1", "Leggi"))),
                         ["postilla_it.ts: Reader: 'Read %1': other placeholders than its source: 'Leggi'"])

    def test_a_string_of_the_source_that_the_language_lacks(self):
        self.assertEqual(self.reported(language(FINISHED), language(FINISHED, COUNTED)),
                         ["postilla_it.ts: Reader: '%n claim(s)': missing; run ./dev translations"])

    def test_a_string_that_the_source_no_longer_has(self):
        self.assertEqual(self.reported(language(FINISHED, COUNTED), language(FINISHED)),
                         ["postilla_it.ts: Reader: '%n claim(s)': no longer in the source; run ./dev translations"])

    def test_calls_that_lupdate_sees(self):
        self.assertEqual(unseen_calls("a.cpp", 'translate("Reader", "%n claim(s)", nullptr, count);\n'
                                               'translate("Reader", "Read"); static_cast<int>(x);'), [])

    def test_a_variable_that_is_translated(self):
        self.assertEqual(len(unseen_calls("a.cpp", 'translate("Reader", text);')), 1)

    def test_a_number_that_hides_its_text(self):
        found = unseen_calls("a.cpp", '\ntranslate("Reader", "%n claim(s)", nullptr, static_cast<int>(n));')
        self.assertEqual([line.split(": ")[0] for line in found], ["a.cpp:2"])


if __name__ == "__main__":
    unittest.main()
