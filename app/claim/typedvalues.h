// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claimrecord.h"

namespace Postilla {

// Values of a claim as a person types them in one line.

/// The figure with other words, and the value that they state. BadArgument where they are not one figure.
Result<ClaimFigure> withText(ClaimFigure figure, const QString &typed);
/// Canonical name of the chip that is named so; what was typed where none is.
QString chipNamed(const QString &typed);

/// "2025", "2025-08", "2025-08-15"; nothing for an empty text. BadDate.
Result<std::optional<PartialDate>> typedDate(const QString &typed);

/// "NVIDIA H20; Reuters".
QString entitiesText(const QList<ClaimEntity> &entities);
/// Reads what entitiesText() writes: those that are among `known` stay what they are, others become what the
/// lexicon says that they are, or else companies.
QList<ClaimEntity> typedEntities(const QString &typed, const QList<ClaimEntity> &known);

} // namespace Postilla
