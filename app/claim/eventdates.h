// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"
#include "claim/sentencewords.h"

#include <QList>

#include <optional>

namespace Postilla {

/// When something is said to happen: on a day, in a month or year, or from one to another.
struct EventDates
{
    PartialDate from;
    std::optional<PartialDate> to;

    friend bool operator==(const EventDates &, const EventDates &) = default;
};

/// The date that a span gives to what it tells: the only one in it or, where it holds none, the only one in
/// its clauses or at the opening of its sentence. The day on which a source speaks ("said on 3 March", "il 3
/// marzo il ministero ha detto") or an article is written is none. A quarter is its first and last month;
/// years as in calendarDate(). Nothing where several dates are left, or where the year is not known.
/// `sentences` are those that the span touches; UTF-16 units of their text.
std::optional<EventDates> eventDates(const QList<SentenceWords> &sentences, TextSpan span,
                                     const std::optional<PartialDate> &published);

} // namespace Postilla
