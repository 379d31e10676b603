// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mentions/mentiontree.h"

#include "ui/reader/marktheme.h"
#include "ui/reader/mentionlist.h"

#include <QLocale>
#include <QStandardItemModel>

#include <map>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr int PlaceRole = Qt::UserRole + 1;
constexpr qsizetype contextUnits = 28;

/// What a mention is grouped under: the entity, or the words themselves where there is none.
QString groupName(const Mention &mention, QStringView text)
{
    return mention.canonical.isEmpty() ? text.sliced(mention.span.start, mention.span.length()).toString()
                                       : mention.canonical;
}

/// The words with some of the text around them, on one line.
QString inContext(const Mention &mention, QStringView text)
{
    const qsizetype from = std::max<qsizetype>(0, mention.span.start - contextUnits);
    const qsizetype to = std::min(text.size(), mention.span.end + contextUnits);
    QString context = text.sliced(from, to - from).toString().simplified();
    if (from > 0)
        context.prepend(u'…');
    if (to < text.size())
        context.append(u'…');
    return context;
}

QStandardItem *counted(const QString &name, qsizetype count)
{
    auto *item = new QStandardItem(u"%1  %2"_s.arg(name, QLocale().toString(count)));
    item->setAccessibleText(MentionTree::tr("%1, %n mention(s)", nullptr, static_cast<int>(count)).arg(name));
    item->setEditable(false);
    return item;
}

} // namespace

MentionTree::MentionTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Mentions"));
    connect(this, &QTreeView::activated, this, &MentionTree::open);
    connect(this, &QTreeView::clicked, this, &MentionTree::open);
}

void MentionTree::show(const MentionList &mentions, QStringView text, const MarkTheme &theme)
{
    m_model->clear();
    m_rows.clear();
    std::map<MentionKind, std::map<QString, QList<qsizetype>>> groups;
    for (qsizetype place = 0; place < mentions.size(); ++place) {
        const Mention &mention = mentions.at(place);
        groups[mention.kind][groupName(mention, text)].append(place);
    }
    for (const auto &[kind, entities] : groups) {
        qsizetype total = 0;
        auto *kindItem = new QStandardItem;
        for (const auto &[name, places] : entities) {
            QStandardItem *entity = counted(name, places.size());
            for (const qsizetype place : places) {
                auto *row = new QStandardItem(inContext(mentions.at(place), text));
                row->setEditable(false);
                row->setData(place, PlaceRole);
                m_rows.insert(place, row);
                entity->appendRow(row);
            }
            kindItem->appendRow(entity);
            total += places.size();
        }
        std::unique_ptr<QStandardItem> named(counted(kindInfo(kind).label, total));
        kindItem->setText(named->text());
        kindItem->setAccessibleText(named->accessibleText());
        kindItem->setIcon(theme.icon(kind));
        kindItem->setEditable(false);
        m_model->appendRow(kindItem);
    }
    expandToDepth(0);
}

void MentionTree::select(qsizetype mention)
{
    const QStandardItem *row = m_rows.value(mention);
    if (row)
        setCurrentIndex(row->index());
    else
        selectionModel()->clearSelection();
}

void MentionTree::open(const QModelIndex &index)
{
    const QVariant place = index.data(PlaceRole);
    if (place.isValid())
        Q_EMIT chosen(place.value<qsizetype>());
}

} // namespace Postilla
