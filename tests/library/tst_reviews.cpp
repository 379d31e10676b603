// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/claimterms.h"
#include "library/libraryfolder.h"
#include "library/reviewdata.h"
#include "library/reviewsummary.h"
#include "review/reviewsession.h"
#include "support/testdata.h"

#include <QTest>

#include <algorithm>

using namespace Postilla;
using namespace Qt::StringLiterals;
using Test::imported;
using Test::resultOf;

/// Sessions in a library: what is queued, and what a decision makes of it.
class TestReviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sentencesWorthAClaimAreQueuedInTheOrderOfTheTexts();
    void theBestComeFirstWhereThatIsAskedFor();
    void aYesMakesTheClaimAndConfirmsWhatItSays();
    void aCardTakesOverWhatTheLedgerSaysOfAFigure();
    void aCardShowsWhenItHappens();
    void undoTakesTheClaimAndTheDecisionBackInOneStep();
    void aNoMakesNothingAndIsNotAskedAgain();
    void anotherRulingTakesTheClaimBack();
    void aClaimThatWasWorkedOnIsNotTakenBack();
    void aClaimMadeOnTheCardIsConfirmed();
    void aSessionGoesOnWhereItWasLeft();
    void aQueueThatWasBrokenOffIsFoundToItsEnd();
    void aDocumentThatWentIsPassedBy();
    void anItemDecidedInAnotherSessionIsPassedBy();
    void aScopeKeepsOtherDocumentsOut();
    void aSearchThatIsNoneIsRefused();
    void aYesOnAPairRelatesItAndANoPutsItAside();
    void aPairIsShownAsItIsNowAndPassedByWhereItIsNew();
    void aYesOnAChangedClaimTakesItsPlace();
    void aLostClaimCannotBeAccepted();
    void aYesOnAnUnverifiedClaimLeavesRatingAndVerdictOpen();
    void aMentionIsConfirmedOrTakenOut();
    void allAlikeAreOneStep();
    void theRuleOfACardIsSaidInWords();
    void theSummaryCountsByRule();
    void theDecisionsAreATableOfTheReport();
    void ofATagOnlyTheDecisionsOnItsClaimsAreReported();
    void aLibraryThatWasReviewedVerifies();

private:
    QString import(const QString &title, const QString &body, bool update = false);
    Claim make(const QString &documentUuid, const QString &quote);
    /// Starts a session, finds its queue and opens it.
    void open(const ReviewPlan &plan);
    void goOn(const ReviewRecord &session);
    void decide(Ruling ruling);
    /// The lines of the table of decisions in a report of that scope, its headers first.
    QStringList reportedDecisions(const QString &scope);
    QList<Claim> claims() { return m_library->claims().all().value(); }
    /// The quotes of the cards from here on, each put off.
    QStringList quotes();
    /// In view; one without passages where none is.
    ReviewCard card() const { return m_session->card().value_or(ReviewCard()); }
    QString quote() const { return card().passages.value(0).quote; }
    void follow();

    std::unique_ptr<Test::LibraryFolder> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<ReviewData> m_data;
    std::unique_ptr<ReviewSession> m_session;
};

namespace {

const QString stock = u"Nvidia had 900,000 H20 chips in stock, officials told Reuters on Monday."_s;
const QString likely = u"Beijing will likely approve imports of the H200 chip in March, officials said."_s;
const QString flat = u"China's customs blocked 30,000 H20 chips in Shenzhen on Tuesday, the ministry said."_s;

} // namespace

void TestReviews::init()
{
    m_session.reset();
    m_data.reset();
    m_library.reset();
    m_folder = std::make_unique<Test::LibraryFolder>();
    m_library = m_folder->open();
}

