// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/lexiconwindow.h"

#include "ui/lexicon/entryform.h"
#include "ui/lexicon/entrylist.h"
#include "ui/lexicon/lexiconacts.h"
#include "ui/prompts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStatusBar>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace Postilla {

LexiconWindow::LexiconWindow(Library &library, Questions &questions, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_acts(new LexiconActs(library, questions, this))
    , m_list(new EntryList)
    , m_form(new EntryForm)
    , m_line(new QStatusBar)
    , m_drafts(library.drafts())
    , m_keeping(new QTimer(this))
{
    constexpr int soon = 500; // milliseconds: a crash loses what was typed since
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(soon);
    connect(m_keeping, &QTimer::timeout, this, &LexiconWindow::keepDraft);
    setWindowTitle(tr("Lexicon"));
    makeLayout();
    addKeys();
    m_reading.setMaxThreadCount(1);
    connect(m_list, &EntryList::currentChanged, this, &LexiconWindow::followList);
    connect(m_list, &EntryList::activated, m_form, &EntryForm::startEditing);
    connect(m_form, &EntryForm::edited, this, [this] {
        if (!m_keeping->isActive())
            m_keeping->start(); // not anew with each key: a second is the most that may be lost
    });
    connect(m_form, &EntryForm::previewWanted, this, &LexiconWindow::previewForm);
    connect(m_form, &EntryForm::discardWanted, this, &LexiconWindow::discard);
    connect(m_acts, &LexiconActs::applied, this, &LexiconWindow::finish);
    connect(m_acts, &LexiconActs::failed, m_prompts, &Prompts::show);
    connect(m_acts, &LexiconActs::told, m_prompts, &Prompts::tell);
    followForm();
    refresh();
}

LexiconWindow::~LexiconWindow()
{
    keepDraft();
    m_reading.waitForDone();
}

void LexiconWindow::makeLayout()
{
    m_line->setSizeGripEnabled(false);
    auto *panes = new QSplitter;
    panes->addWidget(m_list);
    panes->addWidget(m_form);
    panes->setStretchFactor(0, 1);
    panes->setStretchFactor(1, 1);
    m_form->setMinimumWidth(fontMetrics().averageCharWidth() * 60); // below it conditions are cut off
    panes->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    m_prompts = new Prompts(layout, m_line);
    layout->addWidget(panes, 1);
    layout->addWidget(makeButtons());
    layout->addWidget(m_line);
    resize(fontMetrics().averageCharWidth() * 170, fontMetrics().height() * 36);
}

QPushButton *LexiconWindow::addButton(QHBoxLayout *row, const QString &text, void (LexiconWindow::*act)())
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false); // Enter in the list opens the entry
    connect(button, &QPushButton::clicked, this, act);
    row->addWidget(button);
    return button;
}

QWidget *LexiconWindow::makeButtons()
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    QPushButton *first = addButton(row, tr("&New"), &LexiconWindow::startNew);
    m_merge = addButton(row, tr("&Merge with…"), &LexiconWindow::merge);
    m_split = addButton(row, tr("&Split…"), &LexiconWindow::split);
    m_retire = addButton(row, tr("&Retire…"), &LexiconWindow::retireOrRestore);
    m_remove = addButton(row, tr("D&elete…"), &LexiconWindow::remove);
    row->addStretch();
    QPushButton *kind = addButton(row, tr("New Kin&d…"), &LexiconWindow::newKind);
    m_editKind = addButton(row, tr("Edit &Its Kind…"), &LexiconWindow::editKind);
    row->addStretch();
    auto *import = new QPushButton(tr("Im&port…"));
    auto *write = new QPushButton(tr("E&xport…"));
    for (QPushButton *button : {import, write}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(import, &QPushButton::clicked, m_acts, &LexiconActs::importFile);
    connect(write, &QPushButton::clicked, m_acts, &LexiconActs::exportFile);
    for (QPushButton *button : {first, kind, import})
        button->setEnabled(!m_library.isReadOnly());
    return place;
}

void LexiconWindow::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    key(QKeySequence::New, [this] { startNew(); });
    key(QKeySequence::Find, [this] { m_list->startSearch(); });
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        key(Qt::CTRL | enter, [this] { previewForm(); });
}

void LexiconWindow::refresh()
{
    const int generation = ++m_generation;
    QtConcurrent::run(&m_reading, &LexiconContent::read, m_library.lexicon())
        .then(this, [this, generation](const Result<LexiconContent> &content) {
            if (generation != m_generation)
                return; // a newer one is on its way
            if (content)
                take(*content);
            else
                m_prompts->show(content.error());
        });
}

