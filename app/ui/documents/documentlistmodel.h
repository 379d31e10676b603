// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <optional>

namespace Postilla {

/// The documents of the library as the list shows them: sorted, and narrowed to a read state and to what a
/// search found. Holds all rows; a change moves only the rows it touches.
class DocumentListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        UuidRole = Qt::UserRole + 1,
        StateRole,      ///< ReadState
        SourceLineRole, ///< outlet and date in one line
        BadgesRole,     ///< counts worth showing, rightmost first
    };
    enum class Order { Collected, Published, Title, Outlet };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Every row of the library, in any order.
    void setRows(QList<DocumentListRow> rows);
    /// A row that is new or not what it was.
    void update(const DocumentListRow &row);
    void remove(const QString &uuid);

    void setOrder(Order order);
    Order order() const { return m_order; }
    /// Nothing: every state.
    void setState(std::optional<ReadState> state);
    std::optional<ReadState> state() const { return m_state; }
    /// Uuids that a search found; nothing: no search.
    void setMatches(std::optional<QSet<QString>> matches);

    /// Rows of the library, shown or not.
    qsizetype total() const { return m_rows.size(); }
    /// Where a document stands in the list, -1 where it is not shown.
    int rowOf(const QString &uuid) const;
    const DocumentListRow &at(int row) const { return *m_rows.constFind(m_shown.at(row)); }
    /// The first unread row after `row`, going round; -1 where there is none.
    int nextUnread(int row) const;

private:
    bool passes(const DocumentListRow &row) const;
    bool before(const QString &left, const QString &right) const;
    void arrange();

    QHash<QString, DocumentListRow> m_rows;
    /// Uuids in the order of the list.
    QList<QString> m_shown;
    Order m_order = Order::Collected;
    std::optional<ReadState> m_state;
    std::optional<QSet<QString>> m_matches;
};

} // namespace Postilla