/// Answers with the uuid of the document.
QString TestReviews::import(const QString &title, const QString &body, bool update)
{
    static int count = 0;
    const QString file = m_folder->write(u"%1.txt"_s.arg(++count),
                                         u"%1\n\n%2\n\nLink alla fonte: https://news.example/%3\n"_s.arg(
                                             title, body, QString(title).remove(u' ')));
    return imported(*m_library, {file}, {.update = update}).rows.at(0).documentUuid;
}

Claim TestReviews::make(const QString &documentUuid, const QString &quote)
{
    const auto version = m_library->currentVersion(documentUuid);
    const qsizetype start = version ? version->text.indexOf(quote) : 0;
    const auto claim = version.and_then([&](const DocumentVersion &stored) {
        return m_library->claims().create(stored.uuid, {start, start + quote.size()});
    });
    if (!claim)
        qFatal("%ls", qUtf16Printable(claim.error().message()));
    return *claim;
}

void TestReviews::open(const ReviewPlan &plan)
{
    const auto session = m_library->reviews().start(plan);
    if (!session)
        qFatal("%ls", qUtf16Printable(session.error().message()));
    const auto found = resultOf(m_library->reviews().find(*session));
    if (!found)
        qFatal("%ls", qUtf16Printable(found.error().message()));
    goOn(*session);
}

void TestReviews::goOn(const ReviewRecord &session)
{
    m_session.reset();
    m_data = m_library->reviews().data(session);
    m_session = std::make_unique<ReviewSession>(*m_data, *m_data, session.plan.order);
    if (const auto opened = m_session->open(); !opened)
        qFatal("%ls", qUtf16Printable(opened.error().message()));
}

void TestReviews::decide(Ruling ruling)
{
    const auto decided = m_session->decide(ruling);
    if (!decided)
        qFatal("%ls", qUtf16Printable(decided.error().message()));
}

QStringList TestReviews::quotes()
{
    QStringList quotes;
    while (m_session->card().has_value() && !quotes.contains(quote())) {
        quotes.append(quote());
        decide(Ruling::Later);
    }
    return quotes;
}

/// Tells the session of every decision there is, as the window does after a change.
void TestReviews::follow()
{
    QStringList decisions;
    const auto lines = m_library->history().latest(200);
    QVERIFY(lines);
    for (const HistoryLine &line : *lines) {
        if (line.noun == u"decision"_s)
            decisions.append(line.record);
    }
    decisions.removeDuplicates();
    QVERIFY(m_session->follow(decisions));
}

void TestReviews::sentencesWorthAClaimAreQueuedInTheOrderOfTheTexts()
{
    import(u"First"_s, flat + u' ' + likely);
    import(u"Second"_s, stock);
    open({});
    QCOMPARE(quotes(), (QStringList{flat, likely, stock}));
}

void TestReviews::theBestComeFirstWhereThatIsAskedFor()
{
    import(u"First"_s, flat + u' ' + likely);
    import(u"Second"_s, stock);
    open({.order = ReviewOrder::Score});
    double last = 1;
    for (int each = 0; each < 3; ++each) {
        QVERIFY(card().item.score <= last);
        last = card().item.score;
        decide(Ruling::No);
    }
    QCOMPARE(m_session->stage(), ReviewSession::Stage::Done);
}

