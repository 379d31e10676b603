// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "ui/tags/tagwords.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QStatusBar;
class QTimer;

namespace Postilla {

class Prompts;
class TagForm;
class TagList;

/// The tags of a library: their tree, the form of the current one, and what can be done with them. Renaming,
/// moving, merging and deleting show first what they touch. What is typed and not stored is kept as a draft
/// of its tag when the person goes elsewhere, and within a second on the disk. Stays beside the main window.
class TagsWindow : public QDialog
{
    Q_OBJECT

public:
    TagsWindow(Library &library, QWidget *parent);
    ~TagsWindow() override;

    /// Reads tags and questions again.
    void refresh();

private:
    void makeLayout();
    QPushButton *addButton(QHBoxLayout *row, const QString &text, void (TagsWindow::*act)());
    void addKeys();
    /// Leaves what is in the form for another tag.
    void showTag(const QString &uuid);
    /// Fills the form, with what is left in a draft of the tag.
    void enter(const Tag &tag);
    void keepDraft();
    /// What was typed is stored, or of no use any more.
    void dropDraft();
    void followForm();
    const Tag *find(const QString &uuid) const;

    void startNew();
    void apply();
    void merge();
    void remove();
    void addNew();
    void preview(const TagChange &change);
    void make(const TagChange &change);

    Library &m_library;
    QList<Tag> m_tags;
    QList<Question> m_questions;
    TagList *m_list;
    TagForm *m_form;
    /// Runs while something typed is not on the disk yet.
    QTimer *m_keeping;
    /// As whose draft it is kept: the uuid of a tag, or what stands for a new one; empty: nobody's.
    QString m_draftOf;
    QStatusBar *m_line;
    Prompts *m_prompts = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace Postilla
