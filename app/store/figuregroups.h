// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/figurestore.h"

namespace Postilla {

class Statement;

/// Groups the figures of a statement, which gives figureColumns() in the order of chip and measure; see
/// FigureStore::groups().
Result<QList<FigureGroup>> readGroups(Statement &statement, const Progress &progress);

} // namespace Postilla
