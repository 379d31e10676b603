// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/correction.h"

#include <algorithm>

namespace Postilla {

namespace {

bool judges(const Correction &correction, MentionKind kind)
{
    return correction.naming.kind == kind || (correction.judged && correction.judged->naming.kind == kind);
}

/// What the correction puts in the place of the mentions that it rejects.
Mention stated(const Correction &correction, const QList<Mention> &mentions)
{
    Mention mention;
    mention.span = correction.anchor.span;
    mention.kind = correction.naming.kind;
    mention.sub = correction.naming.sub;
    mention.canonical = correction.naming.canonical;
    mention.origin = correction.verdict == CorrectionVerdict::Confirmed ? MentionOrigin::Confirmed
                                                                        : MentionOrigin::Corrected;
    const auto found = std::ranges::find_if(mentions, [&](const Mention &each) {
        return each.span == mention.span && each.kind == mention.kind;
    });
    if (found != mentions.cend()) {
        mention.figure = found->figure;
        mention.rule = found->rule;
    }
    return mention;
}

} // namespace

bool rejects(const Correction &correction, const Mention &mention)
{
    return correction.anchor.span.overlaps(mention.span) && judges(correction, mention.kind);
}

QList<Mention> corrected(QList<Mention> mentions, const QList<Correction> &corrections)
{
    if (corrections.isEmpty())
        return mentions;
    QList<Mention> human;
    for (const Correction &correction : corrections) {
        if (correction.verdict != CorrectionVerdict::Wrong)
            human.append(stated(correction, mentions));
    }
    mentions.removeIf([&](const Mention &mention) {
        return std::ranges::any_of(
            corrections, [&](const Correction &correction) { return rejects(correction, mention); });
    });
    mentions += human;
    std::ranges::stable_sort(mentions, {}, &Mention::span);
    return mentions;
}

} // namespace Postilla
