// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/placement.h"

#include <QString>

namespace Postilla {

/// Of one claim: "exact", "moved" …, in the language of the user.
QString anchorStateText(AnchorState state);
/// What has changed, for a person: "30,000" → "80,000"; empty for what reads alike.
QString wordChangesText(const QString &before, const QString &after);

} // namespace Postilla
