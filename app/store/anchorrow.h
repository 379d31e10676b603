// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claim.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>

namespace Postilla {

class Database;
class Statement;

// The columns document, version, span_start, span_end, quote, prefix and suffix of every anchored record.

QJsonObject anchorColumns(const Anchor &anchor);
/// From these seven columns of a row in that order, the first at `column`.
Anchor anchorAtRow(const Statement &statement, int column);

/// The rows of the versions on which a record of that table counts: of the one it was made on, and of the one
/// it was placed on last.
Result<QList<qint64>> versionsUnder(Database &database, QLatin1StringView table, const QString &uuid);

} // namespace Postilla
