// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"

#include <QColor>
#include <QFont>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace Postilla {

/// A paragraph's words and how they look. Spans in UTF-16 units of `words.text`.
struct ParagraphText
{
    MarkedText words;
    QFont font;
    QColor color;
    /// Stretches that look otherwise.
    QList<QTextLayout::FormatRange> formats;
    Qt::Alignment alignment = Qt::AlignLeading;
    /// Line height, times the font's size.
    qreal leading = 1.45;

    /// Gives the stretch a colour of its own.
    void recolor(TextSpan stretch, const QColor &own);
};

/// A paragraph broken into lines of a width, painted a line at a time so that a page can end after any of
/// them. Lengths in device pixels.
class Paragraph
{
public:
    Paragraph(ParagraphText text, qreal width);
    Paragraph(std::shared_ptr<const ParagraphText> text, qreal width);

    const std::shared_ptr<const ParagraphText> &text() const { return m_text; }

    int lineCount() const { return m_layout->lineCount(); }
    /// From the top of one line to the top of the next; taller where a fallback face needs it.
    qreal lineHeight(int line) const;
    /// Of the lines from `first` on, `count` of them; -1: all that follow.
    qreal height(int first = 0, int count = -1) const;
    /// From the top of the first line to its baseline.
    qreal firstBaseline() const;
    qreal width() const { return m_width; }
    /// Units of the text that the line holds.
    TextSpan lineSpan(int line) const;
    /// Left and right edge of a stretch on a line, from the paragraph's left.
    std::pair<qreal, qreal> edges(int line, TextSpan stretch) const;

    /// Lines one below the other, from `first` on.
    void drawLines(QPainter &painter, int first, int count, QPointF topLeft) const;

private:
    void drawLine(QPainter &painter, int line, QPointF topLeft) const;
    /// A colour font has pictures for glyphs, which a PDF font cannot hold: they are painted as pictures.
    void drawColorGlyphs(QPainter &painter, int line, QPointF lineOrigin) const;
    void drawMarks(QPainter &painter, int line, QPointF topLeft) const;
    qreal baseline(int line) const;

    std::shared_ptr<const ParagraphText> m_text;
    std::unique_ptr<QTextLayout> m_layout;
    qreal m_width;
    qreal m_lineHeight;
    bool m_mayHaveEmoji;
};

} // namespace Postilla
