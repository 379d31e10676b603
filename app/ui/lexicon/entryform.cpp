// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/entryform.h"

#include "ui/contentplace.h"
#include "ui/lexicon/aliastable.h"
#include "ui/lexicon/lexiconwords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Postilla {

EntryForm::EntryForm(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_origin(new QLabel)
    , m_kind(new QComboBox)
    , m_canonical(new QLineEdit)
    , m_names(new AliasTable)
    , m_note(new QPlainTextEdit)
    , m_preview(new QPushButton(tr("&Preview…")))
    , m_discard(new QPushButton(tr("&Discard")))
    , m_place(new ContentPlace(makeFields()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_place);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EntryForm::tellEdited);
    connect(m_canonical, &QLineEdit::textChanged, this, &EntryForm::tellEdited);
    connect(m_names, &AliasTable::edited, this, &EntryForm::tellEdited);
    connect(m_note, &QPlainTextEdit::textChanged, this, &EntryForm::tellEdited);
    connect(m_canonical, &QLineEdit::returnPressed, this, &EntryForm::previewWanted);
    connect(m_preview, &QPushButton::clicked, this, &EntryForm::previewWanted);
    connect(m_discard, &QPushButton::clicked, this, &EntryForm::discardWanted);
    showNothing();
}

QWidget *EntryForm::makeFields()
{
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_heading->setFont(large);
    for (QLabel *label : {m_heading, m_origin}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_kind->setObjectName(u"kind"_s);
    m_canonical->setObjectName(u"canonical"_s);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 4);

    auto *fields = new QFormLayout;
    fields->addRow(tr("&Kind"), m_kind);
    fields->addRow(tr("&Canonical name"), m_canonical);
    auto *names = new QLabel(tr("N&ames"));
    names->setBuddy(m_names);
    auto *note = new QLabel(tr("N&ote"));
    note->setBuddy(m_note);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_discard);
    buttons->addWidget(m_preview);

    for (QPushButton *button : {m_discard, m_preview})
        button->setAutoDefault(false); // or Enter in a field would press one of them
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_origin);
    layout->addLayout(fields);
    layout->addWidget(names);
    layout->addWidget(m_names, 1);
    layout->addWidget(note);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    return page;
}

void EntryForm::setKinds(const EntryKinds &kinds)
{
    const QSignalBlocker quiet(m_kind);
    const QVariant key = m_kind->currentData();
    m_kind->clear();
    offerKinds(m_kind, kinds);
    m_kind->setCurrentIndex(m_kind->findData(key));
}

void EntryForm::show(const LexiconEntry &stored, const LexiconEntry &draft, const QString &origin)
{
    m_shown = false; // nothing is typed while it is filled
    m_stored = stored;
    m_heading->setText(stored.canonical.isEmpty() ? tr("New entry") : stored.canonical);
    m_origin->setText(origin);
    m_kind->setCurrentIndex(m_kind->findData(draft.kind));
    m_canonical->setText(draft.canonical);
    m_names->setAliases(draft.aliases);
    m_note->setPlainText(draft.note);
    m_shown = true;
    m_place->showContent();
    setWritable(m_writable);
}

void EntryForm::showNothing()
{
    m_shown = false;
    m_stored = {};
    m_place->showEmpty(tr("No entry chosen"), tr("Choose one in the list, or make one with New."));
}

LexiconEntry EntryForm::entry() const
{
    LexiconEntry entry = m_stored;
    entry.kind = m_kind->currentData().toString();
    entry.canonical = m_canonical->text().simplified();
    entry.aliases = m_names->aliases();
    entry.note = m_note->toPlainText().trimmed();
    return entry;
}

bool EntryForm::isTouched() const
{
    return m_shown && entry() != m_stored;
}

void EntryForm::startEditing()
{
    m_canonical->setFocus(Qt::OtherFocusReason);
    m_canonical->selectAll();
}

void EntryForm::setWritable(bool writable)
{
    m_writable = writable;
    const bool canWrite = writable && m_stored.isActive();
    m_kind->setEnabled(canWrite);
    m_canonical->setReadOnly(!canWrite);
    m_names->setReadOnly(!canWrite);
    m_note->setReadOnly(!canWrite);
    follow();
}

void EntryForm::tellEdited()
{
    follow();
    if (m_shown)
        Q_EMIT edited();
}

void EntryForm::follow()
{
    const bool touched = isTouched();
    m_preview->setEnabled(touched && m_writable && !m_canonical->text().trimmed().isEmpty());
    m_discard->setEnabled(touched);
}

} // namespace Postilla
