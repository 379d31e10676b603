// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/splitdialog.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>

namespace Postilla {

SplitDialog::SplitDialog(Library &library, const LexiconEntry &entry, QWidget *parent)
    : ChangeDialog(library, tr("Split an Entry"), parent)
    , m_entry(entry)
    , m_names(new QListWidget)
    , m_canonical(new QLineEdit)
{
    QStringList others;
    for (const Alias &alias : entry.aliases) {
        if (alias.text != entry.canonical)
            others.append(alias.text);
    }
    others.removeDuplicates();
    for (const QString &name : std::as_const(others)) {
        auto *item = new QListWidgetItem(name, m_names);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_names->setCurrentRow(0);
    form()->addRow(tr("&Names that go"), m_names);
    form()->addRow(tr("&Canonical name"), m_canonical);
    m_canonical->setPlaceholderText(tr("of the new entry"));
    connect(m_names, &QListWidget::itemChanged, this, &SplitDialog::follow);
    connect(m_canonical, &QLineEdit::textChanged, this, [this] { setComplete(!names().isEmpty()); });
    setComplete(false);
    m_names->setFocus();
}

QStringList SplitDialog::names() const
{
    QStringList names;
    for (int row = 0; row < m_names->count(); ++row) {
        if (m_names->item(row)->checkState() == Qt::Checked)
            names.append(m_names->item(row)->text());
    }
    return names;
}

/// The first of them names the new entry until the person says otherwise.
void SplitDialog::follow()
{
    const QStringList going = names();
    if (!m_canonical->isModified())
        m_canonical->setText(going.isEmpty() ? QString() : going.first());
    setComplete(!going.isEmpty());
}

Result<LexiconChange> SplitDialog::change() const
{
    return splitEntry(m_entry, names(), m_canonical->text());
}

QString SplitDialog::what() const
{
    return tr("“%1” leaves “%2”").arg(m_canonical->text().simplified(), m_entry.canonical);
}

} // namespace Postilla
