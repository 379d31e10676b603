// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace Postilla {
class LibraryCore;
}

namespace Postilla::Bench {

/// Adds claims to a library of made-up articles, as many to each, with a figure, what the article names most,
/// and their operations in the journal, one act each.
Result<void> addClaims(LibraryCore &core, int claimsEach);

} // namespace Postilla::Bench
