// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/lexiconentry.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Postilla {

class AliasTable;
class ContentPlace;

/// The form of one entry: kind, canonical name, names, note. It stores nothing; what is typed is asked for
/// with entry().
class EntryForm : public QWidget
{
    Q_OBJECT

public:
    explicit EntryForm(QWidget *parent = nullptr);

    void setKinds(const EntryKinds &kinds);
    /// Shows `stored` as it is in `draft`; `origin` says where it comes from. An entry that does not count
    /// is shown to be read.
    void show(const LexiconEntry &stored, const LexiconEntry &draft, const QString &origin);
    void showNothing();
    /// What is typed, over what is stored.
    LexiconEntry entry() const;
    /// What show() was given as stored.
    const LexiconEntry &stored() const { return m_stored; }
    bool isTouched() const;
    /// Whether it shows an entry, be it a new one.
    bool isShown() const { return m_shown; }
    /// Puts the keyboard into the canonical name.
    void startEditing();
    void setWritable(bool writable);

Q_SIGNALS:
    /// Something has been typed, or taken back.
    void edited();
    void previewWanted();
    void discardWanted();

private:
    QWidget *makeFields();
    void follow();
    void tellEdited();

    QLabel *m_heading;
    QLabel *m_origin;
    QComboBox *m_kind;
    QLineEdit *m_canonical;
    AliasTable *m_names;
    QPlainTextEdit *m_note;
    QPushButton *m_preview;
    QPushButton *m_discard;
    ContentPlace *m_place;
    LexiconEntry m_stored;
    bool m_shown = false;
    bool m_writable = true;
};

} // namespace Postilla
