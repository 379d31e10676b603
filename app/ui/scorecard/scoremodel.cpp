// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scorecard/scoremodel.h"

#include "mention/kindtable.h"
#include "ui/scorecard/scorewords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Sorts behind every share that there can be.
constexpr double unjudged = 2;

qint64 count(const ScoreRow &row, int column)
{
    switch (column) {
    case ScoreModel::Mentions:
        return row.mentions;
    case ScoreModel::Confirmed:
        return row.confirmed;
    default:
        return row.rejected;
    }
}

QString precisionText(const ScoreRow &row)
{
    const auto precision = row.precision();
    return precision ? QLocale().toString(*precision * 100, 'f', 0) + u" %"_s : u"–"_s;
}

QString shown(const ScoreRow &row, int column)
{
    switch (column) {
    case ScoreModel::Source:
        return sourceText(row);
    case ScoreModel::Kind:
        return kindLabel(row.naming.kind, row.naming.sub);
    case ScoreModel::Precision:
        return precisionText(row);
    default:
        return QLocale().toString(count(row, column));
    }
}

QVariant sortKey(const ScoreRow &row, int column)
{
    switch (column) {
    case ScoreModel::Source:
    case ScoreModel::Kind:
        return shown(row, column);
    case ScoreModel::Precision:
        return row.precision().value_or(unjudged);
    default:
        return count(row, column);
    }
}

} // namespace

void ScoreModel::show(const QList<ScoreRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

bool ScoreModel::isAnythingJudged() const
{
    return std::ranges::any_of(m_rows, [](const ScoreRow &row) { return row.precision().has_value(); });
}

int ScoreModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScoreModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ScoreModel::data(const QModelIndex &index, int role) const
{
    const ScoreRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case SortRole:
        return sortKey(row, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() < Mentions ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (index.column() == Precision && !row.precision())
            return tr("not judged");
        return shown(row, index.column());
    default:
        return {};
    }
}

QVariant ScoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Source:
        return tr("Entry or rule");
    case Kind:
        return tr("Kind");
    case Mentions:
        return tr("Mentions");
    case Confirmed:
        return tr("Confirmed");
    case Rejected:
        return tr("Rejected");
    case Precision:
        return tr("Precision");
    default:
        return {};
    }
}

} // namespace Postilla
