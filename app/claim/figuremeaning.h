// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"
#include "base/partialdate.h"
#include "mention/mention.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace Postilla {

/// What a figure measures.
enum class Measure {
    NotStated,
    Stock,
    Orders,
    Approved,
    Shipped,
    Planned,
    Capacity,
    Price,
    Loss,
    Performance,
};

template <>
struct Codes<Measure>
{
    static constexpr auto words = codeWords("", "stock", "orders", "approved", "shipped", "planned",
                                            "capacity", "price", "loss", "performance");
};

/// What a figure seems to be about, read off the words around it: a proposal, for a person to confirm. Two
/// figures may conflict only where all three meet.
struct FigureMeaning
{
    /// Span of the figure's mention.
    TextSpan figure;
    /// Canonical name of the chip ("NVIDIA H20"); empty where the words around name none.
    QString object;
    Measure measure = Measure::NotStated;
    /// The day, month or year it holds for.
    std::optional<PartialDate> asOf;

    friend bool operator==(const FigureMeaning &, const FigureMeaning &) = default;
};

/// The meaning of each figure among the mentions, dates and periods left out, in their order. Spans in UTF-16
/// units of the text. `language` is "it" or "en"; of another one the words of both count. A date without its
/// year gets the one that lies nearest to `published`, and "currently" is that day; without `published`
/// neither says anything.
QList<FigureMeaning> figureMeanings(QStringView text, const QList<Mention> &mentions, QStringView language,
                                    const std::optional<PartialDate> &published = {});
/// Changes whenever the words of the data files do by which meanings are read.
QString figureMeaningRevision();

} // namespace Postilla
