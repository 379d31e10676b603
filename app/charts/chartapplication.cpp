// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartapplication.h"

#include <QApplication>
#include <QLoggingCategory>

namespace Postilla {

std::unique_ptr<QCoreApplication> makeChartApplication(int &argc, char **argv)
{
    // that a face lacks a script, for which another one is taken then, is nothing to tell anybody
    QLoggingCategory::setFilterRules(QStringLiteral("qt.text.font.db=false"));
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace Postilla
