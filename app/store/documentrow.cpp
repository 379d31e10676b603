// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/documentrow.h"

#include "document/documentcodes.h"
#include "store/statement.h"
#include "store/storedcode.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QString isoDay(const std::optional<PartialDate> &date, QDate (PartialDate::*end)() const)
{
    return date ? ((*date).*end)().toString(Qt::ISODate) : u""_s;
}

/// [[start,end],…]
QString spansText(const QList<TextSpan> &spans)
{
    if (spans.isEmpty())
        return u"[]"_s;
    QJsonArray list;
    for (const TextSpan span : spans)
        list.append(QJsonArray{qint64(span.start), qint64(span.end)});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace

QJsonObject metadataColumns(const Document &document)
{
    return {{u"title"_s, document.title},
            {u"outlet"_s, document.outlet},
            {u"carrier"_s, document.carrier},
            {u"origin"_s, document.origin},
            {u"author"_s, document.author},
            {u"published"_s, document.published ? document.published->text() : u""_s},
            {u"published_first"_s, isoDay(document.published, &PartialDate::firstDay)},
            {u"published_last"_s, isoDay(document.published, &PartialDate::lastDay)},
            {u"published_known_by"_s, codeOf(document.publishedKnownBy)},
            {u"url"_s, document.url},
            {u"language"_s, document.language},
            {u"origin_file"_s, document.originFile},
            {u"state"_s, codeOf(document.state)},
            {u"reliability"_s, reliabilityText(document.reliability)},
            {u"abstract"_s, document.abstract},
            {u"note"_s, document.note}};
}

QString documentColumns()
{
    return u"document.uuid, document.number, document.title, document.outlet, document.carrier, "
           "document.origin, document.author, document.published, document.published_known_by, "
           "document.collected_on, document.url, document.language, document.origin_file, document.state, "
           "document.reliability, document.abstract, document.note, document.rev"_s;
}

Document documentAt(const Statement &statement)
{
    return {.uuid = statement.text(0),
            .number = static_cast<int>(statement.integer(1)),
            .title = statement.text(2),
            .outlet = statement.text(3),
            .carrier = statement.text(4),
            .origin = statement.text(5),
            .author = statement.text(6),
            .published = storedDate(statement.text(7)),
            .publishedKnownBy = storedCode<DateKnownBy>(statement.text(8)),
            .collectedOn = statement.integer(9),
            .url = statement.text(10),
            .language = statement.text(11),
            .originFile = statement.text(12),
            .state = storedCode<ReadState>(statement.text(13)),
            .reliability = parseReliability(statement.text(14)).value_or(Reliability::NotJudged),
            .abstract = statement.text(15),
            .note = statement.text(16),
            .rev = static_cast<int>(statement.integer(17))};
}

QJsonObject versionColumns(const DocumentVersion &version)
{
    return {{u"document"_s, version.documentUuid},
            {u"number"_s, version.number},
            {u"format"_s, codeOf(version.format)},
            {u"content_hash"_s, version.contentHash},
            {u"boilerplate"_s, spansText(version.boilerplate)},
            {u"origin_file"_s, version.originFile},
            {u"created_at"_s, version.createdAt}};
}

QString versionColumnNames()
{
    return u"version.id, version.uuid, version.document, version.number, version.format, "
           "version.content_hash, version.boilerplate, version.origin_file, version.created_at"_s;
}

DocumentVersion versionAt(const Statement &statement)
{
    return {.id = statement.integer(0),
            .uuid = statement.text(1),
            .documentUuid = statement.text(2),
            .number = static_cast<int>(statement.integer(3)),
            .format = storedCode<TextFormat>(statement.text(4)),
            .text = {},
            .contentHash = statement.text(5),
            .boilerplate = storedSpans(statement.text(6)),
            .originFile = statement.text(7),
            .createdAt = statement.integer(8)};
}

QList<TextSpan> storedSpans(const QString &text)
{
    QList<TextSpan> spans;
    if (text.size() <= 2) // most texts have none
        return spans;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue span : list)
        spans.append({qsizetype(span[0].toInteger()), qsizetype(span[1].toInteger())});
    return spans;
}

std::optional<PartialDate> storedDate(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    const auto date = PartialDate::parse(text);
    return date ? std::optional(*date) : std::nullopt;
}

} // namespace Postilla
