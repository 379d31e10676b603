// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"

namespace Postilla {

/// What every verb has: --library, --analyst, --help.
QList<QCommandLineOption> commonOptions();

/// The lines of `postilla --help`, at most `width` columns wide; 0: as long as they are.
QStringList helpOfAll(int width);
/// The lines of `postilla VERB --help`.
QStringList helpOf(const Command &command, int width);

} // namespace Postilla
