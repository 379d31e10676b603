// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryfolder.h"
#include "library/reviewdata.h"
#include "review/reviewsession.h"
#include "support/testdata.h"

#include <QTest>

#include <algorithm>

using namespace Postilla;
using namespace Qt::StringLiterals;
using Test::imported;
using Test::resultOf;

namespace {

const QString stock = u"Nvidia had 900,000 H20 chips in stock, officials told Reuters on Monday."_s;
const QString likely = u"Beijing will likely approve imports of the H200 chip in March, officials said."_s;
const QString flat = u"China's customs blocked 30,000 H20 chips in Shenzhen on Tuesday, the ministry said."_s;

/// Somebody at a session.
class Seat
{
public:
    Seat(const Library &library, const ReviewRecord &record)
        : data(library.reviews().data(record))
        , session(*data, *data, record.plan.order)
    {
        if (const auto opened = session.open(); !opened)
            qFatal("%ls", qUtf16Printable(opened.error().message()));
    }

    ReviewCard card() const { return session.card().value_or(ReviewCard()); }
    QString quote() const { return card().passages.value(0).quote; }
    /// "stored", "not stored", or what the refusal says.
    QString decide(Ruling ruling, const QStringList &made = {})
    {
        const auto decided = session.decide(ruling, made);
        if (!decided)
            return decided.error().message();
        return *decided == ReviewSession::Outcome::Stored ? u"stored"_s : u"not stored"_s;
    }

    std::unique_ptr<ReviewData> data;
    ReviewSession session;
};

} // namespace

/// Several people, windows and sessions at one library: what is signed is what was seen, and nobody's
/// decision is lost.
class TestReviewTogether : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aColleaguesDecisionInTheSameSessionIsNotUndone();
    void aDecisionThatStandsIsNotStoredAgain();
    void aClaimChangedSinceItWasShownIsNotSigned();
    void aClaimMadeSinceTheCardWasShownIsNotSigned();
    void aYesInADocumentThatWentWritesNothing();
    void aPairOfWhichAClaimWasChangedIsNotRelated();
    void aMentionCorrectedSinceItWasShownIsNotSigned();
    void aVerdictOfOnesOwnDoesNotKeepTheYes();
    void aYesConfirmsTheClaimsMadeOnTheCard_data();
    void aYesConfirmsTheClaimsMadeOnTheCard();
    void aSecondYesConfirmsWhatWasMadeSince();
    void aClaimMadeAndDeletedAgainIsNoObstacle();
    void aNoAfterTheClaimWasWorkedOnSaysWhichClaim();
    void anUndoneCardComesBackWhenTheSessionIsOpened();
    void whatWasTakenBackIsNotShownAsSimilar();
    void aColleaguesDecisionIsShownAsSimilar();
    void decidingOnAllAlikeLeavesWhatIsDecidedAlone();
    void noSelectedDocumentStartsNothing();

private:
    QString import(const QString &title, const QString &body);
    Claim make(const QString &documentUuid, const QString &quote);
    /// A session with its queue.
    ReviewRecord start(const ReviewPlan &plan);
    Claim stored(const Claim &claim) { return m_library->claims().claim(claim.uuid).value_or(Claim()); }

    std::unique_ptr<Test::LibraryFolder> m_folder;
    std::unique_ptr<Library> m_library;
    /// The same library in a colleague's hands.
    std::unique_ptr<Library> m_theirs;
};

void TestReviewTogether::init()
{
    m_theirs.reset();
    m_library.reset();
    m_folder = std::make_unique<Test::LibraryFolder>();
    m_library = m_folder->open();
    m_theirs = m_folder->open(u"Grace"_s);
}

/// Answers with the uuid of the document.
QString TestReviewTogether::import(const QString &title, const QString &body)
{
    const QString file = m_folder->write(title + u".txt"_s, u"%1\n\n%2\n"_s.arg(title, body));
    return imported(*m_library, {file}).rows.at(0).documentUuid;
}

Claim TestReviewTogether::make(const QString &documentUuid, const QString &quote)
{
    const auto version = m_library->currentVersion(documentUuid);
    const qsizetype start = version ? version->text.indexOf(quote) : 0;
    const auto claim = version.and_then([&](const DocumentVersion &text) {
        return m_library->claims().create(text.uuid, {start, start + quote.size()});
    });
    if (!claim)
        qFatal("%ls", qUtf16Printable(claim.error().message()));
    return *claim;
}

ReviewRecord TestReviewTogether::start(const ReviewPlan &plan)
{
    const auto session = m_library->reviews().start(plan);
    if (!session || !resultOf(m_library->reviews().find(*session)))
        qFatal("a session cannot be started");
    return *session;
}

