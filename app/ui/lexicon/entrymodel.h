// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lexicon/lexiconwords.h"

#include <QAbstractTableModel>

#include <optional>

namespace Postilla {

/// The entries of a lexicon as a table that is narrowed and sorted in place, as fifty thousand of them are
/// too many for a proxy that asks for each cell.
class EntryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Names, State, ColumnCount };

    struct Filter
    {
        /// All of them stand in some name or the note.
        QString words;
        /// Key; empty: any.
        QString kind;
        std::optional<EntryState> state;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<LexiconEntry> &entries, const EntryKinds &kinds);
    void setFilter(const Filter &filter);
    qsizetype total() const { return m_rows.size(); }

    /// The entry of a row; nullptr for none.
    const LexiconEntry *at(const QModelIndex &index) const;
    /// The row of the entry with that entryId(); invalid where it is not shown.
    QModelIndex indexOf(const QString &id) const;
    /// The canonical name of the entry with that uuid.
    QString canonicalOf(const QString &uuid) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Row
    {
        LexiconEntry entry;
        QString kind;
        QString names;
        EntryState state;
        /// What the filter's words are looked for in.
        QString folded;
    };
    static Row rowOf(const LexiconEntry &entry, const EntryKinds &kinds);
    QString text(const Row &row, int column) const;
    void arrange();

    QList<Row> m_rows;
    /// Places in m_rows.
    QList<qsizetype> m_shown;
    Filter m_filter;
    int m_sortColumn = Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace Postilla
