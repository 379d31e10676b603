// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/tagswindow.h"

#include "claim/tagtree.h"
#include "library/drafts.h"
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
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// A tag that is not stored yet has no uuid.
QString draftKey(const Tag &tag)
{
    return tag.uuid.isEmpty() ? u"new-tag"_s : tag.uuid;
}

} // namespace

TagsWindow::TagsWindow(Library &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_list(new TagList)
    , m_form(new TagForm)
    , m_keeping(new QTimer(this))
    , m_line(new QStatusBar)
{
    constexpr int soon = 500; // milliseconds: a crash loses what was typed since
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(soon);
    connect(m_keeping, &QTimer::timeout, this, &TagsWindow::keepDraft);
    setWindowTitle(tr("Tags"));
    makeLayout();
    addKeys();
    connect(m_list, &TagList::chosen, this, &TagsWindow::showTag);
    connect(m_list, &TagList::removeWanted, this, &TagsWindow::remove);
    connect(m_list, &QTreeWidget::itemActivated, m_form, &TagForm::startEditing);
    connect(m_form, &TagForm::edited, this, [this] {
        followForm();
        if (!m_keeping->isActive())
            m_keeping->start(); // not anew with each key: a second is the most that may be lost
    });
    refresh();
    if (m_tags.isEmpty())
        enter({});
    else
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setFocus();
}

TagsWindow::~TagsWindow()
{
    keepDraft();
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
    keepDraft();
    const Tag *tag = find(uuid);
    enter(tag ? *tag : Tag());
}

void TagsWindow::enter(const Tag &tag)
{
    m_form->show(tag, m_tags, m_questions);
    m_draftOf = draftKey(tag);
    const Drafts::Fields draft = m_library.drafts().of(m_draftOf);
    if (!draft.isEmpty() && !m_library.isReadOnly()) {
        m_form->type(draft);
        m_prompts->tell(tr("A draft, not stored: what you had typed here. Apply stores it."));
    }
    followForm();
}

void TagsWindow::keepDraft()
{
    m_keeping->stop();
    if (!m_library.isReadOnly())
        m_library.drafts().keep(m_draftOf, m_form->typed());
}

void TagsWindow::dropDraft()
{
    m_keeping->stop();
    m_library.drafts().keep(m_draftOf, {});
    m_draftOf.clear();
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
    keepDraft();
    Tag draft;
    draft.parentUuid = m_form->stored().parentUuid; // beside the current one
    m_list->choose({});
    enter(draft);
    m_form->startEditing();
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
    dropDraft();
    refresh();
    m_list->choose(added->uuid);
    enter(*added);
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
    dropDraft();
    m_form->show({}, {}, {});
    refresh();
    m_list->choose(next);
    const Tag *shown = find(next);
    enter(shown ? *shown : Tag());
    m_list->setFocus();
    m_prompts->tell(tr("Done. Ctrl+Z takes it back."));
}

} // namespace Postilla
