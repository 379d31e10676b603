// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/brief.h"

namespace Postilla {

/// What changed since the report that this one follows: claims with another verdict first, then new ones,
/// those edited and those that are gone. The box says so where there was no report before.
BriefBox changesBox(const ReportWords &words, const Report &report);

} // namespace Postilla
