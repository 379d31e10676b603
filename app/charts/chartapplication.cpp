// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartapplication.h"

#include <QApplication>

namespace Postilla {

std::unique_ptr<QCoreApplication> makeChartApplication(int &argc, char **argv)
{
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace Postilla
