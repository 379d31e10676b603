// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/report.h"

#include <QByteArray>

namespace Postilla {

/// The report as one HTML file, UTF-8, that needs nothing besides: its style is inside, there is no script.
/// It is well-formed XML as well. The same report gives the same bytes; any thread. Progress counts
/// claims and documents; ErrorCode::Cancelled.
Result<QByteArray> renderHtml(const Report &report, const Progress &progress = {});

} // namespace Postilla
