// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/similardecisions.h"

#include <algorithm>

namespace Postilla {

namespace {

constexpr qsizetype mostShown = 3;
/// Of the words of both, so many must be the same: below it two sentences share what every article says.
constexpr double leastAlike = 0.2;
constexpr qsizetype shortestWord = 3;

QSet<QString> wordsOf(const QString &text)
{
    QSet<QString> words;
    QString word;
    const auto end = [&] {
        if (word.size() >= shortestWord)
            words.insert(word);
        word.clear();
    };
    for (const QChar each : text) {
        if (each.isLetterOrNumber())
            word.append(each.toCaseFolded());
        else
            end();
    }
    end();
    return words;
}

/// Jaccard's index: what both share of all that either has.
double likeness(const QSet<QString> &one, const QSet<QString> &other)
{
    const auto shared = std::ranges::count_if(one, [&](const QString &word) { return other.contains(word); });
    const qsizetype all = one.size() + other.size() - shared;
    return all == 0 ? 0 : double(shared) / double(all);
}

} // namespace

void SimilarDecisions::add(const Decision &decision)
{
    QList<Known> &known = m_known[decision.rule];
    known.removeIf([&](const Known &each) { return each.item == decision.item; });
    if (decision.ruling == Ruling::Later)
        return;
    if (known.size() == most)
        known.removeFirst();
    known.append({decision.item, {decision.ruling, decision.gist}, wordsOf(decision.gist)});
}

QList<SimilarDecision> SimilarDecisions::like(const QString &rule, const QString &gist,
                                              const QString &item) const
{
    const QSet<QString> words = wordsOf(gist);
    QList<std::pair<double, const Known *>> found;
    const auto known = m_known.constFind(rule);
    if (known == m_known.cend())
        return {};
    for (const Known &each : *known) {
        if (const double alike = likeness(words, each.words); alike >= leastAlike && each.item != item)
            found.append({alike, &each});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), [](const auto &pair) { return pair.first; });
    QList<SimilarDecision> similar;
    for (const auto &[alike, each] : found.first(std::min(mostShown, found.size())))
        similar.append(each->decision);
    return similar;
}

} // namespace Postilla
