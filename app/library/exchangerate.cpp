// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/exchangerate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeRate)
};

std::unexpected<Error> noRate(const QString &typed)
{
    return std::unexpected(Error(ErrorCode::BadArgument, Words::tr("This is not a rate of exchange"), typed,
                                 Words::tr("Write it like this: 1 EUR = 1.08 USD")));
}

/// Without the last digits, which are the machine's: 5 million times 1.08 is 5,400,000.
std::optional<double> times(const std::optional<double> &number, double rate)
{
    constexpr int digits = 12;
    return number ? std::optional(QString::number(*number * rate, 'g', digits).toDouble()) : std::nullopt;
}

} // namespace

Result<ExchangeRate> ExchangeRate::parse(const QString &typed)
{
    static const QRegularExpression form(
        uR"(\A\s*(?:1\s*)?([A-Za-z]{3})\s*=?\s*(\d+(?:[.,]\d+)?)\s*([A-Za-z]{3})\s*\z)"_s);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return noRate(typed);
    ExchangeRate rate{.from = match.captured(1).toUpper(),
                      .to = match.captured(3).toUpper(),
                      .rate = match.captured(2).replace(u',', u'.').toDouble()};
    if (rate.rate <= 0 || rate.from == rate.to)
        return noRate(typed);
    return rate;
}

QString ExchangeRate::text(const QLocale &locale) const
{
    return u"1 %1 = %2 %3"_s.arg(from, locale.toString(rate, 'g', QLocale::FloatingPointShortest), to);
}

std::optional<FigureValue> ExchangeRate::converted(const FigureValue &figure) const
{
    if (figure.currency != from)
        return std::nullopt;
    FigureValue shown = figure;
    shown.value = times(figure.value, rate);
    shown.low = times(figure.low, rate);
    shown.high = times(figure.high, rate);
    shown.currency = to;
    return shown;
}

Result<QList<ExchangeRate>> parseRates(const QString &typed)
{
    QList<ExchangeRate> rates;
    for (const QString &each : typed.split(u';', Qt::SkipEmptyParts)) {
        if (each.trimmed().isEmpty())
            continue;
        const auto rate = ExchangeRate::parse(each);
        if (!rate)
            return std::unexpected(rate.error());
        if (std::ranges::contains(rates, rate->from, &ExchangeRate::from)) {
            return std::unexpected(Error(ErrorCode::BadArgument,
                                         Words::tr("There are two rates for the same currency"), typed,
                                         Words::tr("State one rate for each currency.")));
        }
        rates.append(*rate);
    }
    return rates;
}

std::optional<ConvertedFigure> converted(const FigureValue &figure, const QList<ExchangeRate> &rates)
{
    for (const ExchangeRate &rate : rates) {
        if (const auto value = rate.converted(figure))
            return ConvertedFigure{*value, rate};
    }
    return std::nullopt;
}

} // namespace Postilla
