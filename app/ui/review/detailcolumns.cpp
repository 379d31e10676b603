// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/detailcolumns.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Postilla {

namespace {

constexpr qreal margin = 12;
constexpr qreal betweenColumns = 24;
constexpr qreal overHeading = 6;

} // namespace

DetailColumns::DetailColumns(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

DetailColumns::~DetailColumns() = default;

void DetailColumns::show(const QList<DetailLine> &left, const QList<DetailLine> &right)
{
    m_left = left;
    m_right = right;
    setAccessibleDescription(text());
    layOut();
}

QString DetailColumns::text() const
{
    QStringList texts;
    for (const DetailLine &line : m_left + m_right)
        texts.append(line.text);
    return texts.join(u'\n');
}

QFont DetailColumns::fontOf(DetailLine::Look look) const
{
    QFont font = this->font();
    font.setBold(look == DetailLine::Look::Heading);
    font.setItalic(look == DetailLine::Look::Proposed);
    return font;
}

void DetailColumns::layOut()
{
    m_layouts.clear();
    const qreal width = std::max<qreal>(0, (viewport()->width() - 2 * margin - betweenColumns) / 2);
    const QRectF column(margin, 0, width, 0);
    const qreal bottom =
        std::max(layOut(m_left, column), layOut(m_right, column.translated(width + betweenColumns, 0)));
    const int page = viewport()->height();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(fontMetrics().lineSpacing());
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(bottom)) - page));
    viewport()->update();
}

qreal DetailColumns::layOut(const QList<DetailLine> &lines, QRectF column)
{
    qreal top = column.top();
    for (const DetailLine &line : lines) {
        if (line.look == DetailLine::Look::Heading)
            top += overHeading;
        auto layout = std::make_unique<QTextLayout>(line.text, fontOf(line.look));
        layout->setCacheEnabled(true);
        layout->beginLayout();
        for (QTextLine row = layout->createLine(); row.isValid(); row = layout->createLine()) {
            row.setLineWidth(column.width());
            row.setPosition({column.left(), top});
            top += row.height();
        }
        layout->endLayout();
        m_layouts.push_back(std::move(layout));
    }
    return top + overHeading;
}

void DetailColumns::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Text));
    const QPointF origin(0, -verticalScrollBar()->value());
    const QRectF shown = QRectF(event->rect()).translated(-origin);
    for (const auto &layout : m_layouts)
        layout->draw(&painter, origin, {}, shown);
}

void DetailColumns::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void DetailColumns::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

} // namespace Postilla
