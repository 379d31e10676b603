// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mentions/mentiontree.h"

#include "ui/mentions/mentionmodel.h"

namespace Postilla {

MentionTree::MentionTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new MentionModel(this))
{
    setModel(m_model);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setAccessibleName(tr("Mentions"));
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { expandToDepth(0); });
    connect(this, &QTreeView::activated, this, &MentionTree::open);
    connect(this, &QTreeView::clicked, this, &MentionTree::open);
}

void MentionTree::show(const MentionList &mentions, const QString &text, const MarkTheme &theme)
{
    m_model->show(mentions, text, theme);
}

void MentionTree::select(qsizetype mention)
{
    const QModelIndex row = m_model->indexOf(mention);
    if (row.isValid())
        setCurrentIndex(row);
    else
        selectionModel()->clearSelection();
}

void MentionTree::keyboardSearch(const QString &)
{
    // Every letter is an action here.
}

void MentionTree::open(const QModelIndex &index)
{
    const qsizetype mention = m_model->mentionAt(index);
    if (mention >= 0)
        Q_EMIT chosen(mention);
}

} // namespace Postilla
