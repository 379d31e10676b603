// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QLatin1StringView>

namespace Postilla {

class Database;
class Edit;

/// One change of each kind that there is, in turn: `count` says which, 0 and up. What a change needs, an
/// earlier one of the turn has made.
Result<void> changeOfKind(Edit &edit, int count);
/// How many kinds there are.
int kindsOfChange();
/// How often the change of that name was made in so many changes, the first of them 0.
int turnsOf(QLatin1StringView name, int changes);
/// Undoes and redoes an act of its own, as an analyst who does nothing else.
Result<void> undoAndRedo(Database &database, int count);

} // namespace Postilla
