// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scorecard/casemodel.h"

#include "ui/scorecard/scorewords.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// On one line, the words themselves in brackets, so that they are found without colours.
QString context(const ScoreCase &found)
{
    return (u'…' + found.before + u"["_s + found.quote + u"]"_s + found.after + u'…').simplified();
}

} // namespace

void CaseModel::show(const QList<ScoreCase> &cases, const QHash<QString, QString> &titles)
{
    beginResetModel();
    m_cases = cases;
    m_titles = titles;
    endResetModel();
}

int CaseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int CaseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaseModel::shown(const ScoreCase &found, int column) const
{
    switch (column) {
    case Verdict:
        return verdictText(found.verdict);
    case DocumentTitle:
        return m_titles.value(found.documentUuid);
    default:
        return context(found);
    }
}

QVariant CaseModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return shown(m_cases.at(index.row()), index.column());
    return {};
}

QVariant CaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Verdict:
        return tr("Judgement of the mark");
    case DocumentTitle:
        return tr("Document");
    case Context:
        return tr("Context");
    default:
        return {};
    }
}

} // namespace Postilla
