// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentdelegate.h"

#include "ui/documents/documentlistmodel.h"
#include "ui/wrappedlines.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr int titleLines = 2;
constexpr int snippetLines = 2;

QFont smaller(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

QFont titleFont(const QFont &font, ReadState state)
{
    QFont title = font;
    title.setWeight(state == ReadState::Unread ? QFont::DemiBold : QFont::Normal);
    return title;
}

/// The colour of the words, on the row as the style draws it.
QColor inkOf(const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = option.state & QStyle::State_Active;
    return option.palette.color(active ? QPalette::Active : QPalette::Inactive,
                                selected ? QPalette::HighlightedText : QPalette::Text);
}

int margin(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 2;
}

/// Counts from the right edge leftwards; answers with the left end of what it drew.
int drawBadges(QPainter *painter, const QRect &rect, const QModelIndex &index,
               const QStyleOptionViewItem &option, const QColor &ink)
{
    const QFont font = smaller(option.font);
    const QFontMetrics metrics(font, painter->device());
    painter->setFont(font);
    int right = rect.right();
    const QStringList badges = index.data(DocumentListModel::BadgesRole).toStringList();
    for (const QString &badge : badges) {
        const int width = metrics.horizontalAdvance(badge) + metrics.height() / 2;
        const QRect box(right - width, rect.bottom() - metrics.height(), width, metrics.height());
        QColor tint = ink;
        tint.setAlphaF(0.10F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tint);
        painter->drawRoundedRect(box, 3, 3);
        painter->setPen(ink);
        painter->drawText(box, Qt::AlignCenter, badge);
        right = box.left() - metrics.height() / 4;
    }
    return right;
}

/// What was looked for with what stands around it, the hits in bold; as many lines as there is room for.
void drawSnippet(QPainter *painter, const QRect &rect, const Snippet &snippet, const QFont &font)
{
    QList<QTextLayout::FormatRange> bold;
    for (const TextSpan &hit : snippet.hits) {
        QTextLayout::FormatRange range{static_cast<int>(hit.start), static_cast<int>(hit.length()), {}};
        range.format.setFontWeight(QFont::Bold);
        bold.append(range);
    }
    QTextLayout layout(snippet.text, font);
    layout.setFormats(bold);
    layout.beginLayout();
    const int spacing = QFontMetrics(font, painter->device()).lineSpacing();
    for (int top = 0; top + spacing <= rect.height(); top += spacing) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        line.setPosition({0, qreal(top)});
    }
    layout.endLayout();
    layout.draw(painter, rect.topLeft());
}

void drawUnreadDot(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option, ReadState state)
{
    const int size = option.fontMetrics.height() / 2;
    const QRect dot(rect.left() - size * 3 / 2, rect.top() + option.fontMetrics.ascent() / 2 - size / 4, size,
                    size);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor accent = selected ? inkOf(option) : option.palette.color(QPalette::Highlight);
    painter->setPen(QPen(accent, 1.5));
    painter->setBrush(state == ReadState::Unread ? QBrush(accent) : QBrush(Qt::NoBrush));
    // Full: unread; ring: being read; nothing: reviewed.
    if (state != ReadState::Reviewed)
        painter->drawEllipse(dot);
}

} // namespace

void DocumentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor ink = inkOf(option);
    const int space = margin(option);
    const QRect inside = option.rect.adjusted(space * 5 / 2, space, -space, -space);
    const auto state = index.data(DocumentListModel::StateRole).value<ReadState>();

    drawUnreadDot(painter, inside, option, state);
    const QFont title = titleFont(option.font, state);
    painter->setPen(ink);
    const int top = drawLines(painter, inside, index.data(Qt::DisplayRole).toString(), title, titleLines);

    const QFont small = smaller(option.font);
    if (const QVariant snippet = index.data(DocumentListModel::SnippetRole); snippet.isValid()) {
        const int bottom = inside.bottom() - QFontMetrics(small, painter->device()).height();
        drawSnippet(painter, {inside.left(), top, inside.width(), bottom - top}, snippet.value<Snippet>(),
                    small);
    }

    const int badgesLeft = drawBadges(painter, inside, index, option, ink);
    painter->setFont(small);
    painter->setPen(ink);
    const QRect line(inside.left(), inside.bottom() - painter->fontMetrics().height(),
                     badgesLeft - inside.left() - space, painter->fontMetrics().height());
    const QString source = index.data(DocumentListModel::SourceLineRole).toString();
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(source, Qt::ElideRight, line.width()));
    painter->restore();
}

void DocumentDelegate::setShowsSnippets(bool shown)
{
    if (std::exchange(m_showsSnippets, shown) != shown)
        Q_EMIT sizeHintChanged({});
}

QSize DocumentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics title(titleFont(option.font, ReadState::Unread));
    const QFontMetrics small(smaller(option.font));
    const int height = titleLines * title.lineSpacing() + small.height() + small.height() / 3 +
                       2 * margin(option) + (m_showsSnippets ? snippetLines * small.lineSpacing() : 0);
    return {option.rect.width(), height};
}

} // namespace Postilla
