// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/anchorrow.h"

#include "store/select.h"

using namespace Qt::StringLiterals;

namespace Postilla {

QJsonObject anchorColumns(const Anchor &anchor)
{
    return {{u"document"_s, anchor.documentUuid},
            {u"version"_s, anchor.versionUuid},
            {u"span_start"_s, qint64(anchor.span.start)},
            {u"span_end"_s, qint64(anchor.span.end)},
            {u"quote"_s, anchor.quote},
            {u"prefix"_s, anchor.prefix},
            {u"suffix"_s, anchor.suffix}};
}

Anchor anchorAtRow(const Statement &statement, int column)
{
    return {.documentUuid = statement.text(column),
            .versionUuid = statement.text(column + 1),
            .span = {qsizetype(statement.integer(column + 2)), qsizetype(statement.integer(column + 3))},
            .quote = statement.text(column + 4),
            .prefix = statement.text(column + 5),
            .suffix = statement.text(column + 6)};
}

Result<QList<qint64>> versionsUnder(Database &database, QLatin1StringView table, const QString &uuid)
{
    return select(
        database,
        u"SELECT version.id FROM %1 JOIN version ON version.uuid IN (%1.version, %1.placed_version) "
        "WHERE %1.uuid = ?"_s.arg(table),
        [](const Statement &row) { return row.integer(0); }, uuid);
}

} // namespace Postilla
