// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QString>
#include <QStringList>

namespace Postilla {

/// The title, or words that say that there is none.
QString shownTitle(const QString &title, int number);
/// "The Chip Ledger · 15 August 2025"; says so where nobody knows the date.
QString sourceLine(const QString &outlet, const std::optional<PartialDate> &published);
/// The same, where there is room: without a date the day it was collected (UTC milliseconds), said as such.
QString longSourceLine(const QString &outlet, const std::optional<PartialDate> &published,
                       qint64 collectedOn);
/// A partial date as a person writes it: "2025", "August 2025", "15 August 2025".
QString shownDate(const PartialDate &date);
/// Counts by kind worth a badge, rightmost first.
QStringList badges(const DocumentListRow &row);
/// The whole row in a sentence, for a screen reader.
QString spokenRow(const DocumentListRow &row);

} // namespace Postilla
