// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "review/reviewplan.h"

#include <QString>

namespace Postilla {

class Database;

/// "The whole library", "Search: chip:H20", "Tag: Stock": of what a session takes its queue, in the language
/// of the user. Says so where the tag or question is not there any more.
Result<QString> reachText(Database &database, const ReviewScope &scope);
/// What the session goes through: "Proposed claims", "Mentions: NVIDIA H20".
QString queueText(const ReviewPlan &plan);
/// Both, and the order.
Result<QString> reviewTitle(Database &database, const ReviewPlan &plan);

} // namespace Postilla
