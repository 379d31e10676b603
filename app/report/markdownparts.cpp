// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/markdownparts.h"

#include "report/textparts.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// In small letters, as sites that show Markdown want it.
QString idOf(const QString &claim)
{
    return claim.toLower();
}

QString idOf(const Document &document)
{
    return u"document-%1"_s.arg(document.number);
}

QString anchorOf(const QString &id)
{
    return u"<a id=\"%1\"></a>"_s.arg(id);
}

} // namespace

MarkdownParts::MarkdownParts(const Report &report, const QSet<QString> &shown)
    : m_shown(shown)
{
    for (const ReportDocument &document : report.documents)
        m_documents.insert(document.document.uuid, idOf(document.document));
}

QString MarkdownParts::anchor(const QString &claim)
{
    return anchorOf(idOf(claim));
}

QString MarkdownParts::anchor(const Document &document)
{
    return anchorOf(idOf(document));
}

QString MarkdownParts::linked(const QString &words, const QStringList &claims) const
{
    const QString escaped = markdownText(words);
    QString out;
    qsizetype at = 0;
    const QList<TextSpan> numbers = numberSpans(escaped, claims);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        out += QStringView(escaped).sliced(at, numbers[i].start - at);
        out += m_shown.contains(claims[i]) ? u"[%1](#%2)"_s.arg(claims[i], idOf(claims[i])) : claims[i];
        at = numbers[i].end;
    }
    out += QStringView(escaped).sliced(at);
    return out;
}

QString MarkdownParts::factWords(const Fact &fact) const
{
    if (fact.document.isEmpty())
        return linked(fact.words, fact.claims);
    return u"[%1](#%2)"_s.arg(markdownText(fact.words), m_documents.value(fact.document));
}

void MarkdownParts::facts(const QList<Fact> &facts)
{
    QStringList lines;
    for (const Fact &fact : facts)
        lines << u"- *%1:* %2"_s.arg(markdownText(fact.label), factWords(fact));
    if (!lines.isEmpty())
        block(lines.join(u'\n'));
}

void MarkdownParts::quote(const ReportClaim &claim)
{
    const MarkedText context = quoteMarksOnly(claim);
    QStringList paragraphs;
    for (const TextSpan &span : paragraphSpans(context.text))
        paragraphs << u"> "_s + markedMarkdown(context, span, claim.quoteInContext);
    block(paragraphs.join(u"\n>\n"));
}

void MarkdownParts::row(const QStringList &cells)
{
    m_out += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

void MarkdownParts::tableHead(const QStringList &titles)
{
    QStringList cells;
    for (const QString &title : titles)
        cells << markdownText(title);
    row(cells);
    m_out += u"|---"_s.repeated(titles.size()) + u"|\n"_s;
}

void MarkdownParts::tableRow(const QStringList &cells, const QString &claim)
{
    QStringList escaped{linked(claim, {claim})};
    for (const QString &cell : cells.sliced(1))
        escaped << markdownText(cell);
    row(escaped);
}

} // namespace Postilla
