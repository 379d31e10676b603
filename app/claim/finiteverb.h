// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/sentencewords.h"

namespace Postilla {

/// Whether a heading says something, and not only names it: "Pechino vieta l'H20" against "Il divieto
/// dell'H20". By the forms that are verbs beyond doubt and those that headings of this field use
/// (resources/claims/verbs.tsv).
bool hasFiniteVerb(const SentenceWords &sentence);

} // namespace Postilla
