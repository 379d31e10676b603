// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "ui/documents/documentlistmodel.h"
#include "ui/documents/liststart.h"

#include <QFutureWatcher>
#include <QWidget>

class QListView;
class QStackedLayout;
class QToolButton;

namespace Postilla {

class ArrangeMenu;
class DocumentDelegate;
class EmptyState;
class SearchLine;

/// The list of documents with its search line, order and read-state filter. A new library shows the start of
/// its list at once; which documents there are in all is asked on another thread, then and after each change,
/// so that a large library never holds the window up.
class DocumentsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentsPane(QWidget *parent = nullptr);
    ~DocumentsPane() override;

    /// Lists that library's documents; nullptr: none. The library outlives this pane or the next call.
    void setLibrary(Library *library);
    /// The same where the start of its list has been read already.
    void setLibrary(Library *library, const ListStart &start);
    /// Follows what has changed in the library.
    void follow(const ChangeSet &changes);

    /// Lists again what is asked for.
    void refresh() { listAll(); }

    /// Uuid of the current document, or empty.
    QString current() const;
    /// Makes a document current, when it is listed; chosen() follows. This and the moves below wait for the
    /// whole list where its start does not hold what they look for.
    void choose(const QString &uuid);
    void chooseNext();
    void choosePrevious();
    /// False where nothing is unread.
    bool chooseNextUnread();
    /// The selected documents, in the order of the list.
    QStringList selection() const;

    /// What is searched for, as it was typed; empty: nothing.
    QString searchText() const;
    /// Puts the keyboard into the search line.
    void startSearch();
    /// Empties the search line; false where it was empty.
    bool endSearch();
    QListView *list() const { return m_list; }
    /// Whether all of the list is there, and not its start only; until then nobody knows the counts.
    bool isComplete() const { return m_complete; }
    /// Documents listed and in the library.
    qsizetype shown() const;
    qsizetype total() const { return m_total; }

    /// Order and filter of the list, and what is searched for.
    const DocumentQuery &query() const { return m_query; }
    /// Takes order and filter of that query.
    void setArrangement(const DocumentQuery &query);

Q_SIGNALS:
    /// Another document is current; empty: none.
    void chosen(const QString &uuid);
    void importWanted();
    void countsChanged();
    void failed(const Postilla::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Listing = Result<DocumentListing>;

    QWidget *makeSearchRow();
    ArrangeMenu *makeArrangeMenu();
    void showStart(const ListStart &start);
    void listStartBehind();
    void takeStart();
    void listAll();
    void takeListing();
    void waitForAll();
    void showDocuments(const QList<ListedDocument> &listed);
    void search(const Query &query);
    void followCurrent(const QModelIndex &now);
    void restoreCurrent();
    void showEmptyReason();
    void makeEmptyState();

    Library *m_library = nullptr;
    DocumentListModel *m_model;
    SearchLine *m_search;
    QToolButton *m_arrange;
    QListView *m_list;
    DocumentDelegate *m_delegate;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack;
    DocumentQuery m_query;
    /// The start of what a search finds, which is there before all of it.
    QFutureWatcher<ListStart> m_start;
    QFutureWatcher<Listing> m_listing;
    /// What m_listing answers.
    DocumentQuery m_asked;
    /// Something has changed since it was asked.
    bool m_stale = false;
    /// So has what the rows show.
    bool m_rowsStale = false;
    bool m_complete = false;
    qsizetype m_total = 0;
    QString m_current;
    /// The row that current document had, so that its neighbour takes over when it leaves the list.
    int m_currentRow = -1;
    /// The list is changing under the current index, which means nothing until it has changed.
    bool m_changing = false;
};

} // namespace Postilla
