// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Postilla {

/// Where the strings of the command line are translated.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace Postilla
