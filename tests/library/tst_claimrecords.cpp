// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/proposedfields.h"
#include "library/libraryfolder.h"
#include "support/testdata.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;
using Test::imported;

class TestClaimRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewClaimIsFilledInAndSaysSo();
    void aWordOnAFigureInTheLedgerIsTakenOver();
    void whatAPersonChangesIsTheirs();
    void confirmingIsOneStepOfUndo();
    void aFigureThatHasMovedOnUnseenIsNotConfirmed();
    void aNameSaysOfWhatKindItIs();
    void figuresAndEntitiesAreAddedChangedAndTakenOut();
    void aStaleFigureIsAConflict();
    void movingTheBorderReadsTheProposalsAnew();
    void aClaimAndItsFiguresAreUndoneTogether();
    void aRelationIsSeenFromBothSides();
    void aRelationThatCannotBeIsRefused();
    void claimsAboutTheSameAreTheFirstCandidates();

private:
    Claim made(const QString &quote);

    std::unique_ptr<Test::LibraryFolder> m_folder;
    std::unique_ptr<Library> m_library;
    DocumentVersion m_version;
};

void TestClaimRecords::init()
{
    m_library.reset();
    m_folder = std::make_unique<Test::LibraryFolder>();
    m_library = m_folder->open();
    const QString text =
        u"Le licenze tornano a Washington.\n\nSecondo Reuters, Nvidia potrebbe avere in magazzino 900.000 "
        u"schede "
        "H20.\n\nReuters ha scritto che Nvidia ha in magazzino 640.000 schede H20.\n\nLa vendemmia in "
        "Piemonte è cominciata presto.\n"_s;
    const auto report = imported(*m_library, {m_folder->write(u"a.txt"_s, text)});
    m_version = *m_library->currentVersion(report.rows.at(0).documentUuid);
}

Claim TestClaimRecords::made(const QString &quote)
{
    const qsizetype start = m_version.text.indexOf(quote);
    const auto claim = m_library->claims().create(m_version.uuid, {start, start + quote.size()});
    if (!claim)
        qFatal("%ls", qUtf16Printable(claim.error().message()));
    return *claim;
}

namespace {
const QString stock = u"Secondo Reuters, Nvidia potrebbe avere in magazzino 900.000 schede H20."_s;
const QString other = u"Reuters ha scritto che Nvidia ha in magazzino 640.000 schede H20."_s;
} // namespace

void TestClaimRecords::aNewClaimIsFilledInAndSaysSo()
{
    const Claim claim = made(stock);
    QCOMPARE(claim.source, u"Reuters"_s);
    QCOMPARE(claim.sourceKind, SourceKind::Named);
    QCOMPARE(claim.hedge, Hedge::Possible);
    QCOMPARE(claim.madeBy, u"human"_s);
    for (const ClaimField field : {ClaimField::Source, ClaimField::SourceKind, ClaimField::Hedge,
                                   ClaimField::Polarity, ClaimField::Type, ClaimField::Entities})
        QVERIFY(claim.proposed.contains(field));
    const auto record = m_library->claims().record(claim.uuid);
    QVERIFY(record.has_value());
    QCOMPARE(record->figures.size(), 1);
    QCOMPARE(record->figures[0].text, u"900.000 schede"_s);
    QCOMPARE(record->figures[0].value.value, 900000.0);
    QCOMPARE(record->figures[0].object, u"NVIDIA H20"_s);
    QCOMPARE(record->figures[0].measure, Measure::Stock);
    QVERIFY(record->entities.contains({MentionKind::Chip, u"NVIDIA H20"_s}));
    const auto all = m_library->claims().records();
    QVERIFY(all.has_value());
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->at(0).figures, record->figures);
    QCOMPARE(all->at(0).entities, record->entities);
}

