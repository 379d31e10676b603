// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/console.h"

#include <QStringList>

namespace Postilla {

/// Does what `postilla` with these arguments (without the program's name) asks for.
ExitCode runCommandLine(const QStringList &arguments);

} // namespace Postilla
