// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowtest.h"
#include "ui/judgements/basislist.h"
#include "ui/judgements/judgementform.h"
#include "ui/judgements/judgementtree.h"
#include "ui/reader/reader.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

/// Questions and judgements by the keyboard: asked, judged, founded on claims, deleted.
class TestQuestionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_on.reset(); }

    void aQuestionIsAskedAndAnswered();
    void likelihoodAndConfidenceAreFieldsOfTheirOwn();
    void theCurrentClaimSpeaksForAJudgement();
    void aNewJudgementIsTypedWhereTheClaimIs();
    void aClaimIsAddedToTheCurrentJudgement();
    void aClaimIsAddedInTheForm();
    void withoutAJudgementNoClaimIsAdded();
    void aClaimIsReadAndTakenOut();
    void deletingAQuestionSaysWhatStays();
    void lettersInTheFormAreOnlyLetters();
    void whatIsTypedIsStoredBeforeAllIsSaidToBeSaved();
    void whatCannotBeStoredIsNotSaidToBeSaved();
    void thePageRestsWhileAnotherIsInView();
    void aChangeIsShownOnce();

private:
    Judgements judgements() const { return m_on->window().library()->judgements(); }
    Judgement onlyJudgement() const { return judgements().all()->value(0); }
    JudgementTree *tree() const { return m_on->window().findChild<JudgementTree *>(); }
    QString nameOfFocus() const { return QApplication::focusWidget()->accessibleName(); }
    QPushButton *button(const QString &text) const;
    void judge(const QString &statement);
    /// Puts the keyboard into the statement of the last judgement, all of it selected.
    void editStatement();
    void pick(const QString &shown);

    std::unique_ptr<WindowOnLibrary> m_on;
};

void TestQuestionsPage::init()
{
    m_on = std::make_unique<WindowOnLibrary>();
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
}

