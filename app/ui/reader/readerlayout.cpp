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

/// Whether two lines of the text that follow each other are paragraphs with a gap between them; their lengths
/// in UTF-16 units.
bool standApart(qsizetype before, qsizetype after)
{
    return before > 0 && after > 0 && std::max(before, after) >= paragraphLength;
}

/// Length of the line of the text that ends there; a block has several where lines are gathered.
qsizetype lengthBefore(QStringView block, qsizetype end)
{
    return end - block.first(end).lastIndexOf(QChar::LineSeparator) - 1;
}

qsizetype lengthAfter(QStringView block, qsizetype start)
{
    const qsizetype end = block.indexOf(QChar::LineSeparator, start);
    return (end < 0 ? block.size() : end) - start;
}

/// A piece of a line that ReaderDocument has broken: what follows is not a new paragraph.
bool isPiece(qsizetype length)
{
    return length > ReaderDocument::longestLine / 2;
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
        spread(layout, block.text());
    return QPlainTextDocumentLayout::blockBoundingRect(block).adjusted(0, 0, 0, spaceAfter(block));
}

qreal ReaderLayout::lineDistance() const
{
    return lineHeight * QFontInfo(document()->defaultFont()).pixelSize();
}

qreal ReaderLayout::gap() const
{
    return paragraphGap * lineDistance() / lineHeight;
}

void ReaderLayout::spread(QTextLayout &layout, QStringView text) const
{
    const qreal distance = lineDistance();
    qreal top = 0;
    for (int number = 0; number < layout.lineCount(); ++number) {
        QTextLine line = layout.lineAt(number);
        const qreal height = std::max(line.height(), distance);
        line.setPosition({line.x(), top + (height - line.height()) / 2});
        top += height;
        const qsizetype end = line.textStart() + line.textLength();
        const bool endsLine = end > 0 && end < text.size() && text[end - 1] == QChar::LineSeparator;
        if (endsLine && standApart(lengthBefore(text, end - 1), lengthAfter(text, end)))
            top += gap();
    }
}

qreal ReaderLayout::spaceAfter(const QTextBlock &block) const
{
    const QTextLayout &layout = *block.layout();
    if (layout.lineCount() == 0)
        return 0;
    const qreal lastHeight = layout.lineAt(layout.lineCount() - 1).height();
    const qreal restOfLine = std::max(0.0, (lineDistance() - lastHeight) / 2);
    const QTextBlock next = block.next();
    if (!next.isValid())
        return restOfLine;
    const QString text = block.text();
    const qsizetype last = lengthBefore(text, text.size());
    const bool apart = !isPiece(last) && standApart(last, lengthAfter(next.text(), 0));
    return restOfLine + (apart ? gap() : 0);
}

} // namespace Postilla
