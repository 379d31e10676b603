// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QAbstractListModel>
#include <QHash>

namespace Postilla {

/// Documents as the list shows them. The order is held whole, in some 20 bytes a document; what is shown of
/// them is read page by page as the view asks for it, so that a list of 100,000 is there as soon as one
/// of 10.
class DocumentListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        UuidRole = Qt::UserRole + 1,
        StateRole,      ///< ReadState
        SourceLineRole, ///< outlet and date in one line
        BadgesRole,     ///< counts worth showing, rightmost first
        SnippetRole,    ///< Snippet of what the query finds; nothing where there is no query
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Where rows are read; nullptr: nowhere. Empties the list. The library outlives the model or the next
    /// call.
    void setLibrary(const Library *library);
    /// What the list was found by: its rows show where.
    void setQuery(const Query &query);
    /// Puts this list in the place of the one before. What stands before the first difference and behind the
    /// last one keeps its index.
    void setListed(const QList<ListedDocument> &listed);
    /// Takes what is shown of some of them, read just now.
    void setRows(const QList<DocumentListRow> &rows) { keep(rows); }
    /// Reads again what is shown of the documents.
    void refresh();

    /// Where a document stands in the list, -1 where it is not shown.
    int rowOf(const QString &uuid) const;
    /// The first unread row after `row`, going round; -1 where there is none.
    int nextUnread(int row) const;

private:
    const DocumentListRow &at(int row) const;
    void readPageOf(int row) const;
    void keep(const QList<DocumentListRow> &rows) const;

    const Library *m_library = nullptr;
    QList<ListedDocument> m_listed;
    /// Read so far and not forgotten yet.
    mutable QHash<QUuid, DocumentListRow> m_rows;
    mutable QHash<QUuid, Snippet> m_snippets;
    Query m_query;
};

} // namespace Postilla

Q_DECLARE_METATYPE(Postilla::Snippet)
