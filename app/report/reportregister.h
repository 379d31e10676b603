// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/claimsource.h"
#include "report/report.h"

namespace Postilla {

/// Says of every claim in which reports it was carried, and which report this one follows: the one that it
/// replaces, else the last of the same scope, which is not the same report in another format. NotFound where
/// there is none that it could replace.
Result<void> gatherRegister(const ClaimSource &source, Report &report);

/// Number of the report that it replaces; empty: it replaces none.
QString replacedNumber(const Report &report);
/// The report as a line of the register, without file and hash.
ReportRecord recordOf(const Report &report);

} // namespace Postilla
