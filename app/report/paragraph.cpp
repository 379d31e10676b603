// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/paragraph.h"

#include "report/emojisequences.h"
#include "report/pdfstyle.h"

#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
void drawUnderline(QPainter &painter, const MarkStyle &style, qreal left, qreal right, qreal y)
{
    const auto pt = &PdfStyle::pt;
    QPen pen(style.line, pt(0.8), Qt::SolidLine, Qt::FlatCap);
    if (style.underline == UnderlineShape::Dotted) {
        pen = QPen(style.line, pt(1.1), Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({0.01, 2.0});
    } else if (style.underline == UnderlineShape::Dashed) {
        pen.setDashPattern({4.5, 2.2});
    } else if (style.underline == UnderlineShape::DashDot) {
        pen.setDashPattern({5, 1.8, 1.2, 1.8});
    }
    painter.setPen(pen);
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

bool hasColorGlyphs(const QRawFont &font)
{
    return !font.fontTable("CBDT").isEmpty() || !font.fontTable("COLR").isEmpty() ||
           !font.fontTable("sbix").isEmpty();
}

QList<QTextLayout::FormatRange> withEmojiFace(QList<QTextLayout::FormatRange> formats, const QString &text)
{
    for (const TextSpan &span : emojiSequences(text)) {
        QTextLayout::FormatRange range{};
        range.start = int(span.start);
        range.length = int(span.length());
        range.format.setFontFamilies(QStringList{u"Noto Color Emoji"_s});
        formats.append(range);
    }
    return formats;
}
/// The word that the line's end tears apart.
TextSpan tornWord(QStringView text, TextSpan line)
{
    TextSpan word{line.end, line.end};
    while (word.start > line.start && !text[word.start - 1].isSpace())
        --word.start;
    while (word.end < text.size() && !text[word.end].isSpace())
        ++word.end;
    return word;
}

bool hasNumberOver(QStringView word, qsizetype position)
{
    // of a report or a claim; from one number to another
    static const QRegularExpression number(u"(R-)?[A-Z]+-[0-9]{4,}|[0-9]–[0-9]"_s);
    for (const auto &match : number.globalMatchView(word)) {
        if (match.capturedStart() < position && position < match.capturedEnd())
            return true;
    }
    return false;
}

/// A line may end after a hyphen, but not inside "R-A-0007" or "55–80 %": it is made to end before it. A sign
/// that does not break would do so too, and would then stand in what is copied from the page.
void keepNumberWhole(QTextLine &line, QStringView text)
{
    const TextSpan span{line.textStart(), line.textStart() + line.textLength()};
    if (span.isEmpty() || span.end >= text.size() || !QStringView(u"-–").contains(text[span.end - 1]))
        return;
    const TextSpan word = tornWord(text, span);
    if (word.start > span.start &&
        hasNumberOver(text.sliced(word.start, word.length()), span.end - word.start))
        line.setLineWidth(line.cursorToX(int(word.start - 1)) + 1);
}
} // namespace

void ParagraphText::recolor(TextSpan stretch, const QColor &own)
{
    QTextLayout::FormatRange range{};
    range.start = int(stretch.start);
    range.length = int(stretch.length());
    range.format.setForeground(own);
    formats.append(range);
}

Paragraph::Paragraph(ParagraphText text, qreal width)
    : Paragraph(std::make_shared<const ParagraphText>(std::move(text)), width)
{
}

Paragraph::Paragraph(std::shared_ptr<const ParagraphText> text, qreal width)
    : m_text(std::move(text))
    , m_layout(std::make_unique<QTextLayout>(m_text->words.text, m_text->font))
    , m_width(width)
    , m_lineHeight(m_text->font.pixelSize() * m_text->leading)
    , m_mayHaveEmoji(mayHaveEmoji(m_text->words.text))
{
    const bool isRightToLeft = m_text->words.text.isRightToLeft();
    // a layout by itself takes the leading side for the left one
    QTextOption option(isRightToLeft && m_text->alignment == Qt::AlignLeading ? Qt::AlignRight
                                                                              : m_text->alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true); // else every line is shaped once more when it is drawn
    m_layout->setFormats(withEmojiFace(m_text->formats, m_text->words.text));
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        if (!isRightToLeft)
            keepNumberWhole(line, m_text->words.text);
    }
    m_layout->endLayout();
}

