// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/report.h"
#include "report/reportpages.h"

#include <QByteArray>

namespace Postilla {

/// The report as the bytes of a PDF file. Needs a QGuiApplication; any thread. The same report gives the same
/// bytes. Progress counts documents; ErrorCode::Cancelled.
Result<QByteArray> renderPdf(const Report &report, const Progress &progress = {});

/// The same pages for the screen; the errors, threads and progress of renderPdf().
Result<ReportPages> layOutPages(const Report &report, const Progress &progress = {});

} // namespace Postilla
