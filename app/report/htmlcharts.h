// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/htmlpage.h"
#include "report/reportwords.h"

namespace Postilla {

/// The charts of the report, each with the same as a table that a click brings out. Nothing where there are
/// none.
void writeCharts(HtmlPage &page, const ReportWords &words, const QList<DrawnChart> &charts);

} // namespace Postilla