void TestClaimRecords::aWordOnAFigureInTheLedgerIsTakenOver()
{
    const auto page = m_library->figures().page({}, std::nullopt, 10);
    const auto stated = std::ranges::find_if(
        page->figures, [](const LedgerFigure &figure) { return figure.row.figure.value.value == 900000; });
    QVERIFY(stated != page->figures.cend());
    QVERIFY(m_library->figures().setMeasure(stated->row, Measure::Orders).has_value());
    QVERIFY(m_library->figures().setObject(stated->row, u"NVIDIA H200"_s).has_value());
    const ClaimFigure corrected = m_library->claims().record(made(stock).uuid)->figures.constFirst();
    QCOMPARE(corrected.measure, Measure::Orders);
    QCOMPARE(corrected.object, u"NVIDIA H200"_s);
    QCOMPARE(corrected.proposed, (QList{FigureField::Value, FigureField::AsOf}));
    const ClaimFigure left = m_library->claims().record(made(other).uuid)->figures.constFirst();
    QCOMPARE(left.measure, Measure::Stock);
    QCOMPARE(left.proposed.size(), 4);
}

void TestClaimRecords::whatAPersonChangesIsTheirs()
{
    Claim claim = made(stock);
    claim.source = u"Reuters, edizione di Londra"_s;
    const auto edited = m_library->claims().edit(claim);
    QVERIFY(edited.has_value());
    QVERIFY(!edited->proposed.contains(ClaimField::Source));
    QVERIFY(edited->proposed.contains(ClaimField::Hedge));
    Claim confirmed = *edited;
    confirmed.proposed.removeOne(ClaimField::Hedge);
    QVERIFY(!m_library->claims().edit(confirmed)->proposed.contains(ClaimField::Hedge));
}

void TestClaimRecords::confirmingIsOneStepOfUndo()
{
    const Claim claim = made(stock);
    auto claims = m_library->claims();
    const ClaimRecord seen = claims.record(claim.uuid).value();
    QVERIFY(claims.confirm({seen}).has_value());
    const auto confirmed = claims.record(claim.uuid);
    QVERIFY(!hasProposals(*confirmed));
    QCOMPARE(confirmed->claim.source, u"Reuters"_s);
    QCOMPARE(confirmed->figures[0].measure, Measure::Stock);
    QCOMPARE(claims.confirm({seen}).error().code(), ErrorCode::Conflict);
    QVERIFY(m_library->undo().has_value());
    const auto undone = claims.record(claim.uuid);
    QCOMPARE(undone->claim.proposed, claim.proposed);
    QCOMPARE(undone->figures[0].proposed.size(), 4);
}

void TestClaimRecords::aFigureThatHasMovedOnUnseenIsNotConfirmed()
{
    const ClaimRecord seen = m_library->claims().record(made(stock).uuid).value();
    const auto brunos = m_folder->open(u"Bruno"_s);
    ClaimRecord his = seen;
    his.figures[0].measure = Measure::Orders; // the claim itself stays as it is
    QVERIFY(brunos->claims().editRecord(his).has_value());
    const auto confirmed = m_library->claims().confirm({seen});
    QVERIFY(!confirmed);
    QCOMPARE(confirmed.error().code(), ErrorCode::Conflict);
    QCOMPARE(confirmed.error().where(), claimNumberText(seen.claim.site, seen.claim.number));
    QVERIFY(hasProposals(m_library->claims().record(seen.claim.uuid).value()));
}

void TestClaimRecords::aNameSaysOfWhatKindItIs()
{
    const TypedValues values = m_library->claims().typedValues();
    const auto read = [&](const QString &typed) { return values.entities(typed, {}).value(); };
    QCOMPARE(read(u"chip: Zorb Z9; government body: Zorb Office; Person: Ada Zorb; Zorb Ltd"_s),
             QList<ClaimEntity>({{MentionKind::Chip, u"Zorb Z9"_s},
                                 {MentionKind::Agency, u"Zorb Office"_s},
                                 {MentionKind::Person, u"Ada Zorb"_s},
                                 {MentionKind::Company, u"Zorb Ltd"_s}}));
    QCOMPARE(read(u"chip: H20"_s), QList<ClaimEntity>({{MentionKind::Chip, u"NVIDIA H20"_s}}));
    QCOMPARE(read(u"Zorb: the company"_s),
             QList<ClaimEntity>({{MentionKind::Company, u"Zorb: the company"_s}}));
    QCOMPARE(values.entities(u"chip: "_s, {}).error().code(), ErrorCode::BadArgument);
}

