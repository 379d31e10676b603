// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/judgements/judgementtree.h"

#include "claim/tagtree.h"
#include "ui/claims/tagbar.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

namespace Postilla {

namespace {

constexpr int KindRole = Qt::UserRole + 1;
constexpr int UuidRole = Qt::UserRole + 2;
enum Column { Text, LikelihoodOf, ConfidenceOf };

} // namespace

JudgementTree::JudgementTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderLabels({tr("Question or judgement"), tr("Likelihood"), tr("Confidence")});
    setAccessibleName(tr("Questions and judgements"));
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(Text, QHeaderView::Stretch);
    header()->setSectionResizeMode(LikelihoodOf, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(ConfidenceOf, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, &JudgementTree::moved);
}

void JudgementTree::show(const QList<Question> &questions, const QList<Judgement> &judgements,
                         const QList<Tag> &tags)
{
    const auto kept = current();
    {
        const QSignalBlocker quiet(this);
        clear();
        const TagTree tree(tags);
        for (const Question &question : questions) {
            auto *item = add(nullptr, {Kind::Question, question.uuid}, question.text);
            addJudgements(item, question.uuid, judgements);
            for (const Tag &tag : tree.inOrder()) {
                if (tag.questionUuid == question.uuid)
                    add(item, {Kind::Tag, tag.uuid}, tr("Tag: %1").arg(tree.path(tag.uuid)))
                        ->setIcon(Text, tagSwatch(QColor(tag.color)));
            }
        }
        auto *loose = add(nullptr, {Kind::Loose, {}}, tr("Under no question"));
        addJudgements(loose, {}, judgements);
        if (loose->childCount() == 0)
            delete loose;
        expandAll();
        if (kept)
            choose(*kept);
    }
    Q_EMIT moved();
}

void JudgementTree::addJudgements(QTreeWidgetItem *above, const QString &question,
                                  const QList<Judgement> &judgements)
{
    for (const Judgement &judgement : judgements) {
        if (judgement.questionUuid != question)
            continue;
        auto *item = add(above, {Kind::Judgement, judgement.uuid}, judgement.statement);
        item->setText(LikelihoodOf, likelihoodText(judgement.likelihood));
        item->setText(ConfidenceOf, confidenceName(judgement.confidence));
    }
}

QTreeWidgetItem *JudgementTree::add(QTreeWidgetItem *above, const Place &place, const QString &text)
{
    auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(this);
    item->setData(Text, KindRole, static_cast<int>(place.kind));
    item->setData(Text, UuidRole, place.uuid);
    item->setText(Text, text);
    item->setToolTip(Text, text);
    if (place.kind == Kind::Question || place.kind == Kind::Loose) {
        QFont bold = font();
        bold.setBold(place.kind == Kind::Question);
        item->setFont(Text, bold);
        item->setFirstColumnSpanned(true);
    }
    return item;
}

JudgementTree::Place JudgementTree::placeOf(const QTreeWidgetItem *item)
{
    return {static_cast<Kind>(item->data(Text, KindRole).toInt()), item->data(Text, UuidRole).toString()};
}

std::optional<JudgementTree::Place> JudgementTree::current() const
{
    return currentItem() ? std::optional(placeOf(currentItem())) : std::nullopt;
}

QString JudgementTree::currentQuestion() const
{
    const QTreeWidgetItem *item = currentItem();
    if (item && item->parent())
        item = item->parent();
    return item ? placeOf(item).uuid : QString();
}

void JudgementTree::choose(const Place &place)
{
    for (QTreeWidgetItemIterator item(this); *item; ++item) {
        if (placeOf(*item) == place)
            setCurrentItem(*item);
    }
}

void JudgementTree::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        Q_EMIT removeWanted();
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace Postilla
