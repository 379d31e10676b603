// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Postilla {

/// Where the strings of the store are translated.
struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace Postilla
