// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/figurecorrection.h"

#include <QList>
#include <QString>

namespace Postilla {

/// A rule that people's corrections speak for: beside this word, figures measure that, or are of that chip.
/// One of both is stated.
struct MeaningProposal
{
    /// Case folded.
    QString word;
    Measure measure = Measure::NotStated;
    /// Canonical name of the chip.
    QString object;
    /// How many corrections have the word beside their figure.
    int corrections = 0;

    friend bool operator==(const MeaningProposal &, const MeaningProposal &) = default;
};

/// The words of four letters or more, names left out, that stand beside the figures of which people have said
/// another measure or chip than the machine had: those of most corrections first, then by word. Of each
/// correction the words within the reach of its anchor count, cut ones at the rim left out.
QList<MeaningProposal> meaningProposals(const QList<FigureCorrection> &corrections);

} // namespace Postilla
