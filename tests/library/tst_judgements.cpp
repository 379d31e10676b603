// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryfolder.h"
#include "support/testdata.h"

#include <QSignalSpy>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;
using Test::imported;

/// Questions, judgements and the tree of tags, and what the history says of them.
class TestJudgements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aJudgementIsSignedByWhoJudgesLast();
    void anEditThatChangesNothingSignsNothing();
    void aClaimStandsOnOneSideOnly();
    void theLikeliestClaimIsOfferedFirst();
    void aNewJudgementIsTold();
    void aPreviewOfATagSaysWhatItTouches();
    void aTagIsMergedInOneStep();
    void aNewTagTakesItsPlaceInTheTree();
    void aDeletedSourceTakesItsClaimsOutOfSight();
    void historyOfAClaimHoldsAllThatBelongsToIt();
    void historyNamesTagsAndClaimsByTheirNames();
    void anUndoneActHasItsPlace();
    void anActOnManyDocumentsHasNoPlace();
    void bothVersionsStandInTheWayOfAnUndo();

private:
    Claim claimOf(const QString &words) const;

    std::unique_ptr<Test::LibraryFolder> m_folder;
    std::unique_ptr<Library> m_library;
    DocumentVersion m_version;
};

void TestJudgements::init()
{
    m_library.reset();
    m_folder = std::make_unique<Test::LibraryFolder>();
    m_library = m_folder->open();
    const QString text = u"Le licenze tornano.\n\nNvidia spera di vendere 900.000 schede H20 in Cina.\n"_s;
    const auto report = imported(*m_library, {m_folder->write(u"a.txt"_s, text)});
    m_version = *m_library->currentVersion(report.rows.at(0).documentUuid);
}

Claim TestJudgements::claimOf(const QString &words) const
{
    const qsizetype start = m_version.text.indexOf(words);
    return m_library->claims().create(m_version.uuid, {start, start + words.size()}).value();
}

void TestJudgements::aJudgementIsSignedByWhoJudgesLast()
{
    auto judgements = m_library->judgements();
    Judgement draft;
    draft.statement = u" Sales  resume. "_s;
    const auto judged = judgements.judge(draft);
    QVERIFY(judged.has_value());
    QCOMPARE(judged->statement, u"Sales resume."_s);
    QCOMPARE(judged->analyst, u"Ada"_s);
    QVERIFY(judged->judgedAt > 0);

    const auto brunos = m_folder->open(u"Bruno"_s);
    Judgement changed = *judged;
    changed.likelihood = Likelihood::Unlikely;
    QVERIFY(brunos->judgements().edit(changed).has_value());
    QCOMPARE(judgements.judgement(judged->uuid)->analyst, u"Bruno"_s);
    changed.confidence = Confidence::High;
    QCOMPARE(judgements.edit(changed).error().code(), ErrorCode::Conflict); // Ada has not seen his
}

void TestJudgements::anEditThatChangesNothingSignsNothing()
{
    Judgement draft;
    draft.statement = u"Sales resume."_s;
    const Judgement judged = m_library->judgements().judge(draft).value();
    const auto brunos = m_folder->open(u"Bruno"_s);
    QVERIFY(brunos->judgements().edit(judged).has_value());
    QCOMPARE(m_library->judgements().judgement(judged.uuid).value(), judged);
}

void TestJudgements::aClaimStandsOnOneSideOnly()
{
    auto judgements = m_library->judgements();
    const Claim claim = claimOf(u"Le licenze tornano."_s);
    Judgement draft;
    draft.statement = u"Sales resume."_s;
    const Judgement judged = judgements.judge(draft).value();
    QCOMPARE(judgements.attach(judged.uuid, claim.uuid, Basis::For)->claimsFor, QStringList(claim.uuid));
    const auto turned = judgements.attach(judged.uuid, claim.uuid, Basis::Against);
    QVERIFY(turned->claimsFor.isEmpty());
    QCOMPARE(turned->claimsAgainst, QStringList(claim.uuid));
    QCOMPARE(judgements.ofClaim(claim.uuid)->size(), 1);
    QVERIFY(m_library->undo().has_value());
    QCOMPARE(judgements.judgement(judged.uuid)->claimsFor, QStringList(claim.uuid));
    QCOMPARE(judgements.attach(judged.uuid, u"nowhere"_s, Basis::For).error().code(), ErrorCode::BadArgument);
}

