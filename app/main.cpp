// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartapplication.h"
#include "charts/chartplotter.h"
#include "cli/commandline.h"
#include "ui/runwindow.h"

int main(int argc, char **argv)
{
    if (Postilla::asksForWindow(argc, argv))
        return Postilla::runWindow(argc, argv);
    return Postilla::runCommandLine(argc, argv, {Postilla::makeChartApplication, Postilla::chartPlotter()});
}