void TestReviews::aYesMakesTheClaimAndConfirmsWhatItSays()
{
    import(u"First"_s, stock);
    open({});
    const ReviewCard shown = card();
    QVERIFY(std::ranges::all_of(shown.fields, &CardField::isMachines));
    QCOMPARE(shown.figures.size(), 1);
    QVERIFY2(shown.figures.first().value.contains(u"900,000"_s), qPrintable(shown.figures.first().value));
    QVERIFY(shown.figures.first().isMachines);
    QVERIFY(shown.why.contains(u"Worth"_s));
    const CardPassage &passage = shown.passages.first();
    const TextSpan source = passage.places.source.moved(-passage.context.start);
    QCOMPARE(passage.contextText.mid(source.start, source.length()), u"officials"_s);
    decide(Ruling::Yes);
    QCOMPARE(claims().size(), 1);
    const ClaimRecord record = m_library->claims().record(claims().first().uuid).value();
    QCOMPARE(record.claim.anchor.quote, stock);
    QVERIFY(record.claim.madeBy.startsWith(u"candidate/"_s));
    QCOMPARE(record.claim.analyst, u"Ada"_s);
    QVERIFY(record.claim.proposed.isEmpty());
    QVERIFY(record.claim.hedge != Hedge::NotStated);
    QCOMPARE(record.figures.size(), 1);
    QVERIFY(record.figures.first().proposed.isEmpty());
    QCOMPARE(record.claim.verdict, Verdict::Unverified);
    QCOMPARE(record.claim.credibility, Credibility::NotJudged);
    QCOMPARE(record.claim.reliability, Reliability::NotJudged);
}

void TestReviews::aCardTakesOverWhatTheLedgerSaysOfAFigure()
{
    import(u"First"_s, stock);
    const auto page = m_library->figures().page({}, std::nullopt, 1);
    QVERIFY(m_library->figures().setMeasure(page->figures.first().row, Measure::Planned).has_value());
    open({});
    QVERIFY2(card().figures.first().value.contains(measureName(Measure::Planned)),
             qPrintable(card().figures.first().value));
    decide(Ruling::Yes);
    const ClaimRecord record = m_library->claims().record(claims().first().uuid).value();
    QCOMPARE(record.figures.first().measure, Measure::Planned);
}

void TestReviews::aCardShowsWhenItHappens()
{
    import(u"First"_s, u"Nvidia shipped 40,000 H20 chips to China in May 2025, officials said."_s);
    open({});
    const QList<CardField> fields = card().fields;
    const auto event = std::ranges::find(fields, u"May 2025"_s, &CardField::value);
    QVERIFY(event != fields.cend());
    QCOMPARE(event->name, u"Event from"_s);
    QVERIFY(event->isMachines);
    decide(Ruling::Yes);
    QCOMPARE(claims().first().eventFrom->text(), u"2025-05"_s);
    QVERIFY(claims().first().proposed.isEmpty());
}

void TestReviews::undoTakesTheClaimAndTheDecisionBackInOneStep()
{
    import(u"First"_s, flat + u' ' + likely);
    open({});
    decide(Ruling::Yes);
    decide(Ruling::No);
    QVERIFY(m_library->undo());
    QVERIFY(m_library->undo());
    QVERIFY(claims().isEmpty());
    follow();
    QCOMPARE(quote(), flat);
    QCOMPARE(m_session->progress().done(), 0);
    QVERIFY(m_library->redo());
    follow();
    QCOMPARE(claims().size(), 1);
    QCOMPARE(quote(), likely);
}

void TestReviews::aNoMakesNothingAndIsNotAskedAgain()
{
    import(u"First"_s, flat + u' ' + likely);
    open({});
    decide(Ruling::No);
    QVERIFY(claims().isEmpty());
    open({});
    QCOMPARE(quotes(), QStringList{likely});
}

void TestReviews::anotherRulingTakesTheClaimBack()
{
    import(u"First"_s, flat + u' ' + likely);
    open({});
    decide(Ruling::Yes);
    QVERIFY(m_session->back().value_or(false));
    QCOMPARE(card().decided, Ruling::Yes);
    decide(Ruling::No);
    QVERIFY(claims().isEmpty());
    QVERIFY(m_library->undo());
    QCOMPARE(claims().size(), 1);
    follow();
    QCOMPARE(quote(), flat);
    QCOMPARE(card().decided, Ruling::Yes);
}

