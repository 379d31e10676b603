// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/figureinterval.h"

#include "claim/phrasetable.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Half of the last digit that the number is written with.
double halfStep(double number)
{
    constexpr int leastDigits = 2;
    constexpr double half = 0.5;
    if (number == 0)
        return half;
    const QString written = QString::number(std::abs(number), 'e', QLocale::FloatingPointShortest);
    const QString mantissa = written.section(u'e', 0, 0);
    const auto digits = static_cast<int>(mantissa.size() - mantissa.count(u'.'));
    const int exponent = written.section(u'e', 1).toInt();
    return half * std::pow(10, exponent + 1 - std::max(digits, leastDigits));
}

double lowestOf(double number)
{
    return number > 0 ? 0 : -std::numeric_limits<double>::infinity();
}

FigureInterval around(double value, FigureModifier modifier)
{
    constexpr double about = 0.1;
    const double step = halfStep(value);
    switch (modifier) {
    case FigureModifier::About: {
        const double reach = std::max(std::abs(value) * about, step);
        return {value - reach, value + reach};
    }
    case FigureModifier::AtLeast:
        return {.low = value - step};
    case FigureModifier::MoreThan:
        return {.low = value};
    case FigureModifier::LessThan:
        return {lowestOf(value), value};
    case FigureModifier::UpTo:
        return {lowestOf(value), value + step};
    case FigureModifier::Exact:
    case FigureModifier::Range:
    case FigureModifier::Vague:
        break;
    }
    return {value - step, value + step};
}

/// "A800", "H20s": the unit is the chip itself.
bool isDesignation(const QString &unit)
{
    return unit.front().isLetter() && std::ranges::any_of(unit, [](QChar each) { return each.isDigit(); });
}

bool isPiece(const QString &unit)
{
    if (unit.isEmpty() || isDesignation(unit))
        return true;
    const auto words = foldedWords(unit, {0, unit.size()});
    return !PhraseTable::shipped("pieces.tsv"_L1).find(words, {}).isEmpty();
}

} // namespace

FigureInterval intervalOf(const FigureValue &figure)
{
    if (figure.value)
        return around(*figure.value, figure.modifier);
    FigureInterval interval;
    if (figure.low)
        interval.low = *figure.low - halfStep(*figure.low);
    if (figure.high)
        interval.high = *figure.high + halfStep(*figure.high);
    return interval;
}

bool meet(const FigureInterval &one, const FigureInterval &other)
{
    return one.low < other.high && other.low < one.high;
}

QString comparableUnit(const FigureValue &figure, MentionSub sub)
{
    const auto of = [&]() -> QString {
        if (sub == MentionSub::Percent)
            return u"%"_s;
        if (sub == MentionSub::Ratio)
            return u"x"_s;
        if (!figure.currency.isEmpty())
            return figure.currency;
        return isPiece(figure.unit) ? QString() : figure.unit.toCaseFolded();
    };
    return figure.per.isEmpty() ? of() : of() + u'/' + figure.per;
}

} // namespace Postilla
