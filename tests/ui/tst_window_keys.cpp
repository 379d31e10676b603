// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowtest.h"
#include "ui/documents/documentspane.h"
#include "ui/reader/reader.h"

#include <KActionCollection>

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

class TestWindowKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_on = std::make_unique<WindowOnLibrary>(); }
    void cleanup() { m_on.reset(); }

    void lettersStayInTheFields_data() { docks(); }
    void lettersStayInTheFields();
    void lettersDoNothingToOtherWidgets_data() { docks(); }
    void lettersDoNothingToOtherWidgets();
    void lettersActOnceInTheTextAndTheLists_data() { acting(); }
    void lettersActOnceInTheTextAndTheLists();
    void noListGoesToWhatIsTyped_data() { acting(); }
    void noListGoesToWhatIsTyped();
    void aKeyHeldDownActsOnce_data() { acting(); }
    void aKeyHeldDownActsOnce();
    void withoutSingleKeysALetterDoesNothing();
    void everyWidgetThatTakesTheKeyboardHasAName();

private:
    static void docks();
    static void acting();
    /// A document with a claim and a tag, the bar for finding open, and that dock in front.
    void openEverything(const QString &dock);
    QWidget *actingWidget(const QString &name);
    template <typename Class>
    QList<Class *> takingKeys() const;

    std::unique_ptr<WindowOnLibrary> m_on;
};

namespace {

QString theLetters()
{
    QString letters;
    for (char16_t letter = u'a'; letter <= u'z'; ++letter)
        letters.append(letter);
    return letters;
}

/// The text and the lists, on which a letter acts.
bool isActing(const QWidget *widget)
{
    return qobject_cast<const Reader *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
}

QString textOf(const QWidget *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    return line ? line->text() : qobject_cast<const QPlainTextEdit *>(field)->toPlainText();
}

bool isField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) ||
           (qobject_cast<const QPlainTextEdit *>(widget) && !isActing(widget));
}

} // namespace

void TestWindowKeys::docks()
{
    QTest::addColumn<QString>("dock");
    for (const auto *dock : {"claims", "mentions", "document_data"})
        QTest::newRow(dock) << QString::fromLatin1(dock);
}

