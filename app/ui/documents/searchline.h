// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "query/queryerror.h"

#include <QFutureWatcher>
#include <QWidget>

#include <optional>

class QCompleter;
class QLabel;
class QLineEdit;
class QStandardItemModel;
class QTimer;
class QToolButton;

namespace Postilla {

class SavedSearchMenu;

/// The line in which a query is typed: it completes fields and what the library holds, and says below what is
/// wrong with a query and where, the place underlined. What a person has only not typed yet is said after a
/// while, or once they press Enter.
class SearchLine : public QWidget
{
    Q_OBJECT

public:
    explicit SearchLine(QWidget *parent = nullptr);
    ~SearchLine() override;

    /// Completes by that library; nullptr: by none. Empties the line. The library outlives this line or the
    /// next call.
    void setLibrary(Library *library);
    QLineEdit *edit() const { return m_edit; }
    /// Empties the line; false where it was empty.
    bool clear();
    /// The last query; empty where the line is.
    const Query &query() const { return m_query; }
    /// That query as it was typed.
    const QString &queryText() const { return m_queryText; }

Q_SIGNALS:
    /// Another query has been typed.
    void searched(const Postilla::Query &query);
    /// Enter was pressed and the query is one.
    void accepted();
    void failed(const Postilla::Error &error);

private:
    using Completions = Result<QList<Completion>>;

    void makeCompleter();
    void read();
    void accept();
    void showError();
    void askCompletions();
    void takeCompletions();
    void insert(const QModelIndex &completion);

    Library *m_library = nullptr;
    QLineEdit *m_edit;
    QLabel *m_error;
    QToolButton *m_savedButton;
    SavedSearchMenu *m_saved;
    QCompleter *m_completer;
    QStandardItemModel *m_completions;
    QTimer *m_typing;
    QTimer *m_waiting;
    Query m_query;
    QString m_queryText;
    std::optional<QueryError> m_fault;
    QFutureWatcher<Completions> m_asked;
    QString m_askedText;
};

} // namespace Postilla
