// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"

#include <QString>

#include <optional>

namespace Postilla {

/// A regular expression, without groups of its own but non-capturing ones, for the dates parseDate() reads.
const QString &datePattern();

/// Reads a written date, Italian or English: "15 gennaio 2026", "Jan. 15, 2026", "2025-08-15T10:00+02:00",
/// "3/8/2025", "agosto 2025". Of all-digit dates the day comes first in Italian; in another language only one
/// that can be read in a single way is. Nothing for the rest, and for days that do not exist.
std::optional<PartialDate> parseDate(QStringView text, QStringView language);

/// The date in the path of an address, ".../2025/08/15/..." or ".../2025/08/...".
std::optional<PartialDate> dateInAddress(const QString &url);

} // namespace Postilla
