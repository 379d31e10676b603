// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

#include <QTimer>

class QPushButton;
class QStackedWidget;

namespace Postilla {

class Actions;
class BasisActs;
class ContentPlace;
class JudgementForm;
class JudgementTree;
class QuestionForm;
class Questions;

/// What the reader wants to know and what the analysts conclude: the tree of questions and judgements, beside
/// it the form of the current one.
class QuestionsPage : public Page
{
    Q_OBJECT

public:
    QuestionsPage(Actions *actions, Questions &questions, QWidget *parent = nullptr);

    void setLibrary(Library *library) override;
    void follow(const ChangeSet &changes) override;
    void levelBack() override;
    bool save() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QPushButton *addButton(QWidget *row, const QString &text, void (QuestionsPage::*act)());
    void refresh();
    void showCurrent();

    void ask();
    void judge();
    void addClaim();
    void remove();
    void removeQuestion(const QString &uuid);
    void removeJudgement(const QString &uuid);

    Questions &m_questions;
    Library *m_library = nullptr;
    bool m_isStale = false;
    /// So that many moves at once are one.
    QTimer m_moved;
    JudgementTree *m_tree;
    ContentPlace *m_place = nullptr;
    QuestionForm *m_question;
    JudgementForm *m_judgement;
    QStackedWidget *m_forms;
    BasisActs *m_basis;
    QPushButton *m_ask = nullptr;
    QPushButton *m_judge = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace Postilla
