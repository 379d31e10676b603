// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace Postilla {

/// What it has beside its own: --help, and --library and --analyst where it uses a library.
QList<QCommandLineOption> commonOptions(const Command &command);

/// The lines of `postilla --help`, at most `width` columns wide; 0: as long as they are.
QStringList helpOfAll(int width);
/// The lines of `postilla VERB --help`.
QStringList helpOf(const Command &command, int width);

} // namespace Postilla
