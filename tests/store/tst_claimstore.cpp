// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/claimstore.h"
#include "store/documentstore.h"
#include "store/edit.h"
#include "store/relationstore.h"
#include "store/storefixture.h"
#include "store/tagstore.h"
#include "store/undostack.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class ClaimStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBackAsItWasStored();
    void numbersArePermanentAndBelongToTheSite();
    void claimsComeInTheOrderOfTheText();
    void claimsComeInTheOrderAskedFor();
    void aClaimWithoutItsPassageIsRefused();
    void aClaimThatHasMovedOnIsAConflict();
    void undoAndRedoBringClaimsBackAsTheyWere();
    void theTimeOfAChangeIsNoChangeOfItsOwn();
    void removingADocumentTakesItsClaimsAlong();
    void whatIsNotThereAnyMoreIsNamed();
    void theListCountsTheClaims();
    void anImportWithSomebodyElsesClaimIsNotUndone();
    void aClaimThatSomebodyElseRelatesIsNotUndone();
    void aClaimIsFoundByItsNumberAndByItsWords();
    void aClaimIsFoundWhateverTheCaseOfItsWords_data();
    void aClaimIsFoundWhateverTheCaseOfItsWords();
    void claimsThatAreLeftOutDoNotCountAsFound();
    void anEventDoesNotEndBeforeItBegins();
};

namespace {

const QString passage = u"La Cina ha ordinato oltre un milione di chip."_s;

Claim claimOf(const Document &document, const DocumentVersion &version, TextSpan span)
{
    Claim claim;
    claim.anchor = {document.uuid,
                    version.uuid,
                    span,
                    version.text.mid(span.start, span.length()),
                    version.text.left(span.start),
                    version.text.mid(span.end)};
    claim.madeBy = u"human"_s;
    claim.analyst = u"anna"_s;
    return claim;
}

/// Runs `write`, which takes an Edit, as one act.
template <typename Write>
auto inAct(Database &database, const QString &analyst, Write write, const Clock &clock = Clock::system())
    -> std::invoke_result_t<Write, Edit &>
{
    auto edit = Edit::begin(database, Act::start(analyst, u"claim"_s), Priority::Save, clock);
    if (!edit)
        return std::unexpected(edit.error());
    auto written = write(*edit);
    if (!written)
        return written;
    if (auto committed = edit->commit(); !committed)
        return std::unexpected(committed.error());
    return written;
}

Result<Claim> addClaim(Database &database, const QString &analyst, const Claim &claim)
{
    return inAct(database, analyst, [&](Edit &edit) { return ClaimStore(database).insert(edit, claim); });
}

Result<Claim> saveClaim(Database &database, const QString &analyst, const Claim &claim)
{
    return inAct(database, analyst, [&](Edit &edit) { return ClaimStore(database).update(edit, claim); });
}

/// A library with one document of one passage.
class Desk
{
public:
    Desk()
        : database(fixture.open())
        , document(addDocument(*database, u"anna"_s, u"Chips"_s, passage).value())
        , version(DocumentStore(*database).currentVersion(document.uuid).value())
    {
    }

    Claim claim(TextSpan span = {0, 7}) const { return claimOf(document, version, span); }

    const StoreFixture fixture;
    const std::unique_ptr<Database> database;
    const Document document;
    const DocumentVersion version;
};

} // namespace

