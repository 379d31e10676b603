// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryclaimsource.h"

#include "library/reviewsummary.h"
#include "store/claimentitystore.h"
#include "store/claimfigurestore.h"
#include "store/claimstore.h"
#include "store/correctionstore.h"
#include "store/decisionstore.h"
#include "store/documentstore.h"
#include "store/judgementstore.h"
#include "store/questionstore.h"
#include "store/relationstore.h"
#include "store/reportstore.h"
#include "store/tagstore.h"

#include <algorithm>

namespace Postilla {

namespace {

/// What stands in the current text as it stood is reported from there.
Claim asItStands(Claim claim)
{
    if (!claim.placement || needsALook(claim.placement->state))
        return claim;
    claim.anchor.versionUuid = claim.placement->versionUuid;
    claim.anchor.span = claim.placement->span;
    claim.anchor.quote = claim.placement->quote;
    return claim;
}

/// Whether it wrote one of the claims, or was on one: the key of an item names the claims that it is of.
bool isOn(const Decision &decision, const QSet<QString> &claims)
{
    const auto isMeant = [&](const QString &uuid) { return claims.contains(uuid); };
    return std::ranges::any_of(decision.wrote, isMeant, &WrittenRecord::uuid) ||
           std::ranges::any_of(decision.item.split(u' '), isMeant);
}

} // namespace

LibraryClaimSource::LibraryClaimSource(Database &database, LibraryFinder finder, ReportScope scope)
    : m_database(database)
    , m_finder(std::move(finder))
    , m_scope(std::move(scope))
    , m_supports(database)
{
}

Result<QList<Document>> LibraryClaimSource::documents() const
{
    DocumentStore store(m_database);
    auto rows = store.list();
    if (!rows)
        return std::unexpected(rows.error());
    if (const auto &scope = m_scope.documents)
        rows->removeIf([&](const DocumentListRow &row) { return !scope->contains(row.uuid); });
    std::ranges::sort(*rows, {}, &DocumentListRow::number);
    QList<Document> documents;
    documents.reserve(rows->size());
    for (const DocumentListRow &row : *rows) {
        const auto document = store.byUuid(row.uuid);
        if (!document)
            return std::unexpected(document.error());
        documents += *document;
    }
    return documents;
}

Result<QList<Tag>> LibraryClaimSource::tags() const
{
    return TagStore(m_database).all();
}

Result<QList<Question>> LibraryClaimSource::questions() const
{
    return QuestionStore(m_database).all().transform([&](QList<Question> questions) {
        const auto &claims = m_scope.claims;
        if (claims && !claims->questions.isEmpty())
            questions.removeIf([&](const Question &each) { return !claims->questions.contains(each.uuid); });
        return questions;
    });
}

Result<QList<Judgement>> LibraryClaimSource::judgements() const
{
    return JudgementStore(m_database).all();
}

Result<QList<Relation>> LibraryClaimSource::relations() const
{
    return RelationStore(m_database).all();
}

Result<QList<ReportDecision>> LibraryClaimSource::decisions() const
{
    return decisionsInScope()
        .and_then([&](const QList<Decision> &decisions) { return readDecided(m_database, decisions); })
        .transform([](const QList<DecidedItem> &items) {
            QList<ReportDecision> decisions;
            std::ranges::transform(items, std::back_inserter(decisions), reported);
            return decisions;
        });
}

Result<QList<Decision>> LibraryClaimSource::decisionsInScope() const
{
    auto decisions = DecisionStore(m_database).all();
    if (!decisions)
        return decisions;
    if (const auto &scope = m_scope.documents)
        decisions->removeIf([&](const Decision &each) { return !scope->contains(each.documentUuid); });
    if (!m_scope.claims)
        return decisions;
    return ClaimStore(m_database).all().transform([&](const QList<Claim> &claims) {
        QSet<QString> chosen;
        for (const Claim &claim : claims) {
            if (m_scope.claims->holds(claim))
                chosen.insert(claim.uuid);
        }
        decisions->removeIf([&](const Decision &each) { return !isOn(each, chosen); });
        return *decisions;
    });
}

Result<QList<ReportRecord>> LibraryClaimSource::reports() const
{
    return ReportStore(m_database).all();
}

Result<DocumentVersion> LibraryClaimSource::currentVersion(const Document &document) const
{
    return DocumentStore(m_database).currentVersion(document.uuid);
}

Result<DocumentVersion> LibraryClaimSource::version(const QString &versionUuid) const
{
    return DocumentStore(m_database).version(versionUuid);
}

Result<QList<ClaimRecord>> LibraryClaimSource::claims(const Document &document) const
{
    auto claims = ClaimStore(m_database).ofDocument(document.uuid);
    if (!claims)
        return std::unexpected(claims.error());
    if (const auto &chosen = m_scope.claims)
        claims->removeIf([&](const Claim &claim) { return !chosen->holds(claim); });
    QStringList uuids;
    std::ranges::transform(*claims, std::back_inserter(uuids), &Claim::uuid);
    return ClaimFigureStore(m_database).ofClaims(uuids).and_then([&](const auto &figures) {
        return ClaimEntityStore(m_database).ofClaims(uuids).transform([&](const auto &entities) {
            QList<ClaimRecord> records;
            for (const Claim &claim : *claims)
                records.append({asItStands(claim), figures.value(claim.uuid), entities.value(claim.uuid)});
            return records;
        });
    });
}

Result<QList<qsizetype>> LibraryClaimSource::origins(const Claim &claim) const
{
    return m_supports.of(claim).transform([](const Support &support) { return support.origins; });
}

Result<QList<Mention>> LibraryClaimSource::mentions(const DocumentVersion &version) const
{
    return CorrectionStore(m_database)
        .ofVersion(version.uuid)
        .transform([&](const QList<Correction> &corrections) {
            return corrected(m_finder.find(version), corrections);
        });
}

} // namespace Postilla
