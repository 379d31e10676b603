// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/figurestore.h"

namespace Postilla {

class Statement;

/// The columns of stated_figure, document and the entity `chip` from which figureAt() reads.
QString figureColumns();
inline constexpr int figureColumnCount = 20;
StatedFigureRow figureAt(const Statement &statement);

} // namespace Postilla
