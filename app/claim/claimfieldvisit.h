// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claimrecord.h"

namespace Postilla {

/// Calls `visit` with the way to a field: something that makes a reference to the field of a reference to the
/// record.
template <typename Visit>
auto visitField(ClaimField field, Visit visit)
{
    switch (field) {
    case ClaimField::Type:
        return visit([](auto &record) -> auto & { return record.claim.type; });
    case ClaimField::Source:
        return visit([](auto &record) -> auto & { return record.claim.source; });
    case ClaimField::SourceKind:
        return visit([](auto &record) -> auto & { return record.claim.sourceKind; });
    case ClaimField::Cue:
        return visit([](auto &record) -> auto & { return record.claim.cue; });
    case ClaimField::ReportedVia:
        return visit([](auto &record) -> auto & { return record.claim.reportedVia; });
    case ClaimField::Hedge:
        return visit([](auto &record) -> auto & { return record.claim.hedge; });
    case ClaimField::HedgeCue:
        return visit([](auto &record) -> auto & { return record.claim.hedgeCue; });
    case ClaimField::HedgeScope:
        return visit([](auto &record) -> auto & { return record.claim.hedgeScope; });
    case ClaimField::Polarity:
        return visit([](auto &record) -> auto & { return record.claim.polarity; });
    case ClaimField::EventFrom:
        return visit([](auto &record) -> auto & { return record.claim.eventFrom; });
    case ClaimField::EventTo:
        return visit([](auto &record) -> auto & { return record.claim.eventTo; });
    case ClaimField::Entities:
        break;
    }
    return visit([](auto &record) -> auto & { return record.entities; });
}

} // namespace Postilla
