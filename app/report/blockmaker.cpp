// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/blockmaker.h"

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

} // namespace Postilla
