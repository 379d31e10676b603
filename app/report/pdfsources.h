// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/blockmaker.h"
#include "report/pageflow.h"

namespace Postilla {

/// The sources, document by document: its data, the analyst's abstract and the numbers of its claims; then
/// the legend. Progress counts documents; ErrorCode::Cancelled.
Result<void> placeSources(PageFlow &flow, const BlockMaker &make, const Report &report,
                          const Progress &progress);

} // namespace Postilla
