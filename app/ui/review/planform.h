// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QFutureWatcher>
#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Postilla {

/// What a new review session is to go through: of what (scope), what (queue), in which order.
class PlanForm : public QWidget
{
    Q_OBJECT

public:
    explicit PlanForm(QWidget *parent = nullptr);
    ~PlanForm() override;

    /// nullptr: none.
    void setLibrary(Library *library);
    /// What is searched for and selected in the list of documents.
    void offer(const QString &search, const QStringList &documents);
    /// Reads tags and questions again.
    void refresh();
    ReviewPlan plan() const;
    /// Which of its fields has the keyboard first.
    QWidget *entry() const;

Q_SIGNALS:
    void startWanted();
    void failed(const Postilla::Error &error);

private:
    void addFields();
    void showScope();
    void showQueue();
    /// Those that mean something in a queue of that kind.
    void showOrders(QueueKind queue);
    /// The rules and entries whose mentions can be gone through, read in the background.
    void readRules();
    void takeRules();
    ScopeKind scope() const;

    Library *m_library = nullptr;
    QFormLayout *m_fields;
    QComboBox *m_scope;
    QLineEdit *m_search;
    QLabel *m_documents;
    QComboBox *m_tags;
    QComboBox *m_questions;
    QComboBox *m_queue;
    QComboBox *m_rules;
    QComboBox *m_order;
    QPushButton *m_start;
    QStringList m_selection;
    std::optional<Job<QList<ScoreRow>>> m_job;
    QFutureWatcher<Result<QList<ScoreRow>>> m_reading;
    QList<ScoreRow> m_rows;
};

} // namespace Postilla
