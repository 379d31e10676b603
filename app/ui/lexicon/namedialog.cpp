// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/namedialog.h"

#include "mention/aliastext.h"
#include "ui/lexicon/entrypicker.h"
#include "ui/lexicon/lexiconwords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Postilla {

NameDialog::NameDialog(Library &library, const QList<LexiconEntry> &entries, const EntryKinds &kinds,
                       const QString &name, const QString &kind, QWidget *parent)
    : ChangeDialog(library, tr("Name in the Lexicon"), parent)
    , m_name(new QLineEdit(name))
    , m_condition(new QComboBox)
    , m_language(new QComboBox)
    , m_entry(new EntryPicker(entries, kinds, tr("New entry")))
    , m_kind(new QComboBox)
{
    makeFields(kinds, name, kind);
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::followName);
    connect(m_entry, &EntryPicker::currentChanged, this, &NameDialog::followEntry);
    followName();
    followEntry();
    if (name.isEmpty())
        m_name->setFocus();
    else
        m_kind->setFocus();
}

void NameDialog::makeFields(const EntryKinds &kinds, const QString &name, const QString &kind)
{
    offerKinds(m_kind, kinds);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
    for (const AliasCondition condition : allConditions())
        m_condition->addItem(conditionText(condition), conditionWord(condition));
    m_condition->setCurrentIndex(m_condition->findData(conditionWord(usualCondition(name))));
    for (const QString &code : {QString(), u"en"_s, u"it"_s})
        m_language->addItem(nameLanguageText(code), code);
    form()->addRow(tr("&Name"), m_name);
    form()->addRow(tr("&Kind"), m_kind);
    form()->addRow(tr("&Entry"), m_entry);
    form()->addRow(tr("C&ounts"), m_condition);
    form()->addRow(tr("&Language"), m_language);
}

void NameDialog::followName()
{
    const QString name = m_name->text().simplified();
    m_entry->setNewEntry(name.isEmpty() ? tr("New entry") : tr("New entry “%1”").arg(name));
    setComplete(!name.isEmpty());
}

/// The kind is that of the entry; only a new one needs to be given one.
void NameDialog::followEntry()
{
    const auto entry = m_entry->current();
    m_kind->setEnabled(!entry);
    if (entry)
        m_kind->setCurrentIndex(m_kind->findData(entry->kind));
}

Alias NameDialog::alias() const
{
    const QString name = m_name->text().simplified();
    const auto condition = parseCondition(m_condition->currentData().toString());
    return {name, m_language->currentData().toString(), condition.value_or(usualCondition(name))};
}

Result<LexiconChange> NameDialog::change() const
{
    if (const auto entry = m_entry->current())
        return addAlias(*entry, alias());
    LexiconEntry entry;
    entry.kind = m_kind->currentData().toString();
    entry.canonical = alias().text;
    entry.aliases = {alias()};
    return storeEntry(entry);
}

QString NameDialog::what() const
{
    const QString name = m_name->text().simplified();
    if (const auto entry = m_entry->current())
        return tr("“%1” becomes a name of “%2”").arg(name, entry->canonical);
    return tr("“%1” becomes an entry: %2").arg(name, m_kind->currentText().toLower());
}

} // namespace Postilla
