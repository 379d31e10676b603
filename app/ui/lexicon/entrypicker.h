// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/lexiconentry.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QListWidget;

namespace Postilla {

/// A field that finds an entry by letters of its names, in their order but not all of them, and the entries
/// that match, best first. Where a new entry is offered, it is all there is until letters are typed.
class EntryPicker : public QWidget
{
    Q_OBJECT

public:
    /// Offers the active ones. `newEntry`: a row for an entry that is not there yet, said so; empty: none.
    EntryPicker(const QList<LexiconEntry> &entries, const EntryKinds &kinds, const QString &newEntry,
                QWidget *parent = nullptr);

    /// What the row of a new entry says.
    void setNewEntry(const QString &text);
    /// Nothing for a new entry, and where none matches.
    std::optional<LexiconEntry> current() const;
    QLineEdit *field() const { return m_typed; }

Q_SIGNALS:
    void currentChanged();

private:
    void narrow();
    QList<qsizetype> matches(const QString &wanted) const;

    QList<LexiconEntry> m_entries;
    EntryKinds m_kinds;
    QString m_newEntry;
    QLineEdit *m_typed;
    QListWidget *m_list;
};

} // namespace Postilla
