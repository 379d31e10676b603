// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/citation.h"

#include "report/markdowntext.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// In the language's own marks.
QString quoted(const ReportWords &words, const QString &text)
{
    return words.language().code() == u"it" ? u"«%1»"_s.arg(text) : u"“%1”"_s.arg(text);
}

QString titleText(const ReportWords &words, const Document &document)
{
    return document.title.isEmpty() ? words.phrase("Report", "Untitled") : document.title.simplified();
}

/// What stands behind the quote, the title as it is given.
QString sourceText(const ReportWords &words, const Claim &claim, const Document &document,
                   const QString &title)
{
    const QString date = document.published ? words.language().date(*document.published)
                                            : words.phrase("Report", "date unknown");
    QStringList parts{words.attribution(claim), title, document.outlet, date};
    parts.removeAll(QString());
    return u"%1 [%2]"_s.arg(parts.join(u", "_s), claimNumberText(claim.site, claim.number));
}

} // namespace

Citation citationOf(const ReportWords &words, const Claim &claim, const Document &document)
{
    const QString quote = quoted(words, claim.anchor.quote.simplified());
    const QString title = titleText(words, document);
    const QString dash = u" — "_s;
    const bool isLinked = !document.url.isEmpty();

    const QString plainSource = sourceText(words, claim, document, title);
    const QString escapedTitle = markdownText(title);
    const QString markdownTitle =
        isLinked ? u"[%1](<%2>)"_s.arg(escapedTitle, document.url) : u"*%1*"_s.arg(escapedTitle);
    const QString htmlTitle =
        isLinked ? u"<a href=\"%1\">%2</a>"_s.arg(document.url.toHtmlEscaped(), title.toHtmlEscaped())
                 : u"<cite>%1</cite>"_s.arg(title.toHtmlEscaped());
    // The rest is escaped around a stand-in for the title, which is ready.
    const QString standIn(QChar(QChar::ObjectReplacementCharacter));
    const QString source = sourceText(words, claim, document, standIn);
    return {.plain = quote + dash + plainSource + (isLinked ? u' ' + document.url : QString()),
            .markdown =
                u"> "_s + markdownText(quote) + dash + markdownText(source).replace(standIn, markdownTitle),
            .html = u"<blockquote>%1</blockquote><p>%2</p>"_s.arg(
                quote.toHtmlEscaped(), source.toHtmlEscaped().replace(standIn, htmlTitle))};
}

} // namespace Postilla
