// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"
#include "mention/lexicon.h"
#include "mention/wordindex.h"

#include <QSet>

#include <optional>

namespace Postilla {

/// Designations of accelerators:
///
///     chip      = [architecture] series [space | "-"] number [suffix] {(space | "-") word} ["s"]
///               | architecture | number (suffix | "s")     (elliptic: "910C", "6000D", "4090s")
///     full      = chip [architecture]                      "GB200 Grace Blackwell"
///     listed    = chip ("/" | "," | "e" | "and" | "o" | "or" | "poi" | "then") number [suffix]
///                                                          "MI300A e 325X", "Ascend 950, poi 960"
///
/// A letter O among the digits is read as a zero ("H2O") where a cue stands beside it.
class ChipGrammar
{
public:
    struct Reading
    {
        TextSpan span;
        /// Maker and model: "NVIDIA H20".
        QString canonical;
        /// Index of its series.
        int series = -1;
        /// Number, suffix and words, "6000D", "5090D V2"; empty for an architecture.
        QString number;
    };

    explicit ChipGrammar(const Lexicon &lexicon);

    /// Enters the words without digits that designations begin with.
    void addFirstWords(WordIndex &index) const;

    /// The longest designation that starts at this word start. What needs a cue needs none where the text has
    /// named its family before.
    std::optional<Reading> at(QStringView text, qsizetype start, const QSet<QString> &named = {}) const;
    /// A number of the series of the chip before that an article makes a name: "il 960" or "a 960 model"
    /// after "Ascend 950".
    std::optional<Reading> shortOf(QStringView text, qsizetype start, const Reading &before) const;
    /// Maker and series: "Microsoft Maia".
    QString familyOf(const Reading &reading) const;
    /// One that leaves out the series of the designation before it and ends the list with it.
    std::optional<Reading> listedAfter(QStringView text, const Reading &before) const;

private:
    static constexpr qsizetype longestNumber = 5;

    struct Number
    {
        qsizetype end = 0;
        /// As in canonical names, a typo corrected, plural and words left out.
        QString text;
        QString suffix;
        QString words;
        bool typo = false;
    };

    std::optional<Reading> afterPrefix(QStringView text, qsizetype start, qsizetype prefixEnd, int id,
                                       const QSet<QString> &named) const;
    static void addSmallForms(WordIndex &index, const ChipSeries &series, const QString &prefix);
    std::optional<Reading> elliptic(QStringView text, qsizetype start, const QSet<QString> &families) const;
    std::optional<Reading> cardCalled(QStringView text, qsizetype start, const QSet<QString> &families) const;
    qsizetype pastArchitecture(QStringView text, const Reading &reading) const;
    std::optional<Number> number(QStringView text, qsizetype at, const ChipSeries &series) const;
    void readWords(QStringView text, const ChipSeries &series, Number &number) const;
    static bool isShort(const Number &number);
    static bool isCard(QStringView text, const Number &number);
    static bool nearMaker(QStringView text, TextSpan span, const ChipSeries &series);
    static bool followsMaker(QStringView text, qsizetype start, const ChipSeries &series);
    bool isBetter(QStringView text, const Reading &reading, const Reading &best) const;
    static bool isAmongChips(QStringView text, TextSpan span);
    bool isTypo(QStringView text, TextSpan span, const ChipSeries &series) const;
    bool hasCue(QStringView text, qsizetype start, qsizetype end) const;
    Reading readingOf(int series, TextSpan span, const Number &number) const;

    QList<ChipSeries> m_series;
    /// Prefixes by id, and the series each belongs to.
    QStringList m_prefixes;
    QList<int> m_seriesOf;
    NameTrie m_trie;
    QSet<QString> m_cues;
};

} // namespace Postilla
