// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/library.h"
#include "support/windowtest.h"
#include "ui/claims/claimform.h"
#include "ui/claims/claimlist.h"
#include "ui/claims/relationlist.h"
#include "ui/documents/documentlistmodel.h"
#include "ui/documents/documentspane.h"
#include "ui/mentions/mentiontree.h"
#include "ui/reader/claimmargin.h"
#include "ui/reader/reader.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

class TestWindowClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_on = std::make_unique<WindowOnLibrary>(); }
    void cleanup() { m_on.reset(); }

    void cMakesAClaimOfTheSentenceAtTheCaret();
    void theWordsThatTellTheSourceAreFoundInTheText();
    void cMakesAClaimOfTheSelection();
    void cBetweenSentencesSaysSo();
    void dSelectsWhatIsProposedAndCMakesIt();
    void shiftDGoesBackAndEscEndsIt();
    void whatIsAClaimIsNotProposed();
    void aClaimIsThereAfterARestartAndCanStillBeUndone();
    void aTagIsMadeAndSetFromTheKeyboard();
    void aTagThatIsThereIsChosenFromThePicker();
    void aDigitSetsATagAndTakesItOffAgain();
    void fFlagsAClaimAndTakesTheFlagOffAgain();
    void aTagButtonKeepsTheKeyboard();
    void theEndOfAClaimMovesByKeys();
    void aRatingIsTypedInOneField();
    void anUnreadableRatingStaysOnTheScreen();
    void aClaimIsCopiedAsACitation();
    void aRefutedClaimNamesTheReportsThatCarriedIt();
    void theTreeOfMentionsStaysOpenWhileAClaimIsMade();
    void aClaimMadeWhileAnotherDocumentOpensStaysWithItsText();
    void deleteTakesTheClaimAwayAndUndoBringsItBack();
    void whatCannotBeUndoneIsPassedOverWithTheNextKey();
    void undoOnAnotherPageSaysWithWhichKeyToSeeThePlace();
    void aRelatedClaimElsewhereIsGoneTo();

private:
    std::unique_ptr<WindowOnLibrary> m_on;
};

void TestWindowClaims::cMakesAClaimOfTheSentenceAtTheCaret()
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

void TestWindowClaims::theWordsThatTellTheSourceAreFoundInTheText()
{
    m_on->openDocument(u"Licences trickle out"_s);
    const ReaderDocument &text = m_on->reader()->text();
    m_on->reader()->setCaret(text.stored().indexOf(u"The Commerce"));
    m_on->press(u"C"_s);
    const AttributionPlaces places = m_on->reader()->claims().first().places;
    QCOMPARE(text.stored(places.source).toString(), u"people familiar with the matter"_s);
    QCOMPARE(text.stored(places.cue).toString(), u"said"_s);
    QVERIFY(places.hedge.isEmpty());
}

void TestWindowClaims::cMakesAClaimOfTheSelection()
{
    m_on->openDocument(u"Licences trickle out"_s);
    const qsizetype start = m_on->reader()->text().stored().indexOf(u"nine licences");
    m_on->reader()->select({start, start + 13});
    m_on->press(u"C"_s);
    QCOMPARE(m_on->claims().size(), 1);
    QCOMPARE(m_on->claims().first().anchor.quote, u"nine licences"_s);
}

void TestWindowClaims::cBetweenSentencesSaysSo()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->reader()->setCaret(m_on->reader()->text().stored().indexOf(u"\n\n"_s) + 1);
    m_on->press(u"C"_s);
    QCOMPARE(m_on->claims().size(), 0);
    QVERIFY(m_on->errorShown().isEmpty());
    QVERIFY(m_on->statusShown().contains(u"sentence"_s));
}

void TestWindowClaims::dSelectsWhatIsProposedAndCMakesIt()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"D"_s);
    const TextSpan proposed = m_on->reader()->selectionSpan();
    QVERIFY(!proposed.isEmpty());
    QVERIFY(m_on->statusShown().startsWith(u"Proposed claim 1 of "_s));
    QCOMPARE(m_on->claims().size(), 0);
    m_on->press(u"D"_s);
    const TextSpan second = m_on->reader()->selectionSpan();
    QVERIFY(second.start >= proposed.end);
    m_on->press(u"C"_s);
    QCOMPARE(m_on->claims().size(), 1);
    QCOMPARE(m_on->claims().first().anchor.span, second);
    QCOMPARE(m_on->claims().first().madeBy, u"human"_s);
}

