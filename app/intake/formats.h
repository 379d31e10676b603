// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "document/storedtext.h"

#include <optional>

namespace Postilla {

/// What a reader makes of one decoded file.
struct RawArticle
{
    StoredText stored;
    TextFormat format = TextFormat::Plain;
    /// Only what the file states in fields of its own (front matter, meta elements).
    Document stated;
    /// Parts of the text that are no article, besides the boilerplate that the text itself shows.
    QList<TextSpan> apart;
};

/// One reader a format; takes decoded text with its BOM and line ends.
using ArticleReader = RawArticle (*)(const QString &decoded);

RawArticle readPlain(const QString &decoded);
RawArticle readMarkdown(const QString &decoded);
RawArticle readHtmlPage(const QString &decoded);

/// The reader for a file of this name; null where intake does not read its format. A name without suffix is
/// plain text.
ArticleReader readerFor(const QString &fileName);
inline bool isArticleName(const QString &fileName)
{
    return readerFor(fileName) != nullptr;
}

} // namespace Postilla
