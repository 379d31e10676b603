// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextDocumentLayout>
#include <QTextLayout>

#include <functional>

namespace Postilla {

/// Lays out the reader's blocks as they come into view, with air between the lines and marks in the text:
/// neither block formats nor an extra selection a mark serve for a long text (the first are ignored, the
/// second are slow).
class ReaderLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT

public:
    using FormatSource = std::function<QList<QTextLayout::FormatRange>(const QTextBlock &)>;

    /// `formats` is asked for the marks of a block when the block is laid out, never before.
    ReaderLayout(QTextDocument *document, FormatSource formats);

    /// Asks anew for the marks of the blocks that have been laid out so far, as soon as they are seen again.
    void refresh();
    /// The same for some blocks, by number.
    void refresh(int firstBlock, int lastBlock);

    QRectF blockBoundingRect(const QTextBlock &block) const override;

private:
    /// Distance from one base line to the next, in pixels, where no tall glyph needs more.
    qreal lineDistance() const;
    /// Between paragraphs, in pixels.
    qreal gap() const;
    /// Moves the lines of a block that has just been laid out apart; `text` is the block's.
    void spread(QTextLayout &layout, QStringView text) const;
    /// What comes after a block: the rest of its last line, and a gap between paragraphs.
    qreal spaceAfter(const QTextBlock &block) const;

    FormatSource m_formats;
};

} // namespace Postilla
