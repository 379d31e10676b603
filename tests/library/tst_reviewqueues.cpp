// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarycore.h"
#include "library/libraryfolder.h"
#include "library/reviewdata.h"
#include "library/reviewfinder.h"
#include "library/reviewtitle.h"
#include "support/testdata.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;
using Test::imported;
using Test::resultOf;

/// How the queue of a session is found.
class TestReviewQueues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFirstPageIsQueuedBeforeTheRest_data();
    void aFirstPageIsQueuedBeforeTheRest();
    void mentionsComeInTheOrderOfTheTexts();
    void mentionsOfAnEntryComeFromTheTextsThatNameIt();
    void mentionsOutsideOfTheScopeAreLeftOut();
    void aQueueOfWordsWithoutANameSaysWhatTheyAre();
    void theReasonOfAPairIsMadeWhenItIsRead();

private:
    QString import(const QString &title, const QString &body);
    /// Quotes of the items that are queued, in the order of the queue.
    QStringList quotes(const ReviewRecord &session);
    QStringList found(const ReviewPlan &plan);

    std::unique_ptr<Test::LibraryFolder> m_folder;
    std::unique_ptr<Library> m_library;
};

void TestReviewQueues::init()
{
    m_library.reset();
    m_folder = std::make_unique<Test::LibraryFolder>();
    m_library = m_folder->open();
}

QString TestReviewQueues::import(const QString &title, const QString &body)
{
    const QString file = m_folder->write(title + u".txt"_s, u"%1\n\n%2\n"_s.arg(title, body));
    return imported(*m_library, {file}).rows.at(0).documentUuid;
}

QStringList TestReviewQueues::quotes(const ReviewRecord &session)
{
    const auto data = m_library->reviews().data(session);
    QStringList quotes;
    const QList<QueuedItem> items = data->itemsAfter(0).value();
    for (const QueuedItem &item : items) {
        const ReviewCard card = data->card(item.id).value();
        const CardPassage passage = card.passages.value(0);
        quotes.append(u"%1 %2"_s.arg(passage.documentNumber).arg(passage.quote));
    }
    return quotes;
}

QStringList TestReviewQueues::found(const ReviewPlan &plan)
{
    const auto session = m_library->reviews().start(plan);
    if (!session || !resultOf(m_library->reviews().find(*session)))
        qFatal("a session cannot be started");
    return quotes(*session);
}

void TestReviewQueues::aFirstPageIsQueuedBeforeTheRest_data()
{
    QTest::addColumn<QueueKind>("queue");
    QTest::addColumn<int>("total");
    QTest::newRow("unverified") << QueueKind::Unverified << 70;
    QTest::newRow("anchors") << QueueKind::Anchors << 70;
}

void TestReviewQueues::aFirstPageIsQueuedBeforeTheRest()
{
    QFETCH(const QueueKind, queue);
    QFETCH(const int, total);
    QStringList sentences;
    for (int each = 0; each < total; ++each)
        sentences.append(u"The ministry answered %1 requests on Monday."_s.arg(100 + each));
    const QString source = u"\n\nLink alla fonte: https://news.example/first\n"_s;
    const QString document = import(u"First"_s, sentences.join(u' ') + source);
    const auto version = m_library->currentVersion(document).value();
    for (const QString &sentence : std::as_const(sentences)) {
        const qsizetype start = version.text.indexOf(sentence);
        QVERIFY(m_library->claims().create(version.uuid, {start, start + sentence.size()}));
    }
    if (queue == QueueKind::Anchors) {
        const QString other = m_folder->write(u"again.txt"_s, u"First\n\nNobody knows more.%1"_s.arg(source));
        imported(*m_library, {other}, {.update = true});
    }
    const ReviewRecord session = m_library->reviews().start({.queue = queue}).value();
    const auto data = m_library->reviews().data(session);
    LibraryCore core({.path = m_folder->libraryPath(),
                      .mode = Database::Mode::ReadWrite,
                      .analyst = u"Ada"_s,
                      .clock = &Clock::system()});
    const Progress stop = [](qint64, qint64) { return false; };
    const auto broken = ReviewFinder(core, session, stop).run();
    QVERIFY(!broken && broken.error().code() == ErrorCode::Cancelled);
    QCOMPARE(data->itemsAfter(0)->size(), 50);
    QVERIFY(!data->isComplete().value());
    const Progress on = [](qint64, qint64) { return true; };
    QVERIFY(ReviewFinder(core, session, on).run());
    QCOMPARE(data->itemsAfter(0)->size(), total);
    QVERIFY(data->isComplete().value());
}

