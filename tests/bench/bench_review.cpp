// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_review [ARTICLES]: a review session in the window, with the proposed claims of 20,000 articles
// queued, more than 100,000.
//
//   ours       from the press of A to the next card painted: the claim made and the decision stored, the next
//              card read, shown and painted
//   reference  the rows of such a yes written by bare SQL in one transaction, to a copy of the library that
//              nobody else has open, and a bare repaint of the same card
//
// By turns; the 95th of 100 is compared. Also printed: what of either is the storing, the reading, the
// filling of the card and the painting; how soon the first card shows while its queue is still being found.
// Exit status 1 where ours takes more than 1.5 times as long as the reference, where fewer than 100,000 are
// queued of 20,000 articles or more, or where the first card has to wait for the queue.

#include "library/reviewdata.h"
#include "librarymaker.h"
#include "plainclaims.h"
#include "review/reviewsession.h"
#include "ui/actions.h"
#include "ui/mainwindow.h"
#include "ui/prompts.h"
#include "ui/review/cardview.h"
#include "ui/review/passageview.h"
#include "ui/review/planform.h"
#include "ui/review/sessionrunner.h"

#include <KLocalizedString>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

constexpr int defaultArticles = 20'000;
constexpr qsizetype leastQueued = 100'000;
/// Decisions that are made before the first is measured; the reference copies their rows.
constexpr int samples = 50;
constexpr int rounds = 300;
constexpr double bar = 1.5;
/// Milliseconds between two keys: what the window does behind a card is over. Faster than any person.
constexpr int pause = 60;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> times, double part)
{
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
}

void tell(const char *what, const std::vector<double> &times)
{
    std::printf("%-44s median %7.2f ms, p95 %7.2f ms\n", what, percentile(times, 0.5),
                percentile(times, 0.95));
}

/// Knows whether a widget was painted since this was made.
class Painted : public QObject
{
public:
    explicit Painted(QWidget *watched) { watched->installEventFilter(this); }