void TestJudgements::theLikeliestClaimIsOfferedFirst()
{
    auto judgements = m_library->judgements();
    const Claim licences = claimOf(u"Le licenze tornano."_s);
    const Claim stock = claimOf(u"Nvidia spera di vendere 900.000 schede H20 in Cina."_s);
    const auto numbers = [&](const QString &judgement, qsizetype limit) {
        QList<int> offered;
        for (const Claim &claim : judgements.candidates(judgement, limit).value_or(QList<Claim>()))
            offered += claim.number;
        return offered;
    };
    Judgement draft;
    draft.statement = u"L’H20 resta invenduto."_s;
    const QString ofStock = judgements.judge(draft)->uuid;
    QCOMPARE(numbers(ofStock, 10), (QList{stock.number, licences.number}));
    QCOMPARE(numbers(ofStock, 1), QList{stock.number});
    draft.statement = u"Poche licenze."_s;
    const QString ofLicences = judgements.judge(draft)->uuid;
    QCOMPARE(numbers(ofLicences, 10), (QList{licences.number, stock.number}));
    QVERIFY(judgements.attach(ofLicences, licences.uuid, Basis::For).has_value());
    QCOMPARE(numbers(ofLicences, 10), QList{stock.number}); // what it rests on already is left out
    QCOMPARE(judgements.candidates(u"nowhere"_s, 10).error().code(), ErrorCode::NotFound);
}

void TestJudgements::aNewJudgementIsTold()
{
    QSignalSpy spy(m_library.get(), &Library::changed);
    const Question question = m_library->judgements().ask(u"Will sales resume?"_s).value();
    const auto isTold = [&] {
        return std::ranges::any_of(spy, [&](const QList<QVariant> &arguments) {
            return arguments.constFirst().value<ChangeSet>().judgements.contains(question.uuid);
        });
    };
    while (!isTold() && spy.wait())
        continue;
    QVERIFY(isTold());
}

void TestJudgements::aPreviewOfATagSaysWhatItTouches()
{
    auto tags = m_library->tags();
    const Tag supply = tags.create(u"Supply"_s).value();
    Tag below;
    below.name = u"Orders"_s;
    below.parentUuid = supply.uuid;
    QVERIFY(tags.add(below).has_value());
    Claim claim = claimOf(u"Le licenze tornano."_s);
    claim.tags = {supply.uuid};
    QVERIFY(m_library->claims().edit(claim).has_value());
    QVERIFY(m_library->searches().save(u"My supply"_s, u"H20 -tag:supply"_s).has_value());
    QVERIFY(m_library->searches().save(u"Others"_s, u"tag:orders"_s).has_value());

    const auto preview = tags.preview(supply.uuid);
    QVERIFY(preview.has_value());
    QCOMPARE(preview->claims, 1);
    QCOMPARE(preview->documents, 1);
    QCOMPARE(preview->firstClaims.size(), 1);
    QCOMPARE(preview->firstClaims.constFirst().uuid, claim.uuid);
    QCOMPARE(preview->below.size(), 1);
    QCOMPARE(preview->below.constFirst().name, u"Orders"_s);
    QCOMPARE(preview->searches, QStringList(u"My supply"_s));
    QCOMPARE(tags.preview(u"nowhere"_s).error().code(), ErrorCode::NotFound);
}

