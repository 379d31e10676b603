// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/meaningproposal.h"

#include "claim/foldedwords.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace Postilla {

namespace {

bool isTelling(QStringView word)
{
    constexpr qsizetype leastLetters = 4;
    return word.size() >= leastLetters && word.front().isLower() &&
           std::ranges::all_of(word, [](QChar unit) { return unit.isLetter(); });
}

/// Words of a stretch beside a figure; what touches `rim` may be cut off.
void addWords(std::set<QString> &words, const QString &stretch, qsizetype rim)
{
    for (const FoldedWord &word : foldedWords(stretch, {0, stretch.size()})) {
        const bool isCut = word.span.start == rim || word.span.end == rim;
        if (!isCut && isTelling(QStringView(stretch).sliced(word.span.start, word.span.length())))
            words.insert(word.text);
    }
}

/// Word, measure, chip.
using Rule = std::tuple<QString, Measure, QString>;

void count(std::map<Rule, int> &counts, const FigureCorrection &correction, const QString &word)
{
    const Measure measure = correction.measure.value_or(Measure::NotStated);
    if (measure != Measure::NotStated && measure != correction.judgedMeasure)
        ++counts[{word, measure, {}}];
    const QString object = correction.object.value_or(QString());
    if (!object.isEmpty() && object != correction.judgedObject)
        ++counts[{word, Measure::NotStated, object}];
}

} // namespace

QList<MeaningProposal> meaningProposals(const QList<FigureCorrection> &corrections)
{
    std::map<Rule, int> counts;
    for (const FigureCorrection &correction : corrections) {
        std::set<QString> words;
        addWords(words, correction.anchor.prefix, 0);
        addWords(words, correction.anchor.suffix, correction.anchor.suffix.size());
        for (const QString &word : words)
            count(counts, correction, word);
    }
    QList<MeaningProposal> proposals;
    for (const auto &[rule, times] : counts) {
        const auto &[word, measure, object] = rule;
        proposals.append({word, measure, object, times});
    }
    std::ranges::stable_sort(proposals, std::greater(), &MeaningProposal::corrections);
    return proposals;
}

} // namespace Postilla
