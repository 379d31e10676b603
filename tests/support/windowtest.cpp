// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowtest.h"

#include "support/testdata.h"
#include "ui/claims/claimform.h"
#include "ui/claims/claimlist.h"
#include "ui/documents/documentlistmodel.h"
#include "ui/documents/documentspane.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerpane.h"

#include <KLocalizedString>
#include <KMessageWidget>

#include <QApplication>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTest>
#include <QUrl>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace Postilla::Test {

WindowOnLibrary::WindowOnLibrary(const QStringList &articles)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"postilla"_s); // names the layout of the menus
    KLocalizedString::setApplicationDomain("postilla");
    QFile::remove(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/postillarc"_s);
    import(articles.isEmpty() ? QStringList{dataPath(u"ui"_s)} : articles);
    open();
}

void WindowOnLibrary::import(const QStringList &articles)
{
    auto library = Library::create(libraryPath(), {});
    if (!library)
        qFatal("%s", qUtf8Printable(library.error().message()));
    const auto report = (*library)->import(articles).future().result();
    if (!report)
        qFatal("%s", qUtf8Printable(report.error().message()));
    m_count = report->stored();
}

void WindowOnLibrary::open()
{
    auto answers = std::make_unique<Answers>();
    m_answers = answers.get();
    m_window = std::make_unique<MainWindow>(std::move(answers));
    m_window->resize(1200, 800);
    m_window->show();
    m_window->openLibrary(libraryPath());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(documents()->shown(), m_count);
    QTRY_VERIFY(reader()); // made after the first frame
}

void WindowOnLibrary::restart()
{
    m_window->close();
    m_window.reset();
    open();
}

/// Where the keyboard's keys go: to what has the focus, in a list that has popped up as well; a list of
/// completions has none and takes them itself.
static QWidget *keyboardWidget(QWidget &window)
{
    if (QWidget *focus = QApplication::focusWidget())
        return focus;
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    window.activateWindow(); // no desktop gives the window the keyboard back when a list has closed
    return QTest::qWaitForWindowActive(&window) ? QApplication::focusWidget() : nullptr;
}

void WindowOnLibrary::press(const QString &key)
{
    QWidget *focus = keyboardWidget(*m_window);
    QVERIFY(focus);
    QTest::keySequence(focus, QKeySequence(key));
}

void WindowOnLibrary::type(const QString &text)
{
    QWidget *focus = keyboardWidget(*m_window);
    QVERIFY(focus);
    QTest::keyClicks(focus, text);
}

void WindowOnLibrary::drop(const QStringList &paths, const QWidget *place)
{
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    QMimeData files;
    files.setUrls(urls);
    const QPoint at = place->mapTo(m_window.get(), place->rect().center());
    QDragEnterEvent enter(at, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window->windowHandle(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window->windowHandle(), &drop);
    QVERIFY(drop.isAccepted());
}

void WindowOnLibrary::openDocument(const QString &title)
{
    const QAbstractItemModel *model = documents()->list()->model();
    const QModelIndexList found =
        model->match(model->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchStartsWith);
    QCOMPARE(found.size(), 1);
    documents()->choose(found.first().data(DocumentListModel::UuidRole).toString());
    QTRY_VERIFY(reader()->text().stored().contains(title));
    reader()->setFocus();
}

Reader *WindowOnLibrary::reader() const
{
    return m_window->findChild<Reader *>();
}

DocumentsPane *WindowOnLibrary::documents() const
{
    return m_window->findChild<DocumentsPane *>();
}

ClaimList *WindowOnLibrary::claimList() const
{
    return m_window->findChild<ClaimList *>();
}

ClaimForm *WindowOnLibrary::claimForm() const
{
    return m_window->findChild<ClaimForm *>();
}

QList<Claim> WindowOnLibrary::claims() const
{
    const auto claims = m_window->library()->claims().ofDocument(documents()->current());
    return claims ? *claims : QList<Claim>();
}

QString WindowOnLibrary::libraryPath() const
{
    return m_folder.filePath(u"h20.postilla"_s);
}

QString WindowOnLibrary::errorShown() const
{
    const auto *bar = m_window->centralWidget()->findChild<KMessageWidget *>();
    return !bar || bar->isHidden() ? QString() : bar->text();
}

QString WindowOnLibrary::statusShown() const
{
    return m_window->statusBar()->currentMessage();
}

} // namespace Postilla::Test
