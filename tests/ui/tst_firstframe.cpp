// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is there when a window is first seen, and what comes after.

#include "support/testdata.h"
#include "ui/documents/documentspane.h"
#include "ui/firstframe.h"
#include "ui/mainwindow.h"
#include "ui/reader/reader.h"

#include <KLocalizedString>
#include <KMessageWidget>

#include <QDockWidget>
#include <QListView>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

class TestFirstFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void endsAfterTheFirstPaint();
    void endsBeforeAKeyIsHeard();
    void holdsTheListAndLeavesTheRestForLater();
    void whatIsSeenFirstStaysWhereItIs();
    void aKeyPressedAtOnceFindsTheWindowWhole();
    void aLibraryThatCannotBeOpenedIsToldInTheWindow();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

namespace {

/// Notes each key, and what was there then.
class Listener : public QWidget
{
public:
    explicit Listener(const QSignalSpy &over)
        : m_over(over)
    {
        setFocusPolicy(Qt::StrongFocus);
    }
    QList<qsizetype> overAtKey;

protected:
    void keyPressEvent(QKeyEvent *) override { overAtKey.append(m_over.size()); }

private:
    const QSignalSpy &m_over;
};

/// Where a widget stands in its window when it is first painted.
class PlaceAtFirst : public QObject
{
public:
    explicit PlaceAtFirst(QWidget *widget)
        : m_widget(widget)
    {
        widget->installEventFilter(this);
    }
    QRect now() const { return {m_widget->mapTo(m_widget->window(), QPoint()), m_widget->size()}; }
    QRect first;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && first.isNull())
            first = now();
        return false;
    }

private:
    QWidget *m_widget;
};

} // namespace

void TestFirstFrame::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"postilla"_s);
    KLocalizedString::setApplicationDomain("postilla");
    m_path = m_folder.filePath(u"h20.postilla"_s);
    auto library = Library::create(m_path, {});
    QVERIFY(library.has_value());
    QVERIFY((*library)->import({dataPath(u"ui"_s)}).future().result().has_value());
}

void TestFirstFrame::endsAfterTheFirstPaint()
{
    QWidget window;
    const FirstFrame frame(&window);
    QSignalSpy over(&frame, &FirstFrame::over);
    window.show();
    QVERIFY(over.isEmpty());
    QVERIFY(over.wait());
    window.repaint();
    QTest::qWait(0);
    QCOMPARE(over.size(), 1);
}

void TestFirstFrame::endsBeforeAKeyIsHeard()
{
    QWidget window;
    const FirstFrame frame(&window);
    const QSignalSpy over(&frame, &FirstFrame::over);
    auto *listener = new Listener(over);
    listener->setParent(&window);
    QTest::keyClick(listener, Qt::Key_A);
    QCOMPARE(listener->overAtKey, QList<qsizetype>{1});
}

void TestFirstFrame::holdsTheListAndLeavesTheRestForLater()
{
    MainWindow window;
    window.openLibrary(MainWindow::startOpening(m_path));
    const QAbstractItemModel *list = window.findChild<DocumentsPane *>()->list()->model();
    QCOMPARE(list->rowCount(), 3);
    QVERIFY(!list->index(0, 0).data().toString().isEmpty());
    QVERIFY(!window.findChild<Reader *>());
    window.show();
    QTRY_VERIFY(window.findChild<Reader *>());
    QTRY_VERIFY(!window.findChild<Reader *>()->text().stored().isEmpty());
    QCOMPARE(window.findChildren<QDockWidget *>().size(), 3);
}

void TestFirstFrame::whatIsSeenFirstStaysWhereItIs()
{
    MainWindow window;
    window.openLibrary(MainWindow::startOpening(m_path));
    PlaceAtFirst list(window.findChild<DocumentsPane *>()->list()->viewport());
    window.show();
    QTRY_VERIFY(window.findChild<Reader *>());
    QTRY_VERIFY(!window.findChild<Reader *>()->text().stored().isEmpty());
    QCOMPARE(list.now(), list.first);
}

void TestFirstFrame::aKeyPressedAtOnceFindsTheWindowWhole()
{
    MainWindow window;
    window.openLibrary(MainWindow::startOpening(m_path));
    QTest::keyClick(window.findChild<DocumentsPane *>()->list(), Qt::Key_C);
    QVERIFY(window.findChild<Reader *>());
}

void TestFirstFrame::aLibraryThatCannotBeOpenedIsToldInTheWindow()
{
    MainWindow window;
    window.openLibrary(MainWindow::startOpening(m_folder.filePath(u"no/such/place.postilla"_s)));
    window.show();
    QTRY_VERIFY(window.findChild<Reader *>());
    QVERIFY(!window.library());
    const auto *message = window.findChild<KMessageWidget *>();
    QVERIFY(message);
    QVERIFY2(message->text().contains(u"/no/such"_s), qUtf8Printable(message->text()));
}

QTEST_MAIN(TestFirstFrame)
#include "tst_firstframe.moc"
