// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_reading_during_import [ARTICLES [FILES]]: a person scrolls a text and goes from document to document
// in the window on a library of 100,000 articles, once alone and once while 3,000 files are imported into it:
// the longest gap between two frames of the page. Also given as what the window's thread has computed between
// them, which a busy machine does not change. Exit status 1 where the gap beside an import is longer than
// 50 ms and 1.5 times as long as alone.

#include "articlemaker.h"
#include "frames.h"
#include "librarymaker.h"
#include "ui/documents/documentspane.h"
#include "ui/mainwindow.h"
#include "ui/reader/reader.h"

#include <KLocalizedString>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFutureWatcher>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Postilla;
using namespace Postilla::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double stallBar = 50;
constexpr double growthBar = 1.5;
constexpr int aloneMilliseconds = 10'000;

/// Scrolls at every tick, and takes the next document at every twentieth.
class Person : public QObject
{
public:
    explicit Person(MainWindow &window)
        : m_documents(window.findChild<DocumentsPane *>())
        , m_reader(window.findChild<Reader *>())
        , m_frames(m_reader->viewport())
    {
        connect(&m_ticks, &QTimer::timeout, this, &Person::move);
        m_ticks.start(10);
    }

    const Frames &frames() const { return m_frames; }

private:
    void move()
    {
        QScrollBar *bar = m_reader->verticalScrollBar();
        bar->setValue(bar->value() < bar->maximum() ? bar->value() + 1 : 0);
        m_reader->viewport()->update(); // a short text does not scroll
        if (++m_moves % 20 == 0)
            m_documents->chooseNext();
    }

    DocumentsPane *m_documents;
    Reader *m_reader;
    Frames m_frames;
    QTimer m_ticks;
    int m_moves = 0;
};

Spent tell(const char *what, const Person &person, double seconds)
{
    const Spent gap = person.frames().longestGap();
    std::printf("%-16s %5.1f s, %5d frames, longest gap %6.1f ms, of these computed %6.1f ms\n", what,
                seconds, person.frames().count(), gap.wall, gap.computed);
    return gap;
}

Spent readAlone(MainWindow &window)
{
    const Person person(window);
    QTimer::singleShot(aloneMilliseconds, &window, [] { QApplication::exit(); });
    QApplication::exec();
    return tell("alone", person, aloneMilliseconds / 1000.0);
}

Spent readDuringImport(MainWindow &window, const QString &files)
{
    const Person person(window);
    QElapsedTimer timer;
    timer.start();
    const auto job = window.library()->import({files});
    QFutureWatcher<Result<ImportReport>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &window, [] { QApplication::exit(); });
    watcher.setFuture(job.future());
    QApplication::exec();
    return tell("during an import", person, double(timer.elapsed()) / 1000);
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    KLocalizedString::setApplicationDomain("postilla");
    QCoreApplication::setApplicationName(u"postilla"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const int articles = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;
    const int files = arguments.size() > 2 ? arguments.at(2).toInt() : 3'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"read.postilla"_s);
    if (!QFile::copy(madeLibrary(articles, folder.path()), path))
        qFatal("the library cannot be copied");
    const QString news = folder.filePath(u"news"_s);
    if (!QDir().mkpath(news) || !writeArticles(articles + 1, files, news))
        qFatal("no files could be written");

    MainWindow window;
    window.resize(1000, 500);
    window.openLibrary(path);
    window.show();
    auto *documents = window.findChild<DocumentsPane *>();
    while (!documents->isComplete() || !window.findChild<Reader *>())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const Spent alone = readAlone(window);
    const Spent importing = readDuringImport(window, news);
    const bool met = importing.wall <= std::max(stallBar, growthBar * alone.wall);
    std::printf("reading beside an import: %.2f times the gap%s\n", importing.wall / alone.wall,
                met ? "" : ": missed");
    return met ? 0 : 1;
}
