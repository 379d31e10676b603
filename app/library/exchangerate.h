// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mention/mention.h"

#include <QList>
#include <QString>

#include <optional>

class QLocale;

namespace Postilla {

/// A rate that a person has stated. Amounts are shown in another currency by such a rate alone: which one is
/// right, and of which day, is the analyst's to say.
struct ExchangeRate
{
    /// ISO 4217, capitals.
    QString from;
    QString to;
    /// How much of `to` is one of `from`; more than 0.
    double rate = 1;

    /// "1 EUR = 1.08 USD", also without "1", "=" or spaces; a comma is as good as a point. BadArgument.
    static Result<ExchangeRate> parse(const QString &typed);
    /// "1 EUR = 1.08 USD".
    QString text(const QLocale &locale) const;
    /// Nothing for what is no amount in `from`.
    std::optional<FigureValue> converted(const FigureValue &figure) const;

    friend bool operator==(const ExchangeRate &, const ExchangeRate &) = default;
};

/// Several, parted by semicolons; none of an empty text. BadArgument, also for two from one currency.
Result<QList<ExchangeRate>> parseRates(const QString &typed);

/// A figure as the first rate shows it that is from its currency.
struct ConvertedFigure
{
    FigureValue value;
    ExchangeRate rate;
};
std::optional<ConvertedFigure> converted(const FigureValue &figure, const QList<ExchangeRate> &rates);

} // namespace Postilla