qreal Paragraph::lineHeight(int line) const
{
    // the faces that stand in for a script or a sign are a little taller; only the tall ones need room
    const qreal natural = m_layout->lineAt(line).height();
    return natural > 1.2 * m_lineHeight ? natural : m_lineHeight;
}

qreal Paragraph::height(int first, int count) const
{
    const int end = count < 0 ? lineCount() : std::min(first + count, lineCount());
    qreal sum = 0;
    for (int line = first; line < end; ++line)
        sum += lineHeight(line);
    return sum;
}

qreal Paragraph::baseline(int line) const
{
    const QTextLine textLine = m_layout->lineAt(line);
    return (lineHeight(line) - textLine.height()) / 2 + textLine.ascent();
}

qreal Paragraph::firstBaseline() const
{
    return lineCount() > 0 ? baseline(0) : 0;
}

TextSpan Paragraph::lineSpan(int line) const
{
    const QTextLine textLine = m_layout->lineAt(line);
    return {textLine.textStart(), textLine.textStart() + textLine.textLength()};
}

void Paragraph::drawLines(QPainter &painter, int first, int count, QPointF topLeft) const
{
    const int end = std::min(first + count, lineCount());
    for (int line = first; line < end; ++line) {
        drawLine(painter, line, topLeft);
        topLeft.ry() += lineHeight(line);
    }
}

void Paragraph::drawLine(QPainter &painter, int line, QPointF topLeft) const
{
    drawMarks(painter, line, topLeft);
    const QTextLine textLine = m_layout->lineAt(line);
    painter.setPen(m_text->color);
    const QPointF origin = topLeft + QPointF(0, baseline(line) - textLine.ascent() - textLine.y());
    textLine.draw(&painter, origin);
    if (m_mayHaveEmoji)
        drawColorGlyphs(painter, line, origin);
}

void Paragraph::drawColorGlyphs(QPainter &painter, int line, QPointF lineOrigin) const
{
    for (const QGlyphRun &run : m_layout->lineAt(line).glyphRuns()) {
        if (!hasColorGlyphs(run.rawFont()))
            continue;
        const QRect box = run.boundingRect().toAlignedRect();
        QImage picture(box.size(), QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        QPainter picturePainter(&picture);
        picturePainter.drawGlyphRun(-box.topLeft(), run);
        picturePainter.end();
        painter.drawImage(lineOrigin + box.topLeft(), picture);
    }
}

std::pair<qreal, qreal> Paragraph::edges(int line, TextSpan stretch) const
{
    const QTextLine textLine = m_layout->lineAt(line);
    const qreal one = textLine.cursorToX(int(stretch.start));
    const qreal other = textLine.cursorToX(int(stretch.end));
    return std::minmax(one, other);
}

void Paragraph::drawMarks(QPainter &painter, int line, QPointF topLeft) const
{
    const TextSpan span = lineSpan(line);
    const qreal base = topLeft.y() + baseline(line);
    const qreal size = m_text->font.pixelSize();
    for (const Mention &mention : m_text->words.mentions) {
        const auto style = PdfStyle::mark(mention.kind);
        TextSpan part = mention.span.intersected(span);
        while (!part.isEmpty() && m_text->words.text[part.end - 1].isSpace())
            --part.end;
        if (!style || part.isEmpty())
            continue;
        const auto [left, right] = edges(line, part);
        painter.fillRect(QRectF(topLeft.x() + left, base - size * 0.86, right - left, size * 1.16),
                         style->tint);
        drawUnderline(painter, *style, topLeft.x() + left, topLeft.x() + right, base + size * 0.2);
    }
}

} // namespace Postilla
