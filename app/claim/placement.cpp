// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/placement.h"

#include "claim/sequencealigner.h"
#include "claim/texttokens.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Without the punctuation that ends both alike.
WordChange trimmed(WordChange change)
{
    while (change.before.size() > 1 && change.after.size() > 1 &&
           change.before.back() == change.after.back() && change.before.back().isPunct()) {
        change.before.chop(1);
        change.after.chop(1);
    }
    return change;
}

} // namespace

QList<WordChange> wordChanges(const QString &before, const QString &after)
{
    QHash<QString, int> symbols;
    const auto symbolsOf = [&](const QStringList &words) {
        QList<int> list;
        for (const QString &word : words)
            list.append(*symbols.insert(word, symbols.value(word, static_cast<int>(symbols.size()))));
        return list;
    };
    const QStringList wordsBefore = foldedTypography(before).split(u' ', Qt::SkipEmptyParts);
    const QStringList wordsAfter = foldedTypography(after).split(u' ', Qt::SkipEmptyParts);
    const QList<int> symbolsBefore = symbolsOf(wordsBefore);
    const QList<int> symbolsAfter = symbolsOf(wordsAfter);
    const QList<int> partner =
        SequenceAligner(symbolsBefore, symbolsAfter, static_cast<int>(symbols.size())).align();
    QList<WordChange> changes;
    qsizetype here = 0;
    qsizetype there = 0;
    for (qsizetype place = 0; place <= wordsBefore.size(); ++place) {
        const bool atEnd = place == wordsBefore.size();
        if (!atEnd && partner[place] < 0)
            continue;
        const qsizetype next = atEnd ? wordsAfter.size() : partner[place];
        if (place > here || next > there)
            changes.append(trimmed({wordsBefore.mid(here, place - here).join(u' '),
                                    wordsAfter.mid(there, next - there).join(u' ')}));
        here = place + 1;
        there = next + 1;
    }
    return changes;
}

} // namespace Postilla
