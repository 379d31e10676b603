// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/mentioncodec.h"

#include <vector>

namespace Postilla {

/// A figure that states a number, and what it means: a row of table `stated_figure`. Points into
/// FoundMentions.
struct StatedFigure
{
    const Mention *mention = nullptr;
    const FigureMeaning *meaning = nullptr;

    /// By which figures are sorted: the value, of a range its middle, of an open one its bound.
    double sortValue() const;

    friend bool operator==(const StatedFigure &one, const StatedFigure &other)
    {
        return *one.mention == *other.mention && *one.meaning == *other.meaning;
    }
};

/// In the order of the text, at most one a span.
std::vector<StatedFigure> statedFigures(const FoundMentions &found);

} // namespace Postilla
