// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/blockmaker.h"
#include "report/pageflow.h"

namespace Postilla {

/// The charts of the report, each under its title and over how it is counted; what its drawing does not give
/// in figures follows as a table. Nothing where there are none.
void placeCharts(PageFlow &flow, const BlockMaker &make, const QList<DrawnChart> &charts);

} // namespace Postilla
