// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/blockmaker.h"
#include "report/pageflow.h"

namespace Postilla {

/// The first page: what the report is about, when and by whom it was made, how much it holds; then the tables
/// of its documents and claims, each row a link.
void placeFront(PageFlow &flow, const BlockMaker &make, const Report &report);

} // namespace Postilla
