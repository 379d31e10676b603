// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QDialog>

class KMessageWidget;
class QFormLayout;
class QPushButton;

namespace Postilla {

/// A dialog in which a change of the lexicon is put together. Preview… shows what it would do; once that is
/// applied, the dialog is done.
class ChangeDialog : public QDialog
{
    Q_OBJECT

Q_SIGNALS:
    void applied(const Postilla::LexiconChange &change);

protected:
    ChangeDialog(Library &library, const QString &title, QWidget *parent);

    QFormLayout *form() const { return m_form; }
    /// Whether there is enough to make a change of.
    void setComplete(bool complete);

    virtual Result<LexiconChange> change() const = 0;
    /// The change in a line.
    virtual QString what() const = 0;

private:
    void preview();
    void showError(const Error &error);

    Library &m_library;
    QFormLayout *m_form;
    KMessageWidget *m_message;
    QPushButton *m_preview;
};

} // namespace Postilla
