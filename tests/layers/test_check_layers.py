#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Postilla authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Each rule of check_layers.py is broken once in a small tree of its own, and must be reported."""

import tempfile
import unittest
from pathlib import Path

from check_layers import findings

SOUND = {
    "CMakeLists.txt": "add_executable(postilla main.cpp)\ntarget_link_libraries(postilla PRIVATE postilla_cli)\n",
    "main.cpp": '#include "cli/run.h"\n',
    "base/CMakeLists.txt": "postilla_library(base SOURCES a.cpp LINKS Qt6::Core)\n",
    "base/result.h": "#include <expected>\n",
    "document/CMakeLists.txt": "postilla_library(document\n    SOURCES d.cpp\n    LINKS postilla_base) # ok\n",
    "document/document.h": '#include "base/result.h"\n\n#include <QString>\n',
    "store/CMakeLists.txt": "postilla_library(store SOURCES s.cpp LINKS postilla_document Qt6::Sql)\n",
    "store/database.h": '#include "document/document.h"\n#include <QSqlDatabase>\n',
    "library/CMakeLists.txt": "postilla_library(library SOURCES l.cpp LINKS postilla_store)\n",
    "library/library.h": '#include "store/database.h"\n',
    "cli/CMakeLists.txt": "postilla_library(cli SOURCES c.cpp LINKS postilla_library postilla_document)\n",
    "cli/run.h": '#include "library/library.h"\n#include "document/document.h"\n',
}


class Layers(unittest.TestCase):
    def check(self, files):
        """Findings of the sound tree with these files of app/ put in place of its own."""
        with tempfile.TemporaryDirectory() as folder:
            for name, text in (SOUND | files).items():
                path = Path(folder, "app", name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return findings(folder, {"QWidget", "qwidget.h"}, {"QSqlDatabase", "QSqlQuery"})

    def reports(self, expected, files):
        self.assertEqual(self.check(files), [expected])

    def test_a_sound_tree_has_no_findings(self):
        self.assertEqual(self.check({}), [])

    def test_an_arrow_the_wrong_way_round(self):
        self.reports("app/base/CMakeLists.txt:2: base may not link document",
                     {"base/CMakeLists.txt": "postilla_library(base SOURCES a.cpp\n    LINKS postilla_document)"})

    def test_a_value_type_that_knows_the_store(self):
        self.reports("app/document/document.h:1: document may not include store/database.h",
                     {"document/document.h": '#include "store/database.h"\n'})

    def test_a_link_added_outside_the_link_line(self):
        self.reports("app/cli/CMakeLists.txt:2: cli may not link store",
                     {"cli/CMakeLists.txt": "postilla_library(cli SOURCES c.cpp LINKS postilla_library)\n"
                                            "target_link_libraries(postilla_cli PRIVATE postilla_store)"})

    def test_a_face_that_goes_past_the_library(self):
        self.reports("app/cli/run.h:2: cli may not include store/database.h",
                     {"cli/run.h": '#include "library/library.h"\n#include "store/database.h"\n'})

    def test_an_include_that_the_link_line_does_not_lead_to(self):
        self.reports("app/document/document.h:1: document includes base/result.h, but its link line does not lead to base",
                     {"document/CMakeLists.txt": "postilla_library(document SOURCES d.cpp LINKS Qt6::Core)",
                      "store/CMakeLists.txt": "postilla_library(store LINKS postilla_document Qt6::Sql postilla_base)",
                      "document/document.h": '#include "base/result.h"\n'})

    def test_an_include_without_its_folder(self):
        self.reports('app/base/result.h:1: "error.h" does not say its folder',
                     {"base/result.h": '#include "error.h"\n'})

    def test_a_moc_file_needs_no_folder(self):
        self.assertEqual(self.check({"base/a.cpp": '#include "a.moc"\n'}), [])

    def test_widgets_outside_the_window(self):
        self.reports("app/cli/run.h:1: cli may not include QWidget: Qt Widgets is for charts, ui",
                     {"cli/run.h": "#include <QWidget>\n"})

    def test_widgets_by_their_module_s_name(self):
        self.reports("app/main.cpp:1: main may not include QtWidgets/qwidget.h: Qt Widgets is for charts, ui",
                     {"main.cpp": "#include <QtWidgets/qwidget.h>\n"})

    def test_widgets_in_a_link_line(self):
        self.reports("app/base/CMakeLists.txt:1: base may not link Qt6::Widgets: Qt Widgets is for charts, ui",
                     {"base/CMakeLists.txt": "postilla_library(base SOURCES a.cpp LINKS Qt6::Widgets)"})

    def test_a_private_link(self):
        self.reports("app/base/CMakeLists.txt:1: base may not link Qt6::Sql: Qt Sql is for store",
                     {"base/CMakeLists.txt": "postilla_library(base PRIVATE_LINKS Qt6::Sql LINKS Qt6::Core)"})

    def test_a_library_of_widgets_in_a_link_line(self):
        self.reports("app/library/CMakeLists.txt:1: library may not link KF6::XmlGui: Qt Widgets is for charts, ui",
                     {"library/CMakeLists.txt": "postilla_library(library LINKS postilla_store KF6::XmlGui)"})

    def test_widgets_in_the_window(self):
        self.assertEqual(self.check({
            "ui/CMakeLists.txt": "postilla_library(ui SOURCES u.cpp LINKS postilla_library Qt6::Widgets)",
            "ui/reader/reader.h": '#include "ui/window.h"\n#include <QWidget>\n'}), [])

    def test_sql_outside_the_store(self):
        self.reports("app/library/library.h:1: library may not include QSqlQuery: Qt Sql is for store",
                     {"library/library.h": "#include <QSqlQuery>\n"})

    def test_sql_in_a_link_line(self):
        self.reports("app/library/CMakeLists.txt:1: library may not link Qt6::Sql: Qt Sql is for store",
                     {"library/CMakeLists.txt": "postilla_library(library LINKS postilla_store Qt6::Sql)"})

    def test_a_folder_that_the_design_does_not_have(self):
        self.reports("app/utils:1: utils is not a folder of the design", files={"utils/things.h": ""})


if __name__ == "__main__":
    unittest.main()
