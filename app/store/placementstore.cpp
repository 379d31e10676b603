// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/placementstore.h"

#include "store/edit.h"
#include "store/select.h"
#include "store/storedcode.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

AnchoredRecord recordAt(const Statement &statement)
{
    return {.noun = statement.text(0),
            .uuid = statement.text(1),
            .rev = static_cast<int>(statement.integer(2)),
            .anchor = {.documentUuid = statement.text(3),
                       .versionUuid = statement.text(4),
                       .span = {qsizetype(statement.integer(5)), qsizetype(statement.integer(6))},
                       .quote = statement.text(7),
                       .prefix = statement.text(8),
                       .suffix = statement.text(9)},
            .placement = PlacementStore::placementAt(statement, 10)};
}

const QStringList nouns{u"claim"_s, u"correction"_s, u"figure_correction"_s};

QString selectRecords(const QString &table)
{
    return u"SELECT '%1', %1.uuid, %1.rev, %1.document, %1.version, %1.span_start, %1.span_end, %1.quote, "
           "%1.prefix, %1.suffix, %2 FROM %1 JOIN document ON document.uuid = %1.document "
           "WHERE %1.document = ? AND NOT %1.removed"_s.arg(table, PlacementStore::columnNames(table));
}

QString selectUnplaced(const QString &table)
{
    return u"SELECT %1.document FROM %1 JOIN document ON document.uuid = %1.document "
           "WHERE NOT %1.removed AND NOT document.removed AND %1.version <> document.current_version "
           "AND %1.placed_version IS NOT document.current_version"_s.arg(table);
}

} // namespace

Result<QList<AnchoredRecord>> PlacementStore::ofDocument(const QString &documentUuid)
{
    QList<AnchoredRecord> records;
    for (const QString &noun : nouns) {
        const auto found = select(m_database, selectRecords(noun), recordAt, documentUuid);
        if (!found)
            return found;
        records += *found;
    }
    return records;
}

Result<QStringList> PlacementStore::documentsWithUnplaced()
{
    QStringList selects;
    for (const QString &noun : nouns)
        selects.append(selectUnplaced(noun));
    return select(m_database, selects.join(u" UNION "_s), [](const Statement &row) { return row.text(0); });
}

Result<void> PlacementStore::place(Edit &edit, const AnchoredRecord &record,
                                   const std::optional<Placement> &placement)
{
    return edit.update(record.noun, record.uuid, record.rev, columns(placement)).transform([](int) {});
}

QJsonObject PlacementStore::columns(const std::optional<Placement> &placement)
{
    const auto value = [&](const QJsonValue &stored, bool isThere) {
        return placement && isThere ? stored : QJsonValue();
    };
    const Placement there = placement.value_or(Placement());
    const bool hasPlace = !there.span.isEmpty();
    return {{u"placed_version"_s, value(there.versionUuid, true)},
            {u"placed_state"_s, value(codeOf(there.state), true)},
            {u"placed_start"_s, value(qint64(there.span.start), hasPlace)},
            {u"placed_end"_s, value(qint64(there.span.end), hasPlace)},
            {u"placed_quote"_s, value(there.quote, hasPlace)}};
}

QString PlacementStore::columnNames(const QString &table)
{
    return u"document.current_version, %1.version, %1.placed_version, %1.placed_state, %1.placed_start, "
           "%1.placed_end, %1.placed_quote"_s.arg(table);
}

std::optional<Placement> PlacementStore::placementAt(const Statement &statement, int column)
{
    const QString current = statement.text(column);
    if (statement.text(column + 1) == current)
        return std::nullopt;
    if (statement.text(column + 2) != current)
        return Placement{.versionUuid = current};
    return Placement{
        .versionUuid = current,
        .state = storedCode<AnchorState>(statement.text(column + 3)),
        .span = {qsizetype(statement.integer(column + 4)), qsizetype(statement.integer(column + 5))},
        .quote = statement.text(column + 6)};
}

} // namespace Postilla
