// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarycore.h"
#include "library/libraryfolder.h"
#include "support/testdata.h"

#include <QSemaphore>
#include <QTest>

#include <algorithm>

using namespace Postilla;
using namespace Qt::StringLiterals;
using Test::imported;
using Test::resultOf;

class TestLibraryPairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void figuresThatDoNotMeetAreShownWithBothSides();
    void whatTheAnalystSaysOfAFigureCounts();
    void anH20IsNeverComparedWithAnH200();
    void aLaterClaimUpdatesTheEarlierOne();
    void whatTheNextSentenceTellsOfAFigureCounts();
    void differentFiguresOfOtherDaysDoNotMeetEither_data();
    void differentFiguresOfOtherDaysDoNotMeetEither();
    void aRelatedPairIsNotShownAgain();
    void aDismissedPairStaysAwayUntilUndone();
    void aDismissedPairComesBackOnceASideChanges();
    void comparingCanBeCancelled();

private:
    Claim made(const QString &title, const QString &text) { return made(title, {}, text); }
    Claim made(const QString &title, const QString &credit, const QString &text);
    QList<PairToLookAt> pairs();

    std::unique_ptr<Test::LibraryFolder> m_folder;
    std::unique_ptr<Library> m_library;
};

void TestLibraryPairs::init()
{
    m_library.reset();
    m_folder = std::make_unique<Test::LibraryFolder>();
    m_library = m_folder->open();
}

/// A claim of the last paragraph of an article of its own.
Claim TestLibraryPairs::made(const QString &title, const QString &credit, const QString &text)
{
    const QString credited = credit.isEmpty() ? title : title + u"\n\n"_s + credit;
    const QString path = m_folder->write(title + u".txt"_s, u"%1\n\n%2\n"_s.arg(credited, text));
    const auto report = imported(*m_library, {path});
    const auto version = m_library->currentVersion(report.rows.at(0).documentUuid);
    const qsizetype start = version ? version->text.indexOf(text) : 0;
    const auto claim = version.and_then([&](const DocumentVersion &stored) {
        return m_library->claims().create(stored.uuid, {start, start + text.size()});
    });
    if (!claim)
        qFatal("%ls", qUtf16Printable(claim.error().message()));
    return *claim;
}

QList<PairToLookAt> TestLibraryPairs::pairs()
{
    const auto list = resultOf(m_library->pairs().toLookAt());
    if (!list)
        qFatal("%ls", qUtf16Printable(list.error().message()));
    return list->pairs;
}

namespace {

const QString much = u"Nvidia has 900,000 H20s in stock."_s;
const QString less = u"Nvidia has 640,000 H20s in its warehouses."_s;

QString reasonOf(const PairToLookAt &pair)
{
    return pairReason(pair.kind, pair.grounds);
}

} // namespace

void TestLibraryPairs::figuresThatDoNotMeetAreShownWithBothSides()
{
    const Claim first = made(u"Much"_s, much);
    const Claim second = made(u"Less"_s, less);
    const auto found = pairs();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].kind, PairKind::DifferentFigure);
    QCOMPARE(found[0].first.claimUuid, first.uuid);
    QCOMPARE(found[0].second.claimUuid, second.uuid);
    QCOMPARE(found[0].second.quote, less);
    QCOMPARE(found[0].second.number, u"A-0002"_s);
    QCOMPARE(found[0].second.documentUuid, second.anchor.documentUuid);
    QCOMPARE(found[0].second.span, second.anchor.span);
    QVERIFY(reasonOf(found[0]).contains(u"640,000"_s));
    QCOMPARE(found[0].suggestion.kind, RelationKind::Contradicts);
}

void TestLibraryPairs::whatTheAnalystSaysOfAFigureCounts()
{
    made(u"Much"_s, much);
    const Claim second = made(u"Less"_s, less);
    auto record = m_library->claims().record(second.uuid);
    QVERIFY(record.has_value());
    record->figures[0].measure = Measure::Orders;
    QVERIFY(m_library->claims().editRecord(*record).has_value());
    const auto found = pairs();
    QVERIFY(std::ranges::none_of(
        found, [](const PairToLookAt &pair) { return pair.kind == PairKind::DifferentFigure; }));
}

void TestLibraryPairs::anH20IsNeverComparedWithAnH200()
{
    for (const QString &chip : {u"H20"_s, u"H200"_s}) {
        made(u"Much "_s + chip, u"Nvidia has 900,000 %1s in stock."_s.arg(chip));
        made(u"Less "_s + chip, u"Nvidia has 640,000 %1s in its warehouses."_s.arg(chip));
        made(u"Banned "_s + chip, u"Beijing has banned the %1."_s.arg(chip));
        made(u"Approved "_s + chip, u"Beijing has approved the %1."_s.arg(chip));
    }
    QMap<bool, QSet<PairKind>> kinds;
    for (const PairToLookAt &pair : pairs()) {
        const bool isOfH200 = pair.first.quote.contains(u"H200"_s);
        QVERIFY2(pair.second.quote.contains(u"H200"_s) == isOfH200, qPrintable(reasonOf(pair)));
        kinds[isOfH200].insert(pair.kind);
    }
    for (const bool isOfH200 : {false, true}) { // each chip with itself is
        QVERIFY(kinds[isOfH200].contains(PairKind::DifferentFigure));
        QVERIFY(kinds[isOfH200].contains(PairKind::OrderUnknown));
    }
}