void TestClaimRecords::figuresAndEntitiesAreAddedChangedAndTakenOut()
{
    auto claims = m_library->claims();
    ClaimRecord record = *claims.record(made(stock).uuid);
    record.figures[0].measure = Measure::Orders;
    ClaimFigure second;
    second.text = u"15%"_s;
    second.sub = MentionSub::Percent;
    second.value.value = 15;
    record.figures.append(second);
    record.entities.append({MentionKind::Agency, u"BIS"_s});
    record.claim.summary = u"Scorte"_s;
    const auto edited = claims.editRecord(record);
    QVERIFY(edited.has_value());
    QCOMPARE(edited->claim.summary, u"Scorte"_s);
    QCOMPARE(edited->figures.size(), 2);
    QCOMPARE(edited->figures[0].measure, Measure::Orders);
    QVERIFY(!edited->figures[0].proposed.contains(FigureField::Measure));
    QVERIFY(edited->figures[0].proposed.contains(FigureField::Value));
    QVERIFY(edited->figures[1].proposed.isEmpty());
    QCOMPARE(edited->entities.last(), (ClaimEntity{MentionKind::Agency, u"BIS"_s}));
    QVERIFY(!edited->claim.proposed.contains(ClaimField::Entities));
    ClaimRecord fewer = *edited;
    fewer.figures.removeFirst();
    fewer.entities.clear();
    const auto left = claims.editRecord(fewer);
    QVERIFY(left.has_value());
    QCOMPARE(left->figures.size(), 1);
    QCOMPARE(left->figures[0].text, u"15%"_s);
    QVERIFY(left->entities.isEmpty());
    QVERIFY(m_library->undo().has_value());
    const QList<ClaimFigure> back = claims.record(record.claim.uuid)->figures;
    QCOMPARE(back.size(), 2);
    QCOMPARE(back[0].value, edited->figures[0].value);
    QCOMPARE(back[0].measure, Measure::Orders);
}

void TestClaimRecords::aStaleFigureIsAConflict()
{
    auto claims = m_library->claims();
    const ClaimRecord stale = *claims.record(made(stock).uuid);
    ClaimRecord edited = stale;
    edited.figures[0].object = u"NVIDIA H200"_s;
    QVERIFY(claims.editRecord(edited).has_value());
    ClaimRecord late = stale;
    late.figures[0].object = u"NVIDIA H800"_s;
    QCOMPARE(claims.editRecord(late).error().code(), ErrorCode::Conflict);
    ClaimRecord unnamed = *claims.record(stale.claim.uuid);
    unnamed.figures[0].text = u" "_s;
    QCOMPARE(claims.editRecord(unnamed).error().code(), ErrorCode::BadArgument);
}

void TestClaimRecords::movingTheBorderReadsTheProposalsAnew()
{
    auto claims = m_library->claims();
    Claim claim = made(stock);
    claim.type = ClaimType::Event;
    claim = *claims.edit(claim);
    const qsizetype start = m_version.text.indexOf(u"Secondo Reuters, Nvidia");
    const auto moved = claims.moveAnchor(claim, {start, start + 23});
    QVERIFY(moved.has_value());
    QCOMPARE(moved->type, ClaimType::Event);
    QCOMPARE(moved->source, u"Reuters"_s);
    const auto record = claims.record(claim.uuid);
    QVERIFY(record->figures.isEmpty());
    QVERIFY(!record->entities.contains({MentionKind::Chip, u"NVIDIA H20"_s}));
}

void TestClaimRecords::aClaimAndItsFiguresAreUndoneTogether()
{
    const Claim claim = made(stock);
    QVERIFY(m_library->undo().has_value());
    QCOMPARE(m_library->claims().record(claim.uuid).error().code(), ErrorCode::NotFound);
    QVERIFY(m_library->redo().has_value());
    const auto again = m_library->claims().record(claim.uuid);
    QVERIFY(again.has_value());
    QCOMPARE(again->figures.size(), 1);
    QVERIFY(!again->entities.isEmpty());
}

