// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/lexicon.h"

#include <QAbstractTableModel>
#include <QList>

namespace Postilla {

/// The names of an entry, one a row with language and condition, and an empty row for one more.
class AliasModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Language, Condition, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setAliases(const QList<Alias> &aliases);
    const QList<Alias> &aliases() const { return m_aliases; }
    /// Nothing happens for the empty row.
    void removeRowAt(int row);
    void setReadOnly(bool readOnly);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Texts in: the name, an ISO 639-1 code, conditionWord(). An emptied name takes its row away.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// The person has changed a name.
    void edited();

private:
    bool append(const QString &name);
    bool rename(int row, const QString &name);

    QList<Alias> m_aliases;
    bool m_readOnly = false;
};

} // namespace Postilla
