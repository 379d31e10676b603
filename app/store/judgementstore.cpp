// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/judgementstore.h"

#include "base/uuid.h"
#include "store/edit.h"
#include "store/questionstore.h"
#include "store/recordname.h"
#include "store/select.h"
#include "store/store.h"
#include "store/storedcode.h"
#include "store/uuidlist.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto judgementNoun = "judgement"_L1;

QJsonObject columnsOf(const Judgement &judgement)
{
    const QString &question = judgement.questionUuid;
    return {{u"question"_s, question.isEmpty() ? QJsonValue() : QJsonValue(question)},
            {u"statement"_s, judgement.statement},
            {u"likelihood"_s, codeOf(judgement.likelihood)},
            {u"confidence"_s, codeOf(judgement.confidence)},
            {u"confidence_reason"_s, judgement.confidenceReason},
            {u"claims_for"_s, uuidListText(judgement.claimsFor)},
            {u"claims_against"_s, uuidListText(judgement.claimsAgainst)},
            {u"analyst"_s, judgement.analyst},
            {u"judged_at"_s, judgement.judgedAt}};
}

Judgement judgementAt(const Statement &row)
{
    return {.uuid = row.text(0),
            .questionUuid = row.text(1),
            .statement = row.text(2),
            .likelihood = storedCode<Likelihood>(row.text(3)),
            .confidence = storedCode<Confidence>(row.text(4)),
            .confidenceReason = row.text(5),
            .claimsFor = uuidListFrom(row.text(6)),
            .claimsAgainst = uuidListFrom(row.text(7)),
            .analyst = row.text(8),
            .judgedAt = row.integer(9),
            .rev = static_cast<int>(row.integer(10))};
}

QString selectJudgements(const QString &rest)
{
    return u"SELECT uuid, question, statement, likelihood, confidence, confidence_reason, claims_for, "
           "claims_against, analyst, judged_at, rev FROM judgement WHERE NOT removed %1 ORDER BY id"_s.arg(
               rest);
}

/// Those of the claims that are in the library.
Result<QSet<QString>> livingClaims(Database &database, const QList<QString> &claims)
{
    const auto living = select(
        database,
        u"SELECT claim.uuid FROM claim JOIN document ON document.uuid = claim.document "
        "WHERE claim.uuid IN (SELECT value FROM json_each(?)) AND NOT claim.removed AND NOT document.removed"_s,
        [](const Statement &row) { return row.text(0); }, uuidListText(claims));
    return living.transform([](const QList<QString> &uuids) { return QSet(uuids.begin(), uuids.end()); });
}

/// Judgements as they are stored, without the claims that are out of sight.
Result<QList<Judgement>> withLiving(Database &database, QList<Judgement> judgements)
{
    QList<QString> claims;
    for (const Judgement &judgement : std::as_const(judgements))
        claims += judgement.claimsFor + judgement.claimsAgainst;
    return livingClaims(database, claims).transform([&](const QSet<QString> &living) {
        const auto isGone = [&](const QString &claim) { return !living.contains(claim); };
        for (Judgement &judgement : judgements) {
            judgement.claimsFor.removeIf(isGone);
            judgement.claimsAgainst.removeIf(isGone);
        }
        return judgements;
    });
}

/// These claims, with those of `stored` that are out of sight behind them.
QList<QString> withHidden(QList<QString> claims, const QList<QString> &stored, const QSet<QString> &living)
{
    for (const QString &claim : stored) {
        if (!living.contains(claim) && !claims.contains(claim))
            claims.append(claim);
    }
    return claims;
}

std::unexpected<Error> refused(const QString &what, const QString &where, const QString &advice)
{
    return std::unexpected(Error(ErrorCode::BadArgument, what, where, advice));
}

} // namespace

