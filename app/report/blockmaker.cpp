// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/blockmaker.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
/// A paragraph above this is broken: laying one out costs more than its share, and a page shows 4,000 at
/// most.
constexpr qsizetype longestParagraph = 8000;

qsizetype breakIn(QStringView text, TextSpan line)
{
    const qsizetype end = line.start + longestParagraph;
    if (end >= line.end)
        return line.end;
    const qsizetype space = text.first(end).lastIndexOf(u' ');
    if (space > line.start)
        return space + 1;
    return text[end].isLowSurrogate() ? end - 1 : end;
}
} // namespace

ParagraphText BlockMaker::text(const QString &words, const QFont &font, const QColor &color)
{
    ParagraphText text;
    text.words.text = words;
    text.font = font;
    text.color = color;
    return text;
}

Block BlockMaker::single(ParagraphText text, qreal spaceBefore) const
{
    Block block;
    block.cells.emplace_back(std::move(text), m_style.textLeft(), m_style.textWidth());
    block.spaceBefore = spaceBefore;
    return block;
}

Block BlockMaker::beside(ParagraphText label, ParagraphText text, qreal spaceBefore) const
{
    Block block;
    block.cells.emplace_back(std::move(label), m_style.labelLeft(), m_style.labelWidth());
    block.cells.emplace_back(std::move(text), m_style.textLeft(), m_style.textWidth());
    block.spaceBefore = spaceBefore;
    return block;
}

Block BlockMaker::labelled(const QString &label, ParagraphText body, qreal spaceBefore) const
{
    return beside(text(label, PdfStyle::sans(7.5), PdfStyle::grey()), std::move(body), spaceBefore);
}

Block BlockMaker::row(const QString &label, const QString &words) const
{
    return labelled(label, text(words, PdfStyle::sans(8.5)), PdfStyle::pt(1.5));
}

Block BlockMaker::partHeading(const QString &words, const QString &target) const
{
    Block block =
        single(text(words, PdfStyle::sans(11, QFont::DemiBold), PdfStyle::accent()), PdfStyle::pt(24));
    block.keepWithNext = true;
    block.target = target;
    block.outlineLevel = 1;
    block.outlineTitle = words;
    return block;
}

QList<TextSpan> paragraphSpans(QStringView text)
{
    QList<TextSpan> spans;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype newline = text.indexOf(u'\n', start);
        TextSpan line{start, newline < 0 ? text.size() : newline};
        start = line.end + 1;
        while (!line.isEmpty()) {
            const qsizetype end = breakIn(text, line);
            if (!text.sliced(line.start, end - line.start).trimmed().isEmpty())
                spans.append({line.start, end});
            line.start = end;
        }
    }
    return spans;
}

MarkedText sliced(const MarkedText &text, TextSpan stretch)
{
    MarkedText part{text.text.sliced(stretch.start, stretch.length()), {}};
    auto mention = std::ranges::lower_bound(text.mentions, stretch.start, {},
                                            [](const Mention &m) { return m.span.start; });
    for (; mention != text.mentions.end() && mention->span.start < stretch.end; ++mention) {
        Mention mark = *mention;
        mark.span = mark.span.intersected(stretch).moved(-stretch.start);
        part.mentions.append(mark);
    }
    return part;
}

} // namespace Postilla