void TestWindowClaims::shiftDGoesBackAndEscEndsIt()
{
    m_on->openDocument(u"Licences trickle out"_s);
    const auto *margin = m_on->reader()->findChild<ClaimMargin *>();
    m_on->press(u"D"_s);
    const TextSpan first = m_on->reader()->selectionSpan();
    m_on->press(u"D"_s);
    QVERIFY(m_on->reader()->selectionSpan() != first);
    m_on->press(u"Shift+D"_s);
    QCOMPARE(m_on->reader()->selectionSpan(), first);
    m_on->press(u"Shift+D"_s);
    QCOMPARE(m_on->statusShown(), u"This was the first proposed claim."_s);
    QVERIFY(!margin->brackets().isEmpty());
    m_on->press(u"Esc"_s);
    QVERIFY(margin->brackets().isEmpty());
}

void TestWindowClaims::whatIsAClaimIsNotProposed()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"D"_s);
    const TextSpan first = m_on->reader()->selectionSpan();
    m_on->press(u"C"_s);
    m_on->reader()->setCaret(0);
    m_on->press(u"D"_s);
    QVERIFY(m_on->reader()->selectionSpan().start >= first.end);
}

void TestWindowClaims::aClaimIsThereAfterARestartAndCanStillBeUndone()
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

void TestWindowClaims::aTagIsMadeAndSetFromTheKeyboard()
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

void TestWindowClaims::aTagThatIsThereIsChosenFromThePicker()
{
    m_on->openDocument(u"Licences trickle out"_s);
    const auto tag = m_on->window().library()->tags().create(u"approvals"_s);
    QVERIFY(tag.has_value());
    m_on->press(u"C"_s);
    m_on->press(u"T"_s);
    m_on->press(u"Return"_s);
    QTRY_COMPARE(m_on->claims().first().tags, QList<QString>{tag->uuid});
}

void TestWindowClaims::aDigitSetsATagAndTakesItOffAgain()
{
    m_on->openDocument(u"Licences trickle out"_s);
    QVERIFY(m_on->window().library()->tags().create(u"approvals"_s).has_value());
    m_on->press(u"C"_s);
    m_on->press(u"1"_s);
    QCOMPARE(m_on->claims().first().tags.size(), 1);
    m_on->press(u"1"_s);
    QCOMPARE(m_on->claims().first().tags.size(), 0);
}

void TestWindowClaims::fFlagsAClaimAndTakesTheFlagOffAgain()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    m_on->press(u"F"_s);
    const auto tags = m_on->window().library()->tags().all();
    QVERIFY(tags.has_value());
    QCOMPARE(tags->size(), 1);
    QCOMPARE(tags->first().name, u"flag"_s);
    QCOMPARE(m_on->claims().first().tags, QList<QString>{tags->first().uuid});
    m_on->press(u"F"_s);
    QCOMPARE(m_on->claims().first().tags.size(), 0);
    QCOMPARE(m_on->window().library()->tags().all()->size(), 1);
}

void TestWindowClaims::aTagButtonKeepsTheKeyboard()
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

void TestWindowClaims::theEndOfAClaimMovesByKeys()
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

void TestWindowClaims::aRatingIsTypedInOneField()
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

void TestWindowClaims::aClaimIsCopiedAsACitation()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->reader()->setCaret(m_on->reader()->text().stored().indexOf(u"Shenzhen"));
    m_on->press(u"C"_s);
    m_on->press(u"Ctrl+Shift+C"_s);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY2(copied->text().startsWith(u"“Customs officials in Shenzhen have not confirmed it.” — "),
             qPrintable(copied->text()));
    QVERIFY(copied->text().contains(u"Licences trickle out"));
    QVERIFY(copied->text().contains(u"[A-0001]"));
    QVERIFY(copied->html().contains(u"<blockquote>"));
    QVERIFY(copied->data(u"text/markdown"_s).startsWith("> “Customs officials"));
}

void TestWindowClaims::aRefutedClaimNamesTheReportsThatCarriedIt()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    const QTemporaryDir folder;
    const auto library = Library::open(m_on->libraryPath(), {});
    QVERIFY(library);
    QVERIFY((*library)->reports().write({}, {folder.filePath(u"report.md"_s)}).future().result());
    m_on->press(u"V"_s);
    m_on->press(u"Tab"_s);
    m_on->type(u"refuted"_s);
    m_on->press(u"Ctrl+Return"_s);
    QCOMPARE(m_on->claims().first().verdict, Verdict::Refuted);
    const auto *line = m_on->claimForm()->findChild<QLabel *>(u"claim_reports"_s);
    QVERIFY(line && line->isVisible());
    QVERIFY2(line->text().contains(u"R-A-0001"), qPrintable(line->text()));
}

void TestWindowClaims::anUnreadableRatingStaysOnTheScreen()
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

