// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportfacts.h"

// What explains the report to its reader: its signs, its scales, its scope and how it was made.
namespace Postilla {

QString legendTitle(const ReportWords &words);
/// How a quote is told from what stands around it, where there is a bar beside it.
Fact quoteLegend(const ReportWords &words);
/// The name of each kind of mark, marked as that kind.
MarkedText legendMarks(const ReportWords &words);
/// Whatever the format: verdicts, rating, likelihood, the sign of what is proposed, scope in full and method.
QList<Fact> legendFacts(const ReportWords &words, const Report &report);

} // namespace Postilla
