// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/finderrevision.h"

#include "mention/figurevocabulary.h"
#include "mention/lexicon.h"

#include <QCryptographicHash>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

/// Grows with every change of what the grammars find in the same text.
constexpr QByteArrayView engineVersion = "21";

} // namespace

QString revisionOf(const Lexicon &lexicon, const FigureVocabulary &vocabulary)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(engineVersion);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    for (const Entity &entity : lexicon.entities) {
        add(QString::number(int(entity.kind)) + u' ' + QString::number(int(entity.sub)));
        add(entity.canonical);
        for (const Alias &alias : entity.aliases)
            add(alias.text + u'\t' + alias.language + u'\t' + QString::number(int(alias.condition)));
    }
    for (const Nation &nation : lexicon.nations)
        add(nation.country + u'\t' + (nation.names + nation.adjectives + nation.capitals).join(u'\t'));
    for (const ChipSeries &series : lexicon.chips) {
        add(series.maker + u'\t' + series.model + u'\t' +
            (series.prefixes + series.suffixes + series.words).join(u'\t'));
        for (const ChipSeries::Numbers &numbers : series.numbers)
            add(u"%1..%2/%3"_s.arg(numbers.from).arg(numbers.to).arg(numbers.step));
        add(u"%1%2%3%4"_s.arg(series.alone).arg(series.cued).arg(series.elliptic).arg(series.architecture));
    }
    add((lexicon.portfolios + lexicon.chipCues + lexicon.companyTails + lexicon.agencyTails +
         lexicon.pressTails + lexicon.bodyHeads + lexicon.bodyAdjectives + lexicon.bodyTopics +
         lexicon.companyCues + lexicon.placeCues + lexicon.smallWords + lexicon.genericWords +
         lexicon.titles + lexicon.roles + lexicon.honorifics + lexicon.sayings + lexicon.givenNames +
         lexicon.familyNames + lexicon.doubtfulFamilyNames + lexicon.nameSyllables + lexicon.ignored)
            .join(u'\t'));
    for (const FigureWord &word : vocabulary.words())
        add(u"%1\t%2\t%3\t%4"_s.arg(int(word.role)).arg(word.value).arg(word.code, word.text) +
            u"\t%1\t%2\t%3"_s.arg(word.low).arg(word.high.value_or(-1)).arg(int(word.modifier)));
    return QString::fromLatin1(hash.result().first(8).toHex());
}

} // namespace Postilla