void TestJudgements::aTagIsMergedInOneStep()
{
    auto tags = m_library->tags();
    const Tag one = tags.create(u"Supply"_s).value();
    const Tag other = tags.create(u"Deliveries"_s).value();
    Claim claim = claimOf(u"Le licenze tornano."_s);
    claim.tags = {one.uuid};
    QVERIFY(m_library->claims().edit(claim).has_value());
    QVERIFY(tags.merge(one, other.uuid).has_value());
    QCOMPARE(m_library->claims().claim(claim.uuid)->tags, QStringList(other.uuid));
    QCOMPARE(tags.all()->size(), 1);
    QVERIFY(m_library->undo().has_value());
    QCOMPARE(m_library->claims().claim(claim.uuid)->tags, QStringList(one.uuid));
    QCOMPARE(tags.all()->size(), 2);
}

void TestJudgements::aNewTagTakesItsPlaceInTheTree()
{
    auto tags = m_library->tags();
    const Tag supply = tags.create(u"Supply"_s).value();
    Tag draft;
    draft.name = u" Orders "_s;
    draft.parentUuid = supply.uuid;
    draft.key = supply.key;
    QCOMPARE(tags.check(draft).error().code(), ErrorCode::BadArgument); // the key is taken
    QVERIFY(tags.add(draft).error().message().contains(u"Supply"));
    draft.key = 9;
    const auto added = tags.add(draft);
    QVERIFY(added.has_value());
    QCOMPARE(added->name, u"Orders"_s);
    QCOMPARE(added->parentUuid, supply.uuid);
    QVERIFY(!added->color.isEmpty());
    QVERIFY(added->color != supply.color);
}

void TestJudgements::aDeletedSourceTakesItsClaimsOutOfSight()
{
    const Claim one = claimOf(u"Le licenze tornano."_s);
    const Claim two = claimOf(u"900.000 schede"_s);
    Relation relation;
    relation.from = one.uuid;
    relation.to = two.uuid;
    QVERIFY(m_library->relations().create(relation).has_value());
    Judgement draft;
    draft.statement = u"Sales resume."_s;
    draft.claimsFor = {one.uuid};
    const Judgement judged = m_library->judgements().judge(draft).value();
    QVERIFY(m_library->remove({*m_library->document(m_version.documentUuid)}).has_value());

    QCOMPARE(m_library->claims().claim(one.uuid).error().code(), ErrorCode::NotFound);
    QCOMPARE(m_library->claims().edit(one).error().code(), ErrorCode::NotFound);
    QVERIFY(!m_library->claims().create(m_version.uuid, {0, 5}).has_value());
    QVERIFY(m_library->relations().all()->isEmpty());
    QCOMPARE(m_library->relations().create(relation).error().code(), ErrorCode::NotFound);
    QVERIFY(m_library->judgements().judgement(judged.uuid)->claimsFor.isEmpty());
    QVERIFY(Test::resultOf(m_library->verify())->isEmpty());

    QVERIFY(m_library->undo().has_value());
    QCOMPARE(m_library->relations().all()->size(), 1);
    QCOMPARE(m_library->judgements().judgement(judged.uuid)->claimsFor, QStringList(one.uuid));
}

void TestJudgements::historyOfAClaimHoldsAllThatBelongsToIt()
{
    const Claim one = claimOf(u"Nvidia spera di vendere 900.000 schede H20 in Cina."_s);
    const Claim two = claimOf(u"Le licenze tornano."_s);
    ClaimRecord record = m_library->claims().record(one.uuid).value();
    QVERIFY(!record.figures.isEmpty());
    record.figures[0].measure = Measure::Planned;
    const auto brunos = m_folder->open(u"Bruno"_s);
    QVERIFY(brunos->claims().editRecord(record).has_value());
    Relation relation;
    relation.from = two.uuid;
    relation.to = one.uuid;
    QVERIFY(m_library->relations().create(relation).has_value());

    const auto lines = m_library->history().ofClaim(one.uuid, 100);
    QVERIFY(lines.has_value());
    QCOMPARE(lines->size(), 3);
    QCOMPARE(lines->at(0).noun, u"relation"_s);
    QCOMPARE(lines->at(1).noun, u"claim_figure"_s);
    QCOMPARE(lines->at(1).analyst, u"Bruno"_s);
    QCOMPARE(lines->at(2).noun, u"claim"_s);
    QCOMPARE(lines->at(2).analyst, u"Ada"_s);
    QCOMPARE(m_library->history().ofClaim(two.uuid, 100)->size(), 2);
}

