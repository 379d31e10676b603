// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/drafts.h"
#include "support/windowtest.h"
#include "ui/claims/claimform.h"
#include "ui/documents/documentform.h"
#include "ui/documents/documentspane.h"
#include "ui/reader/reader.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

namespace {

/// The line of a form with that name.
QLineEdit *field(const QWidget *form, const QString &name)
{
    for (QLineEdit *line : form->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == name)
            return line;
    }
    return nullptr;
}

} // namespace

/// What is typed is stored or stays: no way out of a field loses it.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_on.reset(); }

    void escapeStoresWhatWasTyped();
    void anotherClaimLeavesTheDraftWithItsOwn();
    void anotherDocumentLeavesTheDraftWithItsClaim();
    void aDraftOfADocumentComesBackWithIt();
    void aDraftThatCanBeStoredAfterAllIsGone();
    void closingKeepsTheWindowForAFieldThatCannotBeStored();
    void closingKeepsADraftForTheNextStart();
    void whatACrashLeftComesBackMarkedAsADraft();
    void whatIsTypedIsOnTheDiskWithinASecond();
    void twoWindowsKeepEachOthersDrafts();

private:
    QLineEdit *rating() const { return field(m_on->claimForm(), u"Rating"_s); }
    QLineEdit *published() const { return field(m_on->window().findChild<DocumentForm *>(), u"Published"_s); }
    Drafts &drafts() const { return m_on->window().library()->drafts(); }
    void rateUnreadably();
    void makeSecondClaim();

    std::unique_ptr<WindowOnLibrary> m_on;
};

void TestDrafts::init()
{
    m_on = std::make_unique<WindowOnLibrary>();
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
}

void TestDrafts::rateUnreadably()
{
    m_on->press(u"V"_s);
    m_on->type(u"G9"_s);
    m_on->press(u"Esc"_s);
}

void TestDrafts::makeSecondClaim()
{
    m_on->reader()->setFocus();
    m_on->press(u"Down"_s);
    m_on->press(u"Down"_s);
    m_on->press(u"C"_s);
    QCOMPARE(m_on->claims().size(), 2);
}

void TestDrafts::escapeStoresWhatWasTyped()
{
    m_on->press(u"E"_s);
    m_on->type(u"Nine licences"_s);
    m_on->press(u"Esc"_s);
    QCOMPARE(QApplication::focusWidget(), m_on->reader());
    QCOMPARE(m_on->claims().first().summary, u"Nine licences"_s);
}

void TestDrafts::anotherClaimLeavesTheDraftWithItsOwn()
{
    const QString first = m_on->claims().first().uuid;
    rateUnreadably();
    makeSecondClaim();
    QCOMPARE(rating()->text(), QString());
    m_on->reader()->setCurrentClaim(first);
    QCOMPARE(rating()->text(), u"G9"_s);
    QVERIFY(m_on->claimForm()->isTouched());
}

void TestDrafts::anotherDocumentLeavesTheDraftWithItsClaim()
{
    const QString first = m_on->claims().first().uuid;
    rateUnreadably();
    m_on->openDocument(u"Nota di redazione"_s);
    m_on->openDocument(u"Licences trickle out"_s);
    QTRY_COMPARE(m_on->reader()->claims().size(), 1);
    m_on->reader()->setCurrentClaim(first);
    QCOMPARE(rating()->text(), u"G9"_s);
}

void TestDrafts::aDraftOfADocumentComesBackWithIt()
{
    m_on->press(u"I"_s);
    published()->setFocus();
    published()->selectAll();
    m_on->type(u"the other day"_s);
    m_on->press(u"Esc"_s);
    QVERIFY(!m_on->errorShown().isEmpty());
    m_on->openDocument(u"Nota di redazione"_s);
    QVERIFY(published()->text() != u"the other day"_s);
    m_on->openDocument(u"Licences trickle out"_s);
    QCOMPARE(published()->text(), u"the other day"_s);
}

void TestDrafts::aDraftThatCanBeStoredAfterAllIsGone()
{
    const QString first = m_on->claims().first().uuid;
    rateUnreadably();
    makeSecondClaim();
    QCOMPARE(drafts().records(), QStringList{first});
    m_on->reader()->setCurrentClaim(first);
    m_on->press(u"V"_s);
    rating()->selectAll();
    m_on->type(u"B2"_s);
    m_on->press(u"Return"_s);
    QVERIFY(!m_on->claimForm()->isTouched());
    QCOMPARE(drafts().records(), QStringList());
    QCOMPARE(m_on->window().library()->claims().claim(first)->reliability, Reliability::B);
}

void TestDrafts::closingKeepsTheWindowForAFieldThatCannotBeStored()
{
    rateUnreadably();
    QVERIFY(!m_on->window().close());
    QCOMPARE(rating()->text(), u"G9"_s);
}

void TestDrafts::closingKeepsADraftForTheNextStart()
{
    const QString first = m_on->claims().first().uuid;
    rateUnreadably();
    makeSecondClaim();
    m_on->restart();
    QCOMPARE(m_on->answers().asked.size(), 0);
    m_on->openDocument(u"Licences trickle out"_s);
    QTRY_COMPARE(m_on->reader()->claims().size(), 2);
    m_on->reader()->setCurrentClaim(first);
    QCOMPARE(rating()->text(), u"G9"_s);
}

void TestDrafts::whatACrashLeftComesBackMarkedAsADraft()
{
    const Claim claim = m_on->claims().first();
    makeSecondClaim();
    drafts().keep(claim.uuid, {{u"summary"_s, u"Nine lic"_s}});
    m_on->reader()->setCurrentClaim(claim.uuid);
    QLineEdit *summary = field(m_on->claimForm(), u"Summary"_s);
    QCOMPARE(summary->text(), u"Nine lic"_s);
    QVERIFY(summary->accessibleDescription().contains(u"draft"_s));
    QCOMPARE(m_on->window().library()->claims().claim(claim.uuid)->summary, QString());
    QVERIFY(m_on->claimForm()->save());
    QVERIFY(summary->accessibleDescription().isEmpty());
    QCOMPARE(drafts().records(), QStringList());
    QCOMPARE(m_on->window().library()->claims().claim(claim.uuid)->summary, u"Nine lic"_s);
}

void TestDrafts::whatIsTypedIsOnTheDiskWithinASecond()
{
    const Claim claim = m_on->claims().first();
    m_on->press(u"E"_s);
    m_on->type(u"Nine lic"_s);
    // As another process reads it, after a kill of this one.
    const auto onTheDisk = [&] {
        return Drafts(m_on->libraryPath(), claim.analyst).of(claim.uuid).value(u"summary"_s);
    };
    QTRY_COMPARE_WITH_TIMEOUT(onTheDisk(), u"Nine lic"_s, 1000);
}

void TestDrafts::twoWindowsKeepEachOthersDrafts()
{
    const QString library = m_on->libraryPath();
    const QString analyst = m_on->window().library()->analyst();
    const QString summary = u"summary"_s;
    {
        Drafts one(library, analyst);
        Drafts other(library, analyst);
        one.keep(u"claim 1"_s, {{summary, u"typed here"_s}});
        other.keep(u"claim 2"_s, {{summary, u"typed there"_s}});
        one.keep(u"claim 3"_s, {{summary, u"and here"_s}});
        one.keep(u"claim 3"_s, {});
    }
    const Drafts later(library, analyst);
    QCOMPARE(later.of(u"claim 1"_s).value(summary), u"typed here"_s);
    QCOMPARE(later.of(u"claim 2"_s).value(summary), u"typed there"_s);
    QCOMPARE(later.records().size(), 2);
}

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