void TestReviewTogether::aColleaguesDecisionInTheSameSessionIsNotUndone()
{
    import(u"First"_s, flat + u' ' + likely);
    const ReviewRecord session = start({});
    Seat mine(*m_library, session);
    Seat theirs(*m_theirs, session);
    QCOMPARE(theirs.decide(Ruling::Yes), u"stored"_s);
    const QString refusal = mine.decide(Ruling::No);
    QVERIFY2(refusal.contains(u"Grace has decided this in another window"_s), qPrintable(refusal));
    QCOMPARE(m_library->claims().all()->size(), 1);
    QCOMPARE(mine.quote(), flat); // as it stands now
    QCOMPARE(mine.card().decided, Ruling::Yes);
    QCOMPARE(mine.session.progress().yes, 1);
    QCOMPARE(mine.decide(Ruling::No), u"stored"_s); // now it was seen
    QVERIFY(m_library->claims().all()->isEmpty());
    QCOMPARE(mine.session.progress().no, 1);
}

void TestReviewTogether::aDecisionThatStandsIsNotStoredAgain()
{
    import(u"First"_s, flat + u' ' + likely);
    Seat seat(*m_library, start({}));
    QCOMPARE(seat.decide(Ruling::Yes), u"stored"_s);
    QVERIFY(seat.session.back().value_or(false));
    QCOMPARE(seat.decide(Ruling::Yes), u"not stored"_s);
    QCOMPARE(seat.quote(), likely);
    QCOMPARE(m_library->reviews().all()->first().decided, 1);
}

void TestReviewTogether::aClaimChangedSinceItWasShownIsNotSigned()
{
    const Claim claim = make(import(u"First"_s, stock), stock);
    Seat seat(*m_library, start({.queue = QueueKind::Unverified}));
    ClaimRecord record = m_theirs->claims().record(claim.uuid).value();
    record.figures.first().text = u"640,000 H20 chips"_s;
    QVERIFY(m_theirs->claims().editRecord(record));
    const QString refusal = seat.decide(Ruling::Yes);
    QVERIFY2(refusal.contains(u"changed since it was shown"_s), qPrintable(refusal));
    QVERIFY(!stored(claim).proposed.isEmpty());
    QCOMPARE(seat.card().figures.value(0).name, u"640,000 H20 chips"_s); // the card shows it
    QCOMPARE(seat.decide(Ruling::Yes), u"stored"_s);
    QVERIFY(stored(claim).proposed.isEmpty());
}

void TestReviewTogether::aClaimMadeSinceTheCardWasShownIsNotSigned()
{
    const QString document = import(u"First"_s, stock);
    Seat seat(*m_library, start({}));
    const Claim claim = make(document, stock.first(40));
    QVERIFY(seat.decide(Ruling::Yes).contains(u"changed since it was shown"_s));
    QVERIFY(!stored(claim).proposed.isEmpty());
    QCOMPARE(seat.quote(), stock.first(40));
    QCOMPARE(seat.decide(Ruling::Yes), u"stored"_s);
    QVERIFY(stored(claim).proposed.isEmpty());
}

void TestReviewTogether::aYesInADocumentThatWentWritesNothing()
{
    const QString document = import(u"First"_s, flat + u' ' + likely);
    Seat seat(*m_library, start({}));
    QVERIFY(m_theirs->remove({m_theirs->document(document).value()}));
    const auto decided = seat.session.decide(Ruling::Yes);
    QVERIFY(!decided && decided.error().code() == ErrorCode::NotFound);
    QVERIFY(m_theirs->undo());
    QVERIFY(m_library->claims().all()->isEmpty());
    QCOMPARE(seat.session.progress().done(), 0);
}

void TestReviewTogether::aPairOfWhichAClaimWasChangedIsNotRelated()
{
    const QString document =
        import(u"First"_s, stock + u' ' + QString(stock).replace(u"900,000"_s, u"640,000"_s));
    Claim claim = make(document, stock);
    make(document, QString(stock).replace(u"900,000"_s, u"640,000"_s));
    Seat seat(*m_library, start({.queue = QueueKind::Pairs}));
    QCOMPARE(seat.card().passages.size(), 2);
    ClaimRecord record = m_theirs->claims().record(claim.uuid).value();
    record.figures.first().text = u"no figure at all"_s;
    QVERIFY(m_theirs->claims().editRecord(record));
    QVERIFY(seat.decide(Ruling::Yes).contains(u"changed since it was shown"_s));
    QVERIFY(m_library->relations().all()->isEmpty());
    QCOMPARE(seat.card().figures.value(0).name, u"no figure at all"_s);
}

