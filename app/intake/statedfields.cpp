// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/statedfields.h"

#include "intake/dates.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

enum class Field { Title, Outlet, Carrier, Origin, Author, Published, Url, Language };

const QHash<QString, Field> &fields()
{
    static const QHash<QString, Field> names{
        {u"title"_s, Field::Title},
        {u"titolo"_s, Field::Title},
        {u"headline"_s, Field::Title},
        {u"outlet"_s, Field::Outlet},
        {u"testata"_s, Field::Outlet},
        {u"publisher"_s, Field::Outlet},
        {u"publication"_s, Field::Outlet},
        {u"site"_s, Field::Outlet},
        {u"site_name"_s, Field::Outlet},
        {u"carrier"_s, Field::Carrier},
        {u"ripreso da"_s, Field::Carrier},
        {u"origin"_s, Field::Origin},
        {u"source"_s, Field::Origin},
        {u"fonte"_s, Field::Origin},
        {u"prima fonte"_s, Field::Origin},
        {u"author"_s, Field::Author},
        {u"authors"_s, Field::Author},
        {u"autore"_s, Field::Author},
        {u"autori"_s, Field::Author},
        {u"date"_s, Field::Published},
        {u"data"_s, Field::Published},
        {u"published"_s, Field::Published},
        {u"pubblicato"_s, Field::Published},
        {u"url"_s, Field::Url},
        {u"link"_s, Field::Url},
        {u"canonical"_s, Field::Url},
        {u"canonical_url"_s, Field::Url},
        {u"lang"_s, Field::Language},
        {u"language"_s, Field::Language},
        {u"lingua"_s, Field::Language},
    };
    return names;
}

bool isAddress(const QString &value)
{
    return value.startsWith("https://"_L1) || value.startsWith("http://"_L1);
}

void setPublished(Document &document, const QString &value)
{
    if (const auto date = parseDate(value, document.language)) {
        document.published = date;
        document.publishedKnownBy = DateKnownBy::Stated;
    }
}

} // namespace

void setStatedField(Document &document, const QString &key, const QString &value)
{
    const auto field = fields().constFind(key.toLower());
    const QString text = value.simplified();
    if (field == fields().cend() || text.isEmpty())
        return;
    switch (*field) {
    case Field::Title:
        document.title = text;
        break;
    case Field::Outlet:
        document.outlet = text;
        break;
    case Field::Carrier:
        document.carrier = text;
        break;
    case Field::Origin:
        (isAddress(text) ? document.url : document.origin) = text;
        break;
    case Field::Author:
        document.author = text;
        break;
    case Field::Published:
        setPublished(document, text);
        break;
    case Field::Url:
        document.url = text;
        break;
    case Field::Language:
        document.language = text.first(std::min(text.size(), qsizetype(2))).toLower();
        break;
    }
}

} // namespace Postilla
