// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/tagswindow.h"

#include "claim/tagtree.h"
#include "ui/claims/tagbar.h"
#include "ui/patience.h"
#include "ui/picker.h"
#include "ui/prompts.h"
#include "ui/tags/tagform.h"
#include "ui/tags/taglist.h"
#include "ui/tags/tagpreviewdialog.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Postilla {

TagsWindow::TagsWindow(Library &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_list(new TagList)
    , m_form(new TagForm)
    , m_line(new QStatusBar)
{
    setWindowTitle(tr("Tags"));
    makeLayout();
    addKeys();
    connect(m_list, &TagList::chosen, this, &TagsWindow::showTag);
    connect(m_list, &TagList::removeWanted, this, &TagsWindow::remove);
    connect(m_list, &QTreeWidget::itemActivated, m_form, &TagForm::startEditing);
    connect(m_form, &TagForm::edited, this, &TagsWindow::followForm);
    refresh();
    if (!m_tags.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
}

void TagsWindow::makeLayout()
{
    m_line->setSizeGripEnabled(false);
    auto *panes = new QSplitter;
    panes->addWidget(m_list);
    panes->addWidget(m_form);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    panes->setChildrenCollapsible(false);
    auto *row = new QHBoxLayout;
    m_new = addButton(row, tr("&New"), &TagsWindow::startNew);
    m_merge = addButton(row, tr("M&erge with…"), &TagsWindow::merge);
    m_remove = addButton(row, tr("&Delete…"), &TagsWindow::remove);
    row->addStretch();
    m_apply = addButton(row, tr("&Apply"), &TagsWindow::apply);
    auto *layout = new QVBoxLayout(this);
    m_prompts = new Prompts(layout, m_line);
    layout->addWidget(panes, 1);
    layout->addLayout(row);
    layout->addWidget(m_line);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 26);
}

QPushButton *TagsWindow::addButton(QHBoxLayout *row, const QString &text, void (TagsWindow::*act)())
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false); // Enter in the tree edits the tag
    connect(button, &QPushButton::clicked, this, act);
    row->addWidget(button);
    return button;
}

void TagsWindow::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    key(QKeySequence::New, [this] { startNew(); });
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        key(Qt::CTRL | enter, [this] { apply(); });
}

void TagsWindow::refresh()
{
    const auto tags = m_library.tags().all();
    const auto questions = m_library.judgements().questions();
    if (!tags || !questions) {
        m_prompts->show(tags ? questions.error() : tags.error());
        return;
    }
    m_tags = *tags;
    m_questions = *questions;
    m_list->show(m_tags, m_questions);
    m_form->showAgain(m_tags, m_questions);
    followForm();
}

void TagsWindow::showTag(const QString &uuid)
{
    const Tag *tag = find(uuid);
    m_form->show(tag ? *tag : Tag(), m_tags, m_questions);
    followForm();
}

const Tag *TagsWindow::find(const QString &uuid) const
{
    const auto found = std::ranges::find(m_tags, uuid, &Tag::uuid);
    return found == m_tags.end() ? nullptr : &*found;
}

void TagsWindow::followForm()
{
    const bool canWrite = !m_library.isReadOnly();
    const bool isStored = !m_form->stored().uuid.isEmpty();
    m_form->setEnabled(canWrite);
    m_new->setEnabled(canWrite);
    m_apply->setEnabled(canWrite && m_form->isTouched());
    m_merge->setEnabled(canWrite && isStored && m_tags.size() > 1);
    m_remove->setEnabled(canWrite && isStored);
    // What is previewed first is announced as such.
    m_apply->setText(isStored && !isOnlyLooks(m_form->stored(), m_form->tag()) ? tr("&Apply…")
                                                                               : tr("&Apply"));
}

void TagsWindow::startNew()
{
    Tag draft;
    draft.parentUuid = m_form->stored().parentUuid; // beside the current one
    m_list->choose({});
    m_form->show(draft, m_tags, m_questions);
    m_form->startEditing();
    followForm();
}

void TagsWindow::apply()
{
    m_prompts->dismiss();
    const Tag tag = m_form->tag();
    if (!m_form->isTouched())
        return;
    if (const auto checked = m_library.tags().check(tag); !checked)
        m_prompts->show(checked.error());
    else if (tag.uuid.isEmpty())
        addNew();
    else if (isOnlyLooks(m_form->stored(), tag))
        make({.kind = TagChange::Kind::Edit, .tag = tag});
    else
        preview({.kind = TagChange::Kind::Edit, .tag = tag});
}

void TagsWindow::merge()
{
    const Tag tag = m_form->stored();
    auto *picker = new Picker({.title = tr("Merge"),
                               .prompt = tr("Tag to merge “%1” into").arg(tag.name),
                               .matches = tr("Tags that match"),
                               .nothing = tr("There is no other tag.")},
                              m_list);
    QList<Picker::Choice> choices;
    const TagTree tree(m_tags);
    for (const Tag &other : tree.inOrder()) {
        if (other.uuid != tag.uuid)
            choices.append(
                {.key = other.uuid, .name = tree.path(other.uuid), .icon = tagSwatch(QColor(other.color))});
    }
    picker->setChoices(choices);
    // Queued: the picker is closing when it speaks.
    connect(
        picker, &Picker::chosen, this,
        [this, tag](const QString &uuid) {
            if (const Tag *into = find(uuid))
                preview({.kind = TagChange::Kind::Merge, .tag = tag, .into = *into});
        },
        Qt::QueuedConnection);
    picker->popupAt(m_list->mapToGlobal(m_list->visualItemRect(m_list->currentItem()).bottomLeft()));
}

void TagsWindow::remove()
{
    if (m_remove->isEnabled())
        preview({.kind = TagChange::Kind::Remove, .tag = m_form->stored()});
}

void TagsWindow::addNew()
{
    const auto added =
        patiently([tags = m_library.tags(), tag = m_form->tag()]() mutable { return tags.add(tag); });
    if (!added) {
        m_prompts->show(added.error());
        return;
    }
    m_form->show(*added, m_tags, m_questions);
    refresh();
    m_list->choose(added->uuid);
    m_list->setFocus();
    m_prompts->tell(tr("“%1” added. Ctrl+Z takes it back.").arg(added->name));
}

void TagsWindow::preview(const TagChange &change)
{
    const auto preview = m_library.tags().preview(change.tag.uuid);
    if (!preview) {
        m_prompts->show(preview.error());
        return;
    }
    auto *dialog = new TagPreviewDialog(*preview, change, this);
    // Queued: a write waits in an event loop of its own.
    connect(dialog, &QDialog::accepted, this, [this, change] { make(change); }, Qt::QueuedConnection);
    dialog->open();
}

void TagsWindow::make(const TagChange &change)
{
    const auto made = patiently([tags = m_library.tags(), change]() mutable -> Result<void> {
        if (change.kind == TagChange::Kind::Merge)
            return tags.merge(change.tag, change.into.value_or(Tag()).uuid);
        if (change.kind == TagChange::Kind::Remove)
            return tags.remove(change.tag);
        return tags.edit(change.tag).transform([](const Tag &) {});
    });
    if (!made) {
        m_prompts->show(made.error());
        return;
    }
    const QString next = change.into ? change.into->uuid : change.tag.uuid;
    m_form->show({}, {}, {}); // what was typed is stored
    refresh();
    m_list->choose(next);
    showTag(next);
    m_list->setFocus();
    m_prompts->tell(tr("Done. Ctrl+Z takes it back."));
}

} // namespace Postilla
