// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/filesizelimit.h"
#include "support/testdata.h"
#include "support/windowtest.h"
#include "ui/jobstrip.h"
#include "ui/reader/reader.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStatusBar>
#include <QTest>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

class TestWindowReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_on = std::make_unique<WindowOnLibrary>(); }
    void cleanup() { m_on.reset(); }

    void theReportIsWrittenFromTheKeyboard();
    void aSearchIsTheScopeOfTheReport();
    void escapeLeavesTheReportUnwritten();
    void aPlaceThatCannotBeWrittenIsNamed_data();
    void aPlaceThatCannotBeWrittenIsNamed();
    void aFullDiskLeavesTheOldReportAsItWas();
    void anEmptyLibraryHasNothingToReport();
    void aReportCancelledHalfWayLeavesTheOldOne();

private:
    /// A folder that holds nothing but the report of before.
    QString oldReport() const;
    void askForTheReport();
    void verifyOldReportIsAsItWas(const QString &path) const;

    std::unique_ptr<WindowOnLibrary> m_on;
};

QString TestWindowReport::oldReport() const
{
    const QString folder = m_on->folder() + u"/reports"_s;
    const QString path = folder + u"/report.pdf"_s;
    QFile file(path);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write("old") != 3)
        qFatal("%s cannot be written", qUtf8Printable(path));
    return path;
}

void TestWindowReport::verifyOldReportIsAsItWas(const QString &path) const
{
    QCOMPARE(readFile(path), QByteArray("old"));
    const QDir folder = QFileInfo(path).dir();
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"report.pdf"_s});
}

void TestWindowReport::askForTheReport()
{
    m_on->press(u"Ctrl+E"_s);
    QTRY_VERIFY(QApplication::activeModalWidget() && QApplication::activeModalWidget()->isActiveWindow());
}

void TestWindowReport::theReportIsWrittenFromTheKeyboard()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    m_on->answers().target = oldReport();
    askForTheReport();
    m_on->press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(readFile(m_on->answers().target).startsWith("%PDF-"), 60000);
    QTRY_VERIFY(m_on->statusShown().contains(m_on->answers().target));
}

void TestWindowReport::aSearchIsTheScopeOfTheReport()
{
    m_on->press(u"/"_s);
    m_on->type(u"licences"_s);
    m_on->press(u"Return"_s);
    m_on->answers().target = m_on->folder() + u"/found.json"_s;
    askForTheReport();
    m_on->press(u"Alt+F"_s);
    m_on->type(u"Data"_s);
    m_on->press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_on->answers().target), 60000);
    const QJsonDocument json = QJsonDocument::fromJson(readFile(m_on->answers().target));
    QCOMPARE(json["report"_L1]["scope"_L1].toString(), u"licences"_s);
    QCOMPARE(json["documents"_L1].toArray().size(), 1);
    QVERIFY(json["documents"_L1][0]["title"_L1].toString().startsWith(u"Licences trickle out"));
}

void TestWindowReport::escapeLeavesTheReportUnwritten()
{
    m_on->answers().target = oldReport();
    askForTheReport();
    m_on->press(u"Esc"_s);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(m_on->answers().asked, QStringList());
    verifyOldReportIsAsItWas(m_on->answers().target);
}

void TestWindowReport::aPlaceThatCannotBeWrittenIsNamed_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("missing folder") << u"nowhere/report.pdf"_s;
    QTest::newRow("below a file") << u"h20.postilla/report.pdf"_s;
    QTest::newRow("unknown ending") << u"report.docx"_s;
}

void TestWindowReport::aPlaceThatCannotBeWrittenIsNamed()
{
    QFETCH(QString, place);
    m_on->answers().target = m_on->folder() + u'/' + place;
    askForTheReport();
    m_on->press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_on->errorShown().isEmpty(), 60000);
    QVERIFY2(m_on->errorShown().contains(QFileInfo(place).fileName()), qUtf8Printable(m_on->errorShown()));
    QVERIFY(!QFile::exists(m_on->answers().target));
}

void TestWindowReport::aFullDiskLeavesTheOldReportAsItWas()
{
    m_on->answers().target = oldReport();
    askForTheReport();
    {
        const FileSizeLimit limit(1000);
        m_on->press(u"Return"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_on->errorShown().isEmpty(), 60000);
    }
    QVERIFY(m_on->errorShown().contains(m_on->answers().target));
    verifyOldReportIsAsItWas(m_on->answers().target);
}

void TestWindowReport::anEmptyLibraryHasNothingToReport()
{
    m_on->window().openLibrary(m_on->folder() + u"/empty.postilla"_s);
    m_on->answers().target = oldReport();
    askForTheReport();
    m_on->press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_on->errorShown().isEmpty(), 60000);
    verifyOldReportIsAsItWas(m_on->answers().target);
}

void TestWindowReport::aReportCancelledHalfWayLeavesTheOldOne()
{
    const QString path = m_on->folder() + u"/long.txt"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("A long story\n\n" +
               QByteArray("The owner of the fab said that it makes wafers. ").repeated(100'000));
    file.close();
    m_on->drop({path}, m_on->reader());
    QTRY_COMPARE_WITH_TIMEOUT(m_on->statusShown(), u"1 document(s) imported."_s, 60000);
    const auto *strip = m_on->window().statusBar()->findChild<JobStrip *>();
    QTRY_VERIFY(!strip->isVisible());
    m_on->answers().target = oldReport();
    askForTheReport();
    QApplication::activeModalWidget()->findChild<QCheckBox *>()->setFocus();
    m_on->press(u"Space"_s);
    m_on->press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible(), 60000);
    m_on->window().findChild<Actions *>()->action(ActionId::CancelImport)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!strip->isVisible(), 60000);
    QTRY_COMPARE(m_on->statusShown(), u"The report was cancelled; no file was written."_s);
    QVERIFY(m_on->errorShown().isEmpty());
    verifyOldReportIsAsItWas(m_on->answers().target);
}

QTEST_MAIN(TestWindowReport)
#include "tst_window_report.moc"
