// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claimrecord.h"
#include "report/reportwords.h"

namespace Postilla {

/// "stock" in the language of the report; empty for NotStated.
QString measureWord(const ReportWords &words, Measure measure);

/// A figure of a claim with what it means: "900,000 units (NVIDIA H20, stock, as of July 2025)".
QString figureText(const ReportWords &words, const ClaimFigure &figure);

} // namespace Postilla
