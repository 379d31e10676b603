// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/blockmaker.h"

#include "report/pdftargets.h"
#include "report/textparts.h"

using namespace Qt::StringLiterals;

namespace Postilla {

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

Block BlockMaker::labelled(const QString &label, ParagraphText body, qreal spaceBefore,
                           const QStringList &claims) const
{
    const QList<TextSpan> numbers = numberSpans(body.words.text, claims);
    for (const TextSpan &number : numbers)
        body.recolor(number, PdfStyle::accent());
    Block block = labelled(label, std::move(body), spaceBefore);
    for (qsizetype i = 0; i < numbers.size(); ++i)
        block.cells.back().links.append({numbers[i], claimTarget(claims[i])});
    return block;
}

Block BlockMaker::row(const QString &label, const QString &words) const
{
    return labelled(label, text(words, PdfStyle::sans(8.5)), PdfStyle::pt(1.5));
}

Block BlockMaker::row(const Fact &fact) const
{
    Block block = labelled(fact.label, text(fact.words, PdfStyle::sans(8.5)), PdfStyle::pt(1.5), fact.claims);
    if (!fact.document.isEmpty())
        block.cells.back().link = documentTarget(fact.document);
    return block;
}

Block BlockMaker::wide(ParagraphText text, qreal spaceBefore) const
{
    Block block;
    block.cells.emplace_back(std::move(text), m_style.labelLeft(), m_style.right() - m_style.labelLeft());
    block.spaceBefore = spaceBefore;
    return block;
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

Block BlockMaker::wideHeading(const QString &words, const QString &target) const
{
    Block block = partHeading(words, target);
    block.cells.front().left = m_style.labelLeft();
    return block;
}

} // namespace Postilla
