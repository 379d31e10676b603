// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claimrecord.h"
#include "review/reviewcard.h"

#include <QList>

namespace Postilla {

// What a card shows of a claim, in the language of the user.

/// What is said of it, its figures left out, each field with whose word it is; what nobody has said is left
/// out.
QList<CardField> fieldsOf(const ClaimRecord &record);
/// As stated, and as parsed with what it measures: "20mila", "20,000 units · NVIDIA H20, stock".
QList<CardField> figureFields(const ClaimRecord &record);

} // namespace Postilla
