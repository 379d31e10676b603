// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "claim/figuremeaning.h"

#include <QList>
#include <QString>

#include <optional>

namespace Postilla {

/// A person's word on what one figure of a text is about. It stands whatever the machine proposes later.
struct FigureCorrection
{
    QString uuid;
    /// The figure.
    Anchor anchor;
    /// Canonical name of the chip, empty for none; nothing where the machine's counts.
    std::optional<QString> object;
    /// Nothing where the machine's counts.
    std::optional<Measure> measure;
    /// What the machine had proposed.
    QString judgedObject;
    Measure judgedMeasure = Measure::NotStated;
    QString analyst;
    /// UTC milliseconds since 1970.
    qint64 createdAt = 0;
    int rev = 0;
};

/// The person's word on a figure, by its span; nullptr where nobody has corrected it.
const FigureCorrection *correctionOf(TextSpan figure, const QList<FigureCorrection> &corrections);

/// The meanings with a person's word over the machine's.
QList<FigureMeaning> corrected(QList<FigureMeaning> meanings, const QList<FigureCorrection> &corrections);

} // namespace Postilla
