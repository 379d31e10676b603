// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfbox.h"

#include "report/fittingwords.h"

namespace Postilla {

namespace {

/// Named where a line with more numbers does not fit.
constexpr qsizetype fewNumbers = 3;

int linesOf(const Block &block)
{
    return block.cells.back().paragraph.lineCount();
}

ParagraphText entryText(const QString &words, const QColor &color = PdfStyle::ink())
{
    ParagraphText text = BlockMaker::text(words, PdfStyle::serif(9.8), color);
    text.leading = 1.35;
    return text;
}

qreal spaceOfAnEntry()
{
    return PdfStyle::pt(3);
}

} // namespace

std::vector<Block> PdfBox::blocks(const BriefBox &box)
{
    Filled filled = content(box);
    m_named.unite({filled.named.cbegin(), filled.named.cend()});
    std::vector<Block> blocks = std::move(filled.blocks);
    qreal height = 0;
    for (const Block &block : blocks)
        height += block.cells.back().paragraph.height();
    Block &first = blocks.front();
    first.spaceBefore = PdfStyle::pt(13);
    first.ruleAbove = true;
    first.labelHangs = first.cells.front().paragraph.height() <= height;
    keepTogether(blocks);
    return blocks;
}

PdfBox::Filled PdfBox::content(const BriefBox &box) const
{
    if (box.lines.isEmpty()) {
        Filled nothing;
        nothing.blocks.push_back(
            m_make.labelled(box.title, entryText(box.nothing, PdfStyle::grey()), spaceOfAnEntry()));
        return nothing;
    }
    for (const qsizetype numbers : {numbersOfALine, fewNumbers}) {
        Filled filled = fill(box, m_lines, numbers);
        if (moreOf(m_make.words(), box, filled.shown).isEmpty())
            return filled;
    }
    // the last line says that there is more
    Filled filled = fill(box, m_lines - 1, numbersOfALine);
    if (Filled shorter = fill(box, m_lines - 1, fewNumbers); shorter.shown > filled.shown)
        filled = std::move(shorter);
    const QString more = moreOf(m_make.words(), box, filled.shown);
    filled.blocks.push_back(
        m_make.single(BlockMaker::text(more, PdfStyle::sans(8), PdfStyle::grey()), PdfStyle::pt(2)));
    return filled;
}

PdfBox::Filled PdfBox::fill(const BriefBox &box, int room, qsizetype numbers) const
{
    Filled filled;
    for (const BriefLine &line : box.lines) {
        const bool isFirst = filled.blocks.empty();
        Block block = isFirst ? cutEntry(box.title, line, numbers, room) : entry({}, line, numbers);
        if (!isFirst && linesOf(block) > room)
            continue;
        room -= linesOf(block);
        filled.blocks.push_back(std::move(block));
        ++filled.shown;
        filled.named += namedClaims(line, numbers);
        if (room <= 0)
            break;
    }
    return filled;
}

Block PdfBox::entry(const QString &title, const BriefLine &line, qsizetype numbers) const
{
    return m_make.labelled(title, entryText(lineText(m_make.words(), line, numbers)), spaceOfAnEntry(),
                           namedClaims(line, numbers));
}

Block PdfBox::cutEntry(const QString &title, const BriefLine &line, qsizetype numbers, int lines) const
{
    const auto entryOf = [&](const QString &words) {
        return entry(title, {words, line.claims, line.conclusion}, numbers);
    };
    Block block = entryOf(fittingWords(line.words, lines, entryOf));
    if (linesOf(block) <= lines)
        return block;
    // there is no room for the conclusion alone
    const auto wholeOf = [&](const QString &words) { return entry(title, {words, line.claims}, numbers); };
    return wholeOf(fittingWords(line.text(), lines, wholeOf));
}

} // namespace Postilla
