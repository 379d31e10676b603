// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/blockmaker.h"
#include "report/pageflow.h"

namespace Postilla {

/// The questions, under each its judgements and the numbers of its claims; nothing where there are none.
void placeJudgements(PageFlow &flow, const BlockMaker &make, const Report &report);

} // namespace Postilla
