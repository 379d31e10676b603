// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/lexicon.h"

#include <algorithm>

namespace Postilla {

bool ChipSeries::hasNumber(int number) const
{
    return std::ranges::any_of(numbers, [number](Numbers range) {
        return number >= range.from && number <= range.to && (number - range.from) % range.step == 0;
    });
}

void Lexicon::append(const Lexicon &other)
{
    entities += other.entities;
    nations += other.nations;
    chips += other.chips;
    chipCues += other.chipCues;
    portfolios += other.portfolios;
    companyTails += other.companyTails;
    agencyTails += other.agencyTails;
    bodyHeads += other.bodyHeads;
    bodyAdjectives += other.bodyAdjectives;
    bodyTopics += other.bodyTopics;
    pressTails += other.pressTails;
    companyCues += other.companyCues;
    placeCues += other.placeCues;
    smallWords += other.smallWords;
    genericWords += other.genericWords;
    titles += other.titles;
    roles += other.roles;
    honorifics += other.honorifics;
    sayings += other.sayings;
    givenNames += other.givenNames;
    familyNames += other.familyNames;
    doubtfulFamilyNames += other.doubtfulFamilyNames;
    nameSyllables += other.nameSyllables;
    ignored += other.ignored;
}

} // namespace Postilla
