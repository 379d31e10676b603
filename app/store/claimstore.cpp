// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/claimstore.h"

#include "base/uuid.h"
#include "store/claimrow.h"
#include "store/database.h"
#include "store/edit.h"
#include "store/recordname.h"
#include "store/select.h"
#include "store/store.h"
#include "store/uuidlist.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto claimNoun = "claim"_L1;

Error notFound(Database &database, const QString &uuid)
{
    return {ErrorCode::NotFound, Store::tr("There is no such claim in the library"),
            recordName(database, claimNoun, uuid), Store::tr("Look it up in the list of claims.")};
}

/// Claims that are in the library, whole: those of removed documents are not.
QString selectClaims(const QString &rest)
{
    return u"SELECT %1 FROM claim JOIN document ON document.uuid = claim.document "
           "WHERE NOT claim.removed AND NOT document.removed %2"_s.arg(claimColumnNames(), rest);
}

constexpr auto textOrder = " ORDER BY document.number, coalesce(claim.placed_start, claim.span_start), "
                           "coalesce(claim.placed_end, claim.span_end), claim.id"_L1;

QString limitOf(int most)
{
    return u" LIMIT %1"_s.arg(most);
}

/// Of LIKE, which takes the cases of ASCII letters alone for the same: any letters may stand for the others.
QString patternOf(QString word)
{
    static const QRegularExpression otherLetters(u"[^\\x00-\\x7f]+"_s);
    word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + word.replace(otherLetters, u"%"_s) + u'%';
}

bool isAscii(const QString &word)
{
    return std::ranges::all_of(word, [](QChar letter) { return letter.unicode() < 0x80; });
}

bool holds(const Claim &claim, const QString &word)
{
    return claim.summary.contains(word, Qt::CaseInsensitive) ||
           claim.anchor.quote.contains(word, Qt::CaseInsensitive);
}

/// Those with all of these, whatever their case.
Result<QList<Claim>> findByWords(Database &database, const QStringList &words, int most)
{
    QStringList patterns;
    for (const QString &word : words)
        patterns.append(patternOf(word));
    // Of what the patterns let through, some may have other letters, and do not count.
    const QString limit = std::ranges::all_of(words, isAscii) ? limitOf(most) : QString();
    auto statement = Statement::prepare(
        database, selectClaims(u"AND NOT EXISTS (SELECT 1 FROM json_each(?) AS word WHERE claim.summary "
                               "NOT LIKE word.value ESCAPE '\\' AND claim.quote NOT LIKE word.value "
                               "ESCAPE '\\')"_s +
                               textOrder + limit));
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(uuidListText(patterns));
    QList<Claim> found;
    auto more = statement->next();
    for (; more && *more && found.size() < most; more = statement->next()) {
        const Claim claim = claimAt(*statement);
        if (std::ranges::all_of(words, [&](const QString &word) { return holds(claim, word); }))
            found.append(claim);
    }
    if (!more)
        return std::unexpected(more.error());
    return found;
}

} // namespace

Result<Claim> ClaimStore::insert(Edit &edit, Claim claim)
{
    if (auto checked = check(claim); !checked)
        return std::unexpected(checked.error());
    const QString &letter = edit.site().letter;
    const auto number = edit.nextNumber(u"claim/"_s + letter);
    if (!number)
        return std::unexpected(number.error());
    claim.uuid = claim.uuid.isEmpty() ? newUuid() : claim.uuid;
    claim.site = letter;
    claim.number = *number;
    claim.createdAt = edit.time();
    claim.changedAt = edit.time();
    claim.rev = 1;
    QJsonObject row = claimColumns(claim);
    row.insert(u"site"_s, claim.site);
    row.insert(u"number"_s, claim.number);
    row.insert(u"made_by"_s, claim.madeBy);
    row.insert(u"analyst"_s, claim.analyst);
    row.insert(u"created_at"_s, claim.createdAt);
    return edit.create(claimNoun, claim.uuid, row).transform([&] { return claim; });
}

Result<Claim> ClaimStore::update(Edit &edit, const Claim &claim)
{
    return check(claim)
        .and_then([&] { return edit.update(claimNoun, claim.uuid, claim.rev, claimColumns(claim)); })
        .and_then([&](int) { return byUuid(claim.uuid); });
}

Result<void> ClaimStore::remove(Edit &edit, const Claim &claim)
{
    return edit.remove(claimNoun, claim.uuid, claim.rev);
}

Result<Claim> ClaimStore::byUuid(const QString &uuid)
{
    return firstOf(select(m_database, selectClaims(u"AND claim.uuid = ?"_s), claimAt, uuid),
                   [&] { return notFound(m_database, uuid); });
}

Result<QList<Claim>> ClaimStore::byUuids(const QStringList &uuids)
{
    const auto found =
        select(m_database, selectClaims(u"AND claim.uuid IN (SELECT value FROM json_each(?))"_s), claimAt,
               uuidListText(uuids));
    return found.transform([&](QList<Claim> claims) {
        QHash<QString, qsizetype> places;
        for (const QString &uuid : uuids)
            places.insert(uuid, places.size());
        std::ranges::sort(claims, {}, [&](const Claim &claim) { return places.value(claim.uuid); });
        return claims;
    });
}