void ClaimStoreTest::everyFieldComesBackAsItWasStored()
{
    const Desk desk;
    const auto tag = inAct(*desk.database, u"anna"_s, [&](Edit &edit) {
        Tag made;
        made.name = u"ordini"_s;
        return TagStore(*desk.database).insert(edit, made);
    });
    REQUIRE_OK(tag);
    Claim claim = desk.claim({8, 44});
    claim.summary = u"Ordini oltre il milione"_s;
    claim.type = ClaimType::Quantity;
    claim.source = u"un dirigente"_s;
    claim.sourceKind = SourceKind::Anonymous;
    claim.cue = u"secondo"_s;
    claim.reportedVia = u"Reuters"_s;
    claim.hedge = Hedge::Likely;
    claim.hedgeCue = u"dovrebbe"_s;
    claim.hedgeScope = u"che dovrebbe arrivare"_s;
    claim.polarity = Polarity::Denied;
    claim.eventFrom = PartialDate::parse(u"2025").value();
    claim.eventTo = PartialDate::parse(u"2025-08-15").value();
    claim.reliability = Reliability::B;
    claim.credibility = Credibility::Two;
    claim.verdict = Verdict::Disputed;
    claim.rationale = u"Due fonti"_s;
    claim.sourceError = true;
    claim.correctForm = u"un miliardo"_s;
    claim.note = u"Nota"_s;
    claim.tags = {tag->uuid};

    const auto stored = addClaim(*desk.database, u"anna"_s, claim);
    REQUIRE_OK(stored);
    const auto read = ClaimStore(*desk.fixture.open()).byUuid(stored->uuid);
    REQUIRE_OK(read);
    QCOMPARE(read->uuid, stored->uuid);
    QCOMPARE(read->site, u"A"_s);
    QCOMPARE(read->number, 1);
    QCOMPARE(read->anchor.documentUuid, desk.document.uuid);
    QCOMPARE(read->anchor.versionUuid, desk.version.uuid);
    QCOMPARE(read->anchor.span.start, 8);
    QCOMPARE(read->anchor.span.end, 44);
    QCOMPARE(read->anchor.quote, claim.anchor.quote);
    QCOMPARE(read->anchor.prefix, u"La Cina "_s);
    QCOMPARE(read->anchor.suffix, u"."_s);
    QCOMPARE(read->summary, claim.summary);
    QCOMPARE(read->type, claim.type);
    QCOMPARE(read->source, claim.source);
    QCOMPARE(read->sourceKind, claim.sourceKind);
    QCOMPARE(read->cue, claim.cue);
    QCOMPARE(read->reportedVia, claim.reportedVia);
    QCOMPARE(read->hedge, claim.hedge);
    QCOMPARE(read->hedgeCue, claim.hedgeCue);
    QCOMPARE(read->hedgeScope, claim.hedgeScope);
    QCOMPARE(read->polarity, claim.polarity);
    QCOMPARE(read->eventFrom->text(), u"2025"_s);
    QCOMPARE(read->eventTo->text(), u"2025-08-15"_s);
    QCOMPARE(read->reliability, claim.reliability);
    QCOMPARE(read->credibility, claim.credibility);
    QCOMPARE(read->verdict, claim.verdict);
    QCOMPARE(read->rationale, claim.rationale);
    QCOMPARE(read->sourceError, true);
    QCOMPARE(read->correctForm, claim.correctForm);
    QCOMPARE(read->note, claim.note);
    QCOMPARE(read->tags, claim.tags);
    QCOMPARE(read->madeBy, u"human"_s);
    QCOMPARE(read->analyst, u"anna"_s);
    QVERIFY(read->createdAt > 0);
    QCOMPARE(read->changedAt, read->createdAt);
    QCOMPARE(read->rev, 1);
    QCOMPARE(findingsIn(*desk.database), QStringList());
}

