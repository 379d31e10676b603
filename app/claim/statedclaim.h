// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/candidates.h"
#include "claim/figureconflict.h"
#include "claim/figurecorrection.h"

#include <QHash>
#include <QSet>

namespace Postilla {

/// A figure of a claim with what it means.
struct StatedFigure
{
    MeasuredFigure measured;
    /// As it stands in the text.
    QString surface;
};

/// A claim or candidate as comparing needs it: what it speaks of, in words that two languages share.
struct StatedClaim
{
    /// Place of its document in the list compared.
    qsizetype document = 0;
    /// UTF-16 units of the document's text.
    TextSpan span;
    /// Canonical names.
    QSet<QString> chips;
    /// Persons, firms, bodies and the source.
    QSet<QString> actors;
    /// Chips, actors, concepts (resources/claims/concepts.tsv) and stems of the other words, each with how
    /// much it counts before its rarity.
    QHash<QString, double> terms;
    /// From 1, trade is on, to -1, it is off; 0: neither.
    double stance = 0;
    bool isDenial = false;
    Hedge hedge = Hedge::None;
    QList<StatedFigure> figures;
    /// The date it speaks of or else that of its document.
    std::optional<PartialDate> date;
};

/// A text whose claims are compared; the views must outlive the call that takes it.
struct ComparedText
{
    QStringView text;
    QList<Mention> mentions;
    /// "it" or "en"; of another one the words of both count.
    QStringView language;
    std::optional<PartialDate> published;
    /// People's word on what figures of it are about, anchored in this text.
    QList<FigureCorrection> figureCorrections = {};
};

/// What the candidates of a text, or claims of the same spans, state, in their order. `document` becomes that
/// of each.
QList<StatedClaim> statedClaims(const ComparedText &text, qsizetype document,
                                const QList<Candidate> &candidates);

/// Whether a term is something that is said: no chip or actor, and not the country or the denying itself.
bool isSaid(const QString &term);

/// Counts the chips of a claim among its terms.
void addChipTerms(StatedClaim &claim);

} // namespace Postilla
