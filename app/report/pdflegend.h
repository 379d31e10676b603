// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/blockmaker.h"

namespace Postilla {

/// What the marks and the scales mean, what was in scope, and how the report was made.
std::vector<Block> legendBlocks(const BlockMaker &make, const Report &report);

} // namespace Postilla
