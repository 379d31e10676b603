// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "ui/documents/documentlistmodel.h"

#include <QFuture>
#include <QWidget>

class QLineEdit;
class QListView;
class QMenu;
class QStackedLayout;
class QTimer;
class QToolButton;

namespace Postilla {

class EmptyState;

/// The list of documents with its search line, order and read-state filter. Everything it asks of the library
/// is asked on another thread, so that a large library never holds the window up.
class DocumentsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentsPane(QWidget *parent = nullptr);
    ~DocumentsPane() override;

    /// Lists that library's documents; nullptr: none. The library outlives this pane or the next call.
    void setLibrary(Library *library);
    /// Follows what has changed in the library.
    void follow(const ChangeSet &changes);

    /// Uuid of the current document, or empty.
    QString current() const;
    /// Makes a document current, when it is listed; chosen() follows.
    void choose(const QString &uuid);
    void chooseNext();
    void choosePrevious();
    /// False where nothing is unread.
    bool chooseNextUnread();
    /// The selected documents, in the order of the list.
    QStringList selection() const;

    /// Puts the keyboard into the search line.
    void startSearch();
    /// Empties the search line; false where it was empty.
    bool endSearch();
    QListView *list() const { return m_list; }
    /// Documents listed and in the library.
    qsizetype shown() const;
    qsizetype total() const;

    /// Order and filter as text for the settings.
    QString arrangement() const;
    void setArrangement(const QString &arrangement);

Q_SIGNALS:
    /// Another document is current; empty: none.
    void chosen(const QString &uuid);
    void importWanted();
    void countsChanged();
    void failed(const Postilla::Error &error);

private:
    using Rows = Result<QList<DocumentListRow>>;

    QWidget *makeSearchRow();
    QMenu *makeArrangeMenu();
    void load();
    void search();
    void take(const Rows &rows);
    void takeMatches(const Rows &found);
    void afterChange();
    void restoreCurrent();
    void showEmptyReason();

    Library *m_library = nullptr;
    DocumentListModel *m_model;
    QLineEdit *m_search;
    QToolButton *m_arrange;
    QListView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QTimer *m_typing;
    QFuture<Rows> m_loading;
    QFuture<Rows> m_searching;
    QString m_current;
    /// The row that current document had, so that its neighbour takes over when it leaves the list.
    int m_currentRow = -1;
    bool m_loaded = false;
};

} // namespace Postilla
