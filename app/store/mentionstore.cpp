// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/mentionstore.h"

#include "store/correctionstore.h"
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

Result<QString> uuidOf(Database &database, qint64 versionId)
{
    return select(
               database, u"SELECT uuid FROM version WHERE id = ?"_s,
               [](const Statement &row) { return row.text(0); }, versionId)
        .transform([](const QList<QString> &rows) { return rows.value(0); });
}

Result<void> recordMarking(Database &database, qint64 versionId, qint64 seq, const QString &revision,
                           bool isSearchable)
{
    return Statement::run(
        database,
        u"INSERT INTO marking (version, seq, revision, chips, figures, agencies, companies, "
        "people, places, unsearchable) VALUES (?, ?, ?, 0, 0, 0, 0, 0, 0, ?)"_s,
        versionId, seq, revision, isSearchable ? 0 : 1);
}

/// The one number that a query answers with.
template <typename... Values>
Result<qint64> number(Database &database, const QString &query, const Values &...values)
{
    return select(
               database, query, [](const Statement &row) { return row.integer(0); }, values...)
        .transform([](const QList<qint64> &rows) { return rows.constFirst(); });
}

/// Mentions of current texts; the text itself is read only where it is selected.
constexpr auto fromCurrent = "FROM document JOIN version ON version.uuid = document.current_version "
                             "JOIN text ON text.hash = version.content_hash "
                             "JOIN mention ON mention.version = version.id WHERE NOT document.removed"_L1;

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
            return recordMarking(m_database, versionId, *last + 1, revision, marking.isSearchable);
        })
        .and_then([&] { return uuidOf(m_database, versionId); })
        .and_then([&](const QString &uuid) { return CorrectionStore(m_database).ofVersion(uuid); })
        .and_then([&](const QList<Correction> &corrections) {
            return count(versionId, corrected(marking.mentions, corrections));
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

Result<QList<Mention>> MentionStore::correctedOfVersion(const QString &versionUuid)
{
    return ofVersion(versionUuid).and_then([&](const QList<Mention> &mentions) {
        return CorrectionStore(m_database)
            .ofVersion(versionUuid)
            .transform(
                [&](const QList<Correction> &corrections) { return corrected(mentions, corrections); });
    });
}

Result<void> MentionStore::recount(const QString &versionUuid)
{
    const auto ids = select(
        m_database, u"SELECT id FROM version WHERE uuid = ?"_s,
        [](const Statement &row) { return row.integer(0); }, versionUuid);
    return ids.and_then([&](const QList<qint64> &rows) {
        return correctedOfVersion(versionUuid).and_then([&](const QList<Mention> &mentions) {
            return count(rows.value(0), mentions);
        });
    });
}

Result<QList<MentionTally>> MentionStore::tally()
{
    return select(
        m_database,
        u"SELECT rule, kind, sub, CASE WHEN rule = 0 THEN canonical ELSE '' END AS name, count(*) "_s +
            fromCurrent + u" GROUP BY rule, kind, sub, name"_s,
        [](const Statement &row) {
            return MentionTally{.rule = static_cast<MentionRule>(row.integer(0)),
                                .kind = static_cast<MentionKind>(row.integer(1)),
                                .sub = static_cast<MentionSub>(row.integer(2)),
                                .canonical = row.text(3),
                                .count = row.integer(4)};
        });
}

Result<QList<FoundPlace>> MentionStore::places(MentionKind kind, MentionSub sub, const QString &canonical,
                                               qsizetype limit)
{
    return select(
        m_database,
        u"SELECT document.uuid, version.uuid, span_start, span_end, rule, text.body "_s + fromCurrent +
            u" AND kind = ? AND sub = ? AND (? = '' OR canonical = ?) ORDER BY document.id DESC, place LIMIT ?"_s,
        [](const Statement &row) {
            return FoundPlace{.documentUuid = row.text(0),
                              .versionUuid = row.text(1),
                              .span = {qsizetype(row.integer(2)), qsizetype(row.integer(3))},
                              .rule = static_cast<MentionRule>(row.integer(4)),
                              .text = row.text(5)};
        },
        static_cast<int>(kind), static_cast<int>(sub), canonical, canonical, limit);
}

Result<void> MentionStore::count(qint64 versionId, const QList<Mention> &mentions)
{
    const auto of = [&](MentionKind kind) {
        return static_cast<int>(std::ranges::count(mentions, kind, &Mention::kind));
    };
    return Statement::run(m_database,
                          u"UPDATE marking SET chips = ?, figures = ?, agencies = ?, companies = ?, "
                          "people = ?, places = ? WHERE version = ?"_s,
                          of(MentionKind::Chip), of(MentionKind::Figure), of(MentionKind::Agency),
                          of(MentionKind::Company), of(MentionKind::Person), of(MentionKind::Place),
                          versionId);
}

} // namespace Postilla
