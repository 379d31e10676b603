// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/judgements.h"

#include "library/librarycore.h"
#include "library/likeclaims.h"
#include "store/claimentitystore.h"
#include "store/judgementstore.h"
#include "store/questionstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// The judgement as it is signed now.
Judgement signedBy(const LibraryCore &core, const Edit &edit, Judgement judgement)
{
    judgement.statement = judgement.statement.simplified();
    judgement.analyst = core.analyst();
    judgement.judgedAt = edit.time();
    return judgement;
}

/// Whether two of the same uuid say the same, whoever has signed.
bool saysTheSame(Judgement one, const Judgement &other)
{
    one.analyst = other.analyst;
    one.judgedAt = other.judgedAt;
    one.rev = other.rev;
    return one == other;
}

Judgement attached(Judgement judgement, const QString &claim, Basis basis)
{
    judgement.claimsFor.removeAll(claim);
    judgement.claimsAgainst.removeAll(claim);
    (basis == Basis::For ? judgement.claimsFor : judgement.claimsAgainst).append(claim);
    return judgement;
}

/// What a judgement speaks of, as a claim would.
Result<ClaimRecord> asClaim(const LibraryCore &core, Database &database, const Judgement &judgement)
{
    ClaimRecord record;
    record.claim.summary = judgement.statement;
    if (!judgement.questionUuid.isEmpty()) {
        if (const auto question = QuestionStore(database).byUuid(judgement.questionUuid))
            record.claim.summary += u'\n' + question->text;
    }
    const auto finder = core.finder();
    const auto ofBasis = ClaimEntityStore(database).ofClaims(judgement.claimsFor + judgement.claimsAgainst);
    if (!finder || !ofBasis)
        return std::unexpected(finder ? ofBasis.error() : finder.error());
    DocumentVersion said;
    said.text = record.claim.summary;
    for (const Mention &mention : finder->find(said)) {
        if (!mention.canonical.isEmpty())
            record.entities.append({mention.kind, mention.canonical});
    }
    for (const QList<ClaimEntity> &entities : *ofBasis)
        record.entities += entities;
    std::ranges::sort(record.entities);
    const auto repeated = std::ranges::unique(record.entities);
    record.entities.erase(repeated.begin(), repeated.end());
    return record;
}

} // namespace

Judgements::Judgements(std::shared_ptr<LibraryCore> core)
    : m_core(std::move(core))
{
}

Result<QList<Question>> Judgements::questions() const
{
    return m_core->from<QuestionStore>([](QuestionStore &store) { return store.all(); });
}

Result<Question> Judgements::question(const QString &uuid) const
{
    return m_core->from<QuestionStore>([&](QuestionStore &store) { return store.byUuid(uuid); });
}

Result<Question> Judgements::ask(const QString &text)
{
    return m_core->write(u"add-question"_s, [&](Edit &edit) {
        return QuestionStore(edit.database()).insert(edit, {.text = text});
    });
}

Result<Question> Judgements::edit(const Question &question)
{
    return m_core->write(u"edit-question"_s,
                         [&](Edit &edit) { return QuestionStore(edit.database()).update(edit, question); });
}

Result<void> Judgements::remove(const Question &question)
{
    return m_core->write(u"remove-question"_s,
                         [&](Edit &edit) { return QuestionStore(edit.database()).remove(edit, question); });
}

Result<QList<Judgement>> Judgements::all() const
{
    return m_core->from<JudgementStore>([](JudgementStore &store) { return store.all(); });
}

Result<Judgement> Judgements::judgement(const QString &uuid) const
{
    return m_core->from<JudgementStore>([&](JudgementStore &store) { return store.byUuid(uuid); });
}

Result<QList<Judgement>> Judgements::ofClaim(const QString &claimUuid) const
{
    return m_core->from<JudgementStore>([&](JudgementStore &store) { return store.ofClaim(claimUuid); });
}

Result<QList<Claim>> Judgements::candidates(const QString &judgementUuid, qsizetype limit) const
{
    return judgement(judgementUuid).and_then([&](const Judgement &judgement) {
        const QList<QString> basis = judgement.claimsFor + judgement.claimsAgainst;
        return m_core->with([&](Database &database) {
            return asClaim(*m_core, database, judgement)
                .and_then([&](const ClaimRecord &wanted) {
                    return claimsLike(database, wanted, limit + basis.size());
                })
                .transform([&](QList<Claim> claims) {
                    claims.removeIf([&](const Claim &claim) { return basis.contains(claim.uuid); });
                    return claims.first(std::min(limit, claims.size()));
                });
        });
    });
}

Result<Judgement> Judgements::judge(const Judgement &draft)
{
    return m_core->write(u"add-judgement"_s, [&](Edit &edit) {
        return JudgementStore(edit.database()).insert(edit, signedBy(*m_core, edit, draft));
    });
}

Result<Judgement> Judgements::edit(const Judgement &judgement)
{
    return m_core->write(u"edit-judgement"_s, [&](Edit &edit) {
        JudgementStore store(edit.database());
        return store.byUuid(judgement.uuid).and_then([&](const Judgement &stored) {
            return saysTheSame(judgement, stored) ? Result<Judgement>(stored)
                                                  : store.update(edit, signedBy(*m_core, edit, judgement));
        });
    });
}

Result<Judgement> Judgements::attach(const QString &judgementUuid, const QString &claimUuid, Basis basis)
{
    return m_core->write(u"attach-claim"_s, [&](Edit &edit) {
        JudgementStore store(edit.database());
        return store.byUuid(judgementUuid).and_then([&](const Judgement &stored) {
            const Judgement changed = attached(stored, claimUuid, basis);
            return saysTheSame(changed, stored) ? Result<Judgement>(stored)
                                                : store.update(edit, signedBy(*m_core, edit, changed));
        });
    });
}

Result<void> Judgements::remove(const Judgement &judgement)
{
    return m_core->write(u"remove-judgement"_s,
                         [&](Edit &edit) { return JudgementStore(edit.database()).remove(edit, judgement); });
}

} // namespace Postilla
