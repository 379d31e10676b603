// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/correction.h"

namespace Postilla {

class Edit;

/// A stretch of a version's text, UTF-16 units.
struct PlaceInText
{
    QString versionUuid;
    TextSpan span;
};

/// Stores a person's word on that place within one act; an earlier one on the same place and kind goes, for
/// the last word counts. The anchor is filled in. BadSpan.
Result<void> storeCorrection(Edit &edit, const PlaceInText &place, Correction correction);

} // namespace Postilla
