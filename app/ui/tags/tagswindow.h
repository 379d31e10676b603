// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "ui/tags/tagwords.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QStatusBar;

namespace Postilla {

class Prompts;
class TagForm;
class TagList;

/// The tags of a library: their tree, the form of the current one, and what can be done with them. Renaming,
/// moving, merging and deleting show first what they touch. Stays beside the main window.
class TagsWindow : public QDialog
{
    Q_OBJECT

public:
    TagsWindow(Library &library, QWidget *parent);

    /// Reads tags and questions again.
    void refresh();

private:
    void makeLayout();
    QPushButton *addButton(QHBoxLayout *row, const QString &text, void (TagsWindow::*act)());
    void addKeys();
    void showTag(const QString &uuid);
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
    QStatusBar *m_line;
    Prompts *m_prompts = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_merge = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace Postilla
