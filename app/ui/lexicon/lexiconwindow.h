// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "ui/lexicon/entrydrafts.h"
#include "ui/lexicon/lexiconcontent.h"

#include <QDialog>
#include <QThreadPool>

class QHBoxLayout;
class QPushButton;
class QStatusBar;
class QTimer;

namespace Postilla {

class EntryForm;
class EntryList;
class LexiconActs;
class Prompts;
class Questions;

/// The lexicon of a library: its entries, the form of the current one, and what can be done with them. Stays
/// beside the main window; what is typed and not applied is kept with its entry, on the disk within a second.
class LexiconWindow : public QDialog
{
    Q_OBJECT

public:
    LexiconWindow(Library &library, Questions &questions, QWidget *parent);
    ~LexiconWindow() override;

    /// Reads the lexicon again, on another thread.
    void refresh();
    /// Goes to that entry, once the lexicon is read.
    void choose(const LexiconEntry &entry);

Q_SIGNALS:
    void applied(const Postilla::LexiconChange &change);

private:
    void makeLayout();
    QWidget *makeButtons();
    QPushButton *addButton(QHBoxLayout *row, const QString &text, void (LexiconWindow::*act)());
    void addKeys();
    void take(const LexiconContent &content);
    void keepDraft();
    void showEntry(const LexiconEntry &entry);
    void followList();
    void followForm();
    QString originOf(const LexiconEntry &entry) const;

    void startNew();
    void discard();
    void previewForm();
    void merge();
    void split();
    void retireOrRestore();
    void remove();
    void newKind();
    void editKind();
    void finish(const LexiconChange &change);

    Library &m_library;
    LexiconActs *m_acts;
    EntryList *m_list;
    EntryForm *m_form;
    QStatusBar *m_line;
    Prompts *m_prompts;
    QPushButton *m_merge = nullptr;
    QPushButton *m_split = nullptr;
    QPushButton *m_retire = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_editKind = nullptr;
    LexiconContent m_content;
    EntryDrafts m_drafts;
    /// Runs while something typed is not on the disk yet.
    QTimer *m_keeping;
    /// Where to go once the lexicon is read.
    QString m_wanted;
    QThreadPool m_reading;
    int m_generation = 0;
};

} // namespace Postilla
