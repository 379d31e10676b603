// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_waiting: how long the window is deaf at most, from one turn of its event loop to the next, while long
// documents are opened and worked on. Exit status 1 where that is more than 1.5 times what a bare
// QPlainTextEdit takes to show the first of the texts.

#include "library/library.h"
#include "ui/actions.h"
#include "ui/documents/documentlistmodel.h"
#include "ui/documents/documentspane.h"
#include "ui/mainwindow.h"
#include "ui/prompts.h"
#include "ui/reader/reader.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QListView>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

constexpr double bar = 1.5;

struct LongText
{
    QString title;
    QString body;
};

/// About 10,000 mentions in each.
QList<LongText> longTexts()
{
    const QString filler = u"the owner of the plant said that it makes wafers of every size, and that nobody "
                           u"asked for more of them than it brings to market, "_s;
    const QString prose = filler.repeated(6) + u"as for the H20, it declined to comment. "_s;
    const QString shortLines = u"wafers\n"_s.repeated(99) + u"H20\n"_s;
    return {{u"Article"_s, (prose + u'\n').repeated(10'000'000 / prose.size())},
            {u"Lines"_s, shortLines.repeated(10'000)},
            {u"Line"_s, prose.repeated(5'000'000 / prose.size())},
            {u"Brief"_s, u"Nothing about the H20.\n"_s}};
}

QString libraryOf(const QList<LongText> &texts, const QString &folder)
{
    QStringList paths;
    for (const LongText &text : texts) {
        QFile file(folder + u'/' + text.title + u".txt"_s);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qUtf8Printable(file.fileName()));
        file.write((text.title + u"\n\n"_s + text.body).toUtf8());
        paths.append(file.fileName());
    }
    const QString path = folder + u"/long.postilla"_s;
    auto library = Library::create(path, {});
    if (!library)
        qFatal("%s", qUtf8Printable(library.error().message()));
    const auto report = (*library)->import(paths).future().result();
    if (!report || report->stored() != texts.size())
        qFatal("the library was not filled");
    return path;
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Has the window do something, goes on until `done`, and answers the longest time it heard nothing.
double longestWait(const std::function<void()> &act, const std::function<bool()> &done)
{
    QElapsedTimer sinceTurn;
    double longest = 0;
    QTimer turns;
    turns.callOnTimeout([&] {
        longest = std::max(longest, milliseconds(sinceTurn));
        sinceTurn.start();
    });
    sinceTurn.start();
    turns.start(0);
    act();
    int quietTurns = 0;
    while (quietTurns < 200) {
        QApplication::processEvents();
        quietTurns = done() ? quietTurns + 1 : 0;
    }
    return longest;
}

double bareEdit(const QString &text)
{
    QPlainTextEdit edit;
    edit.resize(1000, 800);
    edit.show();
    QApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    edit.setPlainText(text);
    edit.repaint();
    return milliseconds(timer);
}

/// The window with the acts whose longest waits are wanted.
class Session
{
public:
    explicit Session(const QString &libraryPath)
    {
        m_window.resize(1200, 800);
        m_window.show();
        m_window.openLibrary(libraryPath);
        m_documents = m_window.findChild<DocumentsPane *>();
        m_reader = m_window.findChild<Reader *>();
        while (m_documents->shown() == 0)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    double open(const QString &title)
    {
        const QAbstractItemModel *model = m_documents->list()->model();
        const QModelIndex row =
            model->match(model->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly).value(0);
        const QString uuid = row.data(DocumentListModel::UuidRole).toString();
        return longestWait([&] { m_documents->choose(uuid); },
                           [&] { return m_reader->text().stored().startsWith(title + u'\n'); });
    }

    double trigger(ActionId id)
    {
        QAction *action = m_window.findChild<Actions *>()->action(id);
        return longestWait([&] { action->trigger(); }, [] { return true; });
    }

    double narrow()
    {
        const double wait = longestWait([&] { m_window.resize(1100, 800); }, [] { return true; });
        m_window.resize(1200, 800);
        return wait;
    }

private:
    MainWindow m_window;
    DocumentsPane *m_documents;
    Reader *m_reader;
};

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"postilla"_s);
    const QTemporaryDir folder;
    const QList<LongText> texts = longTexts();
    const double bare = bareEdit(texts.first().body);
    Session session(libraryOf(texts, folder.path()));
    session.open(u"Brief"_s); // what is loaded once for all documents
    double longest = 0;
    const auto say = [&longest](const QString &title, const char *act, double wait) {
        longest = std::max(longest, wait);
        std::printf("%-8s %-14s %6.0f ms\n", qUtf8Printable(title), act, wait);
    };
    for (const QString &title : {u"Article"_s, u"Lines"_s, u"Line"_s}) {
        say(title, "open", session.open(title));
        say(title, "next mention", session.trigger(ActionId::NextMention));
        say(title, "claim", session.trigger(ActionId::CreateClaim));
        say(title, "undo", session.trigger(ActionId::Undo));
        say(title, "narrow", session.narrow());
        say(title, "leave", session.open(u"Brief"_s));
    }
    const double ratio = longest / bare;
    std::printf("longest wait %.0f ms, QPlainTextEdit on the article %.0f ms, ratio %.2f (bar %.1f)\n",
                longest, bare, ratio, bar);
    return ratio <= bar ? 0 : 1;
}
