// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testdata.h"
#include "support/windowtest.h"
#include "ui/claims/claimform.h"
#include "ui/claims/claimlist.h"
#include "ui/documents/documentlistmodel.h"
#include "ui/documents/documentspane.h"
#include "ui/reader/reader.h"

#include <QAbstractItemModel>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_on = std::make_unique<WindowOnLibrary>(); }
    void cleanup() { m_on.reset(); }

    void theFirstDocumentFitsItsColumn();
    void jAndKWalkThroughTheDocuments();
    void nAndPWalkThroughTheMentions();
    void arrowsWalkThroughTheSentences();
    void cMakesAClaimOfTheSentenceAtTheCaret();
    void cMakesAClaimOfTheSelection();
    void cBetweenSentencesSaysSo();
    void aClaimIsThereAfterARestartAndCanStillBeUndone();
    void aTagIsMadeAndSetFromTheKeyboard();
    void aTagThatIsThereIsChosenFromThePicker();
    void aDigitSetsATagAndTakesItOffAgain();
    void aTagButtonKeepsTheKeyboard();
    void theEndOfAClaimMovesByKeys();
    void aRatingIsTypedInOneField();
    void anUnreadableRatingStaysOnTheScreen();
    void deleteTakesTheClaimAwayAndUndoBringsItBack();
    void reviewedGoesOnToTheNextUnreadDocument();
    void slashSearchesAndEscapeComesBack();
    void theReportIsWrittenFromTheKeyboard();
    void lettersStayInTheFields_data();
    void lettersStayInTheFields();
    void lettersDoNothingToOtherWidgets();
    void aKeyHeldDownMakesOneClaim();
    void withoutSingleKeysALetterDoesNothing();
    void whatAnotherProcessAddsIsSeen();
    void aLibraryThatCannotBeWrittenSaysSoAndKeepsTheText();
    void removingADocumentSaysWhatGoesWithIt();
    void everyWidgetThatTakesTheKeyboardHasAName();

private:
    std::unique_ptr<WindowOnLibrary> m_on;
};

void TestWindow::theFirstDocumentFitsItsColumn()
{
    const Reader *reader = m_on->reader();
    QTRY_VERIFY(reader->isVisible() && !reader->text().stored().isEmpty());
    QTRY_VERIFY(reader->verticalScrollBar()->isVisible());
    QCOMPARE(reader->horizontalScrollBar()->maximum(), 0);
    m_on->window().resize(1390, 890);
    QTRY_VERIFY(reader->verticalScrollBar()->isVisible());
    QCOMPARE(reader->horizontalScrollBar()->maximum(), 0);
}

void TestWindow::jAndKWalkThroughTheDocuments()
{
    const QString first = m_on->documents()->current();
    m_on->documents()->list()->setFocus();
    m_on->press(u"J"_s);
    const QString second = m_on->documents()->current();
    QVERIFY(first != second);
    m_on->press(u"K"_s);
    QCOMPARE(m_on->documents()->current(), first);
}

void TestWindow::nAndPWalkThroughTheMentions()
{
    m_on->openDocument(u"Licences trickle out"_s);
    QTRY_VERIFY(m_on->reader()->mentions().size() > 4);
    m_on->press(u"N"_s);
    QCOMPARE(m_on->reader()->currentMention(), 0);
    m_on->press(u"N"_s);
    m_on->press(u"N"_s);
    QCOMPARE(m_on->reader()->currentMention(), 2);
    m_on->press(u"P"_s);
    QCOMPARE(m_on->reader()->currentMention(), 1);
    QCOMPARE(m_on->reader()->caret(), m_on->reader()->mentions().at(1).span.start);
}

void TestWindow::arrowsWalkThroughTheSentences()
{
    m_on->openDocument(u"Licences trickle out"_s);
    const QString text = m_on->reader()->text().stored();
    while (m_on->reader()->caret() < text.indexOf(u"The Commerce"))
        m_on->press(u"Down"_s);
    QCOMPARE(m_on->reader()->caret(), text.indexOf(u"The Commerce"));
    m_on->press(u"Down"_s);
    QCOMPARE(m_on->reader()->caret(), text.indexOf(u"Customs officials"));
    m_on->press(u"Up"_s);
    QCOMPARE(m_on->reader()->caret(), text.indexOf(u"The Commerce"));
}

void TestWindow::cMakesAClaimOfTheSentenceAtTheCaret()
{
    m_on->openDocument(u"Licences trickle out"_s);
    const QString text = m_on->reader()->text().stored();
    m_on->reader()->setCaret(text.indexOf(u"Shenzhen"));
    m_on->press(u"C"_s);
    QCOMPARE(m_on->claims().size(), 1);
    const Claim claim = m_on->claims().first();
    QCOMPARE(claim.anchor.quote, u"Customs officials in Shenzhen have not confirmed it."_s);
    QCOMPARE(claimNumberText(claim.site, claim.number), u"A-0001"_s);
    QCOMPARE(m_on->claimList()->model()->rowCount(), 1);
    const QModelIndex row = m_on->documents()->list()->currentIndex();
    QTRY_VERIFY(row.data(DocumentListModel::BadgesRole).toStringList().contains(u"1 claim(s)"_s));
    QCOMPARE(m_on->reader()->currentClaim(), claim.uuid);
    QCOMPARE(QApplication::focusWidget(), m_on->reader());
}

