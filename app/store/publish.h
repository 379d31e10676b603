// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace Postilla {

/// The name under which a file is written until it is whole, beside where it shall be.
QString partName(const QString &target);

/// Gives a finished file its name, so that it is there whole or not at all, a power cut included.
/// LibraryExists where there is a file of that name, FileUnwritable.
Result<void> publish(const QString &part, const QString &target);

/// Removes an unfinished file and what SQLite keeps beside it.
void discard(const QString &part);

} // namespace Postilla
