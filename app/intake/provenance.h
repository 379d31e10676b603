// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/credits.h"

namespace Postilla {

/// Reads a line that says in a sentence who published the text first ("This article first appeared in The
/// Margin", "Pubblicato in origine sul Margine", "Read the original at margine.example"), or who reposts it
/// ("Riprodotto da Rassegna Chip", "(via Chip Digest)"). False where it says neither.
bool readProvenance(Credits &credits, const QString &line, QStringView language);

} // namespace Postilla
