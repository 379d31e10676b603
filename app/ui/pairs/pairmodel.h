// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/pairs.h"

#include <QAbstractTableModel>

namespace Postilla {

/// Pairs of claims to look at, one a row: why, and each side with its source, date and quote.
class PairModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Why, First, Second, ColumnCount };
    enum Role {
        /// What stands above the text of the cell: the kind of the pair, or number, source and date of a
        /// side.
        HeadRole = Qt::UserRole + 1,
    };
    /// Which pairs are shown.
    struct Filter
    {
        bool agreements = false;
        std::optional<PairKind> kind = {};
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setPairs(const QList<PairToLookAt> &pairs);
    void setFilter(const Filter &filter);
    const PairToLookAt &pair(int row) const { return m_pairs.at(m_shown.at(row)); }
    /// The side that a column shows; the first for the reason.
    static const PairSide &side(const PairToLookAt &pair, int column);
    /// -1: not shown.
    int rowOf(const QString &firstClaim, const QString &secondClaim) const;
    /// Takes out a pair that has been decided.
    void removePair(int row);
    bool names(const QString &documentUuid) const { return m_documents.contains(documentUuid); }

private:
    QList<qsizetype> fitting() const;

    QList<PairToLookAt> m_pairs;
    QSet<QString> m_documents;
    Filter m_filter;
    /// Places of those that fit.
    QList<qsizetype> m_shown;
};

} // namespace Postilla
