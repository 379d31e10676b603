// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/anchoring.h"
#include "claim/reanchorer.h"
#include "document/sentences.h"
#include "generatededits.h"
#include "support/testdata.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

class TestReanchorer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPassageIsJudged_data();
    void aPassageIsJudged();
    void theDifferingWordsAreGiven();
    void aPassageThatMovedIsShownWhereItStands();
    void ofTwinsTheOneThatStaysIsKept();
    void nothingIsTakenForAPassageThatIsGone();
    void noGeneratedEditIsMisjudged();
    void noOtherDigitOrNameIsCalledTheSame();
    void longTextsAreAlignedWithinTheirBounds();
};

namespace {

DocumentVersion versionOf(const QString &text)
{
    DocumentVersion version;
    version.uuid = u"v"_s;
    version.text = text;
    return version;
}

Placement placeOf(const QString &before, TextSpan span, const QString &after)
{
    const DocumentVersion version = versionOf(before);
    const auto anchor = anchorAt(version, span);
    return anchor ? Reanchorer(version, versionOf(after)).place(*anchor) : Placement();
}

Placement placeOf(const QString &before, const QString &quote, const QString &after)
{
    const qsizetype start = before.indexOf(quote);
    return placeOf(before, TextSpan{start, start + quote.size()}, after);
}

const QString opening =
    u"Washington loosened its rules on Monday, officials of the Commerce Department said. "_s;
const QString closing = u" Analysts at two banks expect the first deliveries to reach Shenzhen in spring."_s;

} // namespace

void TestReanchorer::aPassageIsJudged_data()
{
    QTest::addColumn<QString>("quote");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<AnchorState>("state");
    QTest::addColumn<QString>("now");
    const QString sentence = u"Nvidia will ship 30,000 H20 chips to Alibaba."_s;
    const auto add = [&](const char *name, const QString &quote, const QString &after, AnchorState state,
                         const QString &now) {
        QTest::newRow(name) << quote << opening + sentence + closing << after << state << now;
    };
    using enum AnchorState;
    const QString whole = opening + sentence + closing;
    const auto with = [&](const QString &from, const QString &to) {
        return QString(whole).replace(from, to);
    };
    add("same text", sentence, whole, Exact, sentence);
    add("text before it", sentence, u"Correction. "_s + whole, Exact, sentence);
    add("new neighbours", sentence, u"One. "_s + sentence + u" Two."_s, Exact, sentence);
    add("another digit", sentence, with(u"30,000"_s, u"80,000"_s), Changed,
        u"Nvidia will ship 80,000 H20 chips to Alibaba."_s);
    add("a digit more", sentence, with(u"H20"_s, u"H200"_s), Changed,
        u"Nvidia will ship 30,000 H200 chips to Alibaba."_s);
    add("a decimal more", u"will ship 30"_s, with(u"30,000"_s, u"30.5"_s), Changed, u"will ship 30"_s);
    add("another name", sentence, with(u"Alibaba"_s, u"Tencent"_s), Changed,
        u"Nvidia will ship 30,000 H20 chips to Tencent."_s);
    add("another first word", sentence, with(u"Nvidia"_s, u"AMD"_s), Changed,
        u"AMD will ship 30,000 H20 chips to Alibaba."_s);
    add("a chip alone", u"H20"_s, with(u"H20"_s, u"H200"_s), Changed, u"H200"_s);
    add("a chip of a longer name", u"H20"_s, with(u"H20"_s, u"H20-A"_s), Changed, u"H20"_s);
    add("a chip that stays", u"H20"_s, with(u"Alibaba"_s, u"Tencent"_s), Exact, u"H20"_s);
    add("another sign", u"ship 30,000 H20"_s, with(u"30,000"_s, u"30.000"_s), Changed, u"ship 30.000 H20"_s);
    add("a space in a number", sentence, with(u"30,000"_s, u"30, 000"_s), Changed,
        u"Nvidia will ship 30, 000 H20 chips to Alibaba."_s);
    add("another case", sentence, with(u"chips"_s, u"Chips"_s), Changed,
        u"Nvidia will ship 30,000 H20 Chips to Alibaba."_s);
    add("a word more", sentence, with(u"will ship"_s, u"will not ship"_s), Changed,
        u"Nvidia will not ship 30,000 H20 chips to Alibaba."_s);
    add("no-break spaces", sentence, with(u" "_s, u"\u00A0"_s), Exact,
        QString(sentence).replace(u' ', QChar(0xA0)));
    add("other lines", sentence, with(u"30,000 "_s, u"30,000\n  "_s), Exact,
        QString(sentence).replace(u"30,000 "_s, u"30,000\n  "_s));
    add("moved", sentence, sentence + u' ' + opening + closing, Moved, sentence);
    add("moved and changed", sentence,
        u"Nvidia will ship 31,000 H20 chips to Alibaba. "_s + opening + closing, Changed,
        u"Nvidia will ship 31,000 H20 chips to Alibaba."_s);
    add("removed", sentence, opening + closing, Lost, {});
    add("rewritten", sentence, opening + u"Nothing is known of what was agreed in private."_s + closing, Lost,
        {});
    add("nothing left", sentence, u"Page not found"_s, Lost, {});
    add("empty", sentence, {}, Lost, {});
}

