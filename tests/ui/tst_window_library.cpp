// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/filesizelimit.h"
#include "support/windowtest.h"
#include "ui/claims/claimlist.h"
#include "ui/documents/documentspane.h"
#include "ui/libraryacts.h"
#include "ui/reader/reader.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

class TestWindowLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_on = std::make_unique<WindowOnLibrary>(); }
    void cleanup() { m_on.reset(); }

    void whatAnotherProcessAddsIsSeen();
    void aLibraryThatCannotBeWrittenSaysSoAndKeepsTheText();
    void aLibraryThatWasReplacedSaysSoAndKeepsTheText();
    void aFullDiskSaysSoAndKeepsTheText();
    void aClaimChangedElsewhereKeepsWhatIsTyped();
    void aClaimIsNotMadeWhereNothingCanBeStored();
    void aDocumentRemovedElsewhereLeavesThePage();
    void removingADocumentSaysWhatGoesWithIt();
    void aRulePackThatIsSwitchedOffIsSaid();
    void aBackupThatFailedIsSaidOnceAndTriedAgain();

private:
    /// A claim of the document on the page, with this in the field of its summary, not stored yet.
    void typeASummary(const QString &summary);
    void verifyItIsStillThere(const QString &summary) const;
    std::unique_ptr<Library> anotherProcess() const;

    std::unique_ptr<WindowOnLibrary> m_on;
};

void TestWindowLibrary::typeASummary(const QString &summary)
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    m_on->press(u"E"_s);
    m_on->type(summary);
}

void TestWindowLibrary::verifyItIsStillThere(const QString &summary) const
{
    QTRY_VERIFY(!m_on->errorShown().isEmpty());
    const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QCOMPARE(field->text(), summary);
}

std::unique_ptr<Library> TestWindowLibrary::anotherProcess() const
{
    auto library = Library::open(m_on->libraryPath(), {});
    if (!library)
        qFatal("%s", qUtf8Printable(library.error().message()));
    return *std::move(library);
}

void TestWindowLibrary::whatAnotherProcessAddsIsSeen()
{
    m_on->openDocument(u"Licences trickle out"_s);
    const auto other = anotherProcess();
    auto document = other->document(m_on->documents()->current());
    document->title = u"Licences, one by one"_s;
    QVERIFY(other->edit(*document).has_value());
    QTRY_COMPARE(m_on->documents()->list()->currentIndex().data().toString(), u"Licences, one by one"_s);
}

void TestWindowLibrary::aLibraryThatCannotBeWrittenSaysSoAndKeepsTheText()
{
    typeASummary(u"Nine licences for two chips"_s);
    QVERIFY(QFile::remove(m_on->libraryPath()));
    m_on->press(u"Return"_s);
    verifyItIsStillThere(u"Nine licences for two chips"_s);
}

void TestWindowLibrary::aLibraryThatWasReplacedSaysSoAndKeepsTheText()
{
    typeASummary(u"Nine licences for two chips"_s);
    const QString other = m_on->folder() + u"/other.postilla"_s;
    QVERIFY(Library::create(other, {}).has_value());
    QVERIFY(QFile::remove(m_on->libraryPath()) && QFile::rename(other, m_on->libraryPath()));
    m_on->press(u"Return"_s);
    verifyItIsStillThere(u"Nine licences for two chips"_s);
    const auto there = anotherProcess()->claims().all();
    QVERIFY(there && there->isEmpty());
}

void TestWindowLibrary::aFullDiskSaysSoAndKeepsTheText()
{
    typeASummary(u"Nine licences for two chips"_s);
    {
        const FileSizeLimit limit(0);
        m_on->press(u"Return"_s);
        verifyItIsStillThere(u"Nine licences for two chips"_s);
    }
    m_on->press(u"Return"_s);
    QCOMPARE(m_on->claims().first().summary, u"Nine licences for two chips"_s);
}

void TestWindowLibrary::aClaimChangedElsewhereKeepsWhatIsTyped()
{
    typeASummary(u"Nine licences for two chips"_s);
    const auto other = anotherProcess();
    Claim claim = m_on->claims().first();
    claim.summary = u"Of somebody else"_s;
    QVERIFY(other->claims().edit(claim).has_value());
    m_on->press(u"Return"_s);
    verifyItIsStillThere(u"Nine licences for two chips"_s);
    QCOMPARE(m_on->claims().first().summary, u"Of somebody else"_s);
}

void TestWindowLibrary::aClaimIsNotMadeWhereNothingCanBeStored()
{
    m_on->openDocument(u"Licences trickle out"_s);
    const QString text = m_on->reader()->text().stored();
    QVERIFY(QFile::remove(m_on->libraryPath()));
    m_on->press(u"C"_s);
    QTRY_VERIFY(m_on->errorShown().contains(m_on->libraryPath()));
    QCOMPARE(m_on->reader()->text().stored(), text);
    QVERIFY(m_on->reader()->claims().isEmpty());
    QCOMPARE(m_on->claimList()->model()->rowCount(), 0);
}

void TestWindowLibrary::aDocumentRemovedElsewhereLeavesThePage()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    const auto other = anotherProcess();
    const auto document = other->document(m_on->documents()->current());
    QVERIFY(document && other->remove({*document}).has_value());
    QTRY_COMPARE(m_on->documents()->shown(), 2);
    QTRY_VERIFY(m_on->documents()->current() != document->uuid);
    QTRY_COMPARE(m_on->claimList()->model()->rowCount(), 0);
    QTRY_VERIFY(!m_on->reader()->isVisible() ||
                !m_on->reader()->text().stored().contains(u"Licences trickle"));
}

void TestWindowLibrary::removingADocumentSaysWhatGoesWithIt()
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

void TestWindowLibrary::aRulePackThatIsSwitchedOffIsSaid()
{
    Q_EMIT m_on->window().library()->packSwitchedOff(
        {ErrorCode::LexiconInvalid, u"The rule pack takes too long and is switched off"_s, u"laws.xml"_s});
    QVERIFY(m_on->errorShown().contains(u"laws.xml"));
}

void TestWindowLibrary::aBackupThatFailedIsSaidOnceAndTriedAgain()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s); // or none is due
    const QString place = m_on->folder() + u"/backups"_s;
    QFile inTheWay(place);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    auto *timer = m_on->window().findChild<LibraryActs *>()->findChild<QTimer *>();
    QSignalSpy failures(m_on->window().findChild<LibraryActs *>(), &LibraryActs::failed);
    QVERIFY(timer->isActive());
    timer->start(50);
    QTRY_COMPARE(failures.size(), 1);
    QSignalSpy tries(timer, &QTimer::timeout);
    QTRY_VERIFY(tries.size() > 3);
    QCOMPARE(failures.size(), 1);
    QVERIFY(inTheWay.remove());
    QTRY_COMPARE(QDir(place).entryList(QDir::Files).size(), 1);
}

QTEST_MAIN(TestWindowLibrary)
#include "tst_window_library.moc"
