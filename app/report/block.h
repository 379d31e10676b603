// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/paragraph.h"

#include <span>
#include <vector>

class QPicture;

namespace Postilla {

/// A stretch of a paragraph that leads to a place by its name. Span in UTF-16 units of the paragraph.
struct StretchLink
{
    TextSpan stretch;
    QString target;
};

/// A paragraph at its place across the page.
struct BlockCell
{
    BlockCell(ParagraphText text, qreal cellLeft, qreal width)
        : paragraph(std::move(text), width)
        , left(cellLeft)
    {
    }

    Paragraph paragraph;
    qreal left;
    /// Name of the place that a click on the cell leads to; empty: none.
    QString link;
    /// What a part of its words leads to.
    QList<StretchLink> links;
};

/// A few words in the margin beside the line that holds a position of the text.
struct MarginNote
{
    qsizetype position = 0;
    QString words;
    QString link;
    QString target;
};

/// What a page break may not tear apart: cells side by side on one first baseline. Only the last cell is
/// carried on over a page break; those before it stay with its first lines.
struct Block
{
    std::vector<BlockCell> cells;
    qreal spaceBefore = 0;
    /// Stays on the page where the next block begins.
    bool keepWithNext = false;
    /// The cells before the last may reach down beside the blocks that follow.
    bool labelHangs = false;
    /// A hairline above, over the whole width.
    bool ruleAbove = false;
    /// Names this place.
    QString target;
    /// Its line in the outline; level 0: none.
    int outlineLevel = 0;
    QString outlineTitle;
    /// Lines of the last cell that hold any of it get a bar at their left.
    TextSpan barred;
    /// Number of the last cell's first line; 0: lines are not numbered.
    int firstLineNumber = 0;
    QList<MarginNote> marginNotes;
    /// Painted above the cells from the left of the labels on, so high; never parted from them. Kept by the
    /// caller; null: none.
    const QPicture *picture = nullptr;
    qreal pictureHeight = 0;
};

/// Each but the last stays on the page where the next one begins.
inline void keepTogether(std::span<Block> blocks)
{
    for (std::size_t at = 0; at + 1 < blocks.size(); ++at)
        blocks[at].keepWithNext = true;
}

} // namespace Postilla