void TestReviews::aClaimThatWasWorkedOnIsNotTakenBack()
{
    import(u"First"_s, flat + u' ' + likely);
    open({});
    decide(Ruling::Yes);
    Claim claim = claims().first();
    claim.verdict = Verdict::Corroborated;
    QVERIFY(m_library->claims().edit(claim));
    QVERIFY(m_session->back().value_or(false));
    const auto decided = m_session->decide(Ruling::No);
    QVERIFY(!decided);
    QCOMPARE(decided.error().code(), ErrorCode::Conflict);
    QCOMPARE(claims().size(), 1);
    QCOMPARE(quote(), flat);
}

void TestReviews::aClaimMadeOnTheCardIsConfirmed()
{
    const QString document = import(u"First"_s, stock);
    open({});
    const Claim made = make(document, stock);
    QVERIFY(!made.proposed.isEmpty());
    QVERIFY(m_session->readAgain());
    QCOMPARE(card().passages.value(0).claimUuid, made.uuid);
    decide(Ruling::Yes);
    QCOMPARE(claims().size(), 1);
    QVERIFY(claims().first().proposed.isEmpty());
}

void TestReviews::aSessionGoesOnWhereItWasLeft()
{
    import(u"First"_s, flat + u' ' + likely + u' ' + stock);
    open({});
    decide(Ruling::No);
    decide(Ruling::Yes);
    const QString here = quote();
    m_session.reset();
    m_data.reset();
    m_library.reset();
    m_library = m_folder->open();
    const auto sessions = m_library->reviews().all();
    QVERIFY(sessions);
    QCOMPARE(sessions->size(), 1);
    QCOMPARE(sessions->first().decided, 2);
    QCOMPARE(sessions->first().queued, 3);
    goOn(sessions->first().session);
    QCOMPARE(quote(), here);
    QCOMPARE(m_session->progress().yes, 1);
    QCOMPARE(m_session->progress().no, 1);
}

void TestReviews::aQueueThatWasBrokenOffIsFoundToItsEnd()
{
    for (int document = 0; document < 40; ++document)
        import(u"Article %1"_s.arg(document), QString(flat).replace(u"30,000"_s, u"3%1,000"_s.arg(document)));
    const auto session = m_library->reviews().start({});
    QVERIFY(session);
    auto job = m_library->reviews().find(*session);
    job.cancel();
    resultOf(job);
    QVERIFY(resultOf(m_library->reviews().find(*session)));
    goOn(*session);
    QCOMPARE(m_session->progress().total, 40);
    QVERIFY(!m_session->progress().isGrowing);
}

void TestReviews::aDocumentThatWentIsPassedBy()
{
    import(u"First"_s, flat);
    const QString second = import(u"Second"_s, likely);
    import(u"Third"_s, stock);
    open({});
    QVERIFY(m_library->remove({m_library->document(second).value()}));
    decide(Ruling::No);
    QCOMPARE(quote(), stock);
    QCOMPARE(m_session->takePassedBy().gone, 1);
}

void TestReviews::anItemDecidedInAnotherSessionIsPassedBy()
{
    import(u"First"_s, flat + u' ' + likely);
    open({});
    const auto second = m_library->reviews().start({});
    QVERIFY(second);
    QVERIFY(resultOf(m_library->reviews().find(*second)));
    decide(Ruling::No);
    decide(Ruling::Yes);
    goOn(*second);
    QCOMPARE(m_session->stage(), ReviewSession::Stage::Done);
    QCOMPARE(m_session->takePassedBy().elsewhere, 2);
    QCOMPARE(claims().size(), 1);
}

void TestReviews::aScopeKeepsOtherDocumentsOut()
{
    import(u"First"_s, flat);
    const QString second = import(u"Second"_s, stock);
    import(u"Third"_s, likely);
    open({.scope = {ScopeKind::Search, {u"chip:H200"_s}}});
    QCOMPARE(quotes(), QStringList{likely});
    open({.scope = {ScopeKind::Documents, {second}}});
    QCOMPARE(quotes(), QStringList{stock});
    Claim claim = make(second, u"Nvidia"_s);
    QVERIFY(m_library->claims().edit(claim, {u"Supply"_s}));
    const QString tag = m_library->tags().all()->first().uuid;
    open({.queue = QueueKind::Unverified, .scope = {ScopeKind::Tag, {tag}}});
    QCOMPARE(quotes(), QStringList{u"Nvidia"_s});
}

