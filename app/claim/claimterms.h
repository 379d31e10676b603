// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "claim/figuremeaning.h"

#include <QString>

namespace Postilla {

// What the values of a claim are called, in the language of the user.

/// "quantity"; "not stated" for NotStated, as below.
QString claimTypeName(ClaimType type);
QString sourceKindName(SourceKind kind);
QString hedgeName(Hedge hedge);
QString polarityName(Polarity polarity);
/// What a figure of it measures: "stock".
QString measureName(Measure measure);

} // namespace Postilla
