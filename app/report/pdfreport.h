// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/report.h"
#include "report/reportpages.h"

#include <QIODevice>

namespace Postilla {

/// Writes the report as a PDF file; until it is whole its pages lie beside `target`, where that is a file.
/// Needs a QGuiApplication; any thread. The same report gives the same bytes. False where `target` refused
/// any of it; FileUnwritable, DiskFull. Progress counts claims and documents, part by
/// part; ErrorCode::Cancelled.
Result<bool> writePdf(QIODevice &target, const Report &report, const Progress &progress = {});

/// The same pages for the screen; the threads and progress of writePdf().
Result<ReportPages> layOutPages(const Report &report, const Progress &progress = {});

} // namespace Postilla
