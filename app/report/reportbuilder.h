// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "report/claimsource.h"
#include "report/report.h"

namespace Postilla {

/// Gathers the report. Progress counts documents and is asked before each. ErrorCode::NothingToReport where
/// no document is in scope, Cancelled, or whatever the source says.
Result<Report> buildReport(const ClaimSource &source, const ReportRequest &request,
                           const Clock &clock = Clock::system(), const Progress &progress = {});

} // namespace Postilla
