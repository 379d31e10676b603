// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/blockmaker.h"
#include "report/contrasts.h"
#include "report/pageflow.h"

namespace Postilla {

/// The second page: what is in contrast or in tension, side by side with quote, date and rating; then the
/// figures that the claims state. Progress counts pairs and figures; ErrorCode::Cancelled.
Result<void> placeContrasts(PageFlow &flow, const BlockMaker &make, const QList<Contrast> &contrasts,
                            const Progress &progress);
Result<void> placeFigures(PageFlow &flow, const BlockMaker &make, const Report &report,
                          const Progress &progress);

} // namespace Postilla
