// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/documentjson.h"

#include "cli/errorkey.h"
#include "document/documentcodes.h"
#include "library/documentfield.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}
} // namespace

QJsonObject documentJson(const Document &document)
{
    QJsonObject json{{u"number"_s, document.number}, {u"uuid"_s, document.uuid}};
    for (const DocumentField field : documentFields())
        json.insert(fieldKey(field), textOrNull(fieldText(document, field)));
    json.insert(u"published_known_by"_s, codeOf(document.publishedKnownBy));
    json.insert(u"collected_on"_s, isoTime(document.collectedOn));
    json.insert(u"origin_file"_s, textOrNull(document.originFile));
    return json;
}

QJsonObject documentJson(const DocumentListRow &row)
{
    return {{u"number"_s, row.number},
            {u"uuid"_s, row.uuid},
            {u"title"_s, textOrNull(row.title)},
            {u"outlet"_s, textOrNull(row.outlet)},
            {u"published"_s, textOrNull(row.published ? row.published->text() : QString())},
            {u"collected_on"_s, isoTime(row.collectedOn)},
            {u"language"_s, textOrNull(row.language)},
            {u"state"_s, codeOf(row.state)}};
}

QJsonObject errorJson(const Error &error)
{
    return {{u"code"_s, errorKey(error.code())},
            {u"what"_s, error.what()},
            {u"where"_s, error.where()},
            {u"advice"_s, error.advice()}};
}

QString isoTime(qint64 utcMilliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(utcMilliseconds, QTimeZone::UTC).toString(Qt::ISODate);
}

} // namespace Postilla
