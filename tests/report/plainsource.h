// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/claimsource.h"
#include "report/report.h"

#include <QHash>

namespace Postilla::Test {

/// Documents, texts and claims kept in memory, in place of a library.
class PlainSource : public ClaimSource
{
public:
    /// Numbers and uuids are given out in order.
    Document &addDocument(const QString &title, const QString &text);
    /// Another text for the last document, which becomes its current one.
    void addVersion(const QString &text);
    /// Every place of the last document's text where `words` stand becomes a mention.
    void mark(const QString &words, MentionKind kind, const QString &canonical = {},
              MentionSub sub = MentionSub::None);
    /// A claim on the first place of the last document's text where `quote` stands.
    Claim &addClaim(const QString &quote, const QString &summary = {});
    /// A document of so many sentences, each with its number, and a claim on one of them.
    void addNumberedSentences(int count);
    Claim &addNumberedClaim(int number);
    /// A figure of the last claim.
    ClaimFigure &addFigure(const QString &text);
    /// What the last claim is about, as the analyst says.
    void addEntity(MentionKind kind, const QString &canonical);
    /// What stands behind the last claim.
    void setOrigins(const QList<qsizetype> &origins) { m_origins.insert(m_claims.last().uuid, origins); }
    QString addTag(const QString &name, const QString &parentUuid = {});
    /// A question that the tag speaks to.
    QString addQuestion(const QString &text, const QString &tagUuid);
    Judgement &addJudgement(const QString &statement, const QString &questionUuid = {});
    /// Between the claims that were added as the first, the second …
    Relation &addRelation(qsizetype from, RelationKind kind, qsizetype to, const QString &reason = {});
    /// A report that carried the claims that were added as the first, the second …, unverified as they were.
    ReportRecord &addReport(const QString &number, const QList<qsizetype> &claims);
    void addDecision(const ReportDecision &decision) { m_decisions.append(decision); }
    /// Of the claim that was added as the first, the second …
    static QString claimUuid(qsizetype number);
    DocumentVersion &lastVersion() { return m_versions.last(); }
    QList<Mention> &lastMentions() { return m_mentions[m_versions.last().uuid]; }

    Result<QList<Document>> documents() const override { return m_documents; }
    Result<QList<Tag>> tags() const override { return m_tags; }
    Result<QList<Question>> questions() const override { return m_questions; }
    Result<QList<Judgement>> judgements() const override { return m_judgements; }
    Result<QList<Relation>> relations() const override { return m_relations; }
    Result<QList<ReportDecision>> decisions() const override { return m_decisions; }
    Result<QList<ReportRecord>> reports() const override { return m_reports; }
    Result<DocumentVersion> currentVersion(const Document &document) const override;
    Result<DocumentVersion> version(const QString &versionUuid) const override;
    Result<QList<ClaimRecord>> claims(const Document &document) const override;
    Result<QList<qsizetype>> origins(const Claim &claim) const override
    {
        return m_origins.value(claim.uuid, {0});
    }
    Result<QList<Mention>> mentions(const DocumentVersion &version) const override;

private:
    QList<Document> m_documents;
    QList<DocumentVersion> m_versions;
    QHash<QString, QList<Mention>> m_mentions;
    QList<Claim> m_claims;
    QHash<QString, QList<ClaimFigure>> m_figures;
    QHash<QString, QList<ClaimEntity>> m_entities;
    QList<Tag> m_tags;
    QHash<QString, QList<qsizetype>> m_origins;
    QList<Question> m_questions;
    QList<Judgement> m_judgements;
    QList<Relation> m_relations;
    QList<ReportDecision> m_decisions;
    QList<ReportRecord> m_reports;
};

/// 22 November 2026, 05:50 UTC.
inline constexpr qint64 fixedNow = 1795326600000;

/// Two short articles, one Italian and one English, with a claim for everything that a claim can say.
PlainSource sampleSource();
/// The request that the tests share: library name, analyst, UTC.
ReportRequest sampleRequest(ReportLocale locale = ReportLocale::English);

} // namespace Postilla::Test