void TestClaimRecords::aRelationIsSeenFromBothSides()
{
    const Claim one = made(stock);
    const Claim two = made(other);
    auto relations = m_library->relations();
    const auto relation = relations.create({.uuid = {},
                                            .from = one.uuid,
                                            .to = two.uuid,
                                            .kind = RelationKind::Updates,
                                            .note = {},
                                            .analyst = {}});
    QVERIFY(relation.has_value());
    QCOMPARE(relation->analyst, u"Ada"_s);
    const auto outward = relations.ofClaim(one.uuid);
    QCOMPARE(outward->size(), 1);
    QVERIFY(outward->at(0).isOutward);
    QCOMPARE(outward->at(0).other.uuid, two.uuid);
    const auto back = relations.ofClaim(two.uuid);
    QCOMPARE(back->size(), 1);
    QVERIFY(!back->at(0).isOutward);
    QCOMPARE(back->at(0).other.uuid, one.uuid);
    Relation noted = *relation;
    noted.note = u"a month later"_s;
    QCOMPARE(relations.edit(noted)->note, u"a month later"_s);
    QVERIFY(m_library->claims().remove({two}).has_value());
    QVERIFY(relations.ofClaim(one.uuid)->isEmpty());
    QVERIFY(m_library->undo().has_value());
    QVERIFY(relations.remove(relations.ofClaim(one.uuid)->at(0).relation).has_value());
    QVERIFY(relations.all()->isEmpty());
}

void TestClaimRecords::aRelationThatCannotBeIsRefused()
{
    const Claim one = made(stock);
    const Claim two = made(other);
    const Claim three = made(u"Le licenze tornano a Washington."_s);
    auto relations = m_library->relations();
    const auto relate = [&](const Claim &from, RelationKind kind, const Claim &to) {
        return relations.create(
            {.uuid = {}, .from = from.uuid, .to = to.uuid, .kind = kind, .note = {}, .analyst = {}});
    };
    using enum RelationKind;
    QCOMPARE(relate(one, Supports, one).error().code(), ErrorCode::BadArgument);
    QVERIFY(relate(one, Tension, two).has_value());
    QCOMPARE(relate(one, Tension, two).error().code(), ErrorCode::BadArgument);
    QCOMPARE(relate(two, Tension, one).error().code(), ErrorCode::BadArgument);
    QVERIFY(relate(one, Supports, two).has_value());
    QVERIFY(relate(two, Supports, one).has_value());
    QVERIFY(relate(one, DerivesFrom, two).has_value());
    QVERIFY(relate(two, DerivesFrom, three).has_value());
    QCOMPARE(relate(two, DerivesFrom, one).error().code(), ErrorCode::BadArgument);
    QCOMPARE(relate(three, DerivesFrom, one).error().code(), ErrorCode::BadArgument);
    Relation gone;
    gone.from = one.uuid;
    gone.to = u"nobody"_s;
    QCOMPARE(relations.create(gone).error().code(), ErrorCode::NotFound);
}

void TestClaimRecords::claimsAboutTheSameAreTheFirstCandidates()
{
    const Claim one = made(stock);
    const Claim wine = made(u"La vendemmia in Piemonte è cominciata presto."_s);
    const Claim two = made(other);
    const Claim three = made(u"Le licenze tornano a Washington."_s);
    const auto candidates = m_library->relations().candidates(one.uuid, 10);
    QVERIFY(candidates.has_value());
    QCOMPARE(candidates->size(), 3);
    QCOMPARE(candidates->at(0).uuid, two.uuid);
    QVERIFY(!std::ranges::contains(*candidates, one.uuid, &Claim::uuid));
    QCOMPARE(m_library->relations().candidates(one.uuid, 1)->size(), 1);
    QVERIFY(wine.uuid != three.uuid);
}

QTEST_GUILESS_MAIN(TestClaimRecords)
#include "tst_claimrecords.moc"
