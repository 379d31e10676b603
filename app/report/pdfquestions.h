// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/blockmaker.h"
#include "report/pageflow.h"

#include <QSet>

namespace Postilla {

/// The questions, under each its judgements, then its claims with their quotes in context; a claim of several
/// questions stands under the first. Progress counts claims; ErrorCode::Cancelled.
Result<void> placeQuestions(PageFlow &flow, const BlockMaker &make, const Report &report,
                            const Progress &progress);

/// In brief in their place: the claims of those numbers. Progress counts them; ErrorCode::Cancelled.
Result<void> placeNamedClaims(PageFlow &flow, const BlockMaker &make, const Report &report,
                              const QSet<QString> &numbers, const Progress &progress);

} // namespace Postilla
