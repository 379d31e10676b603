// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lexicon/changedialog.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace Postilla {

class EntryPicker;

/// From words of a text to the lexicon: what they are the name of, a new entry of some kind or one that there
/// is, and when the name counts.
class NameDialog : public ChangeDialog
{
    Q_OBJECT

public:
    /// `kind`: key of the kind of a new entry.
    NameDialog(Library &library, const QList<LexiconEntry> &entries, const EntryKinds &kinds,
               const QString &name, const QString &kind, QWidget *parent);

protected:
    Result<LexiconChange> change() const override;
    QString what() const override;

private:
    void makeFields(const EntryKinds &kinds, const QString &name, const QString &kind);
    Alias alias() const;
    void followName();
    void followEntry();

    QLineEdit *m_name;
    QComboBox *m_condition;
    QComboBox *m_language;
    EntryPicker *m_entry;
    QComboBox *m_kind;
};

} // namespace Postilla
