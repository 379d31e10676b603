// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/aliastext.h"
#include "mention/figurevocabulary.h"
#include "mention/lexiconreader.h"
#include "mention/tablereader.h"
#include "support/testdata.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestLexiconReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedFilesAreSound();
    void aShippedNameIsOfOneEntity();
    void namesAreWrittenOut();
    void bracesMultiplyNoFurtherThanTheirBound();
    void conditionsAreReadOrGuessed();
    void faultsNameLineAndColumn_data();
    void faultsNameLineAndColumn();
    void duplicateAliasesAreHarmless();
    void vocabularyFaultsNameLineAndColumn_data();
    void vocabularyFaultsNameLineAndColumn();
};

void TestLexiconReader::theShippedFilesAreSound()
{
    const auto lexicon = LexiconReader::readShipped();
    QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.error().message()));
    QVERIFY(lexicon->entities.size() > 500);
    QVERIFY(lexicon->chips.size() > 50);
    const auto vocabulary = FigureVocabulary::shipped();
    QVERIFY2(vocabulary, vocabulary ? "" : qPrintable(vocabulary.error().message()));
}

/// A name in two rows lends its mentions the canonical name of whichever comes first, and a row without the
/// condition of the other takes it off. Only what a nationality turns into a name may be one besides.
void TestLexiconReader::aShippedNameIsOfOneEntity()
{
    const auto lexicon = LexiconReader::readShipped();
    QVERIFY(lexicon);
    QHash<QString, QString> owners;
    for (const Entity &entity : lexicon->entities) {
        for (const Alias &alias : entity.aliases) {
            const bool national = alias.condition == AliasCondition::National;
            const QString name = u"%1/%2/%3/%4%5"_s.arg(int(entity.kind))
                                     .arg(int(entity.sub))
                                     .arg(alias.language, alias.text, national ? u" !national"_s : QString());
            const QString owner = entity.canonical + u" !"_s + conditionWord(alias.condition);
            const QString first = owners.value(name, owner);
            owners.insert(name, first);
            QVERIFY2(first == owner, qPrintable(u"%1: %2, %3"_s.arg(alias.text, first, owner)));
        }
    }
}

void TestLexiconReader::namesAreWrittenOut()
{
    QCOMPARE(expandBraces(u"{a,b} c{,s}"_s).value(), (QStringList{u"a c"_s, u"a cs"_s, u"b c"_s, u"b cs"_s}));
    QCOMPARE(expandBraces(u"plain"_s).value(), QStringList{u"plain"_s});
    for (const QString &unbalanced : {u"{a"_s, u"a}"_s, u"{a{b}}"_s})
        QCOMPARE(expandBraces(unbalanced).error(), BraceFault::Unbalanced);
}

/// Twenty braces of a line of fuzz stood for a thousand million names, and filled the memory.
void TestLexiconReader::bracesMultiplyNoFurtherThanTheirBound()
{
    const auto pattern = [](qsizetype braces) { return u"{a,b}"_s.repeated(braces); };
    QCOMPARE(expandBraces(pattern(8)).value().size(), 256);
    QCOMPARE(expandBraces(pattern(9)).error(), BraceFault::TooMany);
    QCOMPARE(expandBraces(pattern(5000)).error(), BraceFault::TooMany);
}

void TestLexiconReader::conditionsAreReadOrGuessed()
{
    const auto lexicon = LexiconReader::read(
        u"x"_s, "# comment\n\ngovernment\tMinistry\tit:ministero !national; US; the office\n"_ba);
    QVERIFY(lexicon);
    const QList<Alias> expected{{u"Ministry"_s, {}, AliasCondition::Capital},
                                {u"ministero"_s, u"it"_s, AliasCondition::National},
                                {u"US"_s, {}, AliasCondition::Exact},
                                {u"the office"_s, {}, AliasCondition::Any}};
    QCOMPARE(lexicon->entities.size(), 1);
    QCOMPARE(lexicon->entities.first().sub, MentionSub::Government);
    QVERIFY(lexicon->entities.first().aliases == expected);
}

void TestLexiconReader::faultsNameLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    QTest::newRow("too few cells") << "company\n"_ba << u"x.tsv, line 1, column 1"_s;
    QTest::newRow("unknown kind") << "company\tA\ncompanie\tB\n"_ba << u"x.tsv, line 2, column 1"_s;
    QTest::newRow("a figure") << "figure\tB\n"_ba << u"x.tsv, line 1, column 1"_s;
    QTest::newRow("empty canonical") << "company\t \tA\n"_ba << u"x.tsv, line 1, column 9"_s;
    QTest::newRow("empty alias") << "company\tAcme\tA;;B\n"_ba << u"x.tsv, line 1, column 14"_s;
    QTest::newRow("alias of a condition only")
        << "company\tAcme\t !exact\n"_ba << u"x.tsv, line 1, column 14"_s;
    QTest::newRow("unknown condition") << "company\tAcme\tA !never\n"_ba << u"x.tsv, line 1, column 14"_s;
    QTest::newRow("open brace") << "company\tAcme\t{A,B\n"_ba << u"x.tsv, line 1, column 14"_s;
    QTest::newRow("too many names") << "company\tAcme\t"_ba + "{A,B}"_ba.repeated(30) + "\n"
                                    << u"x.tsv, line 1, column 14"_s;
    QTest::newRow("bad number") << "series\tAMD\tMI\tMI\t1..x\n"_ba << u"x.tsv, line 1, column 18"_s;
    QTest::newRow("bad property") << "series\tAMD\tMI\tMI\t1..3\tX\tsometimes\n"_ba
                                  << u"x.tsv, line 1, column 25"_s;
    QTest::newRow("not UTF-8") << "company\t\xFF\n"_ba << u"x.tsv"_s;
}

void TestLexiconReader::faultsNameLineAndColumn()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, where);
    const auto lexicon = LexiconReader::read(u"x.tsv"_s, bytes);
    QVERIFY(!lexicon);
    QCOMPARE(lexicon.error().code(), ErrorCode::LexiconInvalid);
    QCOMPARE(lexicon.error().where(), where);
}

void TestLexiconReader::duplicateAliasesAreHarmless()
{
    QVERIFY(LexiconReader::read(u"x"_s, "company\tAcme\tA; A\nperson\tAcme\tA\n"_ba));
}

void TestLexiconReader::vocabularyFaultsNameLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    QTest::newRow("unknown role") << "noum\t-\tchip\n"_ba << u"x.tsv, line 1, column 1"_s;
    QTest::newRow("no number") << "scale\tbig\tmilioni\n"_ba << u"x.tsv, line 1, column 7"_s;
    QTest::newRow("unknown modifier")
        << "noun\t-\tchip\nbefore\tnearly\tquasi\n"_ba << u"x.tsv, line 2, column 8"_s;
    QTest::newRow("a value too many") << "noun\t3\tchip\n"_ba << u"x.tsv, line 1, column 6"_s;
    QTest::newRow("empty word") << "noun\t-\tchip;\n"_ba << u"x.tsv, line 1, column 8"_s;
    QTest::newRow("too few cells") << "noun\t-\n"_ba << u"x.tsv, line 1, column 6"_s;
}

void TestLexiconReader::vocabularyFaultsNameLineAndColumn()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, where);
    FigureVocabulary vocabulary;
    const auto read = vocabulary.read(u"x.tsv"_s, bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code(), ErrorCode::LexiconInvalid);
    QCOMPARE(read.error().where(), where);
}

QTEST_GUILESS_MAIN(TestLexiconReader)
#include "tst_lexiconreader.moc"
