// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/concordance/concordancemodel.h"

#include <QFont>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QString textOf(const ConcordanceLine &line, int column)
{
    switch (column) {
    case ConcordanceModel::Left:
        return line.left;
    case ConcordanceModel::Hit:
        return line.hit;
    case ConcordanceModel::Right:
        return line.right;
    case ConcordanceModel::Date:
        return line.published ? line.published->text() : QString();
    case ConcordanceModel::Source:
        return line.outlet;
    case ConcordanceModel::Title:
        return line.title;
    default:
        return {};
    }
}

std::optional<ConcordanceOrder> orderOf(int column)
{
    constexpr std::array orders{ConcordanceOrder::Left, ConcordanceOrder::Hit, ConcordanceOrder::Right,
                                ConcordanceOrder::Date, ConcordanceOrder::Source};
    return column >= 0 && column < int(orders.size()) ? std::optional(orders.at(std::size_t(column)))
                                                      : std::nullopt;
}

} // namespace

int ConcordanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ConcordanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConcordanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConcordanceLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, index.column());
    case Qt::ToolTipRole:
        return QString(u"%1\n%2%3%4"_s.arg(line.title, line.left, line.hit, line.right));
    case Qt::AccessibleTextRole:
        return index.column() == Left ? QString(line.left + line.hit + line.right)
                                      : textOf(line, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == Left  ? Qt::AlignRight | Qt::AlignVCenter
                        : index.column() == Hit ? Qt::AlignCenter
                                                : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == Hit);
        return font;
    }
    default:
        return {};
    }
}

QVariant ConcordanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Left:
        return tr("Before");
    case Hit:
        return tr("Found");
    case Right:
        return tr("After");
    case Date:
        return tr("Published");
    case Source:
        return tr("Outlet");
    case Title:
        return tr("Title");
    default:
        return {};
    }
}

void ConcordanceModel::sort(int column, Qt::SortOrder)
{
    const auto order = orderOf(column);
    if (!order)
        return;
    Q_EMIT layoutAboutToBeChanged();
    Postilla::sort(m_lines, *order);
    Q_EMIT layoutChanged();
}

void ConcordanceModel::setLines(const QList<ConcordanceLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

} // namespace Postilla
