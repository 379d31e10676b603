// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lexicon/changedialog.h"

class KColorButton;
class QComboBox;
class QLineEdit;

namespace Postilla {

/// A kind of mention of the user's own: its names, its colour and its line.
class KindDialog : public ChangeDialog
{
    Q_OBJECT

public:
    /// A new kind, or one that there is: its rev is not 0.
    KindDialog(Library &library, const LexiconKind &kind, QWidget *parent);

protected:
    Result<LexiconChange> change() const override;
    QString what() const override;

private:
    void follow();

    LexiconKind m_kind;
    QLineEdit *m_name;
    QLineEdit *m_label;
    QLineEdit *m_key;
    KColorButton *m_color;
    QComboBox *m_underline;
};

} // namespace Postilla
