// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryfolder.h"
#include "support/testdata.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;
using Test::imported;
using Test::resultOf;

/// Claims in order of time, and what stands behind them.
class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void claimsStandByTheDayOfTheEvent();
    void anEventOfWhichOnlyTheEndIsKnownHasADay();
    void claimsStandByTheDayOfPublication();
    void aClaimAppearsFirstInTheEarliestArticleBehindIt();
    void aClaimAppearsFirstWhereItsWordsStoodFirst();
    void aClaimOfUndatedArticlesHasNoFirstAppearance();
    void aRemovedClaimIsNotThere();
    void theSameWordsInTwoArticlesAreOneOriginWhereTheyAreCopies();
    void relatedClaimsCountWithTheirOrigins();
    void noSupportComesThroughWhatIsRemoved();
    void aSharedErrorIsASignOfOneOrigin();
    void otherErrorsWithOneCorrectFormAreNoSign();
    void aShortQuoteIsNotLookedForElsewhere();

private:
    Claim made(const QString &name, const QString &article, const QString &quote);
    /// Three claims in articles of their own: the second supports the first, the third derives from the
    /// second.
    QList<Claim> madeChain();
    QStringList numbers(const QList<qint64> &keys);
    Support supportOf(const Claim &claim);
    /// Of the only claim.
    FirstAppearance firstAppearance();

    std::unique_ptr<Test::LibraryFolder> m_folder;
    std::unique_ptr<Library> m_library;
};

void TestTimeline::init()
{
    m_library.reset();
    m_folder = std::make_unique<Test::LibraryFolder>();
    m_library = m_folder->open();
}

Claim TestTimeline::made(const QString &name, const QString &article, const QString &quote)
{
    const auto report = imported(*m_library, {m_folder->write(name, article)});
    const auto version = m_library->currentVersion(report.rows.at(0).documentUuid);
    const auto claim = version.and_then([&](const DocumentVersion &stored) {
        const qsizetype start = stored.text.indexOf(quote);
        return m_library->claims().create(stored.uuid, {start, start + quote.size()});
    });
    if (!claim)
        qFatal("%ls", qUtf16Printable(claim.error().message()));
    return *claim;
}

QStringList TestTimeline::numbers(const QList<qint64> &keys)
{
    QStringList numbers(keys.size());
    const auto rows = resultOf(m_library->timeline().rows(keys));
    for (const TimelineRow &row : rows.value_or(QList<TimelineRow>()))
        numbers[keys.indexOf(row.key)] = claimNumberText(row.claim.site, row.claim.number);
    return numbers;
}

Support TestTimeline::supportOf(const Claim &claim)
{
    const auto supports = resultOf(m_library->supports(claim.anchor.documentUuid));
    return supports ? supports->value(claim.uuid) : Support();
}

FirstAppearance TestTimeline::firstAppearance()
{
    const auto keys = resultOf(m_library->timeline().keys(TimelineOrder::Publication));
    if (!keys || keys->dated.size() + keys->undated.size() != 1)
        qFatal("there is not one claim");
    const QList<qint64> all = keys->dated + keys->undated;
    return resultOf(m_library->timeline().firstAppearances(all)).value().value(all.constFirst());
}

namespace {

const QString order =
    u"Orders rise\n\nChip Wire, %1\n\nBuyers in Shenzhen ordered 300,000 units of the H20 from "
    "Nvidia last week. Nobody at the company would say more than that.\n"_s;
const QString quote = u"Buyers in Shenzhen ordered 300,000 units of the H20 from Nvidia last week."_s;

} // namespace

void TestTimeline::claimsStandByTheDayOfTheEvent()
{
    Claim late =
        made(u"a.txt"_s, u"A\n\nThe H20 will be sold in June.\n"_s, u"The H20 will be sold in June."_s);
    Claim early =
        made(u"b.txt"_s, u"B\n\nThe H20 was banned in April.\n"_s, u"The H20 was banned in April."_s);
    made(u"c.txt"_s, u"C\n\nThe H20 is a chip for China.\n"_s, u"The H20 is a chip for China."_s);
    late.eventFrom = *PartialDate::parse(u"2025-06"_s);
    early.eventFrom = *PartialDate::parse(u"2025-04-09"_s);
    QVERIFY(m_library->claims().edit(late).has_value());
    QVERIFY(m_library->claims().edit(early).has_value());
    const auto keys = resultOf(m_library->timeline().keys(TimelineOrder::Event));
    QVERIFY(keys.has_value());
    QCOMPARE(numbers(keys->dated), QStringList({u"A-0002"_s, u"A-0001"_s}));
    QCOMPARE(numbers(keys->undated), QStringList({u"A-0003"_s}));
}