QPushButton *TestQuestionsPage::button(const QString &text) const
{
    for (QPushButton *button : m_on->window().findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

void TestQuestionsPage::judge(const QString &statement)
{
    Judgement draft;
    draft.statement = statement;
    QVERIFY(judgements().judge(draft).has_value());
}

void TestQuestionsPage::pick(const QString &shown)
{
    auto *choice = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(choice);
    m_on->press(u"Home"_s);
    for (int step = 0; step < choice->count() && choice->currentText() != shown; ++step)
        m_on->press(u"Down"_s);
    QCOMPARE(choice->currentText(), shown);
}

void TestQuestionsPage::aQuestionIsAskedAndAnswered()
{
    m_on->press(u"Ctrl+9"_s);
    m_on->answers().typed = u"Will sales resume?"_s;
    button(u"New Question…"_s)->setFocus();
    m_on->press(u"Space"_s);
    QCOMPARE(judgements().questions()->size(), 1);
    QCOMPARE(QApplication::focusWidget(), tree());
    m_on->answers().typed = u"Sales resume in batches."_s;
    button(u"New Judgement…"_s)->setFocus();
    m_on->press(u"Space"_s);
    QCOMPARE(onlyJudgement().statement, u"Sales resume in batches."_s);
    QCOMPARE(onlyJudgement().questionUuid, judgements().questions()->constFirst().uuid);
    QCOMPARE(nameOfFocus(), u"Statement"_s);
    QCOMPARE(tree()->topLevelItem(0)->child(0)->text(0), u"Sales resume in batches."_s);
}

void TestQuestionsPage::likelihoodAndConfidenceAreFieldsOfTheirOwn()
{
    judge(u"Sales resume."_s);
    m_on->press(u"Ctrl+9"_s);
    tree()->setFocus();
    m_on->press(u"End"_s);
    m_on->press(u"Return"_s);
    QTRY_COMPARE(nameOfFocus(), u"Statement"_s);
    m_on->press(u"Tab"_s);
    QCOMPARE(nameOfFocus(), u"Question"_s);
    m_on->press(u"Tab"_s);
    QCOMPARE(nameOfFocus(), u"How likely it is"_s);
    pick(u"likely (55–80 %)"_s);
    m_on->press(u"Tab"_s);
    QCOMPARE(nameOfFocus(), u"How well the judgement is founded"_s);
    pick(u"low"_s);
    m_on->press(u"Tab"_s);
    QCOMPARE(nameOfFocus(), u"Why"_s);
    m_on->type(u"one origin only"_s);
    m_on->press(u"Ctrl+Return"_s);
    QCOMPARE(m_on->errorShown(), QString());
    QCOMPARE(QApplication::focusWidget(), tree());
    QCOMPARE(onlyJudgement().likelihood, Likelihood::Likely);
    QCOMPARE(onlyJudgement().confidence, Confidence::Low);
    QCOMPARE(onlyJudgement().confidenceReason, u"one origin only"_s);
}

void TestQuestionsPage::theCurrentClaimSpeaksForAJudgement()
{
    judge(u"Sales resume."_s);
    judge(u"Prices fall."_s);
    m_on->press(u"O"_s);
    m_on->type(u"prices"_s);
    m_on->press(u"Return"_s);
    m_on->type(u"against"_s);
    m_on->press(u"Return"_s);
    const auto against = [&] { return judgements().all()->at(1).claimsAgainst; };
    QTRY_COMPARE(against(), QStringList(m_on->claims().first().uuid));
    QVERIFY(m_on->statusShown().contains(u"speaks against “Prices fall.”"));
    m_on->press(u"Ctrl+Z"_s);
    QTRY_VERIFY(against().isEmpty());
}

void TestQuestionsPage::aNewJudgementIsTypedWhereTheClaimIs()
{
    m_on->press(u"O"_s);
    m_on->type(u"Sales resume."_s);
    m_on->press(u"Return"_s);
    m_on->press(u"Return"_s); // for
    QTRY_COMPARE(judgements().all()->size(), 1);
    QCOMPARE(onlyJudgement().claimsFor, QStringList(m_on->claims().first().uuid));
    m_on->press(u"Ctrl+Z"_s);
    QTRY_VERIFY(judgements().all()->isEmpty());
}

void TestQuestionsPage::aClaimIsAddedToTheCurrentJudgement()
{
    m_on->reader()->setCaret(m_on->reader()->text().stored().indexOf(u"AMD expects"_s));
    m_on->press(u"C"_s);
    const QList<Claim> claims = m_on->claims();
    const auto amd = std::ranges::find_if(
        claims, [](const Claim &claim) { return claim.anchor.quote.contains(u"MI308"_s); });
    judge(u"AMD ships few MI308."_s);
    m_on->press(u"Ctrl+9"_s);
    tree()->setFocus();
    m_on->press(u"End"_s);
    m_on->press(u"O"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    m_on->press(u"Return"_s); // the likeliest
    m_on->type(u"against"_s);
    m_on->press(u"Return"_s);
    QTRY_COMPARE(onlyJudgement().claimsAgainst, QStringList(amd->uuid));
    const QList<BasisList *> lists = m_on->window().findChildren<BasisList *>();
    QTRY_COMPARE(lists.at(1)->count(), 1);
    QVERIFY(m_on->statusShown().contains(u"speaks against"));
    m_on->press(u"Ctrl+Z"_s);
    QTRY_VERIFY(onlyJudgement().claimsAgainst.isEmpty());
}

void TestQuestionsPage::aClaimIsAddedInTheForm()
{
    judge(u"Sales resume."_s);
    editStatement();
    m_on->type(u"Licences are few."_s);
    button(u"Add a Claim…"_s)->setFocus();
    m_on->press(u"Space"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    m_on->press(u"Return"_s);
    m_on->press(u"Return"_s); // for
    QTRY_COMPARE(onlyJudgement().claimsFor, QStringList(m_on->claims().first().uuid));
    QCOMPARE(onlyJudgement().statement, u"Licences are few."_s);
}

void TestQuestionsPage::withoutAJudgementNoClaimIsAdded()
{
    QVERIFY(judgements().ask(u"Will sales resume?"_s).has_value());
    m_on->press(u"Ctrl+9"_s);
    tree()->setFocus();
    m_on->press(u"Home"_s);
    m_on->press(u"O"_s);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY2(m_on->statusShown().contains(u"No judgement is current"), qPrintable(m_on->statusShown()));
}

void TestQuestionsPage::aClaimIsReadAndTakenOut()
{
    judge(u"Sales resume."_s);
    QVERIFY(judgements().attach(onlyJudgement().uuid, m_on->claims().first().uuid, Basis::For).has_value());
    m_on->press(u"Ctrl+9"_s);
    tree()->setFocus();
    m_on->press(u"End"_s);
    auto *claims = m_on->window().findChild<BasisList *>();
    QTRY_COMPARE(claims->count(), 1);
    QCOMPARE(claims->accessibleName(), u"Claims for it"_s);
    claims->setFocus();
    m_on->press(u"Return"_s);
    QTRY_COMPARE(QApplication::focusWidget(), m_on->reader());
    m_on->press(u"Ctrl+9"_s);
    claims->setFocus();
    m_on->press(u"Del"_s);
    QTRY_VERIFY(onlyJudgement().claimsFor.isEmpty());
}

void TestQuestionsPage::deletingAQuestionSaysWhatStays()
{
    const Question question = judgements().ask(u"Will sales resume?"_s).value();
    Judgement draft;
    draft.statement = u"Sales resume."_s;
    draft.questionUuid = question.uuid;
    QVERIFY(judgements().judge(draft).has_value());
    m_on->press(u"Ctrl+9"_s);
    tree()->setFocus();
    m_on->press(u"Home"_s);
    m_on->press(u"Del"_s);
    QVERIFY2(m_on->answers().asked.constLast().contains(u"1 judgement(s) and 0 tag(s) stay"),
             qPrintable(m_on->answers().asked.constLast()));
    QVERIFY(judgements().questions()->isEmpty());
    QCOMPARE(judgements().all()->size(), 1);
    m_on->press(u"Ctrl+Z"_s);
    QTRY_COMPARE(judgements().questions()->size(), 1);
    QCOMPARE(onlyJudgement().questionUuid, question.uuid);
}

void TestQuestionsPage::lettersInTheFormAreOnlyLetters()
{
    judge(u"Sales resume."_s);
    m_on->press(u"Ctrl+9"_s);
    tree()->setFocus();
    m_on->press(u"End"_s);
    m_on->press(u"Return"_s);
    QTRY_COMPARE(nameOfFocus(), u"Statement"_s);
    for (const QString &letter : u"C D H J K L O T X 1"_s.split(u' '))
        m_on->press(letter);
    QCOMPARE(nameOfFocus(), u"Statement"_s);
    QCOMPARE(m_on->claims().size(), 1);
    QVERIFY(!QApplication::activePopupWidget());
}

void TestQuestionsPage::editStatement()
{
    m_on->press(u"Ctrl+9"_s);
    tree()->setFocus();
    m_on->press(u"End"_s);
    m_on->press(u"Return"_s);
    QTRY_COMPARE(nameOfFocus(), u"Statement"_s);
    m_on->press(u"Ctrl+A"_s);
}

void TestQuestionsPage::whatIsTypedIsStoredBeforeAllIsSaidToBeSaved()
{
    judge(u"Sales resume."_s);
    editStatement();
    m_on->type(u"Sales resume in batches."_s);
    m_on->press(u"Ctrl+S"_s);
    QCOMPARE(onlyJudgement().statement, u"Sales resume in batches."_s);
    QVERIFY2(m_on->statusShown().contains(u"All is saved"), qPrintable(m_on->statusShown()));
    QCOMPARE(nameOfFocus(), u"Statement"_s);
    m_on->type(u" Or not."_s);
    m_on->press(u"Ctrl+Return"_s);
    QCOMPARE(onlyJudgement().statement, u"Sales resume in batches. Or not."_s);
    QCOMPARE(QApplication::focusWidget(), tree());
}

void TestQuestionsPage::whatCannotBeStoredIsNotSaidToBeSaved()
{
    judge(u"Sales resume."_s);
    editStatement();
    m_on->press(u"Del"_s);
    m_on->press(u"Ctrl+S"_s);
    QVERIFY(!m_on->errorShown().isEmpty());
    QVERIFY2(!m_on->statusShown().contains(u"All is saved"), qPrintable(m_on->statusShown()));
    QCOMPARE(onlyJudgement().statement, u"Sales resume."_s);
    QVERIFY(!m_on->window().close()); // as with a field of a claim
}

void TestQuestionsPage::thePageRestsWhileAnotherIsInView()
{
    m_on->press(u"Ctrl+9"_s);
    m_on->press(u"Ctrl+1"_s);
    QTRY_VERIFY(m_on->reader()->isVisible());
    QSignalSpy moved(tree(), &JudgementTree::moved);
    QSignalSpy changed(m_on->window().library(), &Library::changed);
    judge(u"Sales resume."_s);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(moved.count(), 0);
    m_on->press(u"Ctrl+9"_s);
    QCOMPARE(tree()->topLevelItem(0)->child(0)->text(0), u"Sales resume."_s);
}

void TestQuestionsPage::aChangeIsShownOnce()
{
    judge(u"Sales resume."_s);
    m_on->press(u"Ctrl+9"_s);
    tree()->setFocus();
    m_on->press(u"End"_s);
    QTRY_VERIFY(m_on->window().findChild<JudgementForm *>()->findChild<QLineEdit *>()->isVisible());
    QSignalSpy moved(tree(), &JudgementTree::moved);
    QSignalSpy changed(m_on->window().library(), &Library::changed);
    judge(u"Prices fall."_s);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(tree()->topLevelItem(0)->childCount(), 2);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(tree()->currentItem()->text(0), u"Sales resume."_s);
}

QTEST_MAIN(TestQuestionsPage)
#include "tst_questionspage.moc"
