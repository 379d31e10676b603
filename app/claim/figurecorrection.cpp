// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/figurecorrection.h"

#include <algorithm>

namespace Postilla {

const FigureCorrection *correctionOf(TextSpan figure, const QList<FigureCorrection> &corrections)
{
    const auto found = std::ranges::find(
        corrections, figure, [](const FigureCorrection &correction) { return correction.anchor.span; });
    return found == corrections.end() ? nullptr : &*found;
}

QList<FigureMeaning> corrected(QList<FigureMeaning> meanings, const QList<FigureCorrection> &corrections)
{
    for (const FigureCorrection &correction : corrections) {
        for (FigureMeaning &meaning : meanings) {
            if (meaning.figure != correction.anchor.span)
                continue;
            meaning.object = correction.object.value_or(meaning.object);
            meaning.measure = correction.measure.value_or(meaning.measure);
        }
    }
    return meanings;
}

} // namespace Postilla
