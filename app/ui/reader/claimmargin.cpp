// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/claimmargin.h"

#include "ui/reader/reader.h"
#include "ui/reader/verdictsign.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// The legend of what is framed in the text once the claim is current: "source: officials".
QString wordsTip(const ClaimMark &claim, const ReaderDocument &text)
{
    QStringList lines;
    for (const ClaimWords &words : tellingWords(claim.places))
        lines.append(ClaimMargin::tr("%1: “%2”", "what words are to a claim, the words")
                         .arg(words.role, text.stored(words.span).toString().simplified())
                         .toHtmlEscaped());
    return lines.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(lines.join(u"<br/>"));
}

/// Escaped, so that a summary is shown as it was written.
QString tipFor(const ClaimMark &claim, const ReaderDocument &text)
{
    return u"<p><b>%1</b></p><p>%2</p>"_s.arg(spokenClaim(claim).toHtmlEscaped(),
                                              claim.summary.toHtmlEscaped()) +
           wordsTip(claim, text);
}

constexpr qreal gapToText = 6;
constexpr qreal hook = 5;
constexpr qreal gapInLabel = 5;
} // namespace

ClaimMargin::ClaimMargin(Reader &reader)
    : QWidget(&reader)
    , m_reader(reader)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
}

void ClaimMargin::setClaims(const QList<ClaimMark> &claims)
{
    m_claims = claims;
    arrange();
}

void ClaimMargin::setCandidates(const QList<ClaimMark> &candidates)
{
    m_candidates = candidates;
    arrange();
}

void ClaimMargin::arrange()
{
    m_marks = m_claims + m_candidates;
    m_columns = bracketColumns(m_marks);
    const auto widest = std::ranges::max_element(m_columns);
    m_columnCount = widest == m_columns.end() ? 0 : *widest + 1;
    update();
}

const ClaimMark *ClaimMargin::claim(const QString &uuid) const
{
    const auto found = std::ranges::find(m_claims, uuid, &ClaimMark::uuid);
    return found == m_claims.end() ? nullptr : &*found;
}

qreal ClaimMargin::columnWidth() const
{
    return hook + 4;
}

qreal ClaimMargin::labelLeft() const
{
    return gapToText + m_columnCount * columnWidth() + gapInLabel;
}

int ClaimMargin::neededWidth() const
{
    if (m_marks.isEmpty())
        return 0;
    const QFontMetricsF metrics(font());
    qreal widest = 0;
    for (const ClaimMark &claim : m_marks)
        widest = std::max(widest, metrics.horizontalAdvance(claim.number));
    return static_cast<int>(labelLeft() + metrics.ascent() + gapInLabel + widest + gapToText);
}

QList<ClaimMargin::Bracket> ClaimMargin::brackets() const
{
    const TextSpan inView = m_reader.spanInView();
    const QFontMetricsF metrics(font());
    QList<Bracket> found;
    for (qsizetype index = 0; index < m_marks.size(); ++index) {
        const TextSpan span = m_marks[index].span;
        const QList<QRectF> lines = m_reader.rectsInView(span);
        if (lines.isEmpty())
            continue;
        const qreal shift = m_reader.viewport()->y() - y();
        const qreal left = gapToText + m_columns[index] * columnWidth();
        const QRectF beside(left, lines.first().top() + shift, hook,
                            lines.last().bottom() - lines.first().top());
        found.append(
            {index, m_columns[index], beside, {}, span.start >= inView.start, span.end <= inView.end});
    }
    std::ranges::stable_sort(found, {},
                             [this](const Bracket &bracket) { return m_marks[bracket.claim].span; });
    qreal free = 0;
    for (Bracket &bracket : found) {
        const qreal top = std::max(bracket.lines.top(), free);
        bracket.label = {labelLeft(), top, width() - labelLeft(), metrics.height()};
        free = bracket.label.bottom() + 2;
    }
    return found;
}

const ClaimMark *ClaimMargin::claimAt(QPointF place) const
{
    const QList<Bracket> shown = brackets();
    const auto hit = std::ranges::find_if(shown, [&](const Bracket &bracket) {
        return bracket.label.contains(place) || bracket.lines.adjusted(-2, 0, 2, 0).contains(place);
    });
    return hit == shown.end() ? nullptr : &m_marks[hit->claim];
}

bool ClaimMargin::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const ClaimMark *claim = claimAt(help->pos());
        QToolTip::showText(help->globalPos(), claim ? tipFor(*claim, m_reader.text()) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void ClaimMargin::mousePressEvent(QMouseEvent *event)
{
    const ClaimMark *claim = claimAt(event->position());
    if (!claim || event->button() != Qt::LeftButton)
        return;
    if (claim->isCandidate)
        m_reader.select(claim->span);
    else
        m_reader.setCurrentClaim(claim->uuid);
}

void ClaimMargin::mouseDoubleClickEvent(QMouseEvent *event)
{
    const ClaimMark *claim = claimAt(event->position());
    if (claim && !claim->isCandidate && event->button() == Qt::LeftButton)
        Q_EMIT m_reader.claimActivated(claim->uuid);
}

void ClaimMargin::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(claimAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ClaimMargin::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<Bracket> shown = brackets();
    for (const Bracket &bracket : shown) {
        paintBracket(painter, bracket);
        paintLabel(painter, bracket);
    }
}

/// What the machine proposes is pale and broken, a person's decision firm.
QPen ClaimMargin::penFor(const ClaimMark &mark) const
{
    if (mark.isCandidate) {
        const bool current = mark.span == m_reader.selectionSpan();
        return {m_reader.theme().quiet(), current ? 1.8 : 1, Qt::DashLine, Qt::FlatCap, Qt::RoundJoin};
    }
    const bool current = mark.uuid == m_reader.currentClaim();
    return {m_reader.theme().ink(mark.verdict), current ? 2.6 : 1.4,
            needsALook(mark.anchor) ? Qt::DotLine : Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin};
}

void ClaimMargin::paintBracket(QPainter &painter, const Bracket &bracket) const
{
    const QPen pen = penFor(m_marks[bracket.claim]);
    const QRectF lines = bracket.lines.adjusted(0, pen.widthF() / 2, 0, -pen.widthF() / 2);
    QPainterPath path;
    path.moveTo(bracket.begins ? lines.topLeft() : lines.topRight());
    path.lineTo(lines.topRight());
    path.lineTo(lines.bottomRight());
    if (bracket.ends)
        path.lineTo(lines.bottomLeft());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(path);
}

void ClaimMargin::paintLabel(QPainter &painter, const Bracket &bracket) const
{
    const ClaimMark &claim = m_marks[bracket.claim];
    const bool current = !claim.isCandidate && claim.uuid == m_reader.currentClaim();
    const QFontMetricsF metrics(font());
    const qreal side = metrics.ascent() * 0.8;
    const QRectF sign(bracket.label.left(), bracket.label.center().y() - side / 2, side, side);
    if (!claim.isCandidate)
        paintVerdictSign(painter, sign, claim.verdict, m_reader.theme().ink(claim.verdict));

    QFont labelFont = font();
    labelFont.setBold(current);
    labelFont.setItalic(claim.isCandidate);
    painter.setFont(labelFont);
    painter.setPen(current ? m_reader.theme().text() : m_reader.theme().quiet());
    painter.drawText(bracket.label.adjusted(side + gapInLabel, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     claim.number);
}

} // namespace Postilla
