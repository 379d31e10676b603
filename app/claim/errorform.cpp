// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/errorform.h"

#include "claim/texttokens.h"

#include <QStringList>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Case folded, without the signs around them; those inside a number stay.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const QString &part : foldedTypography(text).toCaseFolded().split(u' ', Qt::SkipEmptyParts)) {
        const auto isWord = [](QChar unit) { return unit.isLetterOrNumber(); };
        const auto first = std::ranges::find_if(part, isWord);
        const auto last = std::find_if(part.rbegin(), part.rend(), isWord).base();
        if (first < last)
            words.append(QString(first, last - first));
    }
    return words;
}

/// Levenshtein's.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j) + 1;
            const qsizetype swapped = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({swapped, diagonal + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

bool hasInARow(const QStringList &words, const QStringList &wanted)
{
    return !std::ranges::search(words, wanted).empty();
}

/// Words of the quote in a row, about as many, the most alike; none where more than half of the letters
/// differ.
QStringList mostAlike(const QStringList &quote, const QStringList &correct)
{
    const QString wanted = correct.join(u' ');
    QStringList best;
    qsizetype least = wanted.size() + 1;
    for (qsizetype count = std::max<qsizetype>(correct.size() - 1, 1); count <= correct.size() + 1; ++count) {
        for (qsizetype at = 0; at + count <= quote.size(); ++at) {
            const QString form = quote.sliced(at, count).join(u' ');
            const qsizetype differing = distance(form, wanted);
            if (differing < least && 2 * differing <= std::max(form.size(), wanted.size())) {
                best = quote.sliced(at, count);
                least = differing;
            }
        }
    }
    return best;
}

QStringList without(QStringList words, const QStringList &others)
{
    for (const QString &other : others)
        words.removeOne(other);
    return words;
}

} // namespace

QString errorForm(const QString &quote, const QString &correctForm)
{
    const QStringList words = wordsOf(quote);
    const QStringList correct = wordsOf(correctForm);
    const auto form = [](const QStringList &wrong, const QStringList &right) {
        return wrong.join(u' ') + u" → "_s + right.join(u' ');
    };
    if (correct.isEmpty())
        return words.join(u' ');
    if (hasInARow(words, correct)) // what is wrong stands beside it
        return form({}, correct);
    const bool isOfAll = 2 * correct.size() > words.size() && correct.size() > 1;
    if (isOfAll)
        return form(without(words, correct), without(correct, words));
    const QStringList wrong = mostAlike(words, correct);
    return wrong.isEmpty() ? words.join(u' ') : form(wrong, correct);
}

} // namespace Postilla
