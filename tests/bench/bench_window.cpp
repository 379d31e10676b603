// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_window [ARTICLES]: how long a person looks at nothing. From main() to the first painted frame, each
// time in a fresh process, as nobody starts a program twice in one: style, fonts, icons, menus and toolbars
// are loaded by both sides.
//
//   ours   runWindow(), as the program calls it, on a library of 100,000 articles; the frame that counts is
//          the first that shows rows of the list
//   bare   a KXmlGuiWindow with the same actions, menus and toolbars around an empty label, started as the
//          program starts its own
//
// By turns, median of the rounds; on a screen, since without one a frame is handed to nobody (see `./dev
// bench`). Also printed: how much of it the window's own thread has computed, which a busy machine does not
// change; how long until all of the list is there; and the same two windows opened once more in a process
// that has opened them before. Exit status 1 where ours takes more than 1.3 times as long as bare.

#include "base/translations.h"
#include "librarymaker.h"
#include "ui/actions.h"
#include "ui/documents/documentspane.h"
#include "ui/mainwindow.h"
#include "ui/runwindow.h"

#include <KActionCollection>
#include <KIconTheme>
#include <KLocalizedString>
#include <KToolBar>
#include <KXmlGuiWindow>

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 11;
constexpr double bar = 1.3;
constexpr int defaultArticles = 100'000;

QElapsedTimer sinceMain;

/// Milliseconds that this thread has computed.
double worked()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double workedBeforeMain = 0;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The actions, menus and toolbars of ours around nothing, as large as ours: to paint and to show a frame
/// takes the longer the larger it is.
class BareWindow : public KXmlGuiWindow
{
public:
    BareWindow()
    {
        auto *actions = new Actions(actionCollection(), this);
        setCentralWidget(new QLabel);
        setCommandBarEnabled(false);
        setHelpMenuEnabled(false);
        setupGUI(MainWindow::firstSize(*this), Keys | StatusBar | ToolBar | Create, u"postillaui.rc"_s);
        for (const Actions::Menu &menu : Actions::menus())
            plugActionList(menu.name + u"_reading"_s, actions->readingActions(menu.name));
        plugActionList(u"toolbar_reading"_s, {actions->withoutKeys(ActionId::CreateClaim)});
        QList<QAction *> pages = actionCollection()->actions();
        pages.removeIf([](const QAction *action) { return !action->objectName().endsWith(u"_page"); });
        for (QAction *page : pages)
            page->setCheckable(true);
        plugActionList(u"pages"_s, pages);
        plugActionList(u"toolbar_pages"_s, pages);
    }
};

int iconsInToolBar(KXmlGuiWindow &window)
{
    const KToolBar *toolBar = window.toolBar();
    if (!toolBar->isVisible())
        return 0;
    return static_cast<int>(std::ranges::count_if(
        toolBar->actions(), [](const QAction *action) { return !action->icon().isNull(); }));
}

/// In a process of its own: ends it once the window has painted what it is to show, and says when.
class FrameWatch : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !watched->isWidgetType())
            return false;
        auto *window = qobject_cast<KXmlGuiWindow *>(static_cast<QWidget *>(watched)->window());
        if (window && shows(watched, window) && !std::exchange(m_window, window)) {
            // By then the whole frame is painted and handed to the screen; before all else that waits.
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        }
        return false;
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        m_painted = milliseconds(sinceMain);
        m_computed = worked() - workedBeforeMain;
        m_icons = iconsInToolBar(*m_window);
        startTimer(1);
        return true;
    }

protected:
    /// Ends the process once all of the list is there.
    void timerEvent(QTimerEvent *) override
    {
        const auto *documents = m_window->findChild<DocumentsPane *>();
        if (documents && !documents->isComplete())
            return;
        std::printf("%.2f %.2f %.2f %d\n", m_painted, m_computed, milliseconds(sinceMain), m_icons);
        std::fflush(stdout);
        std::_Exit(0);
    }

private:
    static bool shows(const QObject *watched, const KXmlGuiWindow *window)
    {
        const auto *documents = window->findChild<DocumentsPane *>();
        if (!documents)
            return watched == window->centralWidget();
        return watched == documents->list()->viewport() && documents->shown() > 0;
    }

    KXmlGuiWindow *m_window = nullptr;
    double m_painted = 0;
    double m_computed = 0;
    int m_icons = 0;
};

