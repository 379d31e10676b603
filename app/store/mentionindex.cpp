// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/mentionindex.h"

#include "store/correctionstore.h"
#include "store/database.h"
#include "store/mentionstore.h"
#include "store/select.h"
#include "store/statedfigure.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

Naming namingOf(const Mention &mention)
{
    return {mention.kind, mention.sub, mention.canonical};
}

QVariant orNull(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

void bindFigure(Statement &statement, qint64 document, const StatedFigure &figure, const QVariant &object)
{
    const Mention &mention = *figure.mention;
    const FigureValue &value = *mention.figure;
    statement.bind(document, mention.span.start, mention.span.end, static_cast<int>(mention.sub),
                   orNull(value.value), orNull(value.low), orNull(value.high), figure.sortValue(),
                   static_cast<int>(value.modifier), value.unit, value.currency, value.per, object,
                   static_cast<int>(figure.meaning->measure),
                   figure.meaning->asOf ? figure.meaning->asOf->text() : QString());
}

} // namespace

Result<void> MentionIndex::add(CurrentText text)
{
    return MentionStore(m_database).standing(text.version).and_then([&](const FoundMentions &standing) {
        return replace(text, {}, standing);
    });
}

Result<void> MentionIndex::withdraw(CurrentText text)
{
    return dropOccurrences(text).and_then([&] { return dropFigures(text.document); });
}

Result<void> MentionIndex::rebuild(CurrentText text)
{
    return withdraw(text).and_then([&] { return add(text); });
}

Result<void> MentionIndex::replace(CurrentText text, const FoundMentions &before, const FoundMentions &now)
{
    const auto countsBefore = countsOf(before.mentions);
    const auto countsNow = countsOf(now.mentions);
    if (!countsBefore || !countsNow)
        return std::unexpected(countsBefore ? countsNow.error() : countsBefore.error());
    const auto moved = moveCounts(text.document, *countsBefore, *countsNow);
    if (!moved || statedFigures(before) == statedFigures(now))
        return moved;
    const auto dropped = before.meanings.isEmpty() ? Result<void>() : dropFigures(text.document);
    return dropped.and_then([&] { return addFigures(text.document, now); });
}

Result<MentionIndex::Counts> MentionIndex::countsOf(const QList<Mention> &mentions)
{
    Counts counts;
    for (const Mention &mention : mentions) {
        if (mention.canonical.isEmpty())
            continue;
        const auto entity = m_database.entityIds().idOf(m_database, namingOf(mention));
        if (!entity)
            return std::unexpected(entity.error());
        ++counts[*entity];
    }
    return counts;
}

Result<void> MentionIndex::setCount(qint64 entity, qint64 document, qint64 count)
{
    if (count == 0)
        return Statement::run(m_database, u"DELETE FROM occurrence WHERE entity = ? AND document = ?"_s,
                              entity, document);
    return Statement::run(m_database,
                          u"INSERT INTO occurrence (entity, document, count) VALUES (?, ?, ?) "
                          "ON CONFLICT DO UPDATE SET count = excluded.count"_s,
                          entity, document, count);
}

Result<void> MentionIndex::moveCounts(qint64 document, const Counts &before, const Counts &now)
{
    for (const auto &[entity, count] : before) {
        if (now.contains(entity))
            continue;
        if (const auto gone = setCount(entity, document, 0); !gone)
            return gone;
    }
    for (const auto &[entity, count] : now) {
        const auto known = before.find(entity);
        if (known != before.end() && known->second == count)
            continue;
        if (const auto set = setCount(entity, document, count); !set)
            return set;
    }
    return {};
}

/// Whatever the machine has found there and people have said, now or before, is all that can be counted;
/// where that cannot be told, every entity is asked.
Result<void> MentionIndex::dropOccurrences(CurrentText text)
{
    MentionStore mentions(m_database);
    const auto found = mentions.found(text.version);
    const auto named = CorrectionStore(m_database).everNamed(text.version);
    if (!named)
        return std::unexpected(named.error());
    if (!found)
        return Statement::run(m_database, u"DELETE FROM occurrence WHERE document = ?"_s, text.document);
    QList<Naming> namings = *named;
    std::ranges::transform(found->mentions, std::back_inserter(namings), namingOf);
    for (const Naming &naming : std::as_const(namings)) {
        const auto entity = m_database.entityIds().find(m_database, naming);
        if (!entity)
            return std::unexpected(entity.error());
        if (const auto gone = setCount(*entity, text.document, 0); !gone)
            return gone;
    }
    return {};
}

Result<void> MentionIndex::dropFigures(qint64 document)
{
    return Statement::run(m_database, u"DELETE FROM stated_figure WHERE document = ?"_s, document);
}

Result<void> MentionIndex::addFigures(qint64 document, const FoundMentions &found)
{
    auto statement = Statement::prepare(
        m_database, u"INSERT INTO stated_figure (document, span_start, span_end, sub, value, low, high, "
                    "sort_value, modifier, unit, currency, per, object, measure, as_of) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!statement)
        return std::unexpected(statement.error());
    for (const StatedFigure &figure : statedFigures(found)) {
        QVariant object;
        if (const QString &chip = figure.meaning->object; !chip.isEmpty()) {
            const auto entity = m_database.entityIds().idOf(m_database, {MentionKind::Chip, {}, chip});
            if (!entity)
                return std::unexpected(entity.error());
            object = *entity;
        }
        bindFigure(*statement, document, figure, object);
        if (const auto inserted = statement->run(); !inserted)
            return inserted;
    }
    return {};
}

} // namespace Postilla