void TestReviewTogether::aMentionCorrectedSinceItWasShownIsNotSigned()
{
    import(u"First"_s, flat);
    Seat seat(*m_library, start({.queue = QueueKind::Mentions,
                                 .rule = u"chip/series"_s,
                                 .naming = {MentionKind::Chip, MentionSub::None, {}}}));
    const CardPassage passage = seat.card().passages.value(0);
    const auto marks = m_theirs->marks().ofVersion(passage.versionUuid).value();
    const auto mark = std::ranges::find(marks, passage.span, &Mention::span);
    QVERIFY(mark != marks.cend());
    QVERIFY(m_theirs->corrections().rename(passage.versionUuid, *mark,
                                           {MentionKind::Chip, mark->sub, u"NVIDIA H200"_s}));
    QVERIFY(seat.decide(Ruling::Yes).contains(u"changed since it was shown"_s));
    QCOMPARE(seat.session.progress().done(), 0);
}

void TestReviewTogether::aVerdictOfOnesOwnDoesNotKeepTheYes()
{
    Claim claim = make(import(u"First"_s, stock), stock);
    Seat seat(*m_library, start({.queue = QueueKind::Unverified}));
    claim.verdict = Verdict::Corroborated;
    QVERIFY(m_library->claims().edit(claim));
    QVERIFY(seat.session.readAgain());
    QCOMPARE(seat.decide(Ruling::Yes), u"stored"_s);
    QVERIFY(stored(claim).proposed.isEmpty());
    QCOMPARE(stored(claim).verdict, Verdict::Corroborated);
}

void TestReviewTogether::aYesConfirmsTheClaimsMadeOnTheCard_data()
{
    QTest::addColumn<QueueKind>("queue");
    for (const QueueKind queue :
         {QueueKind::Candidates, QueueKind::Pairs, QueueKind::Mentions, QueueKind::Unverified})
        QTest::newRow(qPrintable(codeOf(queue))) << queue;
}

void TestReviewTogether::aYesConfirmsTheClaimsMadeOnTheCard()
{
    QFETCH(const QueueKind, queue);
    const QString other = QString(stock).replace(u"900,000"_s, u"640,000"_s);
    const QString document = import(u"First"_s, stock + u' ' + other + u' ' + flat + u' ' + likely);
    make(document, stock);
    make(document, other);
    ReviewPlan plan{.queue = queue};
    if (queue == QueueKind::Mentions) {
        plan.rule = u"chip/series"_s;
        plan.naming = {MentionKind::Chip, MentionSub::None, {}};
    }
    Seat seat(*m_library, start(plan));
    QVERIFY(!seat.quote().isEmpty());
    const Claim first = make(document, likely.first(30));
    const Claim second = make(document, likely.sliced(40));
    QCOMPARE(seat.decide(Ruling::Yes, {first.uuid, second.uuid}), u"stored"_s);
    QVERIFY(stored(first).proposed.isEmpty());
    QVERIFY(stored(second).proposed.isEmpty());
    QVERIFY(m_library->undo()); // with the decision, in one step
    QVERIFY(!stored(first).proposed.isEmpty());
    QVERIFY(!stored(second).proposed.isEmpty());
}

void TestReviewTogether::aSecondYesConfirmsWhatWasMadeSince()
{
    const QString document = import(u"First"_s, stock + u' ' + flat + u' ' + likely);
    Seat seat(*m_library, start({}));
    QCOMPARE(seat.decide(Ruling::Yes), u"stored"_s);
    const Claim made = make(document, likely.first(30));
    QVERIFY(seat.session.back().value_or(false));
    QCOMPARE(seat.session.decide(Ruling::Yes, {made.uuid}).value(), ReviewSession::Outcome::Confirmed);
    QVERIFY(stored(made).proposed.isEmpty());
    QVERIFY(seat.session.back().value_or(false));
    QCOMPARE(seat.session.decide(Ruling::Yes, {made.uuid}).value(), ReviewSession::Outcome::Standing);
    QVERIFY(m_library->undo()); // the confirming alone
    QVERIFY(!stored(made).proposed.isEmpty());
    QCOMPARE(m_library->claims().all()->size(), 2);
}

void TestReviewTogether::aClaimMadeAndDeletedAgainIsNoObstacle()
{
    const QString document = import(u"First"_s, flat + u' ' + likely);
    Seat seat(*m_library, start({}));
    const Claim claim = make(document, likely);
    QVERIFY(m_library->claims().remove({claim}));
    QCOMPARE(seat.decide(Ruling::Yes, {claim.uuid}), u"stored"_s);
}

