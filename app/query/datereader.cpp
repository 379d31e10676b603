// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/datereader.h"

#include "base/partialdate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Nothing for a side that is left open.
std::expected<std::optional<PartialDate>, QueryError> readSide(const FieldValue &side)
{
    if (side.text.isEmpty())
        return std::nullopt;
    const auto date = PartialDate::parse(side.text);
    if (!date)
        return side.refused(expectedDates());
    return std::optional(*date);
}

} // namespace

ConditionResult readDates(const FieldValue &value, DateCondition::Field field)
{
    constexpr qsizetype dotCount = 2;
    const qsizetype dots = value.text.indexOf(".."_L1);
    const bool isRange = dots >= 0;
    if (isRange && value.text.size() == dotCount)
        return value.refused(expectedDates());
    const qsizetype second = isRange ? dots + dotCount : 0;
    const auto from = readSide(isRange ? value.part(0, dots) : value);
    if (!from)
        return std::unexpected(from.error());
    const auto to = readSide(value.part(second, value.text.size() - second));
    if (!to)
        return std::unexpected(to.error());
    DateCondition condition{.field = field};
    if (*from)
        condition.first = (*from)->firstDay();
    if (*to)
        condition.last = (*to)->lastDay();
    if (condition.first && condition.last && *condition.first > *condition.last)
        return std::unexpected(QueryError(QueryFault::ReversedRange, value.span(), value.text));
    return condition;
}

QString expectedDates()
{
    return QCoreApplication::translate(
        "Query", "a year, a month or a day, such as 2025-08, 2025-08.. or 2024..2025-03");
}

} // namespace Postilla