void TestReviews::aSearchThatIsNoneIsRefused()
{
    const auto session = m_library->reviews().start({.scope = {ScopeKind::Search, {u"figure:>>"_s}}});
    QVERIFY(!session);
    QCOMPARE(session.error().code(), ErrorCode::BadQuery);
    QVERIFY(m_library->reviews().all()->isEmpty());
}

void TestReviews::aYesOnAPairRelatesItAndANoPutsItAside()
{
    make(import(u"Much"_s, u"Nvidia has 900,000 H20s in stock."_s), u"Nvidia has 900,000 H20s in stock."_s);
    make(import(u"Less"_s, u"Nvidia has 640,000 H20s in stock."_s), u"Nvidia has 640,000 H20s in stock."_s);
    open({.queue = QueueKind::Pairs});
    QCOMPARE(card().passages.size(), 2);
    QVERIFY(card().why.contains(u"640,000"_s));
    decide(Ruling::Yes);
    QCOMPARE(m_library->relations().all()->size(), 1);
    QVERIFY(m_library->undo());
    QVERIFY(m_library->relations().all()->isEmpty());
    follow();
    decide(Ruling::No);
    QVERIFY(resultOf(m_library->pairs().toLookAt())->pairs.isEmpty());
    QVERIFY(m_library->undo());
    QCOMPARE(resultOf(m_library->pairs().toLookAt())->pairs.size(), 1);
}

void TestReviews::aPairIsShownAsItIsNowAndPassedByWhereItIsNew()
{
    make(import(u"Much"_s, u"Nvidia has 900,000 H20s in stock."_s), u"Nvidia has 900,000 H20s in stock."_s);
    make(import(u"Less"_s, u"Nvidia has 640,000 H20s in stock."_s), u"Nvidia has 640,000 H20s in stock."_s);
    open({.queue = QueueKind::Pairs});
    QVERIFY(card().why.contains(u"640,000"_s));
    ClaimRecord record = m_library->claims().record(card().item.otherUuid).value();
    QVERIFY(!record.figures.isEmpty());
    record.figures.first().value.value = 700'000;
    QVERIFY(m_library->claims().editRecord(record));
    QVERIFY(m_session->readAgain());
    QCOMPARE(card().passages.size(), 2); // the card in view stays
    QVERIFY2(!card().why.contains(u"640,000"_s) && card().why.contains(u"changed"_s), qPrintable(card().why));
    goOn(m_data->session());
    QCOMPARE(m_session->stage(), ReviewSession::Stage::Done);
    QCOMPARE(m_session->takePassedBy().changed, 1);
}

void TestReviews::aYesOnAChangedClaimTakesItsPlace()
{
    const Claim claim = make(import(u"First"_s, stock + u' ' + flat), stock);
    import(u"First"_s, QString(stock).replace(u"900,000"_s, u"800,000"_s) + u' ' + flat, true);
    open({.queue = QueueKind::Anchors});
    QCOMPARE(card().item.rule, u"anchor/changed"_s);
    decide(Ruling::Yes);
    QVERIFY(!m_library->claims().claim(claim.uuid)->placement);
    QVERIFY(m_library->claims().claim(claim.uuid)->anchor.quote.contains(u"800,000"_s));
    QVERIFY(m_library->undo());
    QCOMPARE(anchorState(m_library->claims().claim(claim.uuid).value()), AnchorState::Changed);
}