void TestReanchorer::aPassageIsJudged()
{
    QFETCH(QString, quote);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(AnchorState, state);
    QFETCH(QString, now);
    const Placement placement = placeOf(before, quote, after);
    QCOMPARE(codeOf(placement.state), codeOf(state));
    QCOMPARE(placement.quote, now);
    QCOMPARE(after.mid(placement.span.start, placement.span.length()), now);
}

void TestReanchorer::theDifferingWordsAreGiven()
{
    QCOMPARE(wordChanges(u"ship 30,000 H20 chips"_s, u"ship 80,000 H200 chips"_s),
             (QList<WordChange>{{u"30,000 H20"_s, u"80,000 H200"_s}}));
    QCOMPARE(wordChanges(u"It will ship"_s, u"It will not ship."_s),
             (QList<WordChange>{{u"ship"_s, u"not ship."_s}}));
    QCOMPARE(wordChanges(u"“H20”  chips…"_s, u"\"H20\" chips..."_s), QList<WordChange>());
}

void TestReanchorer::aPassageThatMovedIsShownWhereItStands()
{
    const QString sentence = u"Nvidia will ship 30,000 H20 chips to Alibaba by March."_s;
    const QString before = sentence + u'\n' + opening + u'\n' + closing;
    const QString after = opening + u'\n' + closing + u'\n' + sentence;
    const Placement placement = placeOf(before, sentence, after);
    QCOMPARE(codeOf(placement.state), u"moved"_s);
    QCOMPARE(placement.span.start, after.size() - sentence.size());
}

void TestReanchorer::ofTwinsTheOneThatStaysIsKept()
{
    const QString twin = u"Nvidia will ship 30,000 H20 chips to Alibaba. "_s;
    const QString before = opening + twin + closing + u' ' + twin + u"That was the news."_s;
    const QString after = opening + closing + u' ' + twin + u"That was the news."_s;
    const qsizetype first = before.indexOf(twin);
    const qsizetype second = before.lastIndexOf(twin);
    QCOMPARE(codeOf(placeOf(before, TextSpan{first, first + 45}, after).state), u"lost"_s);
    const Placement kept = placeOf(before, TextSpan{second, second + 45}, after);
    QCOMPARE(codeOf(kept.state), u"exact"_s);
    QCOMPARE(kept.span.start, after.indexOf(twin));
}

void TestReanchorer::nothingIsTakenForAPassageThatIsGone()
{
    const QString before = opening + u"The United States and China met in Geneva."_s + closing;
    const QString after = opening + closing + u" Trade between the United States and China fell again."_s;
    QCOMPARE(codeOf(placeOf(before, u"United States and China"_s, after).state), u"lost"_s);
}

namespace {

QList<TextSpan> wordsOf(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{N}](\\S*[\\p{L}\\p{N}%])?"_s);
    QList<TextSpan> words;
    for (const auto &match : word.globalMatch(text))
        words.append({match.capturedStart(), match.capturedEnd()});
    return words;
}

/// Sentences, stretches of words and single words of a text.
QList<TextSpan> passagesOf(const QString &text, std::mt19937 &random)
{
    const QList<TextSpan> whole = sentences(text);
    const QList<TextSpan> words = wordsOf(text);
    QList<TextSpan> passages;
    for (int i = 0; i < 4; ++i) {
        const auto at = [&](qsizetype end) { return qsizetype(random() % static_cast<unsigned>(end)); };
        passages.append(whole.at(at(whole.size())));
        const qsizetype first = at(words.size() - 12);
        passages.append({words.at(first).start, words.at(first + 2 + at(9)).end});
        passages.append(words.at(at(words.size())));
    }
    return passages;
}

