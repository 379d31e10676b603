// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/figurecells.h"

#include "library/figurewords.h"
#include "mention/kindtable.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

Cell number(const std::optional<double> &number)
{
    return {number ? QString::number(*number, 'f', QLocale::FloatingPointShortest) : QString(), true};
}

Cell date(const std::optional<PartialDate> &date)
{
    return {date ? date->text() : QString()};
}

/// What it is worth, when, and where it stands.
QStringList valueColumnNames()
{
    return {u"value"_s,    u"low"_s, u"high"_s,  u"modifier"_s,  u"unit"_s,
            u"currency"_s, u"per"_s, u"as_of"_s, u"published"_s, u"document"_s};
}

/// Empty where no rate is from its currency.
QList<Cell> convertedCells(const FigureValue &value, const QList<ExchangeRate> &rates)
{
    const auto shown = converted(value, rates);
    const Cell none = number(std::nullopt);
    if (!shown)
        return {none, none, none, {QString()}, none};
    return {number(shown->value.value),
            number(shown->value.low),
            number(shown->value.high),
            {shown->rate.to},
            number(shown->rate.rate)};
}

QList<Cell> valueCells(const StatedFigureRow &row)
{
    const FigureValue &value = row.figure.value;
    return {number(value.value), number(value.low),
            number(value.high),  {modifierName(value.modifier)},
            {value.unit},        {value.currency},
            {value.per},         date(row.figure.asOf),
            date(row.published), Cell::ofNumber(row.documentNumber)};
}

} // namespace

QStringList figureColumnNames(const QList<ExchangeRate> &rates)
{
    const QStringList names = QStringList{u"kind"_s, u"chip"_s, u"measure"_s} + valueColumnNames() +
                              QStringList{u"title"_s, u"outlet"_s, u"who"_s, u"sentence"_s, u"corrected"_s};
    return rates.isEmpty() ? names
                           : names + QStringList{u"converted_value"_s, u"converted_low"_s,
                                                 u"converted_high"_s, u"converted_currency"_s, u"rate"_s};
}

QList<Cell> figureCells(const LedgerFigure &figure, const QList<ExchangeRate> &rates)
{
    const StatedFigureRow &row = figure.row;
    const QList<Cell> amounts = rates.isEmpty() ? QList<Cell>() : convertedCells(row.figure.value, rates);
    return QList<Cell>{{subName(row.figure.sub)}, {row.figure.object}, {codeOf(row.figure.measure)}} +
           valueCells(row) +
           QList<Cell>{{row.title},
                       {row.outlet},
                       {figure.who},
                       {figure.sentence},
                       {figure.isCorrected ? u"yes"_s : u"no"_s}} +
           amounts;
}

QStringList conflictColumnNames()
{
    QStringList names{u"chip"_s, u"measure"_s, u"figures"_s, u"disagreement"_s, u"why"_s};
    for (const QString &end : {u"higher_"_s, u"lower_"_s}) {
        for (const QString &name : valueColumnNames())
            names.append(end + name);
    }
    return names;
}

QList<Cell> conflictCells(const LedgerGroup &group)
{
    return QList<Cell>{{group.group.object},
                       {codeOf(group.group.measure)},
                       Cell::ofNumber(group.group.count),
                       {disagreementKey(group.group.disagreement)},
                       {disagreementText(group, QLocale())}} +
           valueCells(group.higher.value_or(StatedFigureRow())) +
           valueCells(group.lower.value_or(StatedFigureRow()));
}

QString disagreementKey(Disagreement disagreement)
{
    return disagreement == Disagreement::Conflict ? u"conflict"_s : u"over time"_s;
}

} // namespace Postilla
