// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportbuilder.h"

#include "claim/origins.h"
#include "claim/tagtree.h"
#include "document/offsetmap.h"
#include "report/excerpt.h"
#include "report/reportcancelled.h"
#include "report/reportquestions.h"
#include "report/reportregister.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
QDate dayOf(qint64 utcMilliseconds, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(utcMilliseconds, zone).date();
}

/// A text with what the claims anchored in it need.
struct AnchorText
{
    DocumentVersion version;
    QList<Mention> mentions;
    OffsetMap offsets;
};

/// Each article is compared with each: more would take seconds.
constexpr qsizetype mostCompared = 2'000;

/// Wrong forms that analysts have marked.
QStringList errorsOf(const QList<ReportClaim> &claims)
{
    QStringList errors;
    for (const ReportClaim &claim : claims) {
        if (claim.claim.sourceError)
            errors.append(claim.claim.anchor.quote);
    }
    return errors;
}

AttributionPlaces inCodePoints(AttributionPlaces places, const OffsetMap &offsets)
{
    for (TextSpan *span : {&places.source, &places.cue, &places.hedge, &places.hedgeScope})
        *span = offsets.codePoints(*span);
    return places;
}

class Builder
{
public:
    Builder(const ClaimSource &source, const ReportRequest &request, const QList<Tag> &tags)
        : m_source(source)
        , m_request(request)
        , m_tags(tags)
    {
    }

    Result<ReportDocument> document(const Document &document)
    {
        auto version = m_source.currentVersion(document);
        if (!version)
            return std::unexpected(version.error());
        auto claims = m_source.claims(document);
        if (!claims)
            return std::unexpected(claims.error());
        m_texts.clear();
        const auto current = keep(*std::move(version));
        if (!current)
            return std::unexpected(current.error());

        ReportDocument out{document,
                           dayOf(document.collectedOn, m_request.timeZone),
                           (*current)->version,
                           (*current)->mentions,
                           {}};
        for (const ClaimRecord &record : std::as_const(*claims)) {
            auto reported = claim(record);
            if (!reported)
                return std::unexpected(reported.error());
            reported->inCurrentText = record.claim.anchor.versionUuid == out.version.uuid;
            out.claims.append(*std::move(reported));
        }
        if (!out.claims.isEmpty() && m_origins.size() <= mostCompared)
            m_origins.append(articleOrigin(document, out.version.text, errorsOf(out.claims)));
        return out;
    }

    std::optional<qsizetype> originCountOfClaims() const
    {
        if (m_origins.size() > mostCompared)
            return std::nullopt;
        return originCount(originNumbers(m_origins));
    }

private:
    Result<ReportClaim> claim(const ClaimRecord &record)
    {
        const Claim &claim = record.claim;
        const auto found = text(claim.anchor.versionUuid);
        if (!found)
            return std::unexpected(found.error());
        const AnchorText &text = **found;
        const TextSpan span = claim.anchor.span;
        ReportClaim out;
        out.claim = claim;
        out.figures = record.figures;
        out.entities = record.entities;
        out.number = claimNumberText(claim.site, claim.number);
        out.tagPaths = m_tags.paths(claim.tags);
        out.versionNumber = text.version.number;
        out.changedOn = dayOf(claim.changedAt, m_request.timeZone);
        if (span.start < 0 || span.isEmpty() || span.end > text.version.text.size()) {
            return std::unexpected(Error(
                ErrorCode::BadSpan,
                QCoreApplication::translate("ReportBuilder", "The quote of a claim lies outside its text"),
                out.number,
                QCoreApplication::translate("ReportBuilder", "Set its extent anew, then make the report.")));
        }
        Excerpt excerpt = excerptAround(text.version, text.mentions, span);
        out.context = std::move(excerpt.context);
        out.quoteInContext = excerpt.quote;
        out.codePoints = text.offsets.codePoints(span);
        out.places = inCodePoints(attributionPlaces(text.version.text, span, claim), text.offsets);
        return m_source.origins(claim).transform([&](const QList<qsizetype> &origins) {
            out.origins = origins;
            return out;
        });
    }

    Result<const AnchorText *> text(const QString &versionUuid)
    {
        if (const auto known = m_texts.find(versionUuid); known != m_texts.end())
            return &*known;
        auto version = m_source.version(versionUuid);
        if (!version)
            return std::unexpected(version.error());
        return keep(*std::move(version));
    }

    Result<const AnchorText *> keep(DocumentVersion version)
    {
        auto mentions = m_source.mentions(version);
        if (!mentions)
            return std::unexpected(mentions.error());
        const QString uuid = version.uuid;
        auto offsets = OffsetMap::ofStored(version.text);
        return &*m_texts.insert(uuid, {std::move(version), *std::move(mentions), std::move(offsets)});
    }

    const ClaimSource &m_source;
    const ReportRequest &m_request;
    TagTree m_tags;
    /// Of the documents that claims are made on.
    QList<ArticleOrigin> m_origins;
    /// The versions of the document at hand, by uuid.
    QHash<QString, AnchorText> m_texts;
};

ReportCounts count(const QList<ReportDocument> &documents)
{
    ReportCounts counts;
    for (const ReportDocument &document : documents) {
        ++counts.documents;
        counts.undated += document.document.published ? 0 : 1;
        counts.claims += document.claims.size();
        for (const ReportClaim &claim : document.claims)
            ++counts.byVerdict[static_cast<std::size_t>(claim.claim.verdict)];
    }
    return counts;
}

/// Those between claims in scope.
Result<void> gatherRelations(const ClaimSource &source, Report &report)
{
    QHash<QString, QString> numbers;
    for (const ReportDocument &document : std::as_const(report.documents)) {
        for (const ReportClaim &claim : document.claims)
            numbers.insert(claim.claim.uuid, claim.number);
    }
    return source.relations().transform([&](const QList<Relation> &relations) {
        for (const Relation &relation : relations) {
            if (numbers.contains(relation.from) && numbers.contains(relation.to))
                report.relations.append({relation, numbers[relation.from], numbers[relation.to]});
        }
    });
}
} // namespace

Result<Report> buildReport(const ClaimSource &source, const ReportRequest &request, const Clock &clock,
                           const Progress &progress)
{
    const auto documents = source.documents();
    if (!documents)
        return std::unexpected(documents.error());
    if (documents->isEmpty()) {
        return std::unexpected(Error(
            ErrorCode::NothingToReport,
            QCoreApplication::translate("ReportBuilder", "No document is in scope"), request.scope,
            QCoreApplication::translate("ReportBuilder", "Choose a wider scope, or import articles first.")));
    }
    const auto tags = source.tags();
    if (!tags)
        return std::unexpected(tags.error());

    Builder builder(source, request, *tags);
    Report report{request, clock.now(), dayOf(clock.now(), request.timeZone), {}, {}, {}, {}, {}, {}, {}};
    for (const Document &document : *documents) {
        if (progress && !progress(report.documents.size(), documents->size()))
            return std::unexpected(reportCancelled());
        auto reported = builder.document(document);
        if (!reported)
            return std::unexpected(reported.error());
        report.documents.append(*std::move(reported));
    }
    report.counts = count(report.documents);
    report.counts.origins = builder.originCountOfClaims();
    return gatherQuestions(source, TagTree(*tags), report)
        .and_then([&] { return gatherRelations(source, report); })
        .and_then([&] { return source.decisions(); })
        .transform([&](const QList<ReportDecision> &decisions) { report.decisions = decisions; })
        .and_then([&] { return gatherRegister(source, report); })
        .transform([&] { return report; });
}

} // namespace Postilla