void TestLibraryPairs::aLaterClaimUpdatesTheEarlierOne()
{
    const Claim later = made(u"Later"_s, u"In March 2026 Nvidia had an inventory of 900,000 H20s."_s);
    const Claim earlier = made(u"Earlier"_s, u"In January 2026 Nvidia had an inventory of 640,000 H20s."_s);
    const auto found = pairs();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].kind, PairKind::ChangeOverTime);
    QCOMPARE(found[0].suggestion.kind, RelationKind::Updates);
    QCOMPARE(found[0].suggestion.from, later.uuid);
    QCOMPARE(found[0].suggestion.to, earlier.uuid);
}

void TestLibraryPairs::whatTheNextSentenceTellsOfAFigureCounts()
{
    const Claim later =
        made(u"Waiting"_s, u"In three halls near the port wait 900,000 H20s. The figure, as of 6 March 2026, "
                           "is that of a warehouse list."_s);
    made(u"Earlier"_s, u"In January 2026 Nvidia had an inventory of 640,000 H20s."_s);
    const auto found = pairs();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].kind, PairKind::ChangeOverTime);
    QVERIFY2(reasonOf(found[0]).contains(u"stock"_s), qPrintable(reasonOf(found[0])));
    QCOMPARE(found[0].suggestion.from, later.uuid);
}

void TestLibraryPairs::differentFiguresOfOtherDaysDoNotMeetEither_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("shipped") << u"Nvidia will ship %1 H20 chips to China."_s;
    QTest::newRow("as a title") << u"Nvidia will ship %1 H20 chips to China"_s;
    QTest::newRow("sent") << u"Nvidia will send %1 H20 chips to China."_s;
    QTest::newRow("of no measure") << u"China will take %1 H20 chips from Nvidia."_s;
}

/// Nothing says as of when the figures hold: that the articles are of other days explains nothing.
void TestLibraryPairs::differentFiguresOfOtherDaysDoNotMeetEither()
{
    QFETCH(const QString, sentence);
    made(u"Much"_s, u"The Ledger, 11 August 2025"_s, sentence.arg(u"900,000"_s));
    made(u"Less"_s, u"Chip Wire, 2 September 2025"_s, sentence.arg(u"640,000"_s));
    const auto found = pairs();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].kind, PairKind::DifferentFigure);
    QVERIFY(found[0].first.published && found[0].second.published);
}

void TestLibraryPairs::aRelatedPairIsNotShownAgain()
{
    made(u"Much"_s, much);
    made(u"Less"_s, less);
    QVERIFY(m_library->relations().create(pairs().at(0).suggestion).has_value());
    QCOMPARE(pairs().size(), 0);
    QVERIFY(m_library->undo().has_value());
    QCOMPARE(pairs().size(), 1);
}

void TestLibraryPairs::aDismissedPairStaysAwayUntilUndone()
{
    made(u"Much"_s, much);
    made(u"Less"_s, less);
    QVERIFY(m_library->pairs().dismiss(pairs().at(0)).has_value());
    QCOMPARE(pairs().size(), 0);
    m_library.reset();
    m_library = m_folder->open();
    QCOMPARE(pairs().size(), 0);
    const auto undone = m_library->undo();
    QVERIFY(undone.has_value());
    QCOMPARE(undone->label, u"dismiss-pair"_s);
    QCOMPARE(pairs().size(), 1);
    QVERIFY(m_library->redo().has_value());
    QCOMPARE(pairs().size(), 0);
}

void TestLibraryPairs::aDismissedPairComesBackOnceASideChanges()
{
    const Claim first = made(u"Much"_s, much);
    made(u"Less"_s, less);
    QVERIFY(m_library->pairs().dismiss(pairs().at(0)).has_value());
    Claim rated = *m_library->claims().claim(first.uuid);
    rated.verdict = Verdict::Disputed;
    rated.note = u"Look again."_s;
    QVERIFY(m_library->claims().edit(rated, {u"stock"_s}).has_value());
    QCOMPARE(pairs().size(), 0);
    auto record = m_library->claims().record(first.uuid);
    QVERIFY(record.has_value());
    record->figures[0].value.value = 800'000;
    QVERIFY(m_library->claims().editRecord(*record).has_value());
    QCOMPARE(pairs().size(), 1);
}

void TestLibraryPairs::comparingCanBeCancelled()
{
    made(u"Much"_s, much);
    made(u"Less"_s, less);
    auto core = std::make_shared<LibraryCore>(LibraryCore::Setup{.path = m_folder->libraryPath(),
                                                                 .mode = Database::Mode::ReadOnly,
                                                                 .analyst = u"Ada"_s,
                                                                 .clock = &Clock::system()});
    // Until they are let go, no thread is free to compare anything.
    QSemaphore held;
    const int threads = QThread::idealThreadCount();
    for (int thread = 0; thread < threads; ++thread)
        LibraryCore::start<void>(core, [&held](LibraryCore &, const Progress &) {
            held.acquire();
            return Result<void>();
        });
    auto job = Pairs(core).toLookAt();
    auto whole = Pairs(core).toLookAt();
    job.cancel();
    held.release(threads);
    const auto list = resultOf(job);
    QVERIFY(!list.has_value());
    QCOMPARE(list.error().code(), ErrorCode::Cancelled);
    QCOMPARE(resultOf(whole)->pairs.size(), 1);
}

QTEST_GUILESS_MAIN(TestLibraryPairs)
#include "tst_librarypairs.moc"
