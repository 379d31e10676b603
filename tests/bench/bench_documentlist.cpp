// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_documentlist [ARTICLES]: the list of a large library, by default of 100,000 articles, in the window.
//
//   scroll  from the top on page by page, then in leaps to the end, of the whole list and of what a search
//           finds: the longest time that one step takes until it is painted (bar 50 ms)
//   filter  words typed letter by letter: from each key until the list shows what they find or the window
//   says
//           that it is searching (bar 100 ms), and the longest that the window stands still meanwhile
//   memory  what the process holds more, a row, than with a library of a hundredth of the size (bar 1 kB)
//
// Each time is also given as what the window's thread has computed, which a busy machine does not change.
// Exit status 1 where a bar is missed. How soon the first frame is there: bench_window.

#include "frames.h"
#include "librarymaker.h"
#include "query/queryparser.h"
#include "ui/documents/documentspane.h"
#include "ui/documents/searchline.h"
#include "ui/mainwindow.h"

#include <KLocalizedString>

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <malloc.h>

using namespace Postilla;
using namespace Postilla::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double stallBar = 50;
constexpr double answerBar = 100;
constexpr double memoryBar = 1000;
constexpr int steps = 500;

double heldBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd);
}

void waitUntil(const std::function<bool()> &done)
{
    while (!done())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// The window on a library, its whole list there.
class OpenWindow
{
public:
    explicit OpenWindow(const QString &path)
    {
        m_window.resize(1200, 800);
        m_window.openLibrary(path);
        m_window.show();
        m_documents = m_window.findChild<DocumentsPane *>();
        waitForList();
    }

    void waitForList()
    {
        waitUntil([this] { return m_documents->isComplete(); });
    }
    qsizetype shown() const { return m_documents->shown(); }

    /// The longest step.
    Spent scroll()
    {
        QScrollBar *bar = m_documents->list()->verticalScrollBar();
        Spent longest;
        for (int step = 0; step <= steps; ++step)
            longest.atLeast(scrollTo(std::min(step * bar->pageStep(), bar->maximum())));
        for (int step = 0; step <= steps; ++step)
            longest.atLeast(scrollTo(int(qint64(bar->maximum()) * step / steps)));
        longest.atLeast(scrollTo(0));
        return longest;
    }

    /// Types it behind what is there: how long until it is answered.
    Spent type(QChar letter)
    {
        QLineEdit *line = m_window.findChild<SearchLine *>()->edit();
        const Query query = QueryParser::parse(line->text() + letter).value();
        bool isAnswered = false;
        const QObject context;
        // countsChanged() comes with all rows, or says before that they are being looked for
        const auto answer = [&] { isAnswered = isAnswered || m_documents->query().search == query; };
        QObject::connect(m_documents, &DocumentsPane::countsChanged, &context, answer);
        QObject::connect(m_documents->list()->model(), &QAbstractItemModel::rowsInserted, &context, answer);
        QObject::connect(m_documents->list()->model(), &QAbstractItemModel::rowsRemoved, &context, answer);
        Stopwatch watch;
        QKeyEvent press(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
        QApplication::sendEvent(line, &press);
        waitUntil([&] { return isAnswered; });
        m_documents->list()->viewport()->repaint();
        return watch.restart();
    }

    void startSearch() { m_documents->startSearch(); }

    void endSearch()
    {
        m_documents->endSearch();
        waitUntil([this] { return m_documents->query().search.isEmpty() && m_documents->isComplete(); });
    }

private:
    Spent scrollTo(int value)
    {
        Stopwatch watch;
        m_documents->list()->verticalScrollBar()->setValue(value);
        m_documents->list()->viewport()->repaint();
        QApplication::processEvents();
        return watch.restart();
    }

    MainWindow m_window;
    DocumentsPane *m_documents = nullptr;
};

bool tell(const char *what, Spent longest, double bar)
{
    const bool met = longest.wall <= bar;
    std::printf("%-34s longest %7.1f ms, of these computed %7.1f ms (bar %.0f)%s\n", what, longest.wall,
                longest.computed, bar, met ? "" : " missed");
    return met;
}

/// Both at each letter: how long until it is answered, and how long events wait meanwhile.
bool typeWords(OpenWindow &window)
{
    window.startSearch();
    Stopwatch sinceTick;
    Spent stall;
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, &ticks, [&] { stall.atLeast(sinceTick.restart()); });
    ticks.start(1);
    sinceTick.restart();
    Spent answer;
    for (const QChar letter : u"licences beijing"_s)
        answer.atLeast(window.type(letter));
    ticks.stop();
    const bool isAnswered = tell("filter, key to answer", answer, answerBar);
    return tell("filter, window standing still", stall, stallBar) && isAnswered;
}

/// What the process holds once the whole list is there and has been scrolled through.
double heldWith(const QString &path)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, path});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput().toDouble();
}

int hold(const QString &path)
{
    OpenWindow window(path);
    window.scroll();
    std::printf("%.0f\n", heldBytes());
    std::fflush(stdout);
    std::_Exit(0);
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    KLocalizedString::setApplicationDomain("postilla");
    QCoreApplication::setApplicationName(u"postilla"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--hold"_s)
        return hold(arguments.value(2));
    const int articles = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;
    const int few = articles / 100;
    const QTemporaryDir folder;
    const QString large = madeLibrary(articles, folder.path());
    const QString small = madeLibrary(few, folder.path());

    OpenWindow window(large);
    std::printf("%lld rows\n", static_cast<long long>(window.shown()));
    bool met = tell("scroll", window.scroll(), stallBar);
    met = typeWords(window) && met;
    window.waitForList();
    std::printf("%lld rows found\n", static_cast<long long>(window.shown()));
    met = tell("scroll through what is found", window.scroll(), stallBar) && met;

    const double each = (heldWith(large) - heldWith(small)) / (articles - few);
    std::printf("memory: %.0f bytes a row (bar %.0f)%s\n", each, memoryBar,
                each < memoryBar ? "" : " missed");
    return met && each < memoryBar ? 0 : 1;
}
