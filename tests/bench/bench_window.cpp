// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_window: from nothing to the first painted window, with the list of a library of 10,000 articles, and
// of a bare KXmlGui window with the same menus and toolbars, by turns. Exit status 1 where ours takes more
// than 1.3 times as long.

#include "library/library.h"
#include "ui/actions.h"
#include "ui/documents/documentspane.h"
#include "ui/mainwindow.h"
#include "ui/prompts.h"

#include <KActionCollection>
#include <KXmlGuiWindow>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 11;
constexpr double bar = 1.3;
constexpr int articles = 10'000;

QString libraryOf(const QString &folder)
{
    const QString texts = folder + u"/texts/"_s;
    QDir().mkpath(texts);
    for (int number = 0; number < articles; ++number) {
        QFile file(texts + u"%1.txt"_s.arg(number, 5, 10, QChar(u'0')));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qUtf8Printable(file.fileName()));
        file.write(
            u"Consegne di H20, bollettino %1\n\nNvidia ha spedito %2 unità del chip H20 a clienti cinesi.\n"_s
                .arg(number)
                .arg(1000 + number)
                .toUtf8());
    }
    const QString path = folder + u"/large.postilla"_s;
    auto library = Library::create(path, {});
    if (!library)
        qFatal("%s", qUtf8Printable(library.error().message()));
    auto job = (*library)->import({texts});
    const auto report = job.future().result();
    if (!report || report->stored() != articles)
        qFatal("the library was not filled");
    return path;
}

/// The menus and toolbars of ours around nothing.
class BareWindow : public KXmlGuiWindow
{
public:
    BareWindow()
    {
        new Actions(actionCollection(), this);
        setCentralWidget(new QLabel);
        setCommandBarEnabled(false);
        setHelpMenuEnabled(false);
        setupGUI(Keys | StatusBar | ToolBar | Create, u"postillaui.rc"_s);
    }
};

void paint(QWidget &window)
{
    window.resize(1200, 800);
    window.show();
    QApplication::processEvents();
    window.repaint();
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double bare()
{
    QElapsedTimer timer;
    timer.start();
    BareWindow window;
    paint(window);
    return milliseconds(timer);
}

double ours(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    MainWindow window;
    window.openLibrary(path);
    paint(window);
    const auto *documents = window.findChild<DocumentsPane *>();
    while (documents->shown() != articles)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    window.repaint();
    return milliseconds(timer);
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"postilla"_s);
    const QTemporaryDir folder;
    const QString path = libraryOf(folder.path());
    bare(); // what is loaded once for all windows
    ours(path);
    QList<double> oursAll;
    QList<double> bares;
    for (int round = 0; round < rounds; ++round) {
        bares.append(bare());
        oursAll.append(ours(path));
    }
    const double ratio = median(oursAll) / median(bares);
    std::printf("window %.0f ms, bare window %.0f ms, ratio %.2f (bar %.1f)\n", median(oursAll),
                median(bares), ratio, bar);
    return ratio <= bar ? 0 : 1;
}
