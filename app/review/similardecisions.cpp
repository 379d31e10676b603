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

} // namespace

SimilarDecisions::Words SimilarDecisions::wordsOf(const QString &text)
{
    Words words;
    QString word;
    const auto end = [&] {
        if (word.size() >= shortestWord)
            words.push_back(qHash(word));
        word.clear();
    };
    for (const QChar each : text) {
        if (each.isLetterOrNumber())
            word.append(each.toCaseFolded());
        else
            end();
    }
    end();
    std::ranges::sort(words);
    const auto repeated = std::ranges::unique(words);
    words.erase(repeated.begin(), repeated.end());
    return words;
}

/// Jaccard's index: what both share of all that either has.
double SimilarDecisions::likeness(const Words &one, const Words &other)
{
    std::size_t shared = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        if (*a < *b) {
            ++a;
        } else if (*b < *a) {
            ++b;
        } else {
            ++shared;
            ++a;
            ++b;
        }
    }
    const std::size_t all = one.size() + other.size() - shared;
    return all == 0 ? 0 : double(shared) / double(all);
}

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
    const Words words = wordsOf(gist);
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