void TestTimeline::anEventOfWhichOnlyTheEndIsKnownHasADay()
{
    Claim until =
        made(u"a.txt"_s, u"A\n\nThe H20 will be sold till June.\n"_s, u"The H20 will be sold till June."_s);
    Claim from =
        made(u"b.txt"_s, u"B\n\nThe H20 was banned in April.\n"_s, u"The H20 was banned in April."_s);
    until.eventTo = *PartialDate::parse(u"2025-06"_s);
    from.eventFrom = *PartialDate::parse(u"2025-07"_s);
    QVERIFY(m_library->claims().edit(until).has_value());
    QVERIFY(m_library->claims().edit(from).has_value());
    const auto keys = resultOf(m_library->timeline().keys(TimelineOrder::Event));
    QCOMPARE(numbers(keys->dated), QStringList({u"A-0001"_s, u"A-0002"_s}));
    QVERIFY(keys->undated.isEmpty());
}

void TestTimeline::claimsStandByTheDayOfPublication()
{
    made(u"a.txt"_s, order.arg(u"14 March 2025"_s), quote);
    made(u"b.txt"_s, u"B\n\nThe H20 was banned in April.\n"_s, u"The H20 was banned in April."_s);
    made(u"c.txt"_s, u"Sales stop\n\nChip Wire, 2 March 2025\n\nSales of the H20 have stopped.\n"_s,
         u"Sales of the H20 have stopped."_s);
    const auto keys = resultOf(m_library->timeline().keys(TimelineOrder::Publication));
    QVERIFY(keys.has_value());
    QCOMPARE(numbers(keys->dated), QStringList({u"A-0003"_s, u"A-0001"_s}));
    QCOMPARE(numbers(keys->undated), QStringList({u"A-0002"_s}));
}

void TestTimeline::aClaimAppearsFirstInTheEarliestArticleBehindIt()
{
    const Claim later = made(u"a.txt"_s, order.arg(u"14 March 2025"_s), quote);
    const Claim earlier = made(u"b.txt"_s, u"Orders\n\nChip Wire, 2 March 2025\n\nThey ordered the H20.\n"_s,
                               u"They ordered the H20."_s);
    Relation relation;
    relation.from = later.uuid;
    relation.to = earlier.uuid;
    relation.kind = RelationKind::Repeats;
    QVERIFY(m_library->relations().create(relation).has_value());
    const auto keys = resultOf(m_library->timeline().keys(TimelineOrder::Publication));
    QVERIFY(keys.has_value());
    const auto appearances = resultOf(m_library->timeline().firstAppearances(keys->dated));
    QVERIFY(appearances.has_value());
    QCOMPARE(appearances->size(), 2);
    for (const FirstAppearance &first : *appearances) {
        QVERIFY(first.published == *PartialDate::parse(u"2025-03-02"_s));
        QCOMPARE(first.documentUuid, earlier.anchor.documentUuid);
    }
}

void TestTimeline::aClaimAppearsFirstWhereItsWordsStoodFirst()
{
    const auto report = imported(*m_library, {m_folder->write(u"b.txt"_s, order.arg(u"2 March 2025"_s))});
    made(u"a.txt"_s, order.arg(u"14 March 2025"_s), quote);
    const FirstAppearance first = firstAppearance();
    QVERIFY(first.published == *PartialDate::parse(u"2025-03-02"_s));
    QCOMPARE(first.documentUuid, report.rows.at(0).documentUuid);
}

void TestTimeline::aClaimOfUndatedArticlesHasNoFirstAppearance()
{
    made(u"a.txt"_s, u"A\n\nThe H20 is a chip for China.\n"_s, u"The H20 is a chip for China."_s);
    QVERIFY(!firstAppearance().published);
}

void TestTimeline::aRemovedClaimIsNotThere()
{
    const Claim claim = made(u"a.txt"_s, order.arg(u"14 March 2025"_s), quote);
    const auto keys = resultOf(m_library->timeline().keys(TimelineOrder::Publication));
    QVERIFY(keys.has_value());
    QCOMPARE(keys->dated.size(), 1);
    QVERIFY(m_library->claims().remove({claim}).has_value());
    QCOMPARE(resultOf(m_library->timeline().rows(keys->dated)).value().size(), 0);
    QCOMPARE(resultOf(m_library->timeline().keys(TimelineOrder::Publication)).value(), TimelineKeys());
}

void TestTimeline::theSameWordsInTwoArticlesAreOneOriginWhereTheyAreCopies()
{
    const Claim claim = made(u"a.txt"_s, order.arg(u"14 March 2025"_s), quote);
    QCOMPARE(supportOf(claim).origins, QList<qsizetype>({0}));
    imported(*m_library,
             {m_folder->write(u"b.txt"_s, order.arg(u"15 March 2025"_s)),
              m_folder->write(u"c.txt"_s, u"Another report\n\nThe minister spoke for an hour. "_s + quote +
                                              u" Three officials who were not there told it "
                                              "otherwise, and a fourth would not speak at all.\n"_s)});
    QCOMPARE(supportOf(claim).origins, QList<qsizetype>({0, 0, 1}));
    QCOMPARE(supportText(supportOf(claim).origins), u"3 article(s), 2 origin(s)"_s);
}

