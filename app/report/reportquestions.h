// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/tagtree.h"
#include "report/claimsource.h"
#include "report/report.h"

namespace Postilla {

/// Says of every claim under which questions it stands, by its tags, and gathers the questions with their
/// claims and judgements. Of a report on a part of the library, judgements that rest on no claim in it are
/// left out, and so are questions without either. What stands under no question comes last, under an empty
/// one.
Result<void> gatherQuestions(const ClaimSource &source, const TagTree &tags, Report &report);

} // namespace Postilla