void TestReviews::aLostClaimCannotBeAccepted()
{
    const Claim claim = make(import(u"First"_s, stock + u' ' + flat), stock);
    import(u"First"_s, flat, true);
    open({.queue = QueueKind::Anchors});
    QVERIFY(!card().canAccept);
    QVERIFY(!m_session->decide(Ruling::Yes));
    QCOMPARE(quote(), stock);
    decide(Ruling::No);
    QCOMPARE(anchorState(m_library->claims().claim(claim.uuid).value()), AnchorState::Lost);
}

void TestReviews::aYesOnAnUnverifiedClaimLeavesRatingAndVerdictOpen()
{
    const Claim claim = make(import(u"First"_s, stock), stock);
    open({.queue = QueueKind::Unverified});
    decide(Ruling::Yes);
    const Claim now = m_library->claims().claim(claim.uuid).value();
    QVERIFY(now.proposed.isEmpty());
    QCOMPARE(now.verdict, Verdict::Unverified);
    QCOMPARE(now.credibility, Credibility::NotJudged);
}

void TestReviews::aMentionIsConfirmedOrTakenOut()
{
    import(u"First"_s, flat);
    import(u"Second"_s, stock);
    const ReviewPlan plan{.queue = QueueKind::Mentions,
                          .rule = u"chip/series"_s,
                          .naming = {MentionKind::Chip, MentionSub::None, {}}};
    open(plan);
    QCOMPARE(quote(), u"H20"_s);
    decide(Ruling::Yes);
    decide(Ruling::No);
    QCOMPARE(m_session->stage(), ReviewSession::Stage::Done);
    const auto rows = resultOf(m_library->scorecard()).value();
    const auto row = std::ranges::find(rows, u"chip/series"_s, &ScoreRow::rule);
    QVERIFY(row != rows.cend());
    QCOMPARE(row->confirmed, 1);
    QCOMPARE(row->rejected, 1);
}

void TestReviews::allAlikeAreOneStep()
{
    import(u"First"_s, flat + u" The H20 is old. Nobody wants the H20."_s);
    open({.queue = QueueKind::Mentions,
          .rule = u"chip/series"_s,
          .naming = {MentionKind::Chip, MentionSub::None, u"NVIDIA H20"_s}});
    const auto alike = m_data->alike(card());
    QVERIFY(alike);
    QCOMPARE(alike->items.size(), 3);
    QCOMPARE(alike->documents, 1);
    const auto broken =
        m_data->decideAll(alike->items, Ruling::No, [](qint64 done, qint64) { return done < 2; });
    QVERIFY(!broken && broken.error().code() == ErrorCode::Cancelled);
    follow();
    QCOMPARE(m_session->progress().left(), 3); // nothing is half done
    QCOMPARE(
        resultOf(m_library->reviews().decideAll(m_data->session(), alike->items, Ruling::No)).value_or(0), 3);
    follow();
    QCOMPARE(m_session->stage(), ReviewSession::Stage::Done);
    QVERIFY(m_library->undo());
    follow();
    QCOMPARE(m_session->progress().left(), 3);
    QCOMPARE(m_session->stage(), ReviewSession::Stage::Showing);
}

void TestReviews::theRuleOfACardIsSaidInWords()
{
    import(u"First"_s, flat);
    open({.queue = QueueKind::Mentions,
          .rule = u"figure/quantity"_s,
          .naming = {MentionKind::Figure, MentionSub::Quantity, {}}});
    QCOMPARE(card().rule, u"Figure: quantity"_s);
    open({.queue = QueueKind::Candidates});
    QCOMPARE(card().rule, u"Proposed claim, quantity"_s);
    decide(Ruling::Yes);
    open({.queue = QueueKind::Unverified});
    QVERIFY2(card().rule.startsWith(u"Proposed claim, quantity, accepted by "), qPrintable(card().rule));
}

