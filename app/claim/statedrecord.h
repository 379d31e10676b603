// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claimrecord.h"
#include "claim/statedclaim.h"

#include <QList>
#include <QString>

#include <optional>

namespace Postilla {

/// The quote of a claim as it reads in the document's current text; as it was anchored, where it is lost
/// there.
QString currentQuote(const Claim &claim);

/// What a claim of the library states: its words say what is done, its record says of which chips and
/// figures, who speaks, and when. `mentions` are those of the quote, spans in its UTF-16 units; `published`
/// is the day of its document.
StatedClaim statedRecord(const ClaimRecord &record, const QList<Mention> &mentions, QStringView language,
                         const std::optional<PartialDate> &published);

/// Differs where anything differs that comparing claims rests on: 32 hex digits. Tags, rating, notes and what
/// is merely confirmed are not part of it.
QString comparedState(const ClaimRecord &record, const std::optional<PartialDate> &published);

} // namespace Postilla
