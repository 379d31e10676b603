// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Postilla {

/// Opens the window on the library that the program's arguments name, without one on the library that was
/// open last, at first on the one in the user's data folder; runs until it is closed and answers with the
/// exit code. Makes the application object itself.
int runWindow(int argc, char **argv);

} // namespace Postilla
