// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

#include <memory>

namespace Postilla {

/// An application in which charts can be drawn, for callers that know no widgets.
std::unique_ptr<QCoreApplication> makeChartApplication(int &argc, char **argv);

} // namespace Postilla
