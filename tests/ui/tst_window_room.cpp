// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether everything has the room it needs, at letters of any size.

#include "support/windowtest.h"

#include "ui/mainwindow.h"
#include "ui/reader/reader.h"

#include <KSharedConfig>

#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

class TestWindowRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_font = QApplication::font(); }
    void cleanup();

    void whoeverOpensItFirstHasRoomToRead();
    void nothingIsClipped_data();
    void nothingIsClipped();

private:
    QFont m_font;
    std::unique_ptr<WindowOnLibrary> m_on;
};

namespace {

template <typename Parent>
const Parent *parentOf(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (const auto *found = qobject_cast<const Parent *>(parent))
            return found;
    }
    return nullptr;
}

bool isBehindAnotherTab(const QWidget *widget)
{
    const auto *dock = parentOf<QDockWidget>(widget);
    return dock && dock->visibleRegion().isEmpty();
}

bool isRead(const QWidget *widget)
{
    const bool saysSomething =
        qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget);
    // A toolbar's own way out where it is short of room.
    const bool isOverflow = widget->objectName() == u"qt_toolbar_ext_button";
    return saysSomething && !isOverflow && widget->isVisible() && !isBehindAnotherTab(widget);
}

bool isClipped(const QWidget *widget)
{
    const QSize least = widget->minimumSizeHint();
    const bool wraps = widget->hasHeightForWidth();
    const int height = wraps ? widget->heightForWidth(widget->width()) : least.height();
    const bool tooSmall = widget->height() < height || (!wraps && widget->width() < least.width());
    const bool coveredInPart =
        !parentOf<QScrollArea>(widget) && widget->visibleRegion().boundingRect() != widget->rect();
    return tooSmall || coveredInPart;
}

QString described(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    QString text;
    QDebug(&text) << widget << widget->size() << "needs" << widget->minimumSizeHint() << "sees"
                  << widget->visibleRegion().boundingRect() << (label ? label->text() : button->text());
    return text;
}

QStringList clippedIn(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (isRead(widget) && isClipped(widget))
            found.append(described(widget));
    }
    return found;
}

} // namespace

void TestWindowRoom::cleanup()
{
    m_on.reset();
    QApplication::setFont(m_font);
}

void TestWindowRoom::whoeverOpensItFirstHasRoomToRead()
{
    KSharedConfig::openConfig()->deleteGroup(u"MainWindow"_s);
    MainWindow window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY(window.findChild<Reader *>()); // made after the first frame
    QTest::qWait(0);
    const QSize screen = window.screen()->availableSize();
    QVERIFY2(window.height() >= screen.height() / 2, qPrintable(QString::number(window.height())));
    QVERIFY2(window.width() >= screen.width() / 2, qPrintable(QString::number(window.width())));
    QVERIFY(window.width() <= screen.width() && window.height() <= screen.height());
}

void TestWindowRoom::nothingIsClipped_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QString>("dock");
    for (const double scale : {1.0, 1.5, 2.0}) {
        for (const auto *dock : {"claims", "mentions", "document_data"})
            QTest::addRow("%s at %.0f per cent", dock, 100 * scale) << scale << QString::fromLatin1(dock);
    }
}

void TestWindowRoom::nothingIsClipped()
{
    QFETCH(double, scale);
    QFETCH(QString, dock);
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * scale);
    QApplication::setFont(large);
    m_on = std::make_unique<WindowOnLibrary>();
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    auto *shown = m_on->window().findChild<QDockWidget *>(dock);
    shown->raise();
    QTRY_VERIFY(!shown->visibleRegion().isEmpty());
    QTRY_VERIFY2(clippedIn(m_on->window()).isEmpty(), qUtf8Printable(clippedIn(m_on->window()).join(u'\n')));
}

QTEST_MAIN(TestWindowRoom)
#include "tst_window_room.moc"
