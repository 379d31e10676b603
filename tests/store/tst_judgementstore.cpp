// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/claimstore.h"
#include "store/documentstore.h"
#include "store/edit.h"
#include "store/judgementstore.h"
#include "store/questionstore.h"
#include "store/storefixture.h"
#include "store/tagstore.h"
#include "store/undostack.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class JudgementStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBackAsItWasStored();
    void whatIsNoJudgementIsRefused_data();
    void whatIsNoJudgementIsRefused();
    void aQuestionWithoutWordsOrASecondTimeIsRefused();
    void aClaimOfARemovedSourceIsOutOfSightAndComesBack();
    void eachOfManyKeepsItsOwnClaims();
    void anEditKeepsTheClaimsThatAreOutOfSight();
    void aStaleJudgementIsAConflict();
    void aRemovedQuestionLeavesItsJudgementsAndTags();
    void aQuestionThatSomebodyElseUsesIsNotUndone();
    void aClaimThatSomebodyElseJudgesByIsNotUndone();
    void aBasisThatIsNotThereIsFound();
};

namespace {

template <typename Write>
auto inAct(Database &database, const QString &analyst, Write write) -> std::invoke_result_t<Write, Edit &>
{
    auto edit = Edit::begin(database, Act::start(analyst, u"judge"_s));
    if (!edit)
        return std::unexpected(edit.error());
    auto written = write(*edit);
    if (!written)
        return written;
    if (auto committed = edit->commit(); !committed)
        return std::unexpected(committed.error());
    return written;
}

/// A library with a document, two claims of it and a question.
class Desk
{
public:
    Desk()
        : database(fixture.open())
        , document(addDocument(*database, u"anna"_s, u"Chips"_s, u"La Cina ordina"_s).value())
        , first(claimAt({0, 7}, u"La Cina"_s))
        , second(claimAt({8, 14}, u"ordina"_s))
        , question(inAct(*database, u"anna"_s, [&](Edit &edit) {
                       return QuestionStore(*database).insert(edit, {.text = u"Will sales resume?"_s});
                   }).value())
    {
    }

    Judgement draft() const
    {
        Judgement judgement;
        judgement.statement = u"Sales resume in batches."_s;
        judgement.questionUuid = question.uuid;
        judgement.likelihood = Likelihood::Likely;
        judgement.confidence = Confidence::Low;
        judgement.confidenceReason = u"one origin only"_s;
        judgement.claimsFor = {first.uuid};
        judgement.claimsAgainst = {second.uuid};
        judgement.analyst = u"anna"_s;
        judgement.judgedAt = 1000;
        return judgement;
    }

    Result<Judgement> add(const Judgement &judgement, const QString &analyst = u"anna"_s) const
    {
        return inAct(*database, analyst,
                     [&](Edit &edit) { return JudgementStore(*database).insert(edit, judgement); });
    }

    Result<Judgement> save(const Judgement &judgement) const
    {
        return inAct(*database, u"anna"_s,
                     [&](Edit &edit) { return JudgementStore(*database).update(edit, judgement); });
    }

    Result<void> removeDocument() const
    {
        return inAct(*database, u"anna"_s,
                     [&](Edit &edit) { return DocumentStore(*database).remove(edit, document); });
    }

    const StoreFixture fixture;
    const std::unique_ptr<Database> database;
    const Document document;
    const Claim first;
    const Claim second;
    const Question question;

private:
    Claim claimAt(TextSpan span, const QString &quote) const
    {
        const auto version = DocumentStore(*database).currentVersion(document.uuid).value();
        Claim claim;
        claim.anchor = {document.uuid, version.uuid, span, quote, {}, {}};
        return inAct(*database, u"anna"_s,
                     [&](Edit &edit) { return ClaimStore(*database).insert(edit, claim); })
            .value();
    }
};

} // namespace

void JudgementStoreTest::everyFieldComesBackAsItWasStored()
{
    const Desk desk;
    const auto stored = desk.add(desk.draft());
    REQUIRE_OK(stored);
    auto read = JudgementStore(*desk.fixture.open()).byUuid(stored->uuid);
    REQUIRE_OK(read);
    QCOMPARE(*read, *stored);
    read->uuid.clear();
    read->rev = 0;
    QCOMPARE(*read, desk.draft());
    QCOMPARE(JudgementStore(*desk.database).ofClaim(desk.second.uuid)->size(), 1);
    QCOMPARE(findingsIn(*desk.database), QStringList());
}

