// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/previewtree.h"

#include "ui/lexicon/lexiconwords.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

enum Role { BeforeRole = Qt::UserRole, QuoteRole, AfterRole };

/// Draws the words of a mention bold between those around it, so that they are seen however narrow it is.
class SnippetDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString quote = index.data(QuoteRole).toString();
        if (quote.isEmpty()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        const QStyle *style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, option.widget);
        painter->save();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        constexpr int margin = 4;
        drawSnippet(*painter, option.rect.adjusted(margin, 0, -margin, 0), option.font,
                    {index.data(BeforeRole).toString(), quote, index.data(AfterRole).toString()});
        painter->restore();
    }

private:
    struct Snippet
    {
        QString before;
        QString quote;
        QString after;
    };

    static void drawSnippet(QPainter &painter, QRect room, const QFont &font, const Snippet &snippet)
    {
        QFont bold = font;
        bold.setBold(true);
        const QFontMetrics plainly(font);
        const QFontMetrics boldly(bold);
        const QString quote = boldly.elidedText(snippet.quote, Qt::ElideRight, room.width());
        const int left = room.width() - boldly.horizontalAdvance(quote);
        const QString before = plainly.elidedText(snippet.before, Qt::ElideLeft, left / 2);
        const auto draw = [&](const QFont &with, const QString &text) {
            painter.setFont(with);
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
            room.setLeft(room.left() + QFontMetrics(with).horizontalAdvance(text));
        };
        draw(font, before);
        draw(bold, quote);
        draw(font, plainly.elidedText(snippet.after, Qt::ElideRight, room.width()));
    }
};

/// On one line, the spaces towards the mention kept.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.isSpace())
            c = u' ';
    }
    return text;
}

QString countsText(const PreviewDocument &document)
{
    const QLocale locale;
    QStringList counts;
    if (document.appear > 0)
        counts += u'+' + locale.toString(document.appear);
    if (document.vanish > 0)
        counts += u'−' + locale.toString(document.vanish);
    if (document.change > 0)
        counts += u'≠' + locale.toString(document.change);
    return counts.join(u"  "_s);
}

void addCase(QTreeWidgetItem *parent, const PreviewCase &shown)
{
    const QString before = oneLine(shown.before);
    const QString quote = oneLine(shown.quote);
    const QString after = oneLine(shown.after);
    auto *item = new QTreeWidgetItem(parent, {before + quote + after, effectText(shown)});
    item->setData(0, BeforeRole, before);
    item->setData(0, QuoteRole, quote);
    item->setData(0, AfterRole, after);
    item->setToolTip(0, before + quote + after);
    item->setToolTip(1, item->text(1));
}

} // namespace

PreviewTree::PreviewTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Documents in which mentions change"));
    setHeaderLabels({tr("Document and place"), tr("What happens")});
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setItemDelegateForColumn(0, new SnippetDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->resizeSection(1, fontMetrics().averageCharWidth() * 36);
}

void PreviewTree::show(const LexiconPreview &preview, const QHash<QString, QString> &titles)
{
    clear();
    for (const PreviewDocument &document : preview.documents) {
        auto *item = new QTreeWidgetItem(this, {titles.value(document.documentUuid), countsText(document)});
        item->setToolTip(0, item->text(0));
        for (const PreviewCase &each : document.cases)
            addCase(item, each);
    }
    constexpr int opened = 10;
    for (int row = 0; row < std::min(opened, topLevelItemCount()); ++row)
        topLevelItem(row)->setExpanded(true);
    setCurrentItem(topLevelItem(0));
}

} // namespace Postilla
