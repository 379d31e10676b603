// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "review/reviewplan.h"

#include <memory>

namespace Postilla {

class LibraryCore;

/// How many items of a session are open and pass by when they are come to: gone, changed, or decided
/// elsewhere since they were found. Cancelled.
Result<qint64> countPassed(const std::shared_ptr<LibraryCore> &core, const ReviewRecord &session,
                           const Progress &progress);

} // namespace Postilla
