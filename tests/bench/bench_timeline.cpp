// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_timeline [DOCUMENTS]: the timeline of a large library in the window, with five claims a document, by
// default 100,000 in 20,000.
//
//   open    from its key until the first claims stand there, and the longest that the window stands still
//           meanwhile
//   scroll  from the top on page by page, then in leaps to the end, without waiting for what is read: the
//           longest step of the timeline beside that of a table of as many rows which are there already
//   arrive  where a leap ends, until the claims stand there
//
// Exit status 1 where the window stands still for longer than a frame of 60 a second, or where a step takes
// more than twice as long as in the plain table. Both count what the window's thread has computed, which a
// busy machine does not change.

#include "claimmaker.h"
#include "frames.h"
#include "library/librarycore.h"
#include "librarymaker.h"
#include "ui/actions.h"
#include "ui/mainwindow.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelinetable.h"

#include <KLocalizedString>

#include <QApplication>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Postilla;
using namespace Postilla::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int claimsEach = 5;
constexpr int steps = 300;
constexpr double frame = 1000.0 / 60;
constexpr double plainBar = 2;

void waitUntil(const std::function<bool()> &done)
{
    while (!done())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// As many rows as the timeline has, of texts that are there at once.
class PlainRows : public QAbstractTableModel
{
public:
    explicit PlainRows(int rows)
        : m_rows(rows)
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : TimelineModel::ColumnCount;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return index.column() == TimelineModel::Gist ? m_gist : u"10 March 2026"_s;
    }

private:
    int m_rows;
    QString m_gist = u"The warehouses held 640,000 units at the end of January, a supplier said."_s;
};

/// The longest step, of what the thread has computed and by the clock on the wall.
Spent scrolled(QTableView *table)
{
    QScrollBar *bar = table->verticalScrollBar();
    Spent longest;
    const auto stepTo = [&](int value) {
        Stopwatch watch;
        bar->setValue(value);
        table->viewport()->repaint();
        QApplication::processEvents();
        longest.atLeast(watch.restart());
    };
    for (int step = 0; step <= steps; ++step)
        stepTo(std::min(step * bar->pageStep(), bar->maximum()));
    for (int step = 0; step <= steps; ++step)
        stepTo(int(qint64(bar->maximum()) * step / steps));
    return longest;
}

bool isRead(const QTableView *table)
{
    const int row = table->rowAt(table->viewport()->height() / 2);
    const auto *model = qobject_cast<const TimelineModel *>(table->model());
    return row >= 0 && model->claim(row);
}

void fill(const QString &path, int documents)
{
    const auto filled = makeLibrary(path, documents).and_then([&] {
        LibraryCore core({path, Database::Mode::ReadWrite, u"Ada"_s, &Clock::system()});
        auto added = addClaims(core, claimsEach);
        core.close();
        return added;
    });
    if (!filled)
        qFatal("%s", qUtf8Printable(filled.error().message()));
}

/// Opens the page; its table of dated claims.
TimelineTable *open(MainWindow &window, Spent &stall)
{
    Stopwatch sinceTick;
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, &ticks, [&] { stall.atLeast(sinceTick.restart()); });
    ticks.start(1);
    Stopwatch watch;
    window.findChild<Actions *>()->action(ActionId::TimelinePage)->trigger();
    auto *table = window.findChild<TimelineTable *>();
    waitUntil([&] { return table->model()->rowCount() > 0 && isRead(table); });
    std::printf("open: the first of %d claims after %.0f ms\n", table->model()->rowCount(),
                watch.restart().wall);
    return table;
}

bool tellStall(Spent stall)
{
    const bool isMet = stall.computed <= frame;
    std::printf("open: the window stands still for %.1f ms, of these computed %.1f ms (bar %.0f)%s\n",
                stall.wall, stall.computed, frame, isMet ? "" : " missed");
    return isMet;
}

bool tellScroll(Spent ours, Spent plain)
{
    const double ratio = ours.computed / plain.computed;
    std::printf("scroll: longest step %.1f ms computed, of a plain table %.1f ms: %.2f times (bar %.0f)%s\n",
                ours.computed, plain.computed, ratio, plainBar, ratio <= plainBar ? "" : " missed");
    return ratio <= plainBar;
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    const QApplication app(argc, argv);
    KLocalizedString::setApplicationDomain("postilla");
    QCoreApplication::setApplicationName(u"postilla"_s);
    const int documents = argc > 1 ? QCoreApplication::arguments().at(1).toInt() : 20'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.postilla"_s);
    fill(path, documents);

    MainWindow window;
    window.resize(1200, 800);
    window.openLibrary(path);
    window.show();
    Spent stall;
    TimelineTable *table = open(window, stall);
    TimelineTable plain;
    PlainRows rows(table->model()->rowCount());
    plain.setModel(&rows);
    plain.resize(table->size());
    plain.show();
    const bool isOpened = tellStall(stall);
    const bool isScrolled = tellScroll(scrolled(table), scrolled(&plain));
    Stopwatch watch;
    waitUntil([&] { return isRead(table); });
    std::printf("arrive: the claims where the last leap ends after %.0f ms\n", watch.restart().wall);
    return isOpened && isScrolled ? 0 : 1;
}
