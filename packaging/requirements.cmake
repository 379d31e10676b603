# SPDX-FileCopyrightText: 2026 The Postilla authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What Postilla is built with; read by the build and by packaging/probe, which tells what a host lacks.

set(POSTILLA_QT_VERSION 6.8)
set(POSTILLA_QT Core Concurrent Gui LinguistTools Network PrintSupport Sql Svg Test Widgets)

set(POSTILLA_KF_VERSION 6.13)
set(POSTILLA_KF Codecs ColorScheme Config ConfigWidgets CoreAddons GuiAddons I18n IconThemes SyntaxHighlighting
                WidgetsAddons XmlGui)

set(POSTILLA_CMAKE QCustomPlotQt6)
set(POSTILLA_PKGCONFIG gumbo libexttextcat icu-i18n icu-uc libqpdf sqlite3 xlsxwriter)
