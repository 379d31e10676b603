// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowtest.h"
#include "ui/documents/documentspane.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QTest>

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
    void removingADocumentSaysWhatGoesWithIt();

private:
    std::unique_ptr<WindowOnLibrary> m_on;
};

void TestWindowLibrary::whatAnotherProcessAddsIsSeen()
{
    m_on->openDocument(u"Licences trickle out"_s);
    auto other = Library::open(m_on->libraryPath(), {});
    QVERIFY(other.has_value());
    auto document = (*other)->document(m_on->documents()->current());
    document->title = u"Licences, one by one"_s;
    QVERIFY((*other)->edit(*document).has_value());
    QTRY_COMPARE(m_on->documents()->list()->currentIndex().data().toString(), u"Licences, one by one"_s);
}

void TestWindowLibrary::aLibraryThatCannotBeWrittenSaysSoAndKeepsTheText()
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

QTEST_MAIN(TestWindowLibrary)
#include "tst_window_library.moc"
