// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QDialog>
#include <QThreadPool>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStatusBar;
class QTreeWidget;

namespace Postilla {

class ContentPlace;
class Prompts;
class Questions;
struct PreviewedAct;

/// The user's rule packs: which work, where the others are wrong, and adding and removing them, each by way
/// of a preview over this library. Stays beside the main window.
class RulePacksWindow : public QDialog
{
    Q_OBJECT

public:
    RulePacksWindow(Library &library, Questions &questions, QWidget *parent);
    ~RulePacksWindow() override;

    /// Asks the library again, on another thread.
    void refresh();

private:
    void makeLayout();
    QPushButton *addButton(QHBoxLayout *row, const QString &text, void (RulePacksWindow::*act)());
    void list(const QList<RulePackState> &states);
    void followList();
    /// Path of the current one; empty where there is none.
    QString currentFile() const;

    void add();
    void remove();
    void readAgain();
    void openFolder();
    void preview(const PreviewedAct &act, const QString &what, const QString &done);

    Library &m_library;
    Questions &m_questions;
    QTreeWidget *m_list;
    ContentPlace *m_place;
    QLabel *m_trouble;
    QPushButton *m_remove = nullptr;
    QStatusBar *m_line;
    Prompts *m_prompts;
    QThreadPool m_reading;
};

} // namespace Postilla
