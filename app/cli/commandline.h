// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Postilla {

/// Whether the program's arguments ask for the window: there are none, or the only one is the path of a
/// library rather than a command or an option.
bool asksForWindow(int argc, char **argv);
/// Does what the program's arguments ask for; answers with its exit code. Makes the application object
/// itself.
int runCommandLine(int argc, char **argv);

} // namespace Postilla