void JudgementStoreTest::whatIsNoJudgementIsRefused_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<bool>("onBothSides");
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("question");
    QTest::newRow("no statement") << u" "_s << false << QString() << QString();
    QTest::newRow("a claim on both sides") << u"So"_s << true << QString() << QString();
    QTest::newRow("a claim that is not there") << u"So"_s << false << u"nowhere"_s << QString();
    QTest::newRow("a question that is not there") << u"So"_s << false << QString() << u"nowhere"_s;
}

void JudgementStoreTest::whatIsNoJudgementIsRefused()
{
    QFETCH(QString, statement);
    QFETCH(bool, onBothSides);
    QFETCH(QString, claim);
    QFETCH(QString, question);
    const Desk desk;
    Judgement judgement = desk.draft();
    judgement.statement = statement;
    if (onBothSides)
        judgement.claimsAgainst = judgement.claimsFor;
    if (!claim.isEmpty())
        judgement.claimsFor.append(claim);
    if (!question.isEmpty())
        judgement.questionUuid = question;
    const auto refused = desk.add(judgement);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code(), question.isEmpty() ? ErrorCode::BadArgument : ErrorCode::NotFound);
    QVERIFY(JudgementStore(*desk.database).all()->isEmpty());
}

void JudgementStoreTest::aQuestionWithoutWordsOrASecondTimeIsRefused()
{
    const Desk desk;
    for (const QString &text : {u"  "_s, u"WILL sales  resume?"_s}) {
        const auto asked = inAct(*desk.database, u"anna"_s, [&](Edit &edit) {
            return QuestionStore(*desk.database).insert(edit, {.text = text});
        });
        COMPARE_ERROR(asked, ErrorCode::BadArgument);
    }
    QCOMPARE(QuestionStore(*desk.database).all()->size(), 1);
}

void JudgementStoreTest::aClaimOfARemovedSourceIsOutOfSightAndComesBack()
{
    const Desk desk;
    const auto judgement = desk.add(desk.draft());
    REQUIRE_OK(desk.removeDocument());
    JudgementStore store(*desk.database);
    QVERIFY(store.byUuid(judgement->uuid)->claimsFor.isEmpty());
    QVERIFY(store.ofClaim(desk.first.uuid)->isEmpty());
    REQUIRE_OK(UndoStack(*desk.database, u"anna"_s).undo());
    QCOMPARE(store.byUuid(judgement->uuid)->claimsFor, QStringList(desk.first.uuid));
}

void JudgementStoreTest::eachOfManyKeepsItsOwnClaims()
{
    const Desk desk;
    Judgement other = desk.draft();
    other.statement = u"Sales stop."_s;
    std::swap(other.claimsFor, other.claimsAgainst);
    REQUIRE_OK(desk.add(desk.draft()));
    REQUIRE_OK(desk.add(other));
    REQUIRE_OK(inAct(*desk.database, u"anna"_s, [&](Edit &edit) {
        return ClaimStore(*desk.database).remove(edit, *ClaimStore(*desk.database).byUuid(desk.first.uuid));
    }));
    JudgementStore store(*desk.database);
    const auto all = store.all();
    REQUIRE_OK(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0).claimsFor, QStringList());
    QCOMPARE(all->at(0).claimsAgainst, QStringList(desk.second.uuid));
    QCOMPARE(all->at(1).claimsFor, QStringList(desk.second.uuid));
    QCOMPARE(all->at(1).claimsAgainst, QStringList());
    COMPARE_ERROR(store.byUuid({}), ErrorCode::NotFound);
}

void JudgementStoreTest::anEditKeepsTheClaimsThatAreOutOfSight()
{
    const Desk desk;
    const auto judgement = desk.add(desk.draft());
    REQUIRE_OK(inAct(*desk.database, u"anna"_s, [&](Edit &edit) {
        return ClaimStore(*desk.database).remove(edit, *ClaimStore(*desk.database).byUuid(desk.first.uuid));
    }));
    Judgement shown = *JudgementStore(*desk.database).byUuid(judgement->uuid);
    shown.confidence = Confidence::High;
    REQUIRE_OK(desk.save(shown));
    REQUIRE_OK(UndoStack(*desk.database, u"anna"_s).undo()); // the edit
    REQUIRE_OK(UndoStack(*desk.database, u"anna"_s).undo()); // the removal
    QCOMPARE(JudgementStore(*desk.database).byUuid(judgement->uuid)->claimsFor, QStringList(desk.first.uuid));
    QCOMPARE(findingsIn(*desk.database), QStringList());
}

