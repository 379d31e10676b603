// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "ui/runwindow.h"

int main(int argc, char **argv)
{
    return Postilla::asksForWindow(argc, argv) ? Postilla::runWindow(argc, argv)
                                               : Postilla::runCommandLine(argc, argv);
}
