// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/aliasmodel.h"

#include "mention/aliastext.h"
#include "ui/lexicon/lexiconwords.h"

#include <QPalette>

namespace Postilla {

void AliasModel::setAliases(const QList<Alias> &aliases)
{
    beginResetModel();
    m_aliases = aliases;
    endResetModel();
}

void AliasModel::setReadOnly(bool readOnly)
{
    beginResetModel();
    m_readOnly = readOnly;
    endResetModel();
}

void AliasModel::removeRowAt(int row)
{
    if (m_readOnly || row < 0 || row >= m_aliases.size())
        return;
    beginRemoveRows({}, row, row);
    m_aliases.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

int AliasModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_aliases.size()) + (m_readOnly ? 0 : 1);
}

int AliasModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AliasModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.row() >= m_aliases.size()) {
        if (index.column() != Name)
            return {};
        if (role == Qt::ForegroundRole)
            return QPalette().brush(QPalette::PlaceholderText);
        return role == Qt::DisplayRole ? tr("Add a name") : QVariant();
    }
    const Alias &alias = m_aliases[index.row()];
    const bool edits = role == Qt::EditRole;
    if (!edits && role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return alias.text;
    case Language:
        return edits ? alias.language : nameLanguageText(alias.language);
    default:
        return edits ? conditionWord(alias.condition) : conditionText(alias.condition);
    }
}

QVariant AliasModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Language:
        return tr("Language");
    default:
        return tr("Counts");
    }
}

Qt::ItemFlags AliasModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isCell = index.row() < m_aliases.size() || index.column() == Name;
    return m_readOnly || !isCell ? flags : flags | Qt::ItemIsEditable;
}

bool AliasModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || m_readOnly || !index.isValid())
        return false;
    const QString text = value.toString().simplified();
    if (index.row() >= m_aliases.size())
        return append(text);
    if (data(index, Qt::EditRole).toString() == text)
        return true;
    if (index.column() == Name)
        return rename(index.row(), text);
    Alias &alias = m_aliases[index.row()];
    if (index.column() == Language)
        alias.language = text;
    else if (const auto condition = parseCondition(text))
        alias.condition = *condition;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

bool AliasModel::append(const QString &name)
{
    if (name.isEmpty())
        return false;
    const int row = static_cast<int>(m_aliases.size());
    beginInsertRows({}, row, row);
    m_aliases.append({name, {}, usualCondition(name)});
    endInsertRows();
    Q_EMIT edited();
    return true;
}

/// A condition that nobody has chosen goes with the name.
bool AliasModel::rename(int row, const QString &name)
{
    if (name.isEmpty()) {
        removeRowAt(row);
        return true;
    }
    Alias &alias = m_aliases[row];
    if (alias.condition == usualCondition(alias.text))
        alias.condition = usualCondition(name);
    alias.text = name;
    Q_EMIT dataChanged(index(row, 0), index(row, Condition));
    Q_EMIT edited();
    return true;
}

} // namespace Postilla
