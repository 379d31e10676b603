// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "claim/figuremeaning.h"
#include "mention/mention.h"

#include <QList>
#include <QString>

#include <optional>

namespace Postilla {

/// What a machine may have filled in of a claim's figure.
enum class FigureField { Value, Object, Measure, AsOf };

template <>
struct Codes<FigureField>
{
    static constexpr auto words = codeWords("value", "object", "measure", "as_of");
};

/// A figure that a claim states, with what it means.
struct ClaimFigure
{
    /// Empty until stored.
    QString uuid;
    /// As it is stated, the words of its modifier included: "oltre tre milioni di schede".
    QString text;
    /// Money, Quantity, Percent or Ratio.
    MentionSub sub = MentionSub::Quantity;
    FigureValue value;
    /// Canonical name of the chip it is about; empty: not stated.
    QString object;
    Measure measure = Measure::NotStated;
    std::optional<PartialDate> asOf;
    /// What the machine has filled in and nobody has confirmed.
    QList<FigureField> proposed;
    int rev = 0;

    friend bool operator==(const ClaimFigure &, const ClaimFigure &) = default;
};

/// What a claim is about: a chip, a company, a body, a person, a place.
struct ClaimEntity
{
    MentionKind kind = MentionKind::Chip;
    /// "NVIDIA H20".
    QString canonical;

    friend bool operator==(const ClaimEntity &, const ClaimEntity &) = default;
    friend auto operator<=>(const ClaimEntity &, const ClaimEntity &) = default;
};

/// A claim with all that belongs to it.
struct ClaimRecord
{
    Claim claim;
    /// In the order in which they were added: at first that of the text.
    QList<ClaimFigure> figures;
    QList<ClaimEntity> entities;
};

} // namespace Postilla
