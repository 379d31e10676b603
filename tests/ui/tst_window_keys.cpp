// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowtest.h"
#include "ui/claims/claimform.h"
#include "ui/documents/documentspane.h"
#include "ui/reader/reader.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

class TestWindowKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_on = std::make_unique<WindowOnLibrary>(); }
    void cleanup() { m_on.reset(); }

    void lettersStayInTheFields_data();
    void lettersStayInTheFields();
    void lettersDoNothingToOtherWidgets();
    void aKeyHeldDownMakesOneClaim();
    void withoutSingleKeysALetterDoesNothing();
    void everyWidgetThatTakesTheKeyboardHasAName();

private:
    std::unique_ptr<WindowOnLibrary> m_on;
};

void TestWindowKeys::lettersStayInTheFields_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("search line") << u"search"_s;
    QTest::newRow("rating") << u"Rating"_s;
    QTest::newRow("rationale") << u"Rationale"_s;
}

void TestWindowKeys::lettersStayInTheFields()
{
    QFETCH(QString, place);
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    QWidget *field = nullptr;
    for (QWidget *widget : m_on->window().findChildren<QWidget *>()) {
        if (widget->accessibleName().contains(place, Qt::CaseInsensitive) &&
            (qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget)))
            field = widget;
    }
    QVERIFY(field);
    field->setFocus();
    QString letters;
    for (char16_t letter = u'a'; letter <= u'z'; ++letter)
        letters.append(letter);
    m_on->type(letters + u"123,./"_s);
    const auto *line = qobject_cast<QLineEdit *>(field);
    QCOMPARE(line ? line->text() : qobject_cast<QPlainTextEdit *>(field)->toPlainText(),
             letters + u"123,./"_s);
    QCOMPARE(QApplication::focusWidget(), field);
    QCOMPARE(m_on->claims().size(), 1);
}

void TestWindowKeys::lettersDoNothingToOtherWidgets()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    const QString document = m_on->documents()->current();
    QList<QWidget *> others;
    for (QComboBox *combo : m_on->claimForm()->findChildren<QComboBox *>())
        others.append(combo);
    for (QToolButton *button : m_on->window().findChildren<QToolButton *>()) {
        if (button->focusPolicy() != Qt::NoFocus && button->isVisible() && button->isEnabled())
            others.append(button);
    }
    QVERIFY(others.size() > 4);
    for (QWidget *other : std::as_const(others)) {
        other->setFocus();
        for (char letter = 'a'; letter <= 'z'; ++letter)
            QTest::keyClick(other, letter);
        QCOMPARE(m_on->claims().size(), 1);
        QCOMPARE(m_on->documents()->current(), document);
        QVERIFY(!QApplication::activePopupWidget());
    }
}

void TestWindowKeys::aKeyHeldDownMakesOneClaim()
{
    m_on->openDocument(u"Licences trickle out"_s);
    Reader *reader = m_on->reader();
    QTest::keyPress(reader, Qt::Key_C);
    for (int repeat = 0; repeat < 20; ++repeat) {
        // Through the shortcut map, as the platform sends it.
        QTest::simulateEvent(reader, true, Qt::Key_C, Qt::NoModifier, u"c"_s, true);
    }
    QTest::keyRelease(reader, Qt::Key_C);
    QCOMPARE(m_on->claims().size(), 1);
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