QList<Claim> TestTimeline::madeChain()
{
    const QList<Claim> chain{
        made(u"a.txt"_s, u"A\n\nThe H20 was banned in April.\n"_s, u"The H20 was banned in April."_s),
        made(u"b.txt"_s, u"B\n\nApril saw the end of the H20.\n"_s, u"April saw the end of the H20."_s),
        made(u"c.txt"_s, u"C\n\nNo H20 was sold.\n"_s, u"No H20 was sold."_s)};
    for (const auto &[from, to, kind] :
         {std::tuple(1, 0, RelationKind::Supports), std::tuple(2, 1, RelationKind::DerivesFrom)}) {
        Relation relation;
        relation.from = chain[from].uuid;
        relation.to = chain[to].uuid;
        relation.kind = kind;
        if (const auto related = m_library->relations().create(relation); !related)
            qFatal("%ls", qUtf16Printable(related.error().message()));
    }
    return chain;
}

void TestTimeline::relatedClaimsCountWithTheirOrigins()
{
    const Claim first = madeChain().constFirst();
    QCOMPARE(supportOf(first).origins, QList<qsizetype>({0, 1, 2}));
    QVERIFY(m_library->undo().has_value());
    QCOMPARE(supportOf(first).origins, QList<qsizetype>({0, 1}));
}

void TestTimeline::noSupportComesThroughWhatIsRemoved()
{
    const QList<Claim> chain = madeChain();
    QVERIFY(m_library->claims().remove({chain[1]}).has_value());
    QCOMPARE(supportOf(chain[0]).articles(), 1);
    QCOMPARE(supportOf(chain[2]).articles(), 1);
    QVERIFY(m_library->undo().has_value());
    QCOMPARE(supportOf(chain[0]).articles(), 3);
    const Document source = *m_library->document(chain[1].anchor.documentUuid);
    QVERIFY(m_library->remove({source}).has_value());
    QCOMPARE(supportOf(chain[0]).articles(), 1);
    QCOMPARE(supportOf(chain[2]).articles(), 1);
}

void TestTimeline::aSharedErrorIsASignOfOneOrigin()
{
    Claim first = made(u"a.txt"_s, u"A\n\nFormer President Trump said that the H20 may be sold.\n"_s,
                       u"Former President Trump said that the H20 may be sold."_s);
    Claim second = made(u"b.txt"_s, u"B\n\nThe H20 is free again, as former President Trump has it.\n"_s,
                        u"The H20 is free again, as former President Trump has it."_s);
    Relation relation;
    relation.from = second.uuid;
    relation.to = first.uuid;
    relation.kind = RelationKind::Repeats;
    QVERIFY(m_library->relations().create(relation).has_value());
    QCOMPARE(supportOf(first).origins, QList<qsizetype>({0, 1}));
    for (Claim *claim : {&first, &second}) {
        claim->sourceError = true;
        claim->correctForm = u"President Trump"_s;
        QVERIFY(m_library->claims().edit(*claim).has_value());
    }
    QCOMPARE(supportOf(first).origins, QList<qsizetype>({0, 0}));
}

void TestTimeline::otherErrorsWithOneCorrectFormAreNoSign()
{
    Claim first = made(u"a.txt"_s, u"A\n\nOfficials said that the H2O may be sold to buyers in China.\n"_s,
                       u"Officials said that the H2O may be sold to buyers in China."_s);
    Claim second = made(u"b.txt"_s, u"B\n\nThe chip that is free again is the H30, a lawyer thinks.\n"_s,
                        u"The chip that is free again is the H30, a lawyer thinks."_s);
    Claim third = made(u"c.txt"_s, u"C\n\nSince Monday nobody asks for licences of an H2O any more.\n"_s,
                       u"Since Monday nobody asks for licences of an H2O any more."_s);
    for (Claim *claim : {&second, &third}) {
        Relation relation;
        relation.from = claim->uuid;
        relation.to = first.uuid;
        relation.kind = RelationKind::Repeats;
        QVERIFY(m_library->relations().create(relation).has_value());
    }
    for (Claim *claim : {&first, &second, &third}) {
        claim->sourceError = true;
        claim->correctForm = u"H20"_s;
        QVERIFY(m_library->claims().edit(*claim).has_value());
    }
    QCOMPARE(supportOf(first).origins, QList<qsizetype>({0, 1, 0}));
}

void TestTimeline::aShortQuoteIsNotLookedForElsewhere()
{
    const Claim claim = made(u"a.txt"_s, u"A\n\nThe H20 is sold.\n"_s, u"The H20 is sold."_s);
    imported(*m_library, {m_folder->write(u"b.txt"_s, u"B\n\nThe H20 is sold. And so on.\n"_s)});
    QCOMPARE(supportOf(claim).articles(), 1);
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