void TestWindow::cMakesAClaimOfTheSelection()
{
    m_on->openDocument(u"Licences trickle out"_s);
    const qsizetype start = m_on->reader()->text().stored().indexOf(u"nine licences");
    m_on->reader()->select({start, start + 13});
    m_on->press(u"C"_s);
    QCOMPARE(m_on->claims().size(), 1);
    QCOMPARE(m_on->claims().first().anchor.quote, u"nine licences"_s);
}

void TestWindow::cBetweenSentencesSaysSo()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->reader()->setCaret(m_on->reader()->text().stored().indexOf(u"\n\n"_s) + 1);
    m_on->press(u"C"_s);
    QCOMPARE(m_on->claims().size(), 0);
    QVERIFY(m_on->errorShown().isEmpty());
    QVERIFY(m_on->statusShown().contains(u"sentence"_s));
}

void TestWindow::aClaimIsThereAfterARestartAndCanStillBeUndone()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    m_on->restart();
    m_on->openDocument(u"Licences trickle out"_s);
    QTRY_COMPARE(m_on->claimList()->model()->rowCount(), 1);
    m_on->press(u"Ctrl+Z"_s);
    QCOMPARE(m_on->claims().size(), 0);
    QTRY_COMPARE(m_on->claimList()->model()->rowCount(), 0);
    m_on->restart();
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"Ctrl+Shift+Z"_s);
    QTRY_COMPARE(m_on->claimList()->model()->rowCount(), 1);
}

void TestWindow::aTagIsMadeAndSetFromTheKeyboard()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    m_on->press(u"T"_s);
    m_on->type(u"approvals"_s);
    m_on->press(u"Return"_s);
    QTRY_COMPARE(m_on->claims().first().tags.size(), 1);
    const auto tags = m_on->window().library()->tags().all();
    QVERIFY(tags.has_value());
    QCOMPARE(tags->size(), 1);
    QCOMPARE(tags->first().name, u"approvals"_s);
    QCOMPARE(m_on->claims().first().tags, QList<QString>{tags->first().uuid});
}

void TestWindow::aTagThatIsThereIsChosenFromThePicker()
{
    m_on->openDocument(u"Licences trickle out"_s);
    const auto tag = m_on->window().library()->tags().create(u"approvals"_s);
    QVERIFY(tag.has_value());
    m_on->press(u"C"_s);
    m_on->press(u"T"_s);
    m_on->press(u"Return"_s);
    QTRY_COMPARE(m_on->claims().first().tags, QList<QString>{tag->uuid});
}

void TestWindow::aDigitSetsATagAndTakesItOffAgain()
{
    m_on->openDocument(u"Licences trickle out"_s);
    QVERIFY(m_on->window().library()->tags().create(u"approvals"_s).has_value());
    m_on->press(u"C"_s);
    m_on->press(u"1"_s);
    QCOMPARE(m_on->claims().first().tags.size(), 1);
    m_on->press(u"1"_s);
    QCOMPARE(m_on->claims().first().tags.size(), 0);
}

void TestWindow::aTagButtonKeepsTheKeyboard()
{
    m_on->openDocument(u"Licences trickle out"_s);
    QVERIFY(m_on->window().library()->tags().create(u"approvals"_s).has_value());
    m_on->press(u"C"_s);
    m_on->press(u"Tab"_s);
    QWidget *button = QApplication::focusWidget();
    QVERIFY(qobject_cast<QToolButton *>(button));
    QVERIFY(button->accessibleName().contains(u"approvals"));
    m_on->press(u"Space"_s);
    QCOMPARE(m_on->claims().first().tags.size(), 1);
    QVERIFY(qobject_cast<QToolButton *>(button)->isChecked());
    QCOMPARE(QApplication::focusWidget(), button);
}

void TestWindow::theEndOfAClaimMovesByKeys()
{
    m_on->openDocument(u"Licences trickle out"_s);
    const QString text = m_on->reader()->text().stored();
    const qsizetype start = text.indexOf(u"nine licences");
    m_on->reader()->select({start, start + 4});
    m_on->press(u"C"_s);
    m_on->press(u"."_s);
    m_on->press(u"Ctrl+Right"_s);
    m_on->press(u"Return"_s);
    QCOMPARE(m_on->claims().first().anchor.quote, u"nine licences"_s);
    m_on->press(u","_s);
    m_on->press(u"Right"_s);
    m_on->press(u"Esc"_s);
    QCOMPARE(m_on->claims().first().anchor.quote, u"nine licences"_s);
}