void TestWindowClaims::theTreeOfMentionsStaysOpenWhileAClaimIsMade()
{
    m_on->openDocument(u"Licences trickle out"_s);
    auto *tree = m_on->window().findChild<MentionTree *>();
    QTRY_VERIFY(tree->model()->rowCount() > 0);
    const QPersistentModelIndex entity = tree->model()->index(0, 0, tree->model()->index(0, 0));
    QVERIFY(entity.isValid());
    tree->expand(entity);
    m_on->press(u"C"_s);
    const QModelIndex row = m_on->documents()->list()->currentIndex();
    QTRY_VERIFY(row.data(DocumentListModel::BadgesRole).toStringList().contains(u"1 claim(s)"_s));
    QVERIFY(entity.isValid());
    QVERIFY(tree->isExpanded(entity));
}

void TestWindowClaims::aClaimMadeWhileAnotherDocumentOpensStaysWithItsText()
{
    m_on->openDocument(u"Licences trickle out"_s);
    const QString before = m_on->documents()->current();
    m_on->press(u"J"_s);
    m_on->press(u"C"_s); // while the page still shows the one before, or already the next
    const auto claims = m_on->window().library()->claims().all();
    QVERIFY(claims && claims->size() == 1);
    QVERIFY(m_on->documents()->current() != before);
    QTRY_VERIFY(!m_on->reader()->text().stored().contains(u"Licences trickle out"));
    const auto ofPage = m_on->window().library()->claims().ofDocument(m_on->documents()->current());
    QTRY_COMPARE(m_on->claimList()->model()->rowCount(), ofPage->size());
    QCOMPARE(m_on->reader()->claims().size(), ofPage->size());
}

void TestWindowClaims::deleteTakesTheClaimAwayAndUndoBringsItBack()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    m_on->press(u"Del"_s);
    QCOMPARE(m_on->claims().size(), 0);
    m_on->press(u"Ctrl+Z"_s);
    QCOMPARE(m_on->claims().size(), 1);
    QCOMPARE(m_on->claims().first().number, 1);
}

void TestWindowClaims::whatCannotBeUndoneIsPassedOverWithTheNextKey()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    m_on->press(u"V"_s);
    m_on->type(u"B2"_s);
    m_on->press(u"Return"_s);
    Library *library = m_on->window().library();
    Claim claim = m_on->claims().first();
    claim.note = u"mine"_s;
    QVERIFY(library->claims().edit(claim).has_value());
    const auto brunos = Library::open(m_on->libraryPath(), {.analyst = u"Bruno"_s});
    Claim his = m_on->claims().first();
    his.note = u"his"_s;
    QVERIFY((*brunos)->claims().edit(his).has_value());
    m_on->reader()->setFocus();
    m_on->press(u"Ctrl+Z"_s);
    QTRY_VERIFY2(m_on->errorShown().contains(u"Ctrl+Z again goes on with what came before"_s),
                 qPrintable(m_on->errorShown()));
    QVERIFY(m_on->errorShown().contains(u"yours “mine”, now “his”"_s));
    m_on->press(u"Ctrl+Z"_s);
    QTRY_COMPARE(m_on->claims().first().reliability, Reliability::NotJudged);
    QCOMPARE(m_on->claims().first().note, u"his"_s);
}

void TestWindowClaims::undoOnAnotherPageSaysWithWhichKeyToSeeThePlace()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    const TextSpan span = m_on->claims().first().anchor.span;
    m_on->openDocument(u"Nota di redazione"_s);
    m_on->press(u"Ctrl+3"_s);
    m_on->press(u"Ctrl+Z"_s);
    QTRY_VERIFY2(m_on->statusShown().contains(u"Ctrl+1 shows the place"_s), qPrintable(m_on->statusShown()));
    m_on->press(u"Ctrl+1"_s);
    QTRY_VERIFY(m_on->reader()->text().stored().contains(u"Shenzhen"_s));
    QTRY_VERIFY(span.contains(m_on->reader()->caret()) || m_on->reader()->caret() == span.start);
}

void TestWindowClaims::aRelatedClaimElsewhereIsGoneTo()
{
    m_on->openDocument(u"Nota di redazione"_s);
    m_on->press(u"C"_s);
    const QString there = m_on->claims().first().uuid;
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    Relation relation;
    relation.from = m_on->claims().first().uuid;
    relation.to = there;
    relation.kind = RelationKind::Supports;
    QVERIFY(m_on->window().library()->relations().create(relation).has_value());
    RelationList *relations = m_on->claimForm()->relations();
    QTRY_COMPARE(relations->count(), 1);
    relations->setFocus();
    m_on->press(u"Return"_s);
    QTRY_COMPARE(m_on->reader()->currentClaim(), there);
    QCOMPARE(m_on->claimList()->currentIndex().row(), 0);
}

QTEST_MAIN(TestWindowClaims)
#include "tst_window_claims.moc"