void TestReviewQueues::mentionsComeInTheOrderOfTheTexts()
{
    import(u"One"_s, u"The H20 is old. The H200 is new."_s);
    import(u"Two"_s, u"Nobody wants the H20."_s);
    const QStringList all = found({.queue = QueueKind::Mentions,
                                   .rule = u"chip/series"_s,
                                   .naming = {MentionKind::Chip, MentionSub::None, {}}});
    QCOMPARE(all, (QStringList{u"1 H20"_s, u"1 H200"_s, u"2 H20"_s}));
}

void TestReviewQueues::mentionsOfAnEntryComeFromTheTextsThatNameIt()
{
    import(u"One"_s, u"The H20 is old. The H200 is new."_s);
    import(u"Two"_s, u"Nobody wants the H200."_s);
    import(u"Three"_s, u"Nobody wants the H20."_s);
    const QStringList all = found({.queue = QueueKind::Mentions,
                                   .rule = u"chip/series"_s,
                                   .naming = {MentionKind::Chip, MentionSub::None, u"NVIDIA H20"_s}});
    QCOMPARE(all, (QStringList{u"1 H20"_s, u"3 H20"_s}));
}

void TestReviewQueues::mentionsOutsideOfTheScopeAreLeftOut()
{
    const QString first = import(u"One"_s, u"The H20 is old."_s);
    import(u"Two"_s, u"Nobody wants the H20."_s);
    const QStringList all = found({.queue = QueueKind::Mentions,
                                   .scope = {ScopeKind::Documents, {first}},
                                   .rule = u"chip/series"_s,
                                   .naming = {MentionKind::Chip, MentionSub::None, {}}});
    QCOMPARE(all, (QStringList{u"1 H20"_s}));
}

void TestReviewQueues::aQueueOfWordsWithoutANameSaysWhatTheyAre()
{
    const ReviewPlan plan{
        .queue = QueueKind::Mentions, .rule = u"entry"_s, .naming = {MentionKind::Cue, MentionSub::None, {}}};
    QVERIFY2(queueText(plan).contains(u"Cue"_s), qPrintable(queueText(plan)));
}

void TestReviewQueues::theReasonOfAPairIsMadeWhenItIsRead()
{
    const QString stock = u"Nvidia had 900,000 H20 chips in stock, officials told Reuters on Monday."_s;
    const QString less = QString(stock).replace(u"900,000"_s, u"640,000"_s);
    const auto version = m_library->currentVersion(import(u"First"_s, stock + u' ' + less)).value();
    for (const QString &sentence : {stock, less}) {
        const qsizetype start = version.text.indexOf(sentence);
        QVERIFY(m_library->claims().create(version.uuid, {start, start + sentence.size()}));
    }
    const ReviewRecord session = m_library->reviews().start({.queue = QueueKind::Pairs}).value();
    QVERIFY(resultOf(m_library->reviews().find(session)));
    const auto data = m_library->reviews().data(session);
    const ReviewCard card = data->card(data->itemsAfter(0)->first().id).value();
    QVERIFY2(card.why.startsWith(u"Different figures (NVIDIA H20"_s), qPrintable(card.why));
    QVERIFY2(card.why.contains(u"900,000"_s) && card.why.contains(u"640,000"_s), qPrintable(card.why));
    QVERIFY2(!card.item.detail.contains(u"Different figures"_s), qPrintable(card.item.detail));
}

QTEST_GUILESS_MAIN(TestReviewQueues)
#include "tst_reviewqueues.moc"
