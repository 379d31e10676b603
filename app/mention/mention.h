// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"
#include "mention/optionalfigure.h"

#include <QString>

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

/// What made a mention, besides its kind: an entry of the lexicon or a grammar.
enum class MentionRule : quint8 {
    Entry,   ///< a name of the lexicon; figures by their grammar
    Series,  ///< a designation of a series of chips
    Person,  ///< a person by title, given name, family name, age or apposition
    Surname, ///< a person whom the text has named in full before
    Company, ///< a company, a body or an outlet by the words around its name
    Pack,    ///< a rule pack of the user's
};

/// Whose word a mention is.
enum class MentionOrigin : quint8 {
    Machine,
    Confirmed, ///< the machine's, and a person agreed
    Corrected, ///< a person's, in the place of the machine's or where it had found nothing
};

/// A place in a text where something is named. Machine-made and rebuilt at will, unless its origin says
/// otherwise.
struct Mention
{
    TextSpan span;
    MentionKind kind = MentionKind::Chip;
    MentionSub sub = MentionSub::None;
    /// Canonical name of the entity, maker and model for a chip ("NVIDIA H20"); empty for figures and cues.
    QString canonical;
    /// For kind Figure only.
    OptionalFigure figure = {};
    MentionRule rule = MentionRule::Entry;
    MentionOrigin origin = MentionOrigin::Machine;

    friend bool operator==(const Mention &, const Mention &) = default;
};

} // namespace Postilla

Q_DECLARE_TYPEINFO(Postilla::Mention, Q_RELOCATABLE_TYPE);
