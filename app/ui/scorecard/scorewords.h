// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/scorecard.h"

#include <QString>

namespace Postilla {

/// What has made the mentions of a row: the entity of an entry, else the grammar in words.
QString sourceText(const ScoreRow &row);
/// What a person has said of a case; "not judged" where nobody has.
QString verdictText(std::optional<CorrectionVerdict> verdict);

} // namespace Postilla
