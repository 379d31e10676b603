// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "ui/picker.h"

#include <QList>

namespace Postilla {

/// What a person can look through; all of a library would be too many.
inline constexpr qsizetype mostClaimsOffered = 200;

/// A picker of these claims, the likeliest first, each by its number and its gist; the keys are their uuids.
/// Not open yet.
Picker *claimPicker(const QString &title, const QString &prompt, const QList<Claim> &claims, QWidget *over);

} // namespace Postilla
