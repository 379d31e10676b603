// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pairs/pairmodel.h"

#include "claim/pairreason.h"
#include "ui/claims/claimwords.h"
#include "ui/documents/documentwords.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// "A-0042 · Reuters · 15 August 2025"
QString headOf(const PairSide &side)
{
    QStringList parts{side.number};
    if (!side.source.isEmpty())
        parts.append(side.source);
    if (!side.outlet.isEmpty() && side.outlet != side.source)
        parts.append(side.outlet);
    parts.append(side.published ? shownDate(*side.published) : PairModel::tr("date unknown"));
    if (side.isProposed)
        parts.append(proposedValuesText());
    return parts.join(u" · "_s);
}

/// Why, and below it what L would make of it.
QString whyOf(const PairToLookAt &pair)
{
    const Relation &suggestion = pair.suggestion;
    const bool isFromFirst = suggestion.from == pair.first.claimUuid;
    const QString &from = isFromFirst ? pair.first.number : pair.second.number;
    const QString &to = isFromFirst ? pair.second.number : pair.first.number;
    return pairReason(pair.kind, pair.grounds) + QChar(QChar::LineSeparator) +
           PairModel::tr("L: %1 %2 %3", "claim number, relation, claim number")
               .arg(from, relationText(suggestion.kind), to);
}

QString quoteOf(const PairSide &side)
{
    return u"“%1”"_s.arg(side.quote);
}

} // namespace

int PairModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PairModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const PairSide &PairModel::side(const PairToLookAt &pair, int column)
{
    return column == Second ? pair.second : pair.first;
}

QVariant PairModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PairToLookAt &pair = this->pair(index.row());
    const bool isWhy = index.column() == Why;
    const QString head = isWhy ? pairKindName(pair.kind) : headOf(side(pair, index.column()));
    const QString text = isWhy ? whyOf(pair) : quoteOf(side(pair, index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case HeadRole:
        return head;
    case Qt::ToolTipRole:
        return isWhy
                   ? text
                   : shownTitle(side(pair, index.column()).title, side(pair, index.column()).documentNumber);
    case Qt::AccessibleTextRole:
        return QString(head + u". "_s + text);
    default:
        return {};
    }
}

QVariant PairModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Why:
        return tr("Why");
    case First:
        return tr("One claim");
    case Second:
        return tr("The other");
    default:
        return {};
    }
}

QList<qsizetype> PairModel::fitting() const
{
    QList<qsizetype> places;
    for (qsizetype place = 0; place < m_pairs.size(); ++place) {
        const PairKind kind = m_pairs[place].kind;
        const bool fits =
            m_filter.kind ? kind == *m_filter.kind : m_filter.agreements || isDisagreement(kind);
        if (fits)
            places.append(place);
    }
    return places;
}

void PairModel::setPairs(const QList<PairToLookAt> &pairs)
{
    beginResetModel();
    m_pairs = pairs;
    m_documents.clear();
    for (const PairToLookAt &pair : pairs)
        m_documents << pair.first.documentUuid << pair.second.documentUuid;
    m_shown = fitting();
    endResetModel();
}

void PairModel::setFilter(const Filter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_shown = fitting();
    endResetModel();
}

int PairModel::rowOf(const QString &firstClaim, const QString &secondClaim) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (pair(row).first.claimUuid == firstClaim && pair(row).second.claimUuid == secondClaim)
            return row;
    }
    return -1;
}

void PairModel::removePair(int row)
{
    beginRemoveRows({}, row, row);
    const qsizetype place = m_shown.takeAt(row);
    m_pairs.removeAt(place);
    for (qsizetype &other : m_shown)
        other -= other > place ? 1 : 0;
    endRemoveRows();
}

} // namespace Postilla