void ClaimStoreTest::numbersArePermanentAndBelongToTheSite()
{
    const Desk desk;
    QCOMPARE(addClaim(*desk.database, u"anna"_s, desk.claim())->number, 1);
    REQUIRE_OK(UndoStack(*desk.database, u"anna"_s).undo());
    QCOMPARE(addClaim(*desk.database, u"anna"_s, desk.claim())->number, 2);

    const auto original = desk.fixture.path();
    const auto copied = desk.fixture.path(u"copy"_s);
    REQUIRE_OK(desk.database->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    QVERIFY(QFile::copy(original, copied));
    const auto copy = Database::open(copied);
    REQUIRE_OK(copy);
    const auto claim = addClaim(**copy, u"anna"_s, desk.claim());
    REQUIRE_OK(claim);
    QCOMPARE(claimNumberText(claim->site, claim->number), u"B-0001"_s);
}

void ClaimStoreTest::claimsComeInTheOrderOfTheText()
{
    const Desk desk;
    for (const TextSpan span : {TextSpan{20, 25}, TextSpan{0, 7}, TextSpan{0, 2}})
        REQUIRE_OK(addClaim(*desk.database, u"anna"_s, desk.claim(span)));
    const auto claims = ClaimStore(*desk.database).ofDocument(desk.document.uuid);
    REQUIRE_OK(claims);
    QCOMPARE(claims->size(), 3);
    QCOMPARE(claims->at(0).number, 3);
    QCOMPARE(claims->at(1).number, 2);
    QCOMPARE(claims->at(2).number, 1);
    QCOMPARE(ClaimStore(*desk.database).all()->size(), 3);
}

void ClaimStoreTest::claimsComeInTheOrderAskedFor()
{
    const Desk desk;
    QStringList uuids;
    for (int made = 0; made < 3; ++made)
        uuids.prepend(addClaim(*desk.database, u"anna"_s, desk.claim())->uuid);
    const auto found = ClaimStore(*desk.database).byUuids({uuids[2], u"nowhere"_s, uuids[0], uuids[1]});
    REQUIRE_OK(found);
    QStringList order;
    for (const Claim &claim : *found)
        order.append(claim.uuid);
    QCOMPARE(order, QStringList({uuids[2], uuids[0], uuids[1]}));
    QVERIFY(ClaimStore(*desk.database).byUuids({})->isEmpty());
}

void ClaimStoreTest::aClaimWithoutItsPassageIsRefused()
{
    const Desk desk;
    COMPARE_ERROR(addClaim(*desk.database, u"anna"_s, desk.claim({3, 3})), ErrorCode::BadSpan);
    Claim shifted = desk.claim();
    shifted.anchor.span.end += 1;
    COMPARE_ERROR(addClaim(*desk.database, u"anna"_s, shifted), ErrorCode::BadSpan);
    Claim tagged = desk.claim();
    tagged.tags = {u"no such tag"_s};
    COMPARE_ERROR(addClaim(*desk.database, u"anna"_s, tagged), ErrorCode::BadArgument);
    QVERIFY(ClaimStore(*desk.database).all()->isEmpty());
}

void ClaimStoreTest::aClaimThatHasMovedOnIsAConflict()
{
    const Desk desk;
    auto hers = addClaim(*desk.database, u"anna"_s, desk.claim());
    REQUIRE_OK(hers);
    auto his = *hers;
    his.verdict = Verdict::Refuted;
    REQUIRE_OK(saveClaim(*desk.database, u"bruno"_s, his));
    hers->verdict = Verdict::Corroborated;
    COMPARE_ERROR(saveClaim(*desk.database, u"anna"_s, *hers), ErrorCode::Conflict);
    QCOMPARE(ClaimStore(*desk.database).byUuid(hers->uuid)->verdict, Verdict::Refuted);
}

void ClaimStoreTest::undoAndRedoBringClaimsBackAsTheyWere()
{
    const Desk desk;
    ClaimStore claims(*desk.database);
    auto claim = addClaim(*desk.database, u"anna"_s, desk.claim());
    REQUIRE_OK(claim);
    claim->note = u"Seconda"_s;
    claim->anchor = desk.claim({8, 10}).anchor;
    REQUIRE_OK(saveClaim(*desk.database, u"anna"_s, *claim));
    REQUIRE_OK(inAct(*desk.database, u"anna"_s,
                     [&](Edit &edit) { return claims.remove(edit, claims.byUuid(claim->uuid).value()); }));
    COMPARE_ERROR(claims.byUuid(claim->uuid), ErrorCode::NotFound);

    UndoStack stack(*desk.database, u"anna"_s);
    REQUIRE_OK(stack.undo());
    QCOMPARE(claims.byUuid(claim->uuid)->note, u"Seconda"_s);
    REQUIRE_OK(stack.undo());
    QCOMPARE(claims.byUuid(claim->uuid)->note, u""_s);
    QCOMPARE(claims.byUuid(claim->uuid)->anchor.quote, u"La Cina"_s);
    REQUIRE_OK(stack.undo());
    COMPARE_ERROR(claims.byUuid(claim->uuid), ErrorCode::NotFound);
    REQUIRE_OK(stack.redo());
    REQUIRE_OK(stack.redo());
    QCOMPARE(claims.byUuid(claim->uuid)->anchor.quote, u"ha"_s);
    QCOMPARE(claims.byUuid(claim->uuid)->number, 1);
    QCOMPARE(findingsIn(*desk.database), QStringList());
}

void ClaimStoreTest::theTimeOfAChangeIsNoChangeOfItsOwn()
{
    const Desk desk;
    auto claim = addClaim(*desk.database, u"anna"_s, desk.claim());
    REQUIRE_OK(claim);
    claim->note = u"Hers"_s;
    claim = saveClaim(*desk.database, u"anna"_s, *claim);
    REQUIRE_OK(claim);
    claim->summary = u"His"_s;
    const FixedClock later(claim->createdAt + 1000);
    const auto changed = inAct(
        *desk.database, u"bruno"_s,
        [&](Edit &edit) { return ClaimStore(*desk.database).update(edit, *claim); }, later);
    REQUIRE_OK(changed);
    QCOMPARE(changed->changedAt, claim->createdAt + 1000);
    QCOMPARE(changed->createdAt, claim->createdAt);

    // Anna's undo of her note does not stumble over the time of Bruno's change.
    REQUIRE_OK(UndoStack(*desk.database, u"anna"_s).undo());
    QCOMPARE(ClaimStore(*desk.database).byUuid(claim->uuid)->summary, u"His"_s);
}

void ClaimStoreTest::removingADocumentTakesItsClaimsAlong()
{
    const Desk desk;
    ClaimStore claims(*desk.database);
    REQUIRE_OK(addClaim(*desk.database, u"anna"_s, desk.claim()));
    REQUIRE_OK(inAct(*desk.database, u"anna"_s,
                     [&](Edit &edit) { return DocumentStore(*desk.database).remove(edit, desk.document); }));
    QVERIFY(claims.all()->isEmpty());
    REQUIRE_OK(UndoStack(*desk.database, u"anna"_s).undo());
    QCOMPARE(claims.all()->size(), 1);
}

void ClaimStoreTest::whatIsNotThereAnyMoreIsNamed()
{
    const Desk desk;
    ClaimStore claims(*desk.database);
    DocumentStore documents(*desk.database);
    const auto claim = addClaim(*desk.database, u"anna"_s, desk.claim());
    REQUIRE_OK(claim);
    REQUIRE_OK(inAct(*desk.database, u"anna"_s, [&](Edit &edit) { return claims.remove(edit, *claim); }));
    QCOMPARE(claims.byUuid(claim->uuid).error().where(), claimNumberText(claim->site, claim->number));
    QCOMPARE(claims.byUuid(u"nowhere"_s).error().where(), QString());
    REQUIRE_OK(
        inAct(*desk.database, u"anna"_s, [&](Edit &edit) { return documents.remove(edit, desk.document); }));
    QCOMPARE(documents.byUuid(desk.document.uuid).error().where(), u"document 1"_s);
}

void ClaimStoreTest::theListCountsTheClaims()
{
    const Desk desk;
    REQUIRE_OK(addClaim(*desk.database, u"anna"_s, desk.claim()));
    REQUIRE_OK(addClaim(*desk.database, u"anna"_s, desk.claim()));
    REQUIRE_OK(UndoStack(*desk.database, u"anna"_s).undo());
    QCOMPARE(DocumentStore(*desk.database).list()->constFirst().claims, 1);
}

void ClaimStoreTest::anImportWithSomebodyElsesClaimIsNotUndone()
{
    const Desk desk;
    const auto claim = addClaim(*desk.database, u"bruno"_s, desk.claim());
    REQUIRE_OK(claim);
    UndoStack hers(*desk.database, u"anna"_s);
    COMPARE_ERROR(hers.undo(), ErrorCode::Conflict);
    const auto conflicts = hers.conflicts(*hers.nextUndo().value());
    REQUIRE_OK(conflicts);
    QCOMPARE(conflicts->constFirst().field, u"claim"_s);
    QCOMPARE(conflicts->constFirst().theirs, QJsonValue(claim->uuid));

    REQUIRE_OK(UndoStack(*desk.database, u"bruno"_s).undo());
    REQUIRE_OK(hers.undo());
}

void ClaimStoreTest::aClaimThatSomebodyElseRelatesIsNotUndone()
{
    const Desk desk;
    const auto his = addClaim(*desk.database, u"bruno"_s, desk.claim());
    const auto first = addClaim(*desk.database, u"anna"_s, desk.claim({8, 44}));
    const auto second = addClaim(*desk.database, u"anna"_s, desk.claim({3, 7}));
    REQUIRE_OK(inAct(*desk.database, u"bruno"_s, [&](Edit &edit) {
        Relation relation;
        relation.from = first->uuid;
        relation.to = his->uuid;
        return RelationStore(*desk.database).insert(edit, relation);
    }));
    const auto to = inAct(*desk.database, u"bruno"_s, [&](Edit &edit) {
        Relation relation;
        relation.from = his->uuid;
        relation.to = second->uuid;
        return RelationStore(*desk.database).insert(edit, relation);
    });
    REQUIRE_OK(to);
    UndoStack hers(*desk.database, u"anna"_s);
    const auto refused = hers.undo();
    COMPARE_ERROR(refused, ErrorCode::Conflict);
    QCOMPARE(refused.error().where(), claimNumberText(second->site, second->number));
    QCOMPARE(hers.conflicts(*hers.nextUndo().value())->constFirst().theirs, QJsonValue(to->uuid));
    COMPARE_ERROR(hers.undo({hers.nextUndo().value()->act}), ErrorCode::Conflict);
    QCOMPARE(ClaimStore(*desk.database).all()->size(), 3);
}

void ClaimStoreTest::aClaimIsFoundByItsNumberAndByItsWords()
{
    const Desk desk;
    const auto first = addClaim(*desk.database, u"anna"_s, desk.claim());
    Claim draft = desk.claim({8, 44});
    draft.summary = u"Orders at 100%"_s;
    const auto second = addClaim(*desk.database, u"anna"_s, draft);
    REQUIRE_OK(second);
    const auto found = [&](const QString &text) {
        QStringList uuids;
        const auto claims = ClaimStore(*desk.database).find(text, 100);
        for (const Claim &claim : claims.value_or(QList<Claim>()))
            uuids.append(claim.uuid);
        return uuids;
    };
    const QString number = claimNumberText(second->site, second->number);
    QCOMPARE(found(number), QStringList{second->uuid});
    QCOMPARE(found(number.toLower()), QStringList{second->uuid});
    QCOMPARE(found(QString::number(first->number)), QStringList{first->uuid});
    QCOMPARE(found(u"Q-0001"_s), QStringList());
    QCOMPARE(found(u"milione ORDERS"_s), QStringList{second->uuid}); // one in the quote, one in the summary
    QCOMPARE(found(u"0%"_s), QStringList{second->uuid});
    QCOMPARE(found(u"1_0%"_s), QStringList());
    QCOMPARE(found(u"la cina"_s), QStringList{first->uuid});
}

void ClaimStoreTest::aClaimIsFoundWhateverTheCaseOfItsWords_data()
{
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *name, const QString &summary, const QString &typed, bool isFound) {
        QTest::newRow(name) << summary << typed << isFound;
    };
    row("small for large", u"PERÒ non ci sono H20"_s, u"però"_s, true);
    row("large for small", u"La qualità è poca"_s, u"QUALITÀ È"_s, true);
    row("part of a word", u"PERCHÉ mancano"_s, u"rché"_s, true);
    row("another letter", u"PERÒ non ci sono H20"_s, u"perà"_s, false);
    row("no letter at all", u"Per ora no"_s, u"però"_s, false);
    row("fewer of them", u"Però"_s, u"peròò"_s, false);
    row("not of the alphabet", u"La 华为 ordina"_s, u"华为"_s, true);
    row("with a sign", u"È AL 100%"_s, u"è 0%"_s, true);
    row("another sign", u"È AL 1000"_s, u"è 0%"_s, false);
}

