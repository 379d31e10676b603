// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/blockmaker.h"
#include "report/pageflow.h"

namespace Postilla {

/// Document by document: its data, the analyst's abstract, its claims with their quotes in context. Progress
/// counts documents; ErrorCode::Cancelled.
Result<void> placeDocuments(PageFlow &flow, const BlockMaker &make, const Report &report,
                            const Progress &progress);

} // namespace Postilla
