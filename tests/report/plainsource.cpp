// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainsource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla::Test {

namespace {
QString uuidOf(char16_t letter, qsizetype number)
{
    return u"%1-0000-4000-8000-%2"_s.arg(QString(8, letter)).arg(number, 12, 10, QChar(u'0'));
}
} // namespace

Document &PlainSource::addDocument(const QString &title, const QString &text)
{
    const qsizetype number = m_documents.size() + 1;
    Document document;
    document.uuid = uuidOf(u'd', number);
    document.number = int(number);
    document.title = title;
    document.collectedOn = fixedNow - 86'400'000LL * 2;
    m_documents.append(document);
    addVersion(text);
    return m_documents.last();
}

void PlainSource::addVersion(const QString &text)
{
    DocumentVersion version;
    version.uuid = uuidOf(u'e', m_versions.size() + 1);
    version.documentUuid = m_documents.last().uuid;
    version.number =
        1 + int(std::ranges::count(m_versions, version.documentUuid, &DocumentVersion::documentUuid));
    version.text = text;
    version.contentHash = QString(64, u'0');
    m_versions.append(version);
}

void PlainSource::mark(const QString &words, MentionKind kind, const QString &canonical, MentionSub sub)
{
    const QString &text = m_versions.last().text;
    QList<Mention> &mentions = lastMentions();
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.size())) {
        Mention mention;
        mention.span = {at, at + words.size()};
        mention.kind = kind;
        mention.sub = sub;
        mention.canonical = canonical;
        mentions.append(mention);
    }
    std::ranges::sort(mentions, {}, &Mention::span);
}

Claim &PlainSource::addClaim(const QString &quote, const QString &summary)
{
    const DocumentVersion &version = m_versions.last();
    const qsizetype at = version.text.indexOf(quote);
    Q_ASSERT(at >= 0);
    Claim claim;
    claim.uuid = uuidOf(u'c', m_claims.size() + 1);
    claim.number = int(m_claims.size() + 1);
    claim.site = u"A"_s;
    claim.anchor.documentUuid = version.documentUuid;
    claim.anchor.versionUuid = version.uuid;
    claim.anchor.span = {at, at + quote.size()};
    claim.anchor.quote = quote;
    claim.summary = summary;
    claim.madeBy = u"human"_s;
    claim.analyst = u"Ada Conti"_s;
    claim.createdAt = claim.changedAt = fixedNow - 3'600'000LL * 24;
    m_claims.append(claim);
    return m_claims.last();
}

void PlainSource::addNumberedSentences(int count)
{
    QString text;
    for (int number = 1; number <= count; ++number)
        text += u"Sentence %1 says that the H20 ships.\n"_s.arg(number);
    addDocument(u"Many claims"_s, text);
}

Claim &PlainSource::addNumberedClaim(int number)
{
    return addClaim(u"Sentence %1 says"_s.arg(number), u"Summary number %1"_s.arg(number));
}

ClaimFigure &PlainSource::addFigure(const QString &text)
{
    QList<ClaimFigure> &figures = m_figures[m_claims.last().uuid];
    ClaimFigure figure;
    figure.text = text;
    figures.append(figure);
    return figures.last();
}

void PlainSource::addEntity(MentionKind kind, const QString &canonical)
{
    m_entities[m_claims.last().uuid].append({kind, canonical});
}

QString PlainSource::addTag(const QString &name, const QString &parentUuid)
{
    Tag tag;
    tag.uuid = uuidOf(u'a', m_tags.size() + 1);
    tag.name = name;
    tag.parentUuid = parentUuid;
    m_tags.append(tag);
    return tag.uuid;
}

QString PlainSource::claimUuid(qsizetype number)
{
    return uuidOf(u'c', number);
}

QString PlainSource::addQuestion(const QString &text, const QString &tagUuid)
{
    const QString uuid = uuidOf(u'f', m_questions.size() + 1);
    m_questions.append({.uuid = uuid, .text = text});
    std::ranges::find(m_tags, tagUuid, &Tag::uuid)->questionUuid = uuid;
    return uuid;
}

Judgement &PlainSource::addJudgement(const QString &statement, const QString &questionUuid)
{
    Judgement judgement;
    judgement.uuid = uuidOf(u'b', m_judgements.size() + 1);
    judgement.statement = statement;
    judgement.questionUuid = questionUuid;
    judgement.analyst = u"Ada Conti"_s;
    judgement.judgedAt = fixedNow;
    m_judgements.append(judgement);
    return m_judgements.last();
}

Relation &PlainSource::addRelation(qsizetype from, RelationKind kind, qsizetype to, const QString &reason)
{
    Relation relation;
    relation.uuid = uuidOf(u'd', m_relations.size() + 1);
    relation.from = claimUuid(from);
    relation.to = claimUuid(to);
    relation.kind = kind;
    relation.note = reason;
    relation.analyst = u"Ada Conti"_s;
    m_relations.append(relation);
    return m_relations.last();
}

ReportRecord &PlainSource::addReport(const QString &number, const QList<qsizetype> &claims)
{
    ReportRecord record;
    record.uuid = uuidOf(u'f', m_reports.size() + 1);
    record.number = number;
    record.madeAt = fixedNow - 86'400'000;
    for (const qsizetype claim : claims)
        record.claims.append({claimUuid(claim), claimNumberText(u"A"_s, int(claim)), Verdict::Unverified, 0});
    m_reports.prepend(record);
    return m_reports.first();
}

Result<DocumentVersion> PlainSource::currentVersion(const Document &document) const
{
    // the last one added is the current one
    const auto found =
        std::find_if(m_versions.rbegin(), m_versions.rend(),
                     [&](const DocumentVersion &version) { return version.documentUuid == document.uuid; });
    return found != m_versions.rend() ? Result<DocumentVersion>(*found)
                                      : std::unexpected(Error(ErrorCode::NotFound, u"no text"_s));
}

Result<DocumentVersion> PlainSource::version(const QString &versionUuid) const
{
    const auto found = std::ranges::find(m_versions, versionUuid, &DocumentVersion::uuid);
    return found != m_versions.end() ? Result<DocumentVersion>(*found)
                                     : std::unexpected(Error(ErrorCode::NotFound, u"no such text"_s));
}

Result<QList<ClaimRecord>> PlainSource::claims(const Document &document) const
{
    QList<ClaimRecord> records;
    for (const Claim &claim : m_claims) {
        if (claim.anchor.documentUuid == document.uuid)
            records.append({claim, m_figures.value(claim.uuid), m_entities.value(claim.uuid)});
    }
    return records;
}

Result<QList<Mention>> PlainSource::mentions(const DocumentVersion &version) const
{
    return m_mentions.value(version.uuid);
}

} // namespace Postilla::Test
