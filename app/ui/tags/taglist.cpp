// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/taglist.h"

#include "claim/tagtree.h"
#include "ui/claims/tagbar.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace Postilla {

namespace {

constexpr int UuidRole = Qt::UserRole + 1;
enum Column { Name, Key, QuestionOfTag };

} // namespace

TagList::TagList(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderLabels({tr("Tag"), tr("Key"), tr("Question")});
    setAccessibleName(tr("Tags"));
    setSelectionMode(SingleSelection);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    header()->setStretchLastSection(true);
    setColumnWidth(Name, fontMetrics().averageCharWidth() * 34);
    setColumnWidth(Key, fontMetrics().averageCharWidth() * 7);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_quiet)
            Q_EMIT chosen(current());
    });
}

void TagList::show(const QList<Tag> &tags, const QList<Question> &questions)
{
    const QString kept = current();
    const QScopedValueRollback quiet(m_quiet, true);
    clear();
    m_items.clear();
    QHash<QString, QString> texts;
    for (const Question &question : questions)
        texts.insert(question.uuid, question.text);
    const TagTree tree(tags);
    for (const Tag &tag : tree.inOrder())
        m_items.insert(tag.uuid, add(tag, texts.value(tree.questionOf(tag.uuid))));
    expandAll();
    choose(kept);
}

QTreeWidgetItem *TagList::add(const Tag &tag, const QString &question)
{
    QTreeWidgetItem *above = m_items.value(tag.parentUuid);
    auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(this);
    item->setData(Name, UuidRole, tag.uuid);
    item->setText(Name, tag.name);
    item->setIcon(Name, tagSwatch(QColor(tag.color)));
    item->setToolTip(Name, tag.description);
    item->setText(Key, tag.key == 0 ? QString() : QString::number(tag.key));
    item->setText(QuestionOfTag, question);
    return item;
}

QString TagList::current() const
{
    return currentItem() ? currentItem()->data(Name, UuidRole).toString() : QString();
}

void TagList::choose(const QString &uuid)
{
    const QScopedValueRollback quiet(m_quiet, true);
    setCurrentItem(m_items.value(uuid));
}

void TagList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentItem())
        Q_EMIT removeWanted();
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace Postilla
