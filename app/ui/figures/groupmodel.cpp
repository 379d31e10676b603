// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/groupmodel.h"

#include "library/figurewords.h"

#include <QIcon>
#include <QLocale>
#include <QPixmap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QIcon signOf(Disagreement disagreement)
{
    switch (disagreement) {
    case Disagreement::Conflict:
        return QIcon::fromTheme(u"dialog-warning"_s);
    case Disagreement::OverTime:
        return QIcon::fromTheme(u"chronometer"_s);
    case Disagreement::None:
        break;
    }
    constexpr int side = 64;
    QPixmap nothing(side, side); // keeps the names in line, as it is made as small as a sign
    nothing.fill(Qt::transparent);
    return nothing;
}

} // namespace

int GroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size()) + 1;
}

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto found = group(index.row());
    if (role == Qt::DecorationRole)
        return signOf(found ? found->group.disagreement : Disagreement::None);
    if (!found)
        return role == Qt::DisplayRole ? tr("All figures") : QVariant();
    const FigureGroup &group = found->group;
    const QString name =
        u"%1 (%2)"_s.arg(groupText(group.object, group.measure), QLocale().toString(group.count));
    const QString why = disagreementText(*found, QLocale());
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return why;
    case Qt::AccessibleTextRole:
        return why.isEmpty() ? name : u"%1. %2"_s.arg(name, tr("Values do not meet: %1").arg(why));
    default:
        return {};
    }
}

void GroupModel::setGroups(const QList<LedgerGroup> &groups)
{
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

std::optional<LedgerGroup> GroupModel::group(int row) const
{
    return row > 0 && row < rowCount() ? std::optional(m_groups.at(row - 1)) : std::nullopt;
}

int GroupModel::rowOf(const FigureGroup &group) const
{
    const auto found = std::ranges::find_if(m_groups, [&](const LedgerGroup &each) {
        return each.group.object == group.object && each.group.measure == group.measure;
    });
    return found == m_groups.cend() ? 0 : static_cast<int>(found - m_groups.cbegin()) + 1;
}

} // namespace Postilla
