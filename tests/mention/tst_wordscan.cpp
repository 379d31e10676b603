// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/wordscan.h"

#include <QTest>

#include <random>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestWordScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndSignsAreThoseOfTheTable();
    void wordsAreReadAsUnitByUnit();
    void wordsMayBeLongerThanTheWindow();
    void scanningGoesOnAmidAWord();
    void aSignIsSeenAgainWhereScanningGoesOn();
    void needlessWordsArePassedOver();
};

namespace {

/// Words, signs and gaps of both scripts, in any order.
QString jumble(quint32 seed, qsizetype pieces)
{
    const QStringList all{u"licenze"_s,
                          u"H20"_s,
                          u"perché"_s,
                          u" "_s,
                          u"$"_s,
                          u"½"_s,
                          u", "_s,
                          u"“"_s,
                          u"\x4E2D"_s,
                          u"a_b"_s,
                          u"~"_s,
                          u"€"_s,
                          u"\xD83D"_s,
                          u"\n\n"_s,
                          u"<b>"_s,
                          u"Ö"_s,
                          u"straße"_s,
                          QString(QChar(0)),
                          u"x"_s,
                          u"  "_s,
                          u"quattrocento"_s,
                          u"internazionale"_s};
    std::mt19937 random(seed);
    QString text;
    while (pieces-- > 0)
        text += all.at(qsizetype(random() % quint32(all.size())));
    return text;
}

constexpr auto nothingIsNeedless = [](WordKey) { return false; };

TextWord nextOf(WordScan &scan)
{
    return scan.next(nothingIsNeedless);
}

struct Step
{
    qsizetype start = 0;
    /// Of a sign: past it.
    qsizetype end = 0;

    friend bool operator==(Step, Step) = default;
};

template <typename IsNeedless>
QList<Step> scanned(QStringView text, IsNeedless isNeedless)
{
    QList<Step> steps;
    WordScan scan(text);
    for (TextWord word = scan.next(isNeedless); word.start < text.size(); word = scan.next(isNeedless))
        steps.append({word.start, word.isEmpty() ? word.start + 1 : word.end});
    return steps;
}

QList<Step> lookedUp(QStringView text)
{
    QList<Step> steps;
    for (qsizetype at = 0; at < text.size();) {
        const bool word = isWordUnit(text[at].unicode());
        const qsizetype end = word ? wordEnd(text, at) : at + 1;
        if (word || isOfClass(text[at].unicode(), TextUnit::FigureSign))
            steps.append({at, end});
        at = end;
    }
    return steps;
}

} // namespace

void TestWordScan::wordsAndSignsAreThoseOfTheTable()
{
    for (quint32 seed = 0; seed < 400; ++seed) {
        const QString text = jumble(seed, seed % 90);
        QVERIFY2(scanned(text, nothingIsNeedless) == lookedUp(text), qPrintable(text));
    }
}

void TestWordScan::wordsAreReadAsUnitByUnit()
{
    for (quint32 seed = 0; seed < 100; ++seed) {
        const QString text = jumble(seed, 60);
        WordScan scan(text);
        for (TextWord quick = nextOf(scan); quick.start < text.size(); quick = nextOf(scan)) {
            if (quick.isEmpty())
                continue;
            const TextWord slow = readWord(text, quick.start);
            QVERIFY2(quick.end == slow.end && quick.key == slow.key && quick.glued == slow.glued,
                     qPrintable(text.sliced(quick.start)));
        }
    }
}

void TestWordScan::wordsMayBeLongerThanTheWindow()
{
    const QString word = u"Donaudampfschifffahrt"_s.repeated(10);
    const QString text = u"— "_s + word + u" e basta"_s;
    QCOMPARE(scanned(text, nothingIsNeedless), lookedUp(text));
    WordScan scan(text);
    const TextWord read = nextOf(scan);
    QCOMPARE(read.start, 2);
    QCOMPARE(read.end, 2 + word.size());
}

void TestWordScan::scanningGoesOnAmidAWord()
{
    const QString text = u"US5 "_s + u"parola "_s.repeated(20) + u"fine"_s;
    WordScan scan(text);
    QCOMPARE(nextOf(scan).start, 0);
    scan.skipTo(2);
    const TextWord rest = nextOf(scan);
    QCOMPARE(rest.start, 2);
    QCOMPARE(rest.end, 3);
    const qsizetype far = text.size() - 2;
    scan.skipTo(far);
    const TextWord last = nextOf(scan);
    QCOMPARE(last.start, far);
    QCOMPARE(last.end, text.size());
    QCOMPARE(nextOf(scan).start, text.size());
}

void TestWordScan::aSignIsSeenAgainWhereScanningGoesOn()
{
    const QString text = u"vale $5"_s;
    WordScan scan(text);
    QCOMPARE(nextOf(scan).start, 0);
    QCOMPARE(nextOf(scan).start, 5);
    scan.skipTo(5);
    QCOMPARE(nextOf(scan).start, 5);
    scan.skipTo(6);
    QCOMPARE(nextOf(scan).start, 6);
}

/// Only these: one with a capital, with digits or with letters beyond ASCII is answered in any case.
void TestWordScan::needlessWordsArePassedOver()
{
    const auto isNeedless = [](WordKey key) { return key != readWord(u"licenze", 0).key; };
    const auto isPassedOver = [](QStringView word) {
        return word.size() <= qsizetype(WordKey::mostUnits) && word != u"licenze" &&
               std::ranges::all_of(word, [](QChar unit) { return unit.isLower() || unit == u'_'; }) &&
               std::ranges::all_of(word, [](QChar unit) { return unit < QChar(0x80); });
    };
    for (quint32 seed = 0; seed < 100; ++seed) {
        // At the end of a text the scan does not look so closely.
        const QString text = jumble(seed, 60) + u". "_s.repeated(UnitWindow::size);
        QList<Step> wanted = lookedUp(text);
        wanted.removeIf([&](Step step) {
            const QStringView word = QStringView(text).sliced(step.start, step.end - step.start);
            return isWordUnit(word.front().unicode()) && isPassedOver(word);
        });
        QVERIFY2(scanned(text, isNeedless) == wanted, qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestWordScan)
#include "tst_wordscan.moc"
