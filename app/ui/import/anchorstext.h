// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/anchorcounts.h"

#include <QString>

namespace Postilla {

class Actions;

/// What became of the claims and corrections of texts that are new, and which key lists those to look at:
/// "Claims: 2 exact, 1 changed. Ctrl+Shift+Y lists what to look at."; empty where there were none.
QString anchorsText(const AnchorCounts &counts, const Actions &actions);

} // namespace Postilla