void TestWindow::aRatingIsTypedInOneField()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    m_on->press(u"V"_s);
    m_on->type(u"b2"_s);
    m_on->press(u"Ctrl+Return"_s);
    QCOMPARE(m_on->claims().first().reliability, Reliability::B);
    QCOMPARE(m_on->claims().first().credibility, Credibility::Two);
    QCOMPARE(QApplication::focusWidget(), m_on->reader());
}

void TestWindow::anUnreadableRatingStaysOnTheScreen()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    m_on->press(u"V"_s);
    m_on->type(u"G9"_s);
    m_on->press(u"Return"_s);
    QVERIFY(m_on->errorShown().contains(u"G9"));
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"G9"_s);
    QCOMPARE(m_on->claims().first().reliability, Reliability::NotJudged);
}

void TestWindow::deleteTakesTheClaimAwayAndUndoBringsItBack()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    m_on->press(u"Del"_s);
    QCOMPARE(m_on->claims().size(), 0);
    m_on->press(u"Ctrl+Z"_s);
    QCOMPARE(m_on->claims().size(), 1);
    QCOMPARE(m_on->claims().first().number, 1);
}

void TestWindow::reviewedGoesOnToTheNextUnreadDocument()
{
    m_on->openDocument(u"Licences trickle out"_s);
    const QString reviewed = m_on->documents()->current();
    m_on->press(u"R"_s);
    QCOMPARE(m_on->window().library()->document(reviewed)->state, ReadState::Reviewed);
    QTRY_VERIFY(m_on->documents()->current() != reviewed);
    QCOMPARE(m_on->window().library()->document(m_on->documents()->current())->state, ReadState::Unread);
}

void TestWindow::slashSearchesAndEscapeComesBack()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"/"_s);
    m_on->type(u"ottocentomila"_s);
    QTRY_COMPARE(m_on->documents()->shown(), 1);
    m_on->press(u"Esc"_s);
    QTRY_COMPARE(m_on->documents()->shown(), 3);
    QCOMPARE(QApplication::focusWidget(), m_on->documents()->list());
}

void TestWindow::theReportIsWrittenFromTheKeyboard()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    m_on->answers().target = m_on->folder() + u"/report.pdf"_s;
    m_on->press(u"Ctrl+E"_s);
    QTRY_VERIFY(QApplication::activeModalWidget() && QApplication::activeModalWidget()->isActiveWindow());
    m_on->press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_on->answers().target), 60000);
    QVERIFY(readFile(m_on->answers().target).startsWith("%PDF-"));
}

void TestWindow::lettersStayInTheFields_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("search line") << u"search"_s;
    QTest::newRow("rating") << u"Rating"_s;
    QTest::newRow("rationale") << u"Rationale"_s;
}

void TestWindow::lettersStayInTheFields()
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

void TestWindow::lettersDoNothingToOtherWidgets()
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

void TestWindow::aKeyHeldDownMakesOneClaim()
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

void TestWindow::withoutSingleKeysALetterDoesNothing()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->window().findChild<Actions *>()->action(ActionId::SingleKeys)->trigger();
    m_on->reader()->setFocus();
    m_on->press(u"C"_s);
    QCOMPARE(m_on->claims().size(), 0);
    m_on->window().findChild<Actions *>()->action(ActionId::CreateClaim)->trigger();
    QCOMPARE(m_on->claims().size(), 1);
}

void TestWindow::whatAnotherProcessAddsIsSeen()
{
    m_on->openDocument(u"Licences trickle out"_s);
    auto other = Library::open(m_on->libraryPath(), {});
    QVERIFY(other.has_value());
    auto document = (*other)->document(m_on->documents()->current());
    document->title = u"Licences, one by one"_s;
    QVERIFY((*other)->edit(*document).has_value());
    QTRY_COMPARE(m_on->documents()->list()->currentIndex().data().toString(), u"Licences, one by one"_s);
}

void TestWindow::aLibraryThatCannotBeWrittenSaysSoAndKeepsTheText()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    m_on->press(u"E"_s);
    m_on->type(u"Nine licences for two chips"_s);
    QVERIFY(QFile::remove(m_on->libraryPath()));
    m_on->press(u"Return"_s);
    QTRY_VERIFY(!m_on->errorShown().isEmpty());
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(),
             u"Nine licences for two chips"_s);
}

void TestWindow::removingADocumentSaysWhatGoesWithIt()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    m_on->window().findChild<Actions *>()->action(ActionId::RemoveDocuments)->trigger();
    QCOMPARE(m_on->answers().asked.size(), 1);
    QVERIFY(m_on->answers().asked.first().contains(u"1"));
    QTRY_COMPARE(m_on->documents()->shown(), 2);
    m_on->press(u"Ctrl+Z"_s);
    QTRY_COMPARE(m_on->documents()->shown(), 3);
}

void TestWindow::everyWidgetThatTakesTheKeyboardHasAName()
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

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