Result<QList<Claim>> ClaimStore::ofDocument(const QString &documentUuid)
{
    return select(m_database, selectClaims(u"AND claim.document = ?"_s + textOrder), claimAt, documentUuid);
}

Result<qsizetype> ClaimStore::countAt(const Anchor &anchor)
{
    return select(
               m_database,
               u"SELECT count(*) FROM claim WHERE document = ? AND version = ? AND span_start = ? "
               "AND span_end = ? AND NOT removed"_s,
               [](const Statement &row) { return qsizetype(row.integer(0)); }, anchor.documentUuid,
               anchor.versionUuid, qint64(anchor.span.start), qint64(anchor.span.end))
        .transform([](const QList<qsizetype> &rows) { return rows.constFirst(); });
}

Result<QString> ClaimStore::uuidAt(const QString &documentUuid, const QString &versionUuid, TextSpan span)
{
    const auto current = [](const QString &made, const QString &placed) {
        return u"CASE document.current_version WHEN claim.version THEN claim.%1 "
               "WHEN claim.placed_version THEN claim.%2 END"_s.arg(made, placed);
    };
    return select(
               m_database,
               u"SELECT claim.uuid FROM claim JOIN document ON document.uuid = claim.document "
               "WHERE claim.document = ? AND NOT claim.removed AND NOT document.removed "
               "AND document.current_version = ? AND %1 < ? AND %2 > ? %3 LIMIT 1"_s.arg(
                   current(u"span_start"_s, u"placed_start"_s), current(u"span_end"_s, u"placed_end"_s),
                   textOrder),
               [](const Statement &row) { return row.text(0); }, documentUuid, versionUuid, span.end,
               span.start)
        .transform([](const QStringList &uuids) { return uuids.value(0); });
}

Result<QList<Claim>> ClaimStore::all()
{
    return select(m_database, selectClaims(textOrder), claimAt);
}

Result<QList<Claim>> ClaimStore::find(const QString &text, int most)
{
    static const QRegularExpression number(u"^(?:([a-z]+)-)?0*([0-9]{1,9})$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString wanted = text.simplified();
    if (const auto match = number.match(wanted); match.hasMatch()) {
        const auto found = select(
            m_database,
            selectClaims(u"AND claim.number = ? AND ? IN ('', claim.site)"_s + textOrder + limitOf(most)),
            claimAt, match.captured(2).toInt(), match.captured(1).toUpper());
        if (!found || !found->isEmpty())
            return found;
    }
    return findByWords(m_database, wanted.split(u' ', Qt::SkipEmptyParts), most);
}

Result<QHash<QString, ClaimStanding>> ClaimStore::standings(const QStringList &uuids)
{
    using Row = std::pair<QString, ClaimStanding>;
    const auto rows = select(
        m_database,
        u"SELECT claim.uuid, %1 FROM claim JOIN document ON document.uuid = claim.document "
        "WHERE claim.uuid IN (SELECT value FROM json_each(?))"_s.arg(standingColumnNames()),
        [](const Statement &row) { return Row(row.text(0), standingAt(row, 1)); }, uuidListText(uuids));
    return rows.transform([](const QList<Row> &found) {
        QHash<QString, ClaimStanding> standings;
        for (const auto &[uuid, standing] : found)
            standings.insert(uuid, standing);
        return standings;
    });
}

Result<QList<Claim>> ClaimStore::toLookAt()
{
    return select(m_database,
                  selectClaims(u"AND claim.version <> document.current_version "
                               "AND (claim.placed_state IN ('changed', 'lost') "
                               "OR claim.placed_version IS NOT document.current_version)"_s +
                               textOrder),
                  claimAt);
}

Result<void> ClaimStore::check(const Claim &claim)
{
    const Anchor &anchor = claim.anchor;
    if (anchor.quote.isEmpty() || anchor.span.start < 0 || anchor.span.length() != anchor.quote.size()) {
        return std::unexpected(Error(ErrorCode::BadSpan, Store::tr("A claim needs a passage of the text"),
                                     u"%1–%2"_s.arg(anchor.span.start).arg(anchor.span.end),
                                     Store::tr("Select the words that state it.")));
    }
    if (claim.eventFrom && claim.eventTo && claim.eventTo->lastDay() < claim.eventFrom->firstDay()) {
        return std::unexpected(Error(ErrorCode::BadDate, Store::tr("The event would end before it began"),
                                     claim.eventFrom->text() + u" – "_s + claim.eventTo->text(),
                                     Store::tr("Change one of the two dates.")));
    }
    for (const QString &tag : claim.tags) {
        const auto known = select(
            m_database, u"SELECT uuid FROM tag WHERE uuid = ?"_s,
            [](const Statement &row) { return row.text(0); }, tag);
        const auto found = firstOf(known, [&] {
            return Error(ErrorCode::BadArgument, Store::tr("There is no such tag"),
                         recordName(m_database, u"tag"_s, tag), Store::tr("Choose a tag of the list."));
        });
        if (!found)
            return std::unexpected(found.error());
    }
    return {};
}

} // namespace Postilla
