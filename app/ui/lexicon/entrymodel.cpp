// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/entrymodel.h"

#include "ui/lexicon/lexiconcontent.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

void EntryModel::setEntries(const QList<LexiconEntry> &entries, const EntryKinds &kinds)
{
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(entries.size());
    for (const LexiconEntry &entry : entries)
        m_rows.append(rowOf(entry, kinds));
    arrange();
    endResetModel();
}

void EntryModel::setFilter(const Filter &filter)
{
    beginResetModel();
    m_filter = filter;
    arrange();
    endResetModel();
}

EntryModel::Row EntryModel::rowOf(const LexiconEntry &entry, const EntryKinds &kinds)
{
    QStringList names;
    for (const Alias &alias : entry.aliases) {
        if (alias.text != entry.canonical)
            names.append(alias.text);
    }
    names.removeDuplicates();
    Row row{.entry = entry,
            .kind = kinds.name(entry.kind),
            .names = names.join(u" · "_s),
            .state = stateOf(entry),
            .folded = {}};
    row.folded = QString(entry.canonical + u'\n' + row.names + u'\n' + entry.note).toCaseFolded();
    return row;
}

void EntryModel::arrange()
{
    const QStringList words = m_filter.words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    const auto passes = [&](const Row &row) {
        return (m_filter.kind.isEmpty() || row.entry.kind == m_filter.kind) &&
               (!m_filter.state || row.state == *m_filter.state) &&
               std::ranges::all_of(words, [&row](const QString &word) { return row.folded.contains(word); });
    };
    m_shown.clear();
    for (qsizetype place = 0; place < m_rows.size(); ++place) {
        if (passes(m_rows[place]))
            m_shown.append(place);
    }
    const auto before = [this](qsizetype a, qsizetype b) {
        const auto [first, second] = m_sortOrder == Qt::AscendingOrder ? std::pair(a, b) : std::pair(b, a);
        switch (m_sortColumn) {
        case Kind:
            return m_rows[first].kind < m_rows[second].kind;
        case State:
            return m_rows[first].state < m_rows[second].state;
        case Names:
            return m_rows[first].names.compare(m_rows[second].names, Qt::CaseInsensitive) < 0;
        default:
            return m_rows[first].folded < m_rows[second].folded; // begins with the canonical name
        }
    };
    std::ranges::stable_sort(m_shown, before);
}

void EntryModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

const LexiconEntry *EntryModel::at(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows[m_shown[index.row()]].entry : nullptr;
}

QModelIndex EntryModel::indexOf(const QString &id) const
{
    const auto row =
        std::ranges::find(m_shown, id, [this](qsizetype place) { return entryId(m_rows[place].entry); });
    return row == m_shown.cend() ? QModelIndex() : index(static_cast<int>(row - m_shown.cbegin()), 0);
}

QString EntryModel::canonicalOf(const QString &uuid) const
{
    const auto row =
        std::ranges::find(m_rows, uuid, [](const Row &each) -> const QString & { return each.entry.uuid; });
    return row == m_rows.cend() ? QString() : row->entry.canonical;
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EntryModel::text(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return row.entry.canonical;
    case Kind:
        return row.kind;
    case Names:
        return row.names;
    default:
        return row.state == EntryState::Merged ? tr("merged into %1").arg(canonicalOf(row.entry.mergedInto))
                                               : stateText(row.state);
    }
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[m_shown[index.row()]];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Names ? row.names : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setItalic(!row.entry.isActive());
        font.setBold(row.state == EntryState::Own && index.column() == Name);
        return font;
    }
    default:
        return {};
    }
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case Names:
        return tr("Other names");
    default:
        return tr("Where from");
    }
}

} // namespace Postilla
