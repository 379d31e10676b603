// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/statedfigure.h"

#include <algorithm>
#include <numeric>

namespace Postilla {

namespace {

/// Not so where a person has marked a figure that the machine had not read.
bool hasNumber(const Mention &mention)
{
    const auto &figure = mention.figure;
    return mention.kind == MentionKind::Figure && figure && (figure->value || figure->low || figure->high);
}

} // namespace

double StatedFigure::sortValue() const
{
    const FigureValue &figure = *mention->figure;
    if (figure.value)
        return *figure.value;
    if (figure.low && figure.high)
        return std::midpoint(*figure.low, *figure.high);
    return figure.low.value_or(figure.high.value_or(0));
}

std::vector<StatedFigure> statedFigures(const FoundMentions &found)
{
    std::vector<StatedFigure> figures;
    auto next = found.mentions.cbegin();
    for (const FigureMeaning &meaning : found.meanings) {
        const auto mention = std::find_if(next, found.mentions.cend(), [&](const Mention &each) {
            return each.span == meaning.figure && hasNumber(each);
        });
        if (mention == found.mentions.cend() ||
            (!figures.empty() && figures.back().mention->span == mention->span))
            continue;
        figures.push_back({&*mention, &meaning});
        next = mention + 1;
    }
    return figures;
}

} // namespace Postilla
