// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

#include <QFutureWatcher>

#include <optional>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace Postilla {

class ConcordanceModel;
class EmptyState;
class Questions;
class RowTable;
class SearchLine;

/// What a query finds across the library, place by place in its context. A click on a head sorts, Enter opens
/// the place, Ctrl+C copies the selected lines.
class ConcordancePage : public Page
{
    Q_OBJECT

public:
    explicit ConcordancePage(Questions &questions);
    ~ConcordancePage() override;

    void setLibrary(Library *library) override;
    void follow(const ChangeSet &changes) override;
    void levelBack() override;

    QTableView *table() const;

private:
    using Found = Result<Concordance>;

    void makeTable();
    void makeButtons();
    void read();
    void cancel();
    void take();
    void openPlace(const QModelIndex &index);
    QList<ConcordanceLine> chosen() const;
    void copy();
    void writeCsv();

    Questions &m_questions;
    Library *m_library = nullptr;
    SearchLine *m_search;
    QLabel *m_count;
    QPushButton *m_copy;
    QPushButton *m_csv;
    RowTable *m_table;
    ConcordanceModel *m_model;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    std::optional<Job<Concordance>> m_job;
    QFutureWatcher<Found> m_reading;
};

} // namespace Postilla