void TestReviewTogether::aNoAfterTheClaimWasWorkedOnSaysWhichClaim()
{
    import(u"First"_s, flat + u' ' + likely);
    Seat seat(*m_library, start({}));
    QCOMPARE(seat.decide(Ruling::Yes), u"stored"_s);
    Claim claim = m_library->claims().all()->first();
    claim.credibility = Credibility::Two;
    QVERIFY(m_library->claims().edit(claim));
    QVERIFY(seat.session.back().value_or(false));
    const QString refusal = seat.decide(Ruling::No);
    QVERIFY2(refusal.startsWith(u"A-0001 was changed since this was decided"_s), qPrintable(refusal));
    QVERIFY2(refusal.contains(u"Ctrl+Z"_s) && !refusal.contains(claim.uuid), qPrintable(refusal));
    QVERIFY(m_library->undo());
    QCOMPARE(seat.decide(Ruling::No), u"stored"_s);
    QVERIFY(m_library->claims().all()->isEmpty());
}

void TestReviewTogether::anUndoneCardComesBackWhenTheSessionIsOpened()
{
    import(u"First"_s, flat + u' ' + likely + u' ' + stock);
    const ReviewRecord session = start({});
    {
        Seat seat(*m_library, session);
        QCOMPARE(seat.decide(Ruling::Later), u"stored"_s); // open still, and before the others
        QCOMPARE(seat.decide(Ruling::Yes), u"stored"_s);
        QCOMPARE(seat.quote(), stock);
    }
    QVERIFY(m_library->undo());
    Seat seat(*m_library, session);
    QCOMPARE(seat.quote(), likely);
    QVERIFY(!seat.card().decided);
}

void TestReviewTogether::whatWasTakenBackIsNotShownAsSimilar()
{
    import(u"First"_s, stock + u' ' + QString(stock).replace(u"900,000"_s, u"640,000"_s));
    Seat seat(*m_library, start({}));
    QCOMPARE(seat.decide(Ruling::Yes), u"stored"_s);
    QCOMPARE(seat.card().similar.size(), 1);
    QVERIFY(m_library->undo());
    const auto lines = m_library->history().latest(50).value();
    const auto line = std::ranges::find(lines, u"decision"_s, &HistoryLine::noun);
    QVERIFY(line != lines.cend());
    seat.data->noteDecisions({line->record}); // told of its storing, and of its taking back
    seat.data->noteDecisions({line->record});
    QVERIFY(seat.session.follow({line->record}));
    QCOMPARE(seat.quote(), stock);
    QCOMPARE(seat.decide(Ruling::Later), u"stored"_s);
    QCOMPARE(seat.card().similar.size(), 0);
}

void TestReviewTogether::aColleaguesDecisionIsShownAsSimilar()
{
    import(u"First"_s, stock + u' ' + QString(stock).replace(u"900,000"_s, u"640,000"_s) + u' ' + likely);
    const ReviewRecord session = start({});
    Seat mine(*m_library, session);
    QCOMPARE(mine.card().similar.size(), 0);
    Seat theirs(*m_theirs, start({}));
    QCOMPARE(theirs.decide(Ruling::No), u"stored"_s);
    const auto lines = m_library->history().latest(50).value();
    const auto line = std::ranges::find(lines, u"decision"_s, &HistoryLine::noun);
    QVERIFY(line != lines.cend());
    mine.data->noteDecisions({line->record});
    QCOMPARE(mine.decide(Ruling::Yes), u"not stored"_s); // theirs
    QCOMPARE(mine.card().similar.size(), 1);
    QCOMPARE(mine.card().similar.first().ruling, Ruling::No);
}

void TestReviewTogether::decidingOnAllAlikeLeavesWhatIsDecidedAlone()
{
    import(u"First"_s, flat + u" The H20 is old. Nobody wants the H20."_s);
    const ReviewRecord session = start({.queue = QueueKind::Mentions,
                                        .rule = u"chip/series"_s,
                                        .naming = {MentionKind::Chip, MentionSub::None, u"NVIDIA H20"_s}});
    Seat mine(*m_library, session);
    const auto alike = mine.data->alike(mine.card());
    QVERIFY(alike && alike->items.size() == 3);
    Seat theirs(*m_theirs, session);
    QCOMPARE(theirs.decide(Ruling::Yes), u"stored"_s);
    QCOMPARE(mine.data->decideAll(alike->items, Ruling::No).value_or(0), 2);
    Seat after(*m_library, session);
    QCOMPARE(after.session.progress().yes, 1);
    QCOMPARE(after.session.progress().no, 2);
}

void TestReviewTogether::noSelectedDocumentStartsNothing()
{
    import(u"First"_s, flat);
    const auto session = m_library->reviews().start({.scope = {ScopeKind::Documents, {}}});
    QVERIFY(!session);
    QVERIFY2(session.error().message().contains(u"No document is selected"_s),
             qPrintable(session.error().message()));
    QVERIFY(m_library->reviews().all()->isEmpty());
}

QTEST_GUILESS_MAIN(TestReviewTogether)
#include "tst_reviewtogether.moc"
