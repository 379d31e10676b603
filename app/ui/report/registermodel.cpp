// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/registermodel.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Postilla {

void RegisterModel::show(const QList<RegisterLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RegisterLine &line = m_lines.at(index.row());
    if (role == Qt::DisplayRole)
        return shown(line, index.column());
    if (role == Qt::ToolTipRole && (index.column() == File || index.column() == Scope))
        return shown(line, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Claims)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString RegisterModel::shown(const RegisterLine &line, int column)
{
    const ReportRecord &record = line.record;
    switch (column) {
    case Number:
        return record.number;
    case Date:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(record.madeAt), QLocale::ShortFormat);
    case Analyst:
        return record.analyst;
    case Scope:
        return record.scope.isEmpty() ? tr("all of the library") : record.scope;
    case Claims:
        return QLocale().toString(record.claims.size());
    case Refuted:
        return line.refuted.isEmpty() ? tr("none") : u"⚠ "_s + QLocale().createSeparatedList(line.refuted);
    case State:
        return line.file ? stateText(*line.file) : QString();
    case File:
        return record.file;
    default:
        return record.fileHash;
    }
}

QString RegisterModel::stateText(HandedOverFile file)
{
    switch (file) {
    case HandedOverFile::Unchanged:
        return tr("unchanged");
    case HandedOverFile::Changed:
        return tr("changed");
    case HandedOverFile::Missing:
        break;
    }
    return tr("missing");
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Report");
    case Date:
        return tr("Date");
    case Analyst:
        return tr("Analyst");
    case Scope:
        return tr("Scope");
    case Claims:
        return tr("Claims");
    case Refuted:
        return tr("Refuted since");
    case State:
        return tr("File is");
    case File:
        return tr("File");
    default:
        return tr("SHA-256");
    }
}

} // namespace Postilla