FrameWatch *frameWatch = nullptr;

/// runWindow() makes the application itself.
void watchApplication()
{
    if (frameWatch)
        QCoreApplication::instance()->installEventFilter(frameWatch);
}
Q_COREAPP_STARTUP_FUNCTION(watchApplication)

int runBare(int argc, char **argv)
{
    KIconTheme::initTheme();
    const QApplication application(argc, argv);
    KLocalizedString::setApplicationDomain("postilla");
    installTranslations();
    QCoreApplication::setApplicationName(u"postilla"_s);
    BareWindow window;
    window.show();
    return QApplication::exec();
}

struct Times
{
    double painted = 0;
    double computed = 0;
    double complete = 0;
    int icons = 0;
};

/// This program again, as the one or the other window.
Times inFreshProcess(const QStringList &arguments)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s: %s", qUtf8Printable(arguments.join(u' ')), process.readAllStandardError().constData());
    const QList<QByteArray> said = process.readAllStandardOutput().split(' ');
    return {said.value(0).toDouble(), said.value(1).toDouble(), said.value(2).toDouble(),
            said.value(3).trimmed().toInt()};
}

void paint(QWidget &window)
{
    window.resize(1200, 800);
    window.show();
    QApplication::processEvents();
    window.repaint();
}

double warmBare()
{
    QElapsedTimer timer;
    timer.start();
    BareWindow window;
    paint(window);
    return milliseconds(timer);
}

double warmOurs(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    MainWindow window;
    window.openLibrary(path);
    paint(window);
    const double painted = milliseconds(timer);
    if (window.findChild<DocumentsPane *>()->shown() == 0)
        qFatal("the window was painted without its list");
    return painted;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double medianOf(const QList<Times> &all, double Times::*time)
{
    QList<double> values;
    for (const Times &times : all)
        values.append(times.*time);
    return median(values);
}

double printFresh(const QString &path)
{
    QList<Times> bare;
    QList<Times> ours;
    for (int round = 0; round < rounds; ++round) {
        bare.append(inFreshProcess({u"--bare"_s}));
        ours.append(inFreshProcess({u"--ours"_s, path}));
    }
    // What is compared is ours with a bare window, not with a broken one.
    if (bare.first().icons == 0 || bare.first().icons != ours.first().icons)
        qFatal("the toolbars have %d and %d icons", bare.first().icons, ours.first().icons);
    const double ratio = medianOf(ours, &Times::painted) / medianOf(bare, &Times::painted);
    std::printf("first paint: window %.0f ms, bare window %.0f ms, ratio %.2f (bar %.1f)\n",
                medianOf(ours, &Times::painted), medianOf(bare, &Times::painted), ratio, bar);
    std::printf("computed by the window's thread: window %.0f ms, bare window %.0f ms\n",
                medianOf(ours, &Times::computed), medianOf(bare, &Times::computed));
    std::printf("whole list: after %.0f ms\n", medianOf(ours, &Times::complete));
    return ratio;
}

void printWarm(const QString &path)
{
    warmBare(); // what is loaded once for all windows
    warmOurs(path);
    QList<double> bare;
    QList<double> ours;
    for (int round = 0; round < rounds; ++round) {
        bare.append(warmBare());
        ours.append(warmOurs(path));
    }
    std::printf("opened again in one process: window %.0f ms, bare window %.0f ms\n", median(ours),
                median(bare));
}

} // namespace

int main(int argc, char **argv)
{
    sinceMain.start();
    workedBeforeMain = worked();
    QStandardPaths::setTestModeEnabled(true);
    const QByteArrayView side = argc > 1 ? argv[1] : "";
    if (side == "--bare" || side == "--ours") {
        FrameWatch watch;
        frameWatch = &watch;
        argv[1] = argv[0]; // the rest is the window's own command line
        return side == "--bare" ? runBare(argc - 1, argv + 1) : runWindow(argc - 1, argv + 1);
    }
    QApplication app(argc, argv);
    KLocalizedString::setApplicationDomain("postilla");
    QCoreApplication::setApplicationName(u"postilla"_s);
    const QTemporaryDir folder;
    const QString path = Bench::madeLibrary(argc > 1 ? side.toInt() : defaultArticles, folder.path());
    const double ratio = printFresh(path);
    printWarm(path);
    return ratio <= bar ? 0 : 1;
}