void LexiconWindow::take(const LexiconContent &content)
{
    keepDraft();
    m_content = content;
    const LexiconEntry before = m_form->stored();
    const EntryKinds kinds(content.kinds);
    m_acts->setContent(content);
    m_list->setEntries(content.entries, kinds);
    m_form->setKinds(kinds);
    const QString wanted = std::exchange(m_wanted, {});
    const LexiconEntry *entry = content.find(wanted.isEmpty() ? entryId(before) : wanted);
    if (!entry) // a shipped one that has become one's own, or is no longer
        entry = content.find(before.replaces);
    if (entry)
        showEntry(*entry);
    else if (before.canonical.isEmpty() && m_drafts.isThere({}))
        showEntry({});
    else
        m_form->showNothing();
    followForm();
}

void LexiconWindow::choose(const LexiconEntry &entry)
{
    m_wanted = entryId(entry);
    if (const LexiconEntry *known = m_content.find(m_wanted)) {
        m_wanted.clear();
        keepDraft();
        showEntry(*known);
    }
}

void LexiconWindow::keepDraft()
{
    m_keeping->stop();
    if (m_library.isReadOnly() || !m_form->isShown())
        return;
    if (m_form->isTouched())
        m_drafts.keep(m_form->stored(), m_form->entry());
    else
        m_drafts.drop(m_form->stored());
}

void LexiconWindow::showEntry(const LexiconEntry &entry)
{
    m_form->show(entry, m_drafts.over(entry), originOf(entry));
    m_form->setWritable(!m_library.isReadOnly());
    if (entry.isNew()) {
        m_list->chooseNone();
    } else if (!m_list->choose(entryId(entry))) {
        m_list->clearFilter();
        m_list->choose(entryId(entry));
    }
    followForm();
}

void LexiconWindow::followList()
{
    const auto current = m_list->current();
    const LexiconEntry &shown = m_form->stored();
    if (!current || (!shown.isNew() && entryId(*current) == entryId(shown)))
        return;
    keepDraft();
    showEntry(*current);
}

void LexiconWindow::followForm()
{
    const LexiconEntry &entry = m_form->stored();
    const bool canChange = !m_library.isReadOnly() && !entry.isNew();
    m_merge->setEnabled(canChange && entry.isActive());
    m_split->setEnabled(canChange && entry.isActive() && entry.aliases.size() > 1);
    m_retire->setEnabled(canChange);
    m_retire->setText(entry.isNew() || entry.isActive() ? tr("&Retire…") : tr("&Restore…"));
    m_remove->setEnabled(canChange && !entry.isShipped());
    const bool ownKind = std::ranges::contains(m_content.kinds, entry.kind, &LexiconKind::key);
    m_editKind->setEnabled(canChange && ownKind);
}

QString LexiconWindow::originOf(const LexiconEntry &entry) const
{
    switch (stateOf(entry)) {
    case EntryState::Shipped:
        return tr("Shipped with Postilla; a change makes it your own.");
    case EntryState::Retired:
        return tr("Retired: it names nothing. Restore it to edit it.");
    case EntryState::Merged:
        return tr("Merged into “%1”. Restore it to edit it.")
            .arg(m_list->model()->canonicalOf(entry.mergedInto));
    case EntryState::Own:
        break;
    }
    if (entry.isNew())
        return tr("It is found in the texts once its preview is applied.");
    return entry.replaces.isEmpty() ? tr("Your own.")
                                    : tr("Your own, in the place of one shipped with Postilla.");
}

void LexiconWindow::startNew()
{
    keepDraft();
    LexiconEntry entry;
    entry.kind = m_list->kind().isEmpty() ? QStringLiteral("company") : m_list->kind();
    showEntry(entry);
    m_form->startEditing();
}

void LexiconWindow::discard()
{
    const LexiconEntry stored = m_form->stored();
    m_drafts.drop(stored);
    m_form->show(stored, stored, originOf(stored));
}

void LexiconWindow::previewForm()
{
    m_prompts->dismiss();
    setFocus(Qt::OtherFocusReason); // a cell that is being edited gives up what is typed in it
    if (m_form->isTouched() && !m_form->entry().canonical.isEmpty())
        m_acts->store(m_form->entry());
}

void LexiconWindow::merge()
{
    m_acts->merge(m_form->stored());
}

void LexiconWindow::split()
{
    m_acts->split(m_form->stored());
}

void LexiconWindow::retireOrRestore()
{
    m_acts->retireOrRestore(m_form->stored());
}

void LexiconWindow::remove()
{
    m_acts->remove(m_form->stored());
}

void LexiconWindow::newKind()
{
    m_acts->newKind();
}

void LexiconWindow::editKind()
{
    m_acts->editKind(m_form->stored().kind);
}

/// What was typed of the entries that have changed is applied or out of date.
void LexiconWindow::finish(const LexiconChange &change)
{
    const LexiconEntry stored = m_form->stored();
    if (!change.entries.isEmpty() || !change.removed.isEmpty()) {
        m_drafts.drop(stored);
        m_form->show(stored, stored, originOf(stored));
    }
    if (!change.entries.isEmpty())
        m_wanted = entryId(change.entries.first());
    m_list->view()->setFocus(Qt::OtherFocusReason);
    Q_EMIT applied(change);
    refresh();
}

} // namespace Postilla