void JudgementStoreTest::aStaleJudgementIsAConflict()
{
    const Desk desk;
    auto judgement = desk.add(desk.draft());
    REQUIRE_OK(judgement);
    Judgement stale = *judgement;
    judgement->likelihood = Likelihood::Unlikely;
    REQUIRE_OK(desk.save(*judgement));
    stale.likelihood = Likelihood::AlmostCertain;
    COMPARE_ERROR(desk.save(stale), ErrorCode::Conflict);
}

void JudgementStoreTest::aRemovedQuestionLeavesItsJudgementsAndTags()
{
    const Desk desk;
    const auto judgement = desk.add(desk.draft());
    Tag draft;
    draft.name = u"sales"_s;
    draft.questionUuid = desk.question.uuid;
    const auto tag = inAct(*desk.database, u"anna"_s,
                           [&](Edit &edit) { return TagStore(*desk.database).insert(edit, draft); });
    REQUIRE_OK(tag);
    REQUIRE_OK(inAct(*desk.database, u"anna"_s,
                     [&](Edit &edit) { return QuestionStore(*desk.database).remove(edit, desk.question); }));
    QVERIFY(QuestionStore(*desk.database).all()->isEmpty());
    QVERIFY(JudgementStore(*desk.database).byUuid(judgement->uuid)->questionUuid.isEmpty());
    QVERIFY(TagStore(*desk.database).byUuid(tag->uuid)->questionUuid.isEmpty());
    REQUIRE_OK(UndoStack(*desk.database, u"anna"_s).undo());
    QCOMPARE(JudgementStore(*desk.database).byUuid(judgement->uuid)->questionUuid, desk.question.uuid);
    QCOMPARE(TagStore(*desk.database).byUuid(tag->uuid)->questionUuid, desk.question.uuid);
    QCOMPARE(findingsIn(*desk.database), QStringList());
}

void JudgementStoreTest::aQuestionThatSomebodyElseUsesIsNotUndone()
{
    const Desk desk;
    REQUIRE_OK(desk.add(desk.draft(), u"bruno"_s));
    COMPARE_ERROR(UndoStack(*desk.database, u"anna"_s).undo(), ErrorCode::Conflict);
    REQUIRE_OK(QuestionStore(*desk.database).byUuid(desk.question.uuid));
}

void JudgementStoreTest::aClaimThatSomebodyElseJudgesByIsNotUndone()
{
    const Desk desk;
    Judgement judgement = desk.draft();
    judgement.questionUuid.clear();
    REQUIRE_OK(desk.add(judgement, u"bruno"_s));
    UndoStack stack(*desk.database, u"anna"_s);
    REQUIRE_OK(stack.undo());                                          // the question
    for (const QString &claim : {desk.second.uuid, desk.first.uuid}) { // against, then for
        QSet<QString> passed;
        if (claim == desk.first.uuid)
            passed.insert(stack.nextUndo().value()->act);
        COMPARE_ERROR(stack.undo(passed), ErrorCode::Conflict);
        REQUIRE_OK(ClaimStore(*desk.database).byUuid(claim));
    }
}

void JudgementStoreTest::aBasisThatIsNotThereIsFound()
{
    const Desk desk;
    REQUIRE_OK(desk.add(desk.draft()));
    REQUIRE_OK(desk.database->execute(uR"(UPDATE judgement SET claims_against = '["nowhere"]')"_s));
    const QStringList findings = findingsIn(*desk.database);
    QVERIFY2(findings.contains(u"A judgement rests on a claim that is not there: judgement %1"_s.arg(
                 JudgementStore(*desk.database).all()->constFirst().uuid)),
             qPrintable(findings.join(u'\n')));
}

QTEST_GUILESS_MAIN(JudgementStoreTest)
#include "tst_judgementstore.moc"
