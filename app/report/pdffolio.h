// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pageflow.h"
#include "report/reportwords.h"

namespace Postilla {

/// At the foot of the page, "Page 3 of"; pages from 0.
void paintPageNumber(PageCanvas &canvas, int page, const PdfStyle &style, const ReportWords &words);
/// Behind it on every page: how many there are, which is known last.
void stampPageTotal(PageFlow &flow, const PdfStyle &style, const ReportWords &words);

} // namespace Postilla