void TestJudgements::historyNamesTagsAndClaimsByTheirNames()
{
    Claim claim = claimOf(u"Le licenze tornano."_s);
    claim.tags = {m_library->tags().create(u"Supply"_s)->uuid};
    claim.hedge = Hedge::Possible;
    QVERIFY(m_library->claims().edit(claim).has_value());
    const auto changes = m_library->history().latest(1)->constFirst().changes;
    const auto change = [&](const QString &key) {
        const auto found = std::ranges::find(changes, key, &FieldChange::key);
        return found == changes.end() ? FieldChange() : *found;
    };
    QCOMPARE(change(u"tags"_s).after, u"Supply"_s);
    QCOMPARE(change(u"tags"_s).label, u"Tags"_s);
    QCOMPARE(change(u"hedge"_s).after, u"possible"_s);

    Judgement draft;
    draft.statement = u"Sales resume."_s;
    const Judgement judged = m_library->judgements().judge(draft).value();
    QVERIFY(m_library->judgements().attach(judged.uuid, claim.uuid, Basis::Against).has_value());
    const HistoryLine line = m_library->history().latest(1)->constFirst();
    QCOMPARE(line.recordText, u"judgement \"Sales resume.\""_s);
    const auto against = std::ranges::find(line.changes, u"claims_against"_s, &FieldChange::key);
    QVERIFY(against != line.changes.end());
    QCOMPARE(against->after, u"A-0001"_s);
}

void TestJudgements::anUndoneActHasItsPlace()
{
    const Claim claim = claimOf(u"900.000 schede"_s);
    Claim changed = claim;
    changed.note = u"look again"_s;
    QVERIFY(m_library->claims().edit(changed).has_value());
    auto place = m_library->history().placeOf(m_library->undo().value()).value();
    QVERIFY(place.has_value());
    QCOMPARE(place->documentUuid, m_version.documentUuid);
    QCOMPARE(place->claimUuid, claim.uuid);
    QCOMPARE(place->span, claim.anchor.span);

    place =
        m_library->history().placeOf(m_library->undo().value()).value(); // the claim is not there any more
    QVERIFY(place.has_value());
    QCOMPARE(place->claimUuid, QString());
    QCOMPARE(place->span, claim.anchor.span);
}

void TestJudgements::anActOnManyDocumentsHasNoPlace()
{
    imported(*m_library, {m_folder->writeArticles(u"news"_s, 2)});
    QVERIFY(!m_library->history().placeOf(m_library->undo().value()).value().has_value());
    QVERIFY(m_library->undo().has_value()); // the first import
    QVERIFY(!m_library->history()
                 .placeOf(*m_library->history().nextRedo().value())
                 .value()
                 .has_value()); // it is not there
}

void TestJudgements::bothVersionsStandInTheWayOfAnUndo()
{
    Claim claim = claimOf(u"Le licenze tornano."_s);
    claim.verdict = Verdict::Disputed;
    const Claim disputed = m_library->claims().edit(claim).value();
    const auto brunos = m_folder->open(u"Bruno"_s);
    Claim his = disputed;
    his.verdict = Verdict::Refuted;
    QVERIFY(brunos->claims().edit(his).has_value());
    QCOMPARE(m_library->undo().error().code(), ErrorCode::Conflict);
    const auto versions = m_library->history().versions(*m_library->history().nextUndo().value());
    QVERIFY(versions.has_value());
    QCOMPARE(versions->size(), 1);
    QCOMPARE(versions->constFirst().record, u"claim A-0001"_s);
    QCOMPARE(versions->constFirst().field, u"Verdict"_s);
    QCOMPARE(versions->constFirst().mine, u"disputed"_s);
    QCOMPARE(versions->constFirst().theirs, u"refuted"_s);
}

QTEST_GUILESS_MAIN(TestJudgements)
#include "tst_judgements.moc"
