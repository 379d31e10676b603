// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "report/chart.h"

namespace Postilla {

/// Writes the chart, as it stands in a report, to a file that ends in .svg or .png; it appears whole or not
/// at all, and what was there before stays until then. The application's thread. FormatUnknown,
/// FileUnwritable, DiskFull.
Result<void> writeChart(const Chart &chart, const QString &spoken, const QString &path);

} // namespace Postilla
