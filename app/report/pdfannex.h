// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/blockmaker.h"
#include "report/pageflow.h"

namespace Postilla {

/// The annex: every text in full with its marks, boilerplate left out, lines numbered, the numbers of the
/// claims in the margin beside the lines where they begin. Progress counts documents; ErrorCode::Cancelled.
Result<void> placeAnnex(PageFlow &flow, const BlockMaker &make, const Report &report,
                        const Progress &progress);

} // namespace Postilla
