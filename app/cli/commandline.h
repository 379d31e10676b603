// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

class QCoreApplication;

namespace Postilla {

class ChartPainter;

/// What commands that paint need, and the command line does not know: widgets.
struct Painting
{
    /// Makes the application object for them.
    std::unique_ptr<QCoreApplication> (*makeApplication)(int &argc, char **argv);
    /// Outlives the run.
    const ChartPainter &charts;
};

/// Whether the program's arguments ask for the window: there are none, or the only one is the path of a
/// library rather than a command or an option.
bool asksForWindow(int argc, char **argv);
/// Does what the program's arguments ask for; answers with its exit code. Makes the application object
/// itself.
int runCommandLine(int argc, char **argv, const Painting &painting);

} // namespace Postilla