void ClaimStoreTest::aClaimIsFoundWhateverTheCaseOfItsWords()
{
    QFETCH(const QString, summary);
    QFETCH(const QString, typed);
    QFETCH(const bool, isFound);
    const Desk desk;
    Claim draft = desk.claim();
    draft.summary = summary;
    REQUIRE_OK(addClaim(*desk.database, u"anna"_s, draft));
    const auto found = ClaimStore(*desk.database).find(typed, 100);
    REQUIRE_OK(found);
    QCOMPARE(!found->isEmpty(), isFound);
}

void ClaimStoreTest::claimsThatAreLeftOutDoNotCountAsFound()
{
    const Desk desk;
    for (const auto &summary : {u"Pera"_s, u"Pere"_s, u"PERÒ"_s, u"Pero"_s, u"Però"_s, u"però"_s}) {
        Claim draft = desk.claim();
        draft.summary = summary;
        REQUIRE_OK(addClaim(*desk.database, u"anna"_s, draft));
    }
    const auto found = ClaimStore(*desk.database).find(u"però"_s, 2);
    REQUIRE_OK(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->at(0).summary, u"PERÒ"_s);
    QCOMPARE(found->at(1).summary, u"Però"_s);
}

void ClaimStoreTest::anEventDoesNotEndBeforeItBegins()
{
    const Desk desk;
    Claim claim = desk.claim();
    claim.eventFrom = PartialDate::parse(u"2025-08").value();
    claim.eventTo = PartialDate::parse(u"2025-07-31").value();
    COMPARE_ERROR(addClaim(*desk.database, u"anna"_s, claim), ErrorCode::BadDate);
    claim.eventTo = PartialDate::parse(u"2025").value(); // whose end is later
    REQUIRE_OK(addClaim(*desk.database, u"anna"_s, claim));
}

QTEST_GUILESS_MAIN(ClaimStoreTest)
#include "tst_claimstore.moc"
