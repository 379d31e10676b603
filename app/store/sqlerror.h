// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QSqlError>
#include <QString>

namespace Postilla {

/// True where another connection holds the lock that was asked for.
bool isBusy(const QSqlError &error);

/// What SQLite said about the library at `path`, in our codes. Meanings: https://sqlite.org/rescode.html
Error storeError(const QSqlError &error, const QString &path);

/// SearchIndexDamaged.
Error searchIndexDamaged(const QString &path);

} // namespace Postilla
