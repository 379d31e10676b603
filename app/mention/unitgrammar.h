// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/mention.h"
#include "mention/numbergrammar.h"

namespace Postilla {

/// What a number counts.
struct UnitReading
{
    MentionSub sub = MentionSub::Quantity;
    /// Of the unit, so of the mention.
    qsizetype end = 0;
    /// The noun or symbol as it stands.
    QString unit;
    QString currency;
    /// ISO 8601 designator of a period, "W", and how many of it one makes; empty for anything else.
    QString period;
    double periodFactor = 1;
    /// The vocabulary knows the noun; otherwise its form tells that it is one.
    bool known = true;
};

/// Units:
///
///     unit  = "%" | "per cento" | ["di" | "of"] currency | "volte" | symbol | ["-"] period
///           | ["di" | "of"] {adjective} noun
///
/// A noun that the vocabulary does not know is taken by its form: in Italian the first word that is no
/// adjective and ends like a plural; in English, where the noun ends its group, the first plural within three
/// words, and past a known noun that is part of a compound: "two chip makers".
class UnitGrammar
{
public:
    explicit UnitGrammar(const FigureLexer &lexer)
        : m_lexer(lexer)
    {
    }

    std::optional<UnitReading> after(QStringView text, const NumberReading &number, bool italian) const;

private:
    std::optional<UnitReading> measure(QStringView text, qsizetype numberEnd, qsizetype at) const;
    std::optional<UnitReading> hyphenated(QStringView text, qsizetype numberEnd) const;
    std::optional<UnitReading> noun(QStringView text, qsizetype at, bool italian) const;
    UnitReading pastAdjunct(QStringView text, const UnitReading &unit) const;
    bool hasNounForm(QStringView word, bool italian) const;

    const FigureLexer &m_lexer;
};

} // namespace Postilla