    /// Lets the application work until that has happened.
    void await()
    {
        while (!m_isPainted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_isPainted = false;
};

/// The queue and the decisions of a session, with a watch beside them.
class Timed : public ReviewSource, public DecisionSink
{
public:
    explicit Timed(ReviewData &data)
        : m_data(data)
    {
    }

    Result<QList<QueuedItem>> itemsAfter(qint64 id) override { return m_data.itemsAfter(id); }
    Result<bool> isComplete() override { return m_data.isComplete(); }
    Result<qint64> place() override { return m_data.place(); }
    void prepare(qint64 id) override { m_data.prepare(id); }
    Result<QList<QueuedItem>> standing(const QList<QString> &decisions) override
    {
        return m_data.standing(decisions);
    }
    Result<bool> confirm(const QStringList &claims) override { return m_data.confirm(claims); }
    Result<void> standAt(qint64 id) override { return m_data.standAt(id); }
    Result<ReviewCard> card(qint64 id) override
    {
        QElapsedTimer timer;
        timer.start();
        auto card = m_data.card(id);
        reading.push_back(milliseconds(timer));
        return card;
    }
    Result<Decision> decide(const ReviewCard &card, Ruling ruling, qint64 next) override
    {
        QElapsedTimer timer;
        timer.start();
        auto decision = m_data.decide(card, ruling, next);
        storing.push_back(milliseconds(timer));
        return decision;
    }

    std::vector<double> reading;
    std::vector<double> storing;

private:
    ReviewData &m_data;
};

/// A window on the library, and a session in it.
class Session
{
public:
    explicit Session(const QString &path)
    {
        m_window.resize(1200, 800);
        m_window.show();
        m_window.openLibrary(path);
        m_window.activateWindow();
        const bool isThere = QTest::qWaitForWindowActive(&m_window);
        QTest::qWait(1000); // the rest of the window is made after its first frame
        if (!isThere || !m_window.library())
            qFatal("the window does not come up");
        m_window.findChild<Actions *>()->action(ActionId::ReviewPage)->trigger();
    }

    /// Starts it; milliseconds until its first card is painted, and whether more was being found then.
    std::pair<double, bool> start()
    {
        Painted painted(card()->passage()->text()->viewport());
        m_timer.start();
        Q_EMIT m_window.findChild<PlanForm *>()->startWanted();
        painted.await();
        const double first = milliseconds(m_timer);
        const bool isGrowing = runner()->progress().isGrowing;
        QObject::connect(runner(), &SessionRunner::shown, card(),
                         [this] { m_filled = milliseconds(m_timer); });
        while (runner()->isLooking())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        std::printf("queue complete after %.0f ms\n", milliseconds(m_timer));
        QTest::qWait(1000);
        return {first, isGrowing};
    }

    /// From the press of A: milliseconds until the next card holds its words, and until it is painted.
    std::pair<double, double> sayYes()
    {
        const qint64 item = runner()->card()->item.id;
        Painted painted(card()->passage()->text()->viewport());
        m_timer.start();
        QTest::keyClick(card(), Qt::Key_A);
        painted.await();
        const double taken = milliseconds(m_timer);
        if (!runner()->card() || runner()->card()->item.id == item)
            qFatal("a key was not heard");
        QTest::qWait(pause);
        return {m_filled, taken};
    }

    double repaint() const
    {
        QElapsedTimer timer;
        timer.start();
        card()->repaint();
        return milliseconds(timer);
    }

    Library &library() { return *m_window.library(); }
    CardView *card() const { return m_window.findChild<CardView *>(); }
    SessionRunner *runner() const { return m_window.findChild<SessionRunner *>(); }

private:
    QElapsedTimer m_timer;
    double m_filled = 0;
    MainWindow m_window;
};

bool compare(Session &session, Bench::PlainClaims &plain)
{
    std::vector<double> filled;
    std::vector<double> ours;
    std::vector<double> written;
    std::vector<double> repainted;
    std::vector<double> reference;
    const QList<Bench::PlainClaims::Yes> yeses = plain.yeses();
    for (int round = 0; round < rounds; ++round) {
        const auto [cardFilled, cardPainted] = session.sayYes();
        filled.push_back(cardFilled);
        ours.push_back(cardPainted);
        const auto writes = plain.deciding(yeses[round % yeses.size()]);
        QElapsedTimer timer;
        timer.start();
        plain.write(writes);
        written.push_back(milliseconds(timer));
        repainted.push_back(session.repaint());
        reference.push_back(written.back() + repainted.back());
    }
    tell("key press to next card painted", ours);
    tell("  until it holds its words", filled);
    tell("bare SQL and bare repaint", reference);
    tell("  bare SQL", written);
    tell("  bare repaint", repainted);
    const double ratio = percentile(ours, 0.95) / percentile(reference, 0.95);
    std::printf("p95 %.2f times the reference (bar %.1f)%s\n", ratio, bar, ratio <= bar ? "" : " missed");
    return ratio <= bar;
}

/// Where the time goes, without a window.
void split(Session &session)
{
    const auto data = session.library().reviews().data(session.runner()->record());
    Timed timed(*data);
    ReviewSession alone(timed, timed, ReviewOrder::Document);
    if (!alone.open())
        qFatal("the session does not open");
    timed.reading.clear();
    for (int round = 0; round < rounds; ++round) {
        alone.prepareNext();
        if (!alone.decide(Ruling::Yes))
            qFatal("a decision cannot be stored");
    }
    tell("  of it storing the decision", timed.storing);
    tell("  of it reading the next card", timed.reading);
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"postilla"_s); // names the layout of the menus
    KLocalizedString::setApplicationDomain("postilla");
    const int articles = argc > 1 ? QCoreApplication::arguments().at(1).toInt() : defaultArticles;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.postilla"_s);
    if (!QFile::copy(Bench::madeLibrary(articles, folder.path()), path) ||
        !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        qFatal("the library cannot be copied");
    Session session(path);
    const auto [first, isGrowing] = session.start();
    std::printf("first card after %.0f ms%s\n", first,
                isGrowing ? ", its queue still being found" : ": its queue was complete before");
    const qsizetype queued = session.runner()->progress().total;
    std::printf("%lld items queued\n", static_cast<long long>(queued));
    for (int sample = 0; sample < samples; ++sample)
        session.sayYes();
    const QString copy = folder.filePath(u"copy.postilla"_s);
    Bench::PlainClaims(path).copyTo(copy);
    Bench::PlainClaims plain(copy);
    const bool isFast = compare(session, plain);
    split(session);
    const bool isEnough = queued >= leastQueued || articles < defaultArticles;
    return isFast && isGrowing && isEnough ? 0 : 1;
}