Result<Judgement> JudgementStore::insert(Edit &edit, Judgement judgement)
{
    judgement.uuid = judgement.uuid.isEmpty() ? newUuid() : judgement.uuid;
    return check(judgement, {})
        .and_then([&] { return edit.create(judgementNoun, judgement.uuid, columnsOf(judgement)); })
        .and_then([&] { return byUuid(judgement.uuid); });
}

Result<Judgement> JudgementStore::update(Edit &edit, const Judgement &judgement)
{
    const auto found = stored(judgement.uuid);
    if (!found)
        return std::unexpected(found.error());
    const Judgement before = found->value(0); // none: writing it says that it is not there
    const QList<QString> known = before.claimsFor + before.claimsAgainst;
    const auto living = check(judgement, known).and_then([&] { return livingClaims(m_database, known); });
    if (!living)
        return std::unexpected(living.error());
    Judgement whole = judgement;
    whole.claimsFor = withHidden(judgement.claimsFor, before.claimsFor, *living);
    whole.claimsAgainst = withHidden(judgement.claimsAgainst, before.claimsAgainst, *living);
    return edit.update(judgementNoun, whole.uuid, whole.rev, columnsOf(whole)).and_then([&](int) {
        return byUuid(whole.uuid);
    });
}

Result<void> JudgementStore::remove(Edit &edit, const Judgement &judgement)
{
    return edit.remove(judgementNoun, judgement.uuid, judgement.rev);
}

Result<QList<Judgement>> JudgementStore::all()
{
    return select(m_database, selectJudgements({}), judgementAt).and_then([&](const auto &stored) {
        return withLiving(m_database, stored);
    });
}

Result<Judgement> JudgementStore::byUuid(const QString &uuid)
{
    const auto judgements =
        stored(uuid).and_then([&](const auto &found) { return withLiving(m_database, found); });
    return firstOf(judgements, [&] {
        return Error(ErrorCode::NotFound, Store::tr("There is no such judgement in the library"),
                     recordName(m_database, judgementNoun, uuid),
                     Store::tr("Choose a judgement of the list."));
    });
}

Result<QList<Judgement>> JudgementStore::ofClaim(const QString &claimUuid)
{
    return all().transform([&](QList<Judgement> judgements) {
        judgements.removeIf([&](const Judgement &judgement) {
            return !judgement.claimsFor.contains(claimUuid) && !judgement.claimsAgainst.contains(claimUuid);
        });
        return judgements;
    });
}

Result<QList<Judgement>> JudgementStore::stored(const QString &uuid)
{
    return select(m_database, selectJudgements(u"AND uuid = ?"_s), judgementAt, uuid);
}

/// Claims that are known already need not be in sight.
Result<void> JudgementStore::check(const Judgement &judgement, const QList<QString> &known)
{
    if (judgement.statement.trimmed().isEmpty())
        return refused(Store::tr("A judgement needs a statement"), {}, Store::tr("Type what you conclude."));
    for (const QString &claim : judgement.claimsFor) {
        if (judgement.claimsAgainst.contains(claim))
            return refused(Store::tr("A claim cannot speak both for and against a judgement"),
                           recordName(m_database, u"claim"_s, claim), Store::tr("Take it out on one side."));
    }
    if (!judgement.questionUuid.isEmpty()) {
        if (const auto question = QuestionStore(m_database).byUuid(judgement.questionUuid); !question)
            return std::unexpected(question.error());
    }
    QList<QString> added = judgement.claimsFor + judgement.claimsAgainst;
    added.removeIf([&](const QString &claim) { return known.contains(claim); });
    return livingClaims(m_database, added).and_then([&](const QSet<QString> &living) -> Result<void> {
        const auto gone =
            std::ranges::find_if(added, [&](const QString &claim) { return !living.contains(claim); });
        if (gone == added.end())
            return {};
        return refused(Store::tr("A claim that the judgement would rest on is not in the library"),
                       recordName(m_database, u"claim"_s, *gone), Store::tr("Choose a claim of the list."));
    });
}

} // namespace Postilla
