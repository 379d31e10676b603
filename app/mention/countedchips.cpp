// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/countedchips.h"

#include "mention/figureparser.h"

namespace Postilla {

namespace {

bool wantsUnit(const Mention &mention)
{
    return mention.figure && mention.figure->unit.isEmpty() && mention.figure->currency.isEmpty() &&
           (mention.sub == MentionSub::Quantity || mention.sub == MentionSub::Money);
}

/// Whether a chip may follow behind this mention: "200,000 Nvidia • H20", "China-made".
bool qualifiesChip(QStringView text, const Mention &mention)
{
    const qsizetype end = mention.span.end;
    return mention.kind == MentionKind::Company ||
           (mention.kind == MentionKind::Place && end < text.size() && text[end] == u'-');
}

/// What the mentions here have for the figure that ends before them; empty: nothing.
QString countedBehind(QStringView text, qsizetype end, std::span<const Mention> following,
                      const FigureParser &figures)
{
    for (const Mention &mention : following) {
        if (mention.kind == MentionKind::Cue)
            continue;
        if (mention.span.start < end || !figures.qualifies(text.sliced(end, mention.span.start - end)))
            break;
        if (mention.kind == MentionKind::Chip)
            return mention.canonical.section(u' ', 1);
        const QString noun =
            mention.kind == MentionKind::Company ? figures.nounAfter(text, mention.span.end) : QString();
        if (!noun.isEmpty() || !qualifiesChip(text, mention))
            return noun;
        end = mention.span.end;
    }
    return {};
}

} // namespace

void countChips(QStringView text, QList<Mention> &mentions, const FigureParser &figures)
{
    constexpr qsizetype farthest = 3;
    for (qsizetype i = 0; i + 1 < mentions.size(); ++i) {
        if (!wantsUnit(mentions.at(i)))
            continue;
        const auto following = std::span(std::as_const(mentions)).subspan(size_t(i) + 1);
        const QString counted =
            countedBehind(text, mentions.at(i).span.end,
                          following.first(std::min(following.size(), size_t(farthest))), figures);
        if (counted.isEmpty())
            continue;
        mentions[i].figure->unit = counted;
        mentions[i].sub = MentionSub::Quantity;
    }
}

} // namespace Postilla
