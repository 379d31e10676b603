// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/report.h"

#include <QByteArray>

namespace Postilla {

/// The tables as a workbook, one sheet a table and one that says what the columns hold, in the words of the
/// report's language: typed cells, a header that stays and filters. Rows beyond the 1,048,575 of a sheet go
/// on in a next one; a text beyond the 32,767 characters of a cell ends in "…". Progress counts
/// rows; Cancelled, or DiskFull where no temporary file could be made.
Result<QByteArray> renderXlsx(const Report &report, const Progress &progress = {});

} // namespace Postilla
