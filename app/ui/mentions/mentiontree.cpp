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
    if (m_model->shows(mentions, text))
        return;
    const std::optional<View> before = text == m_model->text() ? std::optional(view()) : std::nullopt;
    m_model->show(mentions, text, theme);
    if (before)
        restore(*before);
}

MentionTree::View MentionTree::view() const
{
    View view;
    for (int kind = 0; kind < m_model->rowCount(); ++kind) {
        const QModelIndex group = m_model->index(kind, 0);
        for (int entity = 0; entity < m_model->rowCount(group); ++entity) {
            const QModelIndex row = m_model->index(entity, 0, group);
            if (isExpanded(row))
                view.open.append(m_model->key(row));
        }
    }
    const auto next = [this](const QModelIndex &row) { return indexBelow(row); };
    const auto previous = [this](const QModelIndex &row) { return indexAbove(row); };
    const auto add = [this, &view](QModelIndex row, const auto &step) {
        while (row.isValid() && m_model->mentionAt(row) < 0)
            row = step(row);
        if (row.isValid())
            view.near.append(m_model->mention(m_model->mentionAt(row)));
    };
    if (currentMention() >= 0) {
        add(currentIndex(), next);
        add(indexBelow(currentIndex()), next);
        add(indexAbove(currentIndex()), previous);
    }
    return view;
}

void MentionTree::restore(const View &view)
{
    for (int kind = 0; kind < m_model->rowCount(); ++kind) {
        const QModelIndex group = m_model->index(kind, 0);
        for (int entity = 0; entity < m_model->rowCount(group); ++entity) {
            const QModelIndex row = m_model->index(entity, 0, group);
            setExpanded(row, view.open.contains(m_model->key(row)));
        }
    }
    for (const Mention &mention : view.near) {
        const QModelIndex row = m_model->indexOf(m_model->placeOf(mention));
        if (row.isValid()) {
            setCurrentIndex(row);
            return;
        }
    }
}

qsizetype MentionTree::currentMention() const
{
    return m_model->mentionAt(currentIndex());
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
