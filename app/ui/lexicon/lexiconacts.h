// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "ui/lexicon/lexiconcontent.h"

#include <QObject>

namespace Postilla {

class ChangeDialog;
class Questions;

/// What the buttons of the lexicon's window do; each change by way of its preview.
class LexiconActs : public QObject
{
    Q_OBJECT

public:
    LexiconActs(Library &library, Questions &questions, QWidget *window);

    void setContent(const LexiconContent &content) { m_content = content; }

    void store(const LexiconEntry &entry);
    void merge(const LexiconEntry &entry);
    void split(const LexiconEntry &entry);
    /// The one that can be done.
    void retireOrRestore(const LexiconEntry &entry);
    void remove(const LexiconEntry &entry);
    void newKind();
    void editKind(const QString &key);
    void importFile();
    void exportFile();

Q_SIGNALS:
    void applied(const Postilla::LexiconChange &change);
    void failed(const Postilla::Error &error);
    void told(const QString &text);

private:
    void preview(const LexiconChange &change, const QString &what);
    void open(ChangeDialog *dialog);

    Library &m_library;
    Questions &m_questions;
    QWidget *m_window;
    LexiconContent m_content;
};

} // namespace Postilla
