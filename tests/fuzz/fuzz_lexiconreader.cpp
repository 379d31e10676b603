// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/mutations.h"
#include "mention/figurevocabulary.h"
#include "mention/lexiconreader.h"
#include "mention/mentionfinder.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

/// Files of names and of figure words that nobody would write: read and usable, or refused as such.
class FuzzLexiconReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLexiconIsUsableOrRefused();
    void aVocabularyIsUsableOrRefused();
};

namespace {

template <typename T>
QByteArray complaintOf(const Result<T> &result)
{
    const bool isExpected = result || result.error().code() == ErrorCode::LexiconInvalid;
    return isExpected ? QByteArray() : QByteArray("refused with another code");
}

} // namespace

void FuzzLexiconReader::aLexiconIsUsableOrRefused()
{
    const FigureVocabulary vocabulary;
    Test::fuzz(Test::Mutations(u"lexicon"_s), [&vocabulary](const QByteArray &input) {
        const auto lexicon = LexiconReader::read(u"fuzz"_s, input);
        return lexicon ? complaintOf(MentionFinder::build(*lexicon, vocabulary)) : complaintOf(lexicon);
    });
}

void FuzzLexiconReader::aVocabularyIsUsableOrRefused()
{
    Test::fuzz(Test::Mutations(u"figures"_s), [](const QByteArray &input) {
        FigureVocabulary vocabulary;
        const auto read = vocabulary.read(u"fuzz"_s, input);
        return read ? complaintOf(MentionFinder::build(Lexicon(), vocabulary)) : complaintOf(read);
    });
}

QTEST_GUILESS_MAIN(FuzzLexiconReader)
#include "fuzz_lexiconreader.moc"
