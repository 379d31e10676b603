// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace Postilla {

class Database;

/// Writes a compact copy of the library to `target`, while others may go on writing. LibraryExists where
/// there is a file already, FileUnwritable, DiskFull; a failure leaves nothing at `target` or beside it.
Result<void> backUp(Database &database, const QString &target);

} // namespace Postilla
