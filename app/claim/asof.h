// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"
#include "mention/mention.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace Postilla {

/// The date that a place of a sentence holds for: one in its own clause, one that opens the sentence ("A
/// luglio Nvidia …"), or the day of publication for "currently". Spans in UTF-16 units of the text; the
/// mentions are those of the sentence. Nothing where no such date stands there, or where its year is not
/// known.
std::optional<PartialDate> asOf(QStringView text, TextSpan sentence, const QList<Mention> &mentions,
                                TextSpan place, QStringView language,
                                const std::optional<PartialDate> &published);

/// The day that a sentence says what it tells of holds for, in whatever of its clauses: "updated to 10
/// March". Mentions and years as above.
std::optional<PartialDate> statedAsOf(QStringView text, TextSpan sentence, const QList<Mention> &mentions,
                                      QStringView language, const std::optional<PartialDate> &published);

/// A date as mentions have it ("2022-10", "--03-14", "2025-Q2"). A missing year becomes the one that brings
/// the date nearest to `published`; of a quarter or half of a year the year is kept. Nothing for periods
/// ("P1Y").
std::optional<PartialDate> calendarDate(QStringView edtf, const std::optional<PartialDate> &published);

} // namespace Postilla
