// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/report.h"

#include <QByteArray>

namespace Postilla {

/// The report as JSON, UTF-8, as resources/report/report.schema.json describes it: what it is of, and each
/// document with its claims and mentions, their fields named and coded as the columns of the tables. What is
/// not known is null. Any thread. Progress counts documents; ErrorCode::Cancelled.
Result<QByteArray> renderJson(const Report &report, const Progress &progress = {});

} // namespace Postilla
