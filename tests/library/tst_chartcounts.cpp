// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryfolder.h"
#include "query/queryparser.h"
#include "support/testdata.h"

#include <QTest>

#include <algorithm>

using namespace Postilla;
using namespace Qt::StringLiterals;
using Test::imported;
using Test::resultOf;

/// What the charts of a library count.
class TestChartCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mentionsStandByChipAndDate();
    void pairsAreArticlesThatNameBoth();
    void claimsStandByOriginAndVerdict();
    void aQueryNarrowsEverythingDown();
    void whatIsRemovedDoesNotCount();
    void anEmptyLibraryHasNothingToCount();
    void aWordThatIsNoQueryIsRefused();
    void whatIsCancelledEndsAsCancelled();

private:
    ChartCounts counts(const QString &query = {});
    static qint64 at(const QList<CrossCount> &counts, const QString &row, const QString &column);

    std::unique_ptr<Test::LibraryFolder> m_folder;
    std::unique_ptr<Library> m_library;
};

namespace {
const QString commerce = u"US Department of Commerce"_s;
} // namespace

void TestChartCounts::init()
{
    m_library.reset();
    m_folder = std::make_unique<Test::LibraryFolder>();
    m_library = m_folder->open();
    if (qstrcmp(QTest::currentTestFunction(), "anEmptyLibraryHasNothingToCount") == 0)
        return;
    imported(
        *m_library,
        {m_folder->write(u"a.txt"_s, u"Licences\n\nChip Wire, 14 March 2025\n\nThe H20 may be sold, the "
                                     "Department of Commerce said. The H20 is a chip of Nvidia.\n"_s),
         m_folder->write(u"b.txt"_s, u"Orders\n\nChip Wire, 2 April 2025\n\nBuyers ordered the H20 and the "
                                     "H200.\n"_s),
         m_folder->write(u"c.txt"_s, u"No date\n\nThe H200 waits for the Department of Commerce.\n"_s)});
}

ChartCounts TestChartCounts::counts(const QString &query)
{
    const auto read = QueryParser::read(query);
    const auto counts = resultOf(m_library->chartCounts(read.value_or(Query())));
    if (!read || !counts)
        qFatal("%s", qUtf8Printable((read ? counts.error() : read.error()).message()));
    return *counts;
}

qint64 TestChartCounts::at(const QList<CrossCount> &counts, const QString &row, const QString &column)
{
    const auto found = std::ranges::find_if(
        counts, [&](const CrossCount &each) { return each.row == row && each.column == column; });
    return found == counts.end() ? -1 : found->count;
}

void TestChartCounts::mentionsStandByChipAndDate()
{
    const ChartCounts all = counts();
    QCOMPARE(all.mentions.size(), 3);
    QCOMPARE(at(all.mentions, u"NVIDIA H20"_s, u"2025-03-14"_s), 2);
    QCOMPARE(at(all.mentions, u"NVIDIA H20"_s, u"2025-04-02"_s), 1);
    QCOMPARE(at(all.mentions, u"NVIDIA H200"_s, u"2025-04-02"_s), 1);
    QCOMPARE(all.undated, 1);
}

void TestChartCounts::pairsAreArticlesThatNameBoth()
{
    const ChartCounts all = counts();
    QCOMPARE(all.pairs.size(), 2);
    QCOMPARE(at(all.pairs, u"NVIDIA H20"_s, commerce), 1);
    QCOMPARE(at(all.pairs, u"NVIDIA H200"_s, commerce), 1);
}

void TestChartCounts::claimsStandByOriginAndVerdict()
{
    const auto documents = m_library->documents();
    QVERIFY(documents.has_value());
    for (const DocumentListRow &row : *documents) {
        Document document = *m_library->document(row.uuid);
        document.origin = document.number == 3 ? QString() : u"Reuters"_s;
        QVERIFY(m_library->edit(document).has_value());
        const auto version = m_library->currentVersion(row.uuid);
        QVERIFY(version.has_value());
        Claim claim = *m_library->claims().create(version->uuid, {0, 5});
        claim.verdict = document.number == 2 ? Verdict::Refuted : Verdict::Disputed;
        QVERIFY(m_library->claims().edit(claim).has_value());
    }
    const ChartCounts all = counts();
    QVERIFY(all.claims == QList<CrossCount>({{QString(), u"disputed"_s, 1},
                                             {u"Reuters"_s, u"disputed"_s, 1},
                                             {u"Reuters"_s, u"refuted"_s, 1}}));
}

void TestChartCounts::aQueryNarrowsEverythingDown()
{
    const ChartCounts some = counts(u"ordered chip:H20"_s);
    QCOMPARE(some.mentions.size(), 2);
    QCOMPARE(at(some.mentions, u"NVIDIA H20"_s, u"2025-04-02"_s), 1);
    QCOMPARE(some.undated, 0);
    QCOMPARE(some.pairs.size(), 0);
}

void TestChartCounts::whatIsRemovedDoesNotCount()
{
    QVERIFY(m_library->remove({*m_library->documentByNumber(1)}).has_value());
    const ChartCounts all = counts();
    QCOMPARE(at(all.mentions, u"NVIDIA H20"_s, u"2025-03-14"_s), -1);
    QCOMPARE(at(all.pairs, u"NVIDIA H200"_s, commerce), 1);
    QVERIFY(m_library->undo().has_value());
    QCOMPARE(at(counts().mentions, u"NVIDIA H20"_s, u"2025-03-14"_s), 2);
}

void TestChartCounts::anEmptyLibraryHasNothingToCount()
{
    QVERIFY(counts() == ChartCounts());
}

void TestChartCounts::aWordThatIsNoQueryIsRefused()
{
    const auto read = QueryParser::read(u"kind:spaceship"_s);
    QVERIFY(read.has_value());
    QCOMPARE(resultOf(m_library->chartCounts(*read)).error().code(), ErrorCode::BadQuery);
}

void TestChartCounts::whatIsCancelledEndsAsCancelled()
{
    Job<ChartCounts> job = m_library->chartCounts({});
    job.cancel();
    const auto counts = resultOf(job);
    QVERIFY(counts.has_value() || counts.error().code() == ErrorCode::Cancelled);
    QVERIFY(resultOf(m_library->chartCounts({})).has_value());
}

QTEST_GUILESS_MAIN(TestChartCounts)
#include "tst_chartcounts.moc"
