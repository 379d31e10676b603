// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/mergedialog.h"

#include "ui/lexicon/entrypicker.h"

#include <QFormLayout>
#include <QLabel>

namespace Postilla {

namespace {

QList<LexiconEntry> without(QList<LexiconEntry> entries, const LexiconEntry &from)
{
    const QString key = entryKey(from.kind, from.canonical);
    entries.removeIf([&](const LexiconEntry &entry) { return entryKey(entry.kind, entry.canonical) == key; });
    return entries;
}

} // namespace

MergeDialog::MergeDialog(Library &library, const LexiconEntry &from, const QList<LexiconEntry> &entries,
                         const EntryKinds &kinds, QWidget *parent)
    : ChangeDialog(library, tr("Merge Entries"), parent)
    , m_from(from)
    , m_into(new EntryPicker(without(entries, from), kinds, {}))
{
    auto *said = new QLabel(tr("All names of “%1” go to the entry you choose.").arg(from.canonical));
    said->setTextFormat(Qt::PlainText);
    said->setWordWrap(true);
    form()->addRow(said);
    form()->addRow(tr("&Merge into"), m_into);
    connect(m_into, &EntryPicker::currentChanged, this,
            [this] { setComplete(m_into->current().has_value()); });
    setComplete(m_into->current().has_value());
    m_into->setFocus();
}

Result<LexiconChange> MergeDialog::change() const
{
    return mergeEntries(m_from, m_into->current().value_or(LexiconEntry()));
}

QString MergeDialog::what() const
{
    const auto into = m_into->current();
    return tr("“%1” is merged into “%2”").arg(m_from.canonical, into ? into->canonical : QString());
}

} // namespace Postilla
