// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerlayout.h"

#include "ui/reader/readerdocument.h"

#include <QFontInfo>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace Postilla {

namespace {
constexpr qreal lineHeight = 1.45;
constexpr qreal paragraphGap = 0.55;
/// Longer than a line of a text that was wrapped by hand, so it must be a paragraph; UTF-16 units.
constexpr int paragraphLength = 90;

bool isParagraph(const QTextBlock &block)
{
    return block.length() > paragraphLength;
}

bool isBlank(const QTextBlock &block)
{
    return block.length() <= 1;
}

/// A piece of a line that ReaderDocument has broken: what follows is not a new paragraph.
bool isPiece(const QTextBlock &block)
{
    return block.length() > ReaderDocument::longestLine / 2;
}
} // namespace

ReaderLayout::ReaderLayout(QTextDocument *document, FormatSource formats)
    : QPlainTextDocumentLayout(document)
    , m_formats(std::move(formats))
{
}

void ReaderLayout::refresh()
{
    refresh(0, document()->blockCount() - 1);
}

void ReaderLayout::refresh(int firstBlock, int lastBlock)
{
    for (QTextBlock block = document()->findBlockByNumber(firstBlock);
         block.isValid() && block.blockNumber() <= lastBlock; block = block.next()) {
        if (block.layout()->lineCount() > 0)
            block.clearLayout();
    }
    requestUpdate();
}

QRectF ReaderLayout::blockBoundingRect(const QTextBlock &block) const
{
    if (!block.isValid())
        return {};
    QTextLayout &layout = *block.layout();
    if (layout.lineCount() == 0)
        layout.setFormats(m_formats(block));
    QPlainTextDocumentLayout::blockBoundingRect(block);
    // The base class sets the first line at the very top, spread() never does but where the line is a tall
    // one.
    if (layout.lineCount() > 0 && layout.lineAt(0).y() == 0)
        spread(layout);
    return QPlainTextDocumentLayout::blockBoundingRect(block).adjusted(0, 0, 0, spaceAfter(block));
}

qreal ReaderLayout::lineDistance() const
{
    return lineHeight * QFontInfo(document()->defaultFont()).pixelSize();
}

void ReaderLayout::spread(QTextLayout &layout) const
{
    const qreal distance = lineDistance();
    qreal top = 0;
    for (int number = 0; number < layout.lineCount(); ++number) {
        QTextLine line = layout.lineAt(number);
        const qreal height = std::max(line.height(), distance);
        line.setPosition({line.x(), top + (height - line.height()) / 2});
        top += height;
    }
}

qreal ReaderLayout::spaceAfter(const QTextBlock &block) const
{
    const QTextLayout &layout = *block.layout();
    if (layout.lineCount() == 0)
        return 0;
    const qreal distance = lineDistance();
    const qreal restOfLine = std::max(0.0, (distance - layout.lineAt(layout.lineCount() - 1).height()) / 2);
    const QTextBlock next = block.next();
    const bool meet = next.isValid() && !isBlank(block) && !isBlank(next) && !isPiece(block);
    const bool apart = meet && (isParagraph(block) || isParagraph(next));
    return restOfLine + (apart ? paragraphGap * distance / lineHeight : 0);
}

} // namespace Postilla
