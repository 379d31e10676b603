// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"
#include "mention/figurevalue.h"

#include <QString>

#include <optional>

namespace Postilla {

/// What a mention names. Users add kinds of their own, numbered from FirstOfUser.
enum class MentionKind : quint16 { Chip, Figure, Agency, Company, Person, Place, Cue, FirstOfUser = 64 };

/// The finer kind of Figure, Agency and Cue mentions.
enum class MentionSub : quint8 {
    None,
    Money,
    Quantity,
    Percent,
    Ratio,
    Date,
    Government,
    Press,
    Attribution,
    Hedge,
};

/// A place in a text where something is named. Machine-made and rebuilt at will.
struct Mention
{
    TextSpan span;
    MentionKind kind = MentionKind::Chip;
    MentionSub sub = MentionSub::None;
    /// Canonical name of the entity, maker and model for a chip ("NVIDIA H20"); empty for figures and cues.
    QString canonical;
    /// For kind Figure only.
    std::optional<FigureValue> figure;

    friend bool operator==(const Mention &, const Mention &) = default;
};

} // namespace Postilla

Q_DECLARE_TYPEINFO(Postilla::Mention, Q_RELOCATABLE_TYPE);
