// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/correcting.h"

#include "claim/anchoring.h"
#include "library/placing.h"
#include "store/correctionstore.h"
#include "store/documentstore.h"
#include "store/edit.h"

namespace Postilla {

namespace {

/// Whether both say something of the same place and kind, so that the later one takes the other's place.
bool speakOfTheSame(const Correction &one, const Correction &other)
{
    const auto kindsOf = [](const Correction &each) {
        return each.judged ? std::pair(each.naming.kind, each.judged->naming.kind)
                           : std::pair(each.naming.kind, each.naming.kind);
    };
    const auto [a, b] = kindsOf(one);
    const auto [c, d] = kindsOf(other);
    return one.anchor.span.overlaps(other.anchor.span) && (a == c || a == d || b == c || b == d);
}

} // namespace

Result<void> storeCorrection(Edit &edit, const PlaceInText &place, Correction correction)
{
    CorrectionStore store(edit.database());
    const auto anchor =
        DocumentStore(edit.database())
            .version(place.versionUuid)
            .and_then([&](const DocumentVersion &version) { return anchorAt(version, place.span); });
    const auto before = store.ofVersion(place.versionUuid);
    if (!anchor || !before)
        return std::unexpected(anchor ? before.error() : anchor.error());
    correction.anchor = *anchor;
    for (const Correction &other : *before) {
        if (!speakOfTheSame(correction, other))
            continue;
        if (const auto removed = store.remove(edit, other); !removed)
            return removed;
    }
    return store.insert(edit, correction)
        .and_then([&] { return placeIfEarlier(edit, anchor->documentUuid, place.versionUuid); })
        .transform([](bool) {});
}

} // namespace Postilla