void TestReviews::theSummaryCountsByRule()
{
    import(u"First"_s, flat + u' ' + likely + u' ' + stock);
    open({.scope = {ScopeKind::Search, {u"chip:H20"_s}}});
    decide(Ruling::Yes);
    decide(Ruling::No);
    decide(Ruling::Later);
    const auto summary = m_library->reviews().summary(m_data->session().uuid);
    QVERIFY(summary);
    QCOMPARE(summary->scope, u"Search: chip:H20"_s);
    QCOMPARE(summary->decisions.size(), 3);
    QCOMPARE(summary->decisions.first().claimNumber, u"A-0001"_s);
    QCOMPARE(summary->decisions.first().decision.gist, flat);
    QVERIFY(summary->decisions.first().decision.decidedAt > 0);
    qint64 yes = 0;
    for (const RuleTally &tally : summary->rules)
        yes += tally.yes;
    QCOMPARE(yes, 1);
    QCOMPARE(summary->progress.later, 1);
    QCOMPARE(summary->progress.left(), 1);
}

QStringList TestReviews::reportedDecisions(const QString &scope)
{
    const QString path = m_folder->path(u"decisions.csv"_s);
    ReportRequest request;
    request.scope = scope;
    const auto written =
        resultOf(m_library->reports().write(request, {.path = path, .table = ReportTable::Decisions}));
    return written ? QString::fromUtf8(Test::readFile(path)).split(u"\r\n"_s, Qt::SkipEmptyParts)
                   : QStringList();
}

void TestReviews::theDecisionsAreATableOfTheReport()
{
    import(u"First"_s, flat + u' ' + likely + u' ' + stock);
    import(u"Second"_s, u"Nobody was asked."_s);
    open({.scope = {ScopeKind::Search, {u"chip:H20"_s}}});
    decide(Ruling::Yes);
    decide(Ruling::No);
    const QStringList all = reportedDecisions({});
    QCOMPARE(all.size(), 1 + 2);
    QVERIFY2(all[1].contains(u",yes,") && all[1].contains(u",A-0001,") && all[1].contains(flat),
             qPrintable(all[1]));
    QVERIFY2(all[2].contains(u",no,"), qPrintable(all[2]));
    QCOMPARE(reportedDecisions(u"asked"_s).size(), 1);
}

void TestReviews::ofATagOnlyTheDecisionsOnItsClaimsAreReported()
{
    import(u"First"_s, flat + u' ' + likely + u' ' + stock);
    open({});
    decide(Ruling::Yes);
    decide(Ruling::Yes);
    decide(Ruling::No); // makes no claim
    const Claim tagged = claims().at(0);
    QVERIFY(m_library->claims().edit(tagged, {u"Customs"_s}));
    QCOMPARE(reportedDecisions({}).size(), 1 + 3);
    const QStringList ofTheTag = reportedDecisions(u"tag:Customs"_s);
    QCOMPARE(ofTheTag.size(), 1 + 1);
    const QString number = claimNumberText(tagged.site, tagged.number);
    QVERIFY2(ofTheTag[1].contains(u',' + number + u','), qPrintable(ofTheTag[1]));
    // whoever verifies a claim decides on it, and makes none
    open({.queue = QueueKind::Unverified});
    decide(Ruling::No);
    decide(Ruling::No);
    QCOMPARE(reportedDecisions({}).size(), 1 + 5);
    QCOMPARE(reportedDecisions(u"tag:Customs"_s).size(), 1 + 2);
}

void TestReviews::aLibraryThatWasReviewedVerifies()
{
    import(u"First"_s, flat + u' ' + likely + u' ' + stock);
    open({});
    decide(Ruling::Yes);
    QVERIFY(m_session->back().value_or(false));
    decide(Ruling::No);
    decide(Ruling::Yes);
    QVERIFY(m_library->undo());
    QVERIFY(m_library->redo());
    const auto findings = resultOf(m_library->verify());
    QVERIFY(findings);
    QVERIFY2(findings->isEmpty(), findings->isEmpty() ? "" : qPrintable(findings->first().what));
}

QTEST_GUILESS_MAIN(TestReviews)
#include "tst_reviews.moc"