void TestWindowKeys::acting()
{
    QTest::addColumn<QString>("name");
    for (const auto *name : {"Text of the document", "Documents", "Claims", "Mentions"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestWindowKeys::openEverything(const QString &dock)
{
    QVERIFY(m_on->window().library()->tags().create(u"approvals"_s).has_value());
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    m_on->press(u"Ctrl+F"_s);
    auto *shown = m_on->window().findChild<QDockWidget *>(dock);
    shown->raise();
    QTRY_VERIFY(!shown->visibleRegion().isEmpty());
}

template <typename Class>
QList<Class *> TestWindowKeys::takingKeys() const
{
    QList<Class *> found = m_on->window().findChildren<Class *>();
    found.removeIf([](const QWidget *widget) {
        return widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled() ||
               widget->visibleRegion().isEmpty();
    });
    return found;
}

QWidget *TestWindowKeys::actingWidget(const QString &name)
{
    const QList<QWidget *> widgets = m_on->window().findChildren<QWidget *>();
    const auto found = std::ranges::find_if(
        widgets, [&](const QWidget *widget) { return isActing(widget) && widget->accessibleName() == name; });
    return found == widgets.end() ? nullptr : *found;
}

void TestWindowKeys::lettersStayInTheFields()
{
    QFETCH(QString, dock);
    openEverything(dock);
    const QString document = m_on->documents()->current();
    const QString typed = theLetters() + u"123,./"_s;
    int fields = 0;
    for (QWidget *field : takingKeys<QWidget>()) {
        if (!isField(field))
            continue;
        field->setFocus();
        const QString before = textOf(field);
        m_on->press(u"End"_s);
        m_on->type(typed);
        QCOMPARE(textOf(field), before + typed);
        QCOMPARE(QApplication::focusWidget(), field);
        m_on->press(u"Esc"_s);
        ++fields;
    }
    QVERIFY(fields >= 2); // of the library's search and the text's at least
    QCOMPARE(m_on->claims().size(), 1);
    QCOMPARE(m_on->documents()->current(), document);
}

void TestWindowKeys::lettersDoNothingToOtherWidgets()
{
    QFETCH(QString, dock);
    openEverything(dock);
    const QString document = m_on->documents()->current();
    int others = 0;
    for (const QPointer<QWidget> other : takingKeys<QWidget>()) {
        if (isField(other) || isActing(other))
            continue;
        other->setFocus();
        for (char letter = 'a'; letter <= 'z'; ++letter)
            QTest::keyClick(other, letter);
        QVERIFY(other);
        QCOMPARE(QApplication::focusWidget(), other);
        QCOMPARE(m_on->claims().size(), 1);
        QCOMPARE(m_on->claims().first().tags.size(), 0);
        QCOMPARE(m_on->documents()->current(), document);
        QVERIFY(!QApplication::activePopupWidget() && !QApplication::activeModalWidget());
        ++others;
    }
    QVERIFY(others > 4); // the legend, the tag bar, what sorts and filters
}

void TestWindowKeys::lettersActOnceInTheTextAndTheLists()
{
    QFETCH(QString, name);
    openEverything(name == u"Mentions" ? u"mentions"_s : u"claims"_s);
    QWidget *place = actingWidget(name);
    QVERIFY(place);
    QTRY_VERIFY(place->isVisible());
    place->setFocus();
    m_on->press(u"C"_s);
    QCOMPARE(m_on->claims().size(), 2);
    place->setFocus();
    m_on->press(u"1"_s);
    QCOMPARE(m_on->claims().last().tags.size(), 1);
    place->setFocus();
    const int row = m_on->documents()->list()->currentIndex().row();
    const QString key = row == 0 ? u"J"_s : u"K"_s;
    m_on->press(key);
    QCOMPARE(std::abs(m_on->documents()->list()->currentIndex().row() - row), 1);
}

void TestWindowKeys::noListGoesToWhatIsTyped()
{
    QFETCH(QString, name);
    openEverything(name == u"Mentions" ? u"mentions"_s : u"claims"_s);
    QWidget *place = actingWidget(name);
    QVERIFY(place);
    QTRY_VERIFY(place->isVisible());
    const auto *list = qobject_cast<QAbstractItemView *>(place);
    place->setFocus();
    const qsizetype caret = m_on->reader()->caret();
    const QModelIndex current = list ? list->currentIndex() : QModelIndex();
    for (const QChar letter : theLetters()) {
        const auto *actions = m_on->window().findChild<Actions *>();
        const QKeySequence key(letter.toUpper());
        const auto taken = actions->readingCollection()->actions();
        if (std::ranges::none_of(taken,
                                 [&](const QAction *action) { return action->shortcuts().contains(key); }))
            m_on->type(letter);
    }
    QCOMPARE(list ? list->currentIndex() : QModelIndex(), current);
    QCOMPARE(m_on->reader()->caret(), caret);
    QCOMPARE(QApplication::focusWidget(), place);
}

void TestWindowKeys::aKeyHeldDownActsOnce()
{
    QFETCH(QString, name);
    openEverything(name == u"Mentions" ? u"mentions"_s : u"claims"_s);
    QWidget *place = actingWidget(name);
    QVERIFY(place);
    QTRY_VERIFY(place->isVisible());
    place->setFocus();
    QTest::keyPress(place, Qt::Key_C);
    for (int repeat = 0; repeat < 20; ++repeat) {
        // Through the shortcut map, as the platform sends it.
        QTest::simulateEvent(place, true, Qt::Key_C, Qt::NoModifier, u"c"_s, true);
    }
    QTest::keyRelease(place, Qt::Key_C);
    QCOMPARE(m_on->claims().size(), 2);
}

void TestWindowKeys::withoutSingleKeysALetterDoesNothing()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->window().findChild<Actions *>()->action(ActionId::SingleKeys)->trigger();
    m_on->reader()->setFocus();
    m_on->press(u"C"_s);
    QCOMPARE(m_on->claims().size(), 0);
    m_on->window().findChild<Actions *>()->action(ActionId::CreateClaim)->trigger();
    QCOMPARE(m_on->claims().size(), 1);
}

void TestWindowKeys::everyWidgetThatTakesTheKeyboardHasAName()
{
    m_on->openDocument(u"Licences trickle out"_s);
    QStringList nameless;
    for (QWidget *widget : m_on->window().findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            widget->objectName());
    }
    QCOMPARE(nameless, QStringList());
}

QTEST_MAIN(TestWindowKeys)
#include "tst_window_keys.moc"
