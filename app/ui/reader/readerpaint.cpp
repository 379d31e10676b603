// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the reader paints itself around what a plain text edit does: the current claim below; above it
// the words that tell whose it is, and the ring.

#include "ui/reader/reader.h"

#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace Postilla {

namespace {
constexpr qreal decisionBar = 2.5;

/// Around a part of a line, without the white space at which the line was wrapped.
QRectF wordsOf(const QTextLine &line, TextSpan part)
{
    const qreal from = line.cursorToX(static_cast<int>(part.start));
    const qreal to = line.cursorToX(static_cast<int>(part.end));
    const QRectF whole(std::min(from, to), line.y(), std::abs(to - from), line.height());
    return whole & line.naturalTextRect();
}
} // namespace

TextSpan Reader::spanInView() const
{
    const QTextBlock first = firstVisibleBlock();
    if (!first.isValid())
        return {};
    TextSpan view{-1, first.position()};
    qreal top = blockBoundingGeometry(first).translated(contentOffset()).top();
    for (QTextBlock block = first; block.isValid() && top < viewport()->height(); block = block.next()) {
        const qreal height = blockBoundingRect(block).height();
        const QTextLayout &layout = *block.layout();
        for (int number = 0; number < layout.lineCount(); ++number) {
            const QTextLine line = layout.lineAt(number);
            const QRectF rect = line.rect().translated(0, top);
            if (rect.top() < 0 || rect.bottom() > viewport()->height())
                continue;
            const qsizetype start = block.position() + line.textStart();
            view.start = view.start < 0 ? start : view.start;
            view.end = start + line.textLength();
        }
        top += height;
    }
    return m_text.span({std::max<qsizetype>(view.start, 0), std::max(view.start, view.end)});
}

QList<QRectF> Reader::rectsInView(TextSpan span) const
{
    QList<QRectF> rects;
    const TextSpan view = m_text.viewSpan(m_text.clipped(span));
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && block.position() < view.end && top < viewport()->height();
         block = block.next()) {
        const qreal height = blockBoundingRect(block).height();
        const TextSpan inside = view.moved(-block.position());
        const QTextLayout &layout = *block.layout();
        for (int number = 0; number < layout.lineCount(); ++number) {
            const QTextLine line = layout.lineAt(number);
            const TextSpan part =
                inside.intersected({line.textStart(), line.textStart() + line.textLength()});
            const qreal lineTop = top + line.y();
            if (part.isEmpty() || lineTop + line.height() < 0 || lineTop > viewport()->height())
                continue;
            rects.append(wordsOf(line, part).translated(contentOffset().x(), top));
        }
        top += height;
    }
    return rects;
}

void Reader::paintEvent(QPaintEvent *event)
{
    paintCurrentClaim();
    QPlainTextEdit::paintEvent(event);
    paintDecisions();
    paintWordsOfCurrentClaim();
    paintCurrentMention();
}

void Reader::paintCurrentClaim()
{
    const auto current = std::ranges::find(claims(), m_currentClaim, &ClaimMark::uuid);
    if (current == claims().end())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.claimTint());
    const QList<QRectF> rects = rectsInView(current->span);
    for (const QRectF &rect : rects)
        painter.drawRoundedRect(rect.adjusted(-3, -1, 3, 1), 3, 3);
}

void Reader::paintWordsOfCurrentClaim()
{
    const auto current = std::ranges::find(claims(), m_currentClaim, &ClaimMark::uuid);
    if (current != claims().end())
        paintTellingWords(current->places);
}

void Reader::paintTellingWords(const AttributionPlaces &places)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const TextSpan span : {places.source, places.cue, places.hedge}) {
        if (span.isEmpty())
            continue;
        painter.setPen(QPen(m_theme.quiet(), 1, span == places.source ? Qt::SolidLine : Qt::DashLine));
        const QList<QRectF> rects = rectsInView(span);
        for (const QRectF &rect : rects)
            painter.drawRoundedRect(rect.adjusted(-1.5, 0.5, 1.5, -0.5), 3, 3);
    }
}

/// A bar under the words a person has decided on: it can be told from the machine's marks without colours.
void Reader::paintDecisions()
{
    QPainter painter(viewport());
    const TextSpan view = spanInView();
    for (const Mention &mention : m_mentions.around(view)) {
        if (mention.origin == MentionOrigin::Machine || !isKindVisible(mention.kind))
            continue;
        const QColor ink = m_theme.ink(mention.kind);
        for (const QRectF &rect : rectsInView(mention.span))
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), decisionBar), ink);
    }
}

void Reader::paintCurrentMention()
{
    if (m_currentMention < 0)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.focus(), 2));
    painter.setBrush(Qt::NoBrush);
    const QList<QRectF> rects = rectsInView(m_mentions.at(m_currentMention).span);
    for (const QRectF &rect : rects)
        painter.drawRoundedRect(rect.adjusted(-3, 0, 3, 0), 4, 4);
}

} // namespace Postilla
