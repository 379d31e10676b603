// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/formats.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Postilla {

RawArticle readPlain(const QString &decoded)
{
    return {.stored = storeText(decoded), .format = TextFormat::Plain, .stated = {}, .apart = {}};
}

ArticleReader readerFor(const QString &fileName)
{
    static const QHash<QString, ArticleReader> readers{
        {u"txt"_s, readPlain},         {u"text"_s, readPlain},    {u"md"_s, readMarkdown},
        {u"markdown"_s, readMarkdown}, {u"html"_s, readHtmlPage}, {u"htm"_s, readHtmlPage},
        {u"xhtml"_s, readHtmlPage},
    };
    // "dazi al 2.5 per cento" and "v1.2" have no suffix; "-wal", "-shm" and "-journal" belong to the suffix
    // of the database that SQLite keeps them beside
    static const QRegularExpression suffix(
        u"\\.((?:[a-z][a-z0-9]{0,9}|[0-9]+[a-z]+)(?:-(?:wal|shm|journal))?)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = suffix.match(fileName);
    return match.hasMatch() ? readers.value(match.captured(1).toLower(), nullptr) : readPlain;
}

} // namespace Postilla