/// The sentences of the first text that do not stand in the text as they did, and their words that do not.
QList<TextSpan> struckPassages(const QString &first, const TrackedText &text)
{
    const auto isIntact = [&](TextSpan passage) { return !text.intact(passage).isEmpty(); };
    QList<TextSpan> whole = sentences(first);
    whole.removeIf(isIntact);
    QList<TextSpan> words = wordsOf(first);
    words.removeIf([&](TextSpan word) {
        const bool isInside = std::ranges::any_of(whole, [&](TextSpan each) { return each.contains(word); });
        return !isInside || isIntact(word);
    });
    return whole + words;
}

QStringList articles()
{
    QStringList texts;
    const QDir folder(dataPath(u"mention/articles"_s));
    for (const QString &name : folder.entryList({u"*.txt"_s}))
        texts.append(QString::fromUtf8(readFile(folder.filePath(name))));
    texts.append(texts.join(u"\n\n"_s));
    return texts;
}

} // namespace

void TestReanchorer::noGeneratedEditIsMisjudged()
{
    constexpr int cases = 1000;
    const QStringList texts = articles();
    int intact = 0;
    int found = 0;
    for (int number = 0; number < cases; ++number) {
        std::mt19937 random(static_cast<unsigned>(number));
        // Most texts are short; the last, all of them in one, is long.
        const QString &first = number % 50 == 0 ? texts.constLast() : texts.at(number % (texts.size() - 1));
        const QList<TextSpan> passages = passagesOf(first, random);
        TrackedText text(first);
        QStringList edits;
        for (int edit = 0; edit <= number % 4; ++edit)
            edits.append(editAtRandom(text, random));
        const DocumentVersion before = versionOf(first);
        const Reanchorer reanchorer(before, versionOf(text.text()));
        for (const TextSpan &passage : passages) {
            const auto anchor = anchorAt(before, passage);
            QVERIFY(anchor);
            const Placement placement = reanchorer.place(*anchor);
            const QList<TextSpan> places = text.intact(passage);
            intact += places.isEmpty() ? 0 : 1;
            if (needsALook(placement.state))
                continue;
            ++found;
            QVERIFY2(places.contains(placement.span),
                     qPrintable(u"case %1, %2: “%3” is called %4 at “%5”"_s.arg(
                         QString::number(number), edits.join(u", "_s), anchor->quote, codeOf(placement.state),
                         placement.quote)));
        }
    }
    // Nothing is won by calling all of them lost.
    QVERIFY2(found >= 0.95 * intact, qPrintable(u"%1 of %2 found"_s.arg(found).arg(intact)));
    QVERIFY(intact > 6 * cases);
}

void TestReanchorer::noOtherDigitOrNameIsCalledTheSame()
{
    constexpr int cases = 1000;
    const QStringList texts = articles();
    int struck = 0;
    for (int number = 0; number < cases; ++number) {
        std::mt19937 random(static_cast<unsigned>(number));
        const QString &first = texts.at(number % (texts.size() - 1));
        TrackedText text(first);
        const QString edit = changeFactAtRandom(text, random);
        const DocumentVersion before = versionOf(first);
        const Reanchorer reanchorer(before, versionOf(text.text()));
        const QList<TextSpan> passages = struckPassages(first, text);
        struck += passages.isEmpty() ? 0 : 1;
        for (const TextSpan &passage : passages) {
            const auto anchor = anchorAt(before, passage);
            QVERIFY(anchor);
            const Placement placement = reanchorer.place(*anchor);
            QVERIFY2(needsALook(placement.state), qPrintable(u"case %1, %2: “%3” is called %4 at “%5”"_s.arg(
                                                      QString::number(number), edit, anchor->quote,
                                                      codeOf(placement.state), placement.quote)));
        }
    }
    QVERIFY2(struck > 0.9 * cases, qPrintable(u"%1 of %2 struck"_s.arg(struck).arg(cases)));
}

void TestReanchorer::longTextsAreAlignedWithinTheirBounds()
{
    // Nothing stands once in either, and every line differs: the worst for an alignment.
    QString before;
    QString after;
    for (int line = 0; line < 20000; ++line) {
        before += u"chip %1 of %2\n"_s.arg(line % 7).arg(line % 11);
        after += u"chip %1 of %2\n"_s.arg(line % 5).arg(line % 13);
    }
    const QString sentence = u"Nvidia will ship 30,000 H20 chips to Alibaba by March.\n"_s;
    const Placement placement = placeOf(before + sentence + before, sentence, after + sentence + after);
    QCOMPARE(codeOf(placement.state), u"exact"_s);
    QCOMPARE(placement.span.start, after.size());
}

QTEST_GUILESS_MAIN(TestReanchorer)
#include "tst_reanchorer.moc"
