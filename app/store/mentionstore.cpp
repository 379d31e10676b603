// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/mentionstore.h"

#include "store/database.h"
#include "store/lexiconstore.h"
#include "store/select.h"
#include "store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QVariant orNull(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

std::optional<double> realAt(const Statement &statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(statement.real(column));
}

void bindMention(Statement &statement, qint64 versionId, qsizetype place, const Mention &mention)
{
    const FigureValue figure = mention.figure.value_or(FigureValue());
    const QVariant modifier = mention.figure ? QVariant(static_cast<int>(figure.modifier)) : QVariant();
    statement.bind(versionId, place, mention.span.start, mention.span.end, static_cast<int>(mention.kind),
                   static_cast<int>(mention.sub), mention.canonical, orNull(figure.value), orNull(figure.low),
                   orNull(figure.high), figure.date, figure.unit, figure.currency, modifier,
                   figure.modifierSpan.start, figure.modifierSpan.end, figure.per,
                   static_cast<int>(mention.rule));
}

FigureValue figureAt(const Statement &statement)
{
    return {.value = realAt(statement, 5),
            .low = realAt(statement, 6),
            .high = realAt(statement, 7),
            .date = statement.text(8),
            .unit = statement.text(9),
            .currency = statement.text(10),
            .modifier = static_cast<FigureModifier>(statement.integer(11)),
            .modifierSpan = {qsizetype(statement.integer(12)), qsizetype(statement.integer(13))},
            .per = statement.text(14)};
}

Mention mentionAt(const Statement &statement)
{
    Mention mention{.span = {qsizetype(statement.integer(0)), qsizetype(statement.integer(1))},
                    .kind = static_cast<MentionKind>(statement.integer(2)),
                    .sub = static_cast<MentionSub>(statement.integer(3)),
                    .canonical = statement.text(4),
                    .rule = static_cast<MentionRule>(statement.integer(15))};
    if (!statement.isNull(11))
        mention.figure = figureAt(statement);
    return mention;
}

Result<void> insertAll(Database &database, qint64 versionId, const QList<Mention> &mentions)
{
    auto statement = Statement::prepare(
        database,
        u"INSERT INTO mention (version, place, span_start, span_end, kind, sub, canonical, value, low, "
        "high, date, unit, currency, modifier, modifier_start, modifier_end, per, rule) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!statement)
        return std::unexpected(statement.error());
    for (qsizetype place = 0; place < mentions.size(); ++place) {
        bindMention(*statement, versionId, place, mentions.at(place));
        if (auto inserted = statement->run(); !inserted)
            return inserted;
    }
    return {};
}

Result<void> recordMarking(Database &database, qint64 versionId, qint64 seq, const QString &revision,
                           const Marking &marking)
{
    const auto count = [&](MentionKind kind) {
        return static_cast<int>(std::ranges::count(marking.mentions, kind, &Mention::kind));
    };
    return Statement::run(
        database,
        u"INSERT INTO marking (version, seq, revision, chips, figures, agencies, companies, people, places, "
        "unsearchable) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        versionId, seq, revision, count(MentionKind::Chip), count(MentionKind::Figure),
        count(MentionKind::Agency), count(MentionKind::Company), count(MentionKind::Person),
        count(MentionKind::Place), marking.isSearchable ? 0 : 1);
}

/// The one number that a query answers with.
template <typename... Values>
Result<qint64> number(Database &database, const QString &query, const Values &...values)
{
    return select(
               database, query, [](const Statement &row) { return row.integer(0); }, values...)
        .transform([](const QList<qint64> &rows) { return rows.constFirst(); });
}

/// Empty, which is the revision of no finder, where the lexicon has moved on: the document is then behind.
Result<QString> revisionNow(Database &database, const Marking &marking)
{
    return LexiconStore(database).sequence().transform(
        [&](qint64 now) { return now > marking.lexiconSequence ? QString() : marking.revision; });
}

} // namespace

Result<void> MentionStore::replace(Transaction &, qint64 versionId, const Marking &marking)
{
    const auto last = lastSeq(); // before the old marking goes, which may be the last
    if (!last)
        return std::unexpected(last.error());
    return Statement::run(m_database, u"DELETE FROM mention WHERE version = ?"_s, versionId)
        .and_then(
            [&] { return Statement::run(m_database, u"DELETE FROM marking WHERE version = ?"_s, versionId); })
        .and_then([&] { return insertAll(m_database, versionId, marking.mentions); })
        .and_then([&] { return revisionNow(m_database, marking); })
        .and_then([&](const QString &revision) {
            return recordMarking(m_database, versionId, *last + 1, revision, marking);
        });
}

Result<QList<Mention>> MentionStore::ofVersion(const QString &versionUuid)
{
    return select(
        m_database,
        u"SELECT span_start, span_end, kind, sub, canonical, value, low, high, date, unit, currency, "
        "modifier, modifier_start, modifier_end, per, rule FROM mention "
        "WHERE version = (SELECT id FROM version WHERE uuid = ?) ORDER BY place"_s,
        mentionAt, versionUuid);
}

Result<qint64> MentionStore::lastSeq()
{
    return number(m_database, u"SELECT coalesce(max(seq), 0) FROM marking"_s);
}

Result<QList<MarkedDocument>> MentionStore::markedSince(qint64 seq, int limit)
{
    return select(
        m_database,
        u"SELECT marking.seq, version.document FROM marking JOIN version ON version.id = marking.version "
        "WHERE marking.seq > ? ORDER BY marking.seq LIMIT ?"_s,
        [](const Statement &row) { return MarkedDocument{row.integer(0), row.text(1)}; }, seq, limit);
}

} // namespace Postilla
