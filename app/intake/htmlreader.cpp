// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/formats.h"
#include "intake/htmlmetadata.h"
#include "intake/htmltext.h"

namespace Postilla {

RawArticle readHtmlPage(const QString &decoded)
{
    const StoredText page = storeText(decoded);
    const HtmlTree tree(page.text);
    RawArticle article{.stored = storeText(readableText(findArticle(tree.root()))),
                       .format = TextFormat::Plain,
                       .stated = pageMetadata(tree.root()),
                       .apart = {}};
    // offsets count in the extracted text, which is all that anybody can see of the page
    article.stored.original = OffsetMap::ofStored(article.stored.text);
    article.stored.nuls = page.nuls;
    article.stored.unpairedSurrogates = page.unpairedSurrogates;
    return article;
}

} // namespace Postilla
