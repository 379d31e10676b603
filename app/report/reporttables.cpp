// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reporttables.h"

#include "claim/claimcodes.h"
#include "claim/origins.h"
#include "claim/proposedfields.h"
#include "document/documentcodes.h"
#include "document/offsetmap.h"
#include "mention/mentionrow.h"
#include "report/csvwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString edtf(const std::optional<PartialDate> &date)
{
    return date ? date->text() : QString();
}

/// Year, month and day, as far as they are known.
QStringList dateParts(const std::optional<PartialDate> &date)
{
    const auto part = [](int number) { return number == 0 ? QString() : QString::number(number); };
    return date ? QStringList{part(date->year()), part(date->month()), part(date->day())} : QStringList(3);
}

/// "person" for a claim that an analyst made, "machine" for one that a rule proposed.
QString madeBy(const Claim &claim)
{
    return claim.madeBy == u"human" ? u"person"_s : u"machine"_s;
}

/// Canonical names of the chips inside the quote, each once, in its order.
QStringList chipsIn(const ReportClaim &claim)
{
    QStringList chips;
    for (const Mention &mention : claim.context.mentions) {
        const bool counts = mention.kind == MentionKind::Chip && claim.quoteInContext.contains(mention.span);
        if (counts && !mention.canonical.isEmpty() && !chips.contains(mention.canonical))
            chips << mention.canonical;
    }
    return chips;
}

/// The tops of the tags' paths, each once.
QStringList topicsOf(const ReportClaim &claim)
{
    QStringList topics;
    for (const QString &path : claim.tagPaths)
        topics << path.section(u" / "_s, 0, 0);
    topics.removeDuplicates();
    return topics;
}
} // namespace

QStringList documentCells(const ReportDocument &reported)
{
    const Document &document = reported.document;
    return QStringList{QString::number(document.number),
                       document.title,
                       document.outlet,
                       document.carrier,
                       document.origin,
                       document.author} +
           dateParts(document.published) +
           QStringList{codeOf(document.publishedKnownBy),
                       isoDay(reported.collectedOn),
                       document.url,
                       document.language,
                       codeOf(document.state),
                       reliabilityText(document.reliability),
                       document.abstract,
                       document.note,
                       QString::number(reported.claims.size()),
                       QString::number(reported.mentions.size()),
                       QString::number(reported.version.number),
                       reported.version.contentHash,
                       document.uuid};
}

QStringList claimCells(const ReportDocument &reported, const ReportClaim &reportedClaim)
{
    const Document &document = reported.document;
    const Claim &claim = reportedClaim.claim;
    const QStringList chips = chipsIn(reportedClaim);
    return QStringList{reportedClaim.number, QString::number(document.number), document.title,
                       document.outlet, document.origin} +
           dateParts(document.published) +
           QStringList{codeOf(document.publishedKnownBy),
                       isoDay(reported.collectedOn),
                       reportedClaim.questions.join(u" | "),
                       topicsOf(reportedClaim).join(u" | "),
                       chips.size() == 1 ? chips.front() : QString(),
                       chips.join(u" | "),
                       claim.summary,
                       claim.anchor.quote,
                       codeOf(claim.type),
                       claim.source,
                       codeOf(claim.sourceKind),
                       claim.reportedVia,
                       codeOf(claim.hedge),
                       codeOf(claim.polarity),
                       edtf(claim.eventFrom),
                       edtf(claim.eventTo),
                       reliabilityText(claim.reliability),
                       codeOf(claim.credibility),
                       ratingText({claim.reliability, claim.credibility}),
                       codeOf(claim.verdict),
                       claim.rationale,
                       QString::number(originCount(reportedClaim.origins)),
                       claim.sourceError ? u"true"_s : u"false"_s,
                       claim.analyst,
                       isoDay(reportedClaim.changedOn),
                       madeBy(claim),
                       {},
                       claim.note,
                       QString::number(reportedClaim.versionNumber),
                       QString::number(reportedClaim.codePoints.start),
                       QString::number(reportedClaim.codePoints.end),
                       claim.uuid,
                       proposedCodes({claim, reportedClaim.figures, {}}).join(u" | ")};
}

void eachMention(const ReportDocument &reported, const std::function<void(const QStringList &)> &row)
{
    const QStringView text = reported.version.text;
    const auto offsets = OffsetMap::ofStored(text);
    const QString document = QString::number(reported.document.number);
    for (const Mention &mention : reported.mentions) {
        const TextSpan span = offsets.codePoints(mention.span);
        row(QStringList{document, QString::number(span.start), QString::number(span.end)} +
            mentionCells(text, mention) + QStringList{reported.document.title, reported.document.uuid});
    }
}

bool writeTable(QIODevice &device, const Report &report, ReportTable table)
{
    CsvWriter csv(device);
    QStringList header;
    for (const TableColumn &column : tableColumns(table))
        header << column.name;
    csv.writeRow(header);
    for (const ReportDocument &document : report.documents) {
        if (table == ReportTable::Documents) {
            csv.writeRow(documentCells(document));
        } else if (table == ReportTable::Mentions) {
            eachMention(document, [&](const QStringList &cells) { csv.writeRow(cells); });
        } else {
            for (const ReportClaim &claim : document.claims)
                csv.writeRow(claimCells(document, claim));
        }
    }
    return csv.flush();
}

QByteArray tableDescription(const QString &fileName, ReportTable table)
{
    QJsonArray columns;
    for (const TableColumn &column : tableColumns(table)) {
        columns.append(QJsonObject{{u"name"_s, column.name},
                                   {u"titles"_s, column.name},
                                   {u"datatype"_s, column.type},
                                   {u"dc:description"_s, column.description}});
    }
    const QJsonObject dialect{{u"delimiter"_s, u","_s},
                              {u"header"_s, true},
                              {u"encoding"_s, u"utf-8"_s},
                              {u"doubleQuote"_s, true},
                              {u"lineTerminators"_s, QJsonArray{u"\r\n"_s}}};
    const QJsonObject description{{u"@context"_s, u"http://www.w3.org/ns/csvw"_s},
                                  {u"url"_s, fileName},
                                  {u"dialect"_s, dialect},
                                  {u"tableSchema"_s, QJsonObject{{u"columns"_s, columns}}}};
    return QJsonDocument(description).toJson();
}

} // namespace Postilla
