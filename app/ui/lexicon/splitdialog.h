// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lexicon/changedialog.h"

class QLineEdit;
class QListWidget;

namespace Postilla {

/// Which names of an entry go to a new one, and what that is called.
class SplitDialog : public ChangeDialog
{
    Q_OBJECT

public:
    SplitDialog(Library &library, const LexiconEntry &entry, QWidget *parent);

protected:
    Result<LexiconChange> change() const override;
    QString what() const override;

private:
    QStringList names() const;
    void follow();

    LexiconEntry m_entry;
    QListWidget *m_names;
    QLineEdit *m_canonical;
};

} // namespace Postilla
