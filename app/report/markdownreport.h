// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/report.h"

#include <QByteArray>

namespace Postilla {

/// The report as Markdown (CommonMark), UTF-8: quotes in context, the quote itself in bold. What an author's
/// text holds is escaped, so that it reads as it was written. Any thread. Progress counts claims and
/// documents; ErrorCode::Cancelled.
Result<QByteArray> renderMarkdown(const Report &report, const Progress &progress = {});

} // namespace Postilla
