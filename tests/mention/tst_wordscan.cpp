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

struct Step
{
    qsizetype start = 0;
    /// Of a sign: past it.
    qsizetype end = 0;

    friend bool operator==(Step, Step) = default;
};

QList<Step> scanned(QStringView text)
{
    QList<Step> steps;
    WordScan scan(text);
    for (qsizetype at = scan.next(); at < text.size(); at = scan.next())
        steps.append({at, isWordUnit(text[at].unicode()) ? scan.wordAt(at).end : at + 1});
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
        QVERIFY2(scanned(text) == lookedUp(text), qPrintable(text));
    }
}

void TestWordScan::wordsAreReadAsUnitByUnit()
{
    for (quint32 seed = 0; seed < 100; ++seed) {
        const QString text = jumble(seed, 60);
        WordScan scan(text);
        for (qsizetype at = scan.next(); at < text.size(); at = scan.next()) {
            if (!isWordUnit(text[at].unicode()))
                continue;
            const TextWord quick = scan.wordAt(at);
            const TextWord slow = readWord(text, at);
            QVERIFY2(quick.end == slow.end && quick.key == slow.key && quick.glued == slow.glued,
                     qPrintable(text.sliced(at)));
        }
    }
}

void TestWordScan::wordsMayBeLongerThanTheWindow()
{
    const QString word = u"Donaudampfschifffahrt"_s.repeated(10);
    const QString text = u"— "_s + word + u" e basta"_s;
    QCOMPARE(scanned(text), lookedUp(text));
    WordScan scan(text);
    QCOMPARE(scan.next(), 2);
    QCOMPARE(scan.wordAt(2).end, 2 + word.size());
}

void TestWordScan::scanningGoesOnAmidAWord()
{
    const QString text = u"US5 "_s + u"parola "_s.repeated(20) + u"fine"_s;
    WordScan scan(text);
    QCOMPARE(scan.next(), 0);
    scan.skipTo(2);
    QCOMPARE(scan.next(), 2);
    QCOMPARE(scan.wordAt(2).end, 3);
    const qsizetype far = text.size() - 2;
    scan.skipTo(far);
    QCOMPARE(scan.next(), far);
    QCOMPARE(scan.wordAt(far).end, text.size());
    QCOMPARE(scan.next(), text.size());
}

void TestWordScan::aSignIsSeenAgainWhereScanningGoesOn()
{
    const QString text = u"vale $5"_s;
    WordScan scan(text);
    QCOMPARE(scan.next(), 0);
    QCOMPARE(scan.next(), 5);
    scan.skipTo(5);
    QCOMPARE(scan.next(), 5);
    scan.skipTo(6);
    QCOMPARE(scan.next(), 6);
}

QTEST_GUILESS_MAIN(TestWordScan)
#include "tst_wordscan.moc"
