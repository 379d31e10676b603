// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/mention.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Postilla {

/// When an alias that might be a common word counts.
enum class AliasCondition {
    Capital,    ///< its capitals are capitals in the text, as proper names have them
    Any,        ///< in any case: "ministero del Commercio"
    Exact,      ///< letter by letter as written: "US" but not "us"
    InSentence, ///< letter by letter, and not where a sentence begins: "Meta" but not "Meta del viaggio"
    National,   ///< in any case, but only with a nationality beside it: "governo cinese" but not "governo"
};

/// One way in which a text names an entity.
struct Alias
{
    QString text;
    /// ISO 639-1 code; empty: of any language.
    QString language;
    AliasCondition condition = AliasCondition::Capital;

    friend bool operator==(const Alias &, const Alias &) = default;
};

/// Something that texts name, under its canonical name.
struct Entity
{
    MentionKind kind = MentionKind::Company;
    MentionSub sub = MentionSub::None;
    QString canonical;
    QList<Alias> aliases;

    friend bool operator==(const Entity &, const Entity &) = default;
};

/// How a country is named beside its bodies: "Chinese customs", "dogane cinesi", "governo degli Stati Uniti".
struct Nation
{
    QString country;
    /// "China", "Cina", "People's Republic of China".
    QStringList names;
    /// "Chinese", "cinese", "cinesi"; also names that stand before the noun ("US").
    QStringList adjectives;
    /// "Pechino": stands for the country after an Italian "di".
    QStringList capitals;
};

/// One series of accelerators: designations are series + number + suffix.
struct ChipSeries
{
    QString maker;
    /// The word or letters before the number as texts write it: "H", "Ascend", "RTX Pro".
    QStringList prefixes;
    /// The same in canonical designations, with the space that belongs before the number: "Ascend ".
    QString model;
    struct Numbers
    {
        int from = 0;
        int to = 0;
        int step = 1;
    };
    QList<Numbers> numbers;
    /// Letters that follow the number at once: "X" of MI300X.
    QStringList suffixes;
    /// Words that follow after a space: "NVL72" of GB200 NVL72.
    QStringList words;
    /// The prefix by itself names something: "Blackwell".
    bool alone = false;
    /// Counts only beside a word of Lexicon::chipCues.
    bool cued = false;
    /// Number and suffix by themselves count: "910C".
    bool elliptic = false;
    /// Stands before another designation and is part of it: "Blackwell B20".
    bool architecture = false;

    bool hasNumber(int number) const;
    /// Maker and series: "Microsoft Maia".
    QString family() const { return maker + u' ' + model.trimmed(); }
};

/// Everything that names are found by. Plain data; LexiconReader reads it from files.
struct Lexicon
{
    QList<Entity> entities;
    QList<Nation> nations;
    QList<ChipSeries> chips;
    /// What ministries are for, which one name may hold several of: "Trade", "del Commercio".
    QStringList portfolios;
    /// Words beside which a doubtful designation is a chip: "GPU", "acceleratori".
    QStringList chipCues;
    /// Last words of companies' names: "Technologies", "Inc.".
    QStringList companyTails;
    /// Last words of the names of public bodies and of outlets: "Commission", "Gazette".
    QStringList agencyTails;
    /// First words of the Italian names of public bodies, the adjectives that may follow them, and what they
    /// are for without a preposition: "commissione", "nazionale", "Bilancio".
    QStringList bodyHeads;
    QStringList bodyAdjectives;
    QStringList bodyTopics;
    QStringList pressTails;
    /// Words that a company's name follows: "startup", "based".
    QStringList companyCues;
    /// Words that the name of a town follows: "headquartered in", "con sede a".
    QStringList placeCues;
    /// Words of the sentence that no company's name begins with: "The", "When".
    QStringList smallWords;
    /// Words that make no company's name by themselves: "Clean", "AI".
    QStringList genericWords;
    /// Words that stand only before a person's name: "Mr", "said".
    QStringList titles;
    /// Words before a person's name or in the apposition after it: "CEO", "ministro".
    QStringList roles;
    /// Words that a surname alone may follow: "Mr", "ministro".
    QStringList honorifics;
    /// Words that a person's name comes before: "said", "ha detto".
    QStringList sayings;
    /// "Jensen", "Marco".
    QStringList givenNames;
    /// Of the languages that put them first: "Zhang", "Park".
    QStringList familyNames;
    /// Of those only the ones that are also common words: "Ma", "Song". Doubtful alone.
    QStringList doubtfulFamilyNames;
    /// What given names of China and Korea are made of in Latin letters: "jian", "zhong", "hyun".
    QStringList nameSyllables;
    /// Names that are no mentions and hide the shorter names inside them: "Treasury Secretary".
    QStringList ignored;

    /// Adds the entries of another file.
    void append(const Lexicon &other);
};

} // namespace Postilla
