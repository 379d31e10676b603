// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "support/filesizelimit.h"
#include "support/testdata.h"
#include "support/windowtest.h"
#include "ui/documents/documentspane.h"
#include "ui/jobstrip.h"
#include "ui/reader/reader.h"
#include "ui/report/pageview.h"
#include "ui/report/reportpage.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
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
    void thePagesInViewAreThoseOfThePdf();
    void keysTurnThePagesAndMakeThemLarger();
    void theCurrentPageIsReadOut();
    void choicesLayThePagesOutAnew();
    void aClaimMadeMeanwhileIsOnThePages();
    void aSearchIsTheScopeOfTheReport();
    void theSelectedDocumentsAreTheScopeOfTheReport();
    void anotherSelectionTakesThePlaceOfTheOneThatWasChosen();
    void aTagOrAQuestionIsTheScopeOfTheReport();
    void theNextReportReplacesTheOneThatIsChosen();
    void theCommandLineWritesTheSameBytes();
    void escapeStopsLayingOutALongText();
    void aPlaceThatCannotBeWrittenIsNamed_data();
    void aPlaceThatCannotBeWrittenIsNamed();
    void aFullDiskLeavesTheOldReportAsItWas();
    void anEmptyLibraryHasNothingToReport();
    void aReportCancelledHalfWayLeavesTheOldOne();
    void escapeCancelsTheReportThatIsWritten();
    void theKeyboardFollowsLinksAndReturns();
    void arrowsGoAlongAPageWiderThanTheViewBeforeTheyTurnIt();

private:
    /// A folder that holds nothing but the report of before.
    QString oldReport() const;
    /// Brings the page of the report into view; the keyboard is on the first choice.
    void openTheReport();
    /// Where a choice of that name is.
    QComboBox *choice(const QString &name) const;
    PageView *pages() const;
    void waitForThePages() const;
    /// "Page 1 of 4".
    QString pageNumber() const;
    /// Selects so many documents, from the first in the list on.
    void select(int count);
    /// The query that is chosen as the scope.
    QString scope() const { return choice(u"Documents"_s)->currentData().toString(); }
    /// A text that takes seconds to lay out.
    void importALongText();
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

void TestWindowReport::openTheReport()
{
    m_on->press(u"Ctrl+5"_s);
    QVERIFY(m_on->window().findChild<ReportPage *>()->isVisible());
}

QComboBox *TestWindowReport::choice(const QString &name) const
{
    for (auto *box : m_on->window().findChild<ReportPage *>()->findChildren<QComboBox *>()) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

PageView *TestWindowReport::pages() const
{
    return m_on->window().findChild<PageView *>();
}

void TestWindowReport::waitForThePages() const
{
    QTRY_VERIFY_WITH_TIMEOUT(pages()->pageCount() > 0, 60000);
}

QString TestWindowReport::pageNumber() const
{
    for (const auto *label : m_on->window().findChild<ReportPage *>()->findChildren<QLabel *>()) {
        if (label->text().startsWith(u"Page "))
            return label->text();
    }
    return {};
}

void TestWindowReport::theReportIsWrittenFromTheKeyboard()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    m_on->answers().target = oldReport();
    m_on->press(u"Ctrl+E"_s); // first shows what will be written
    QVERIFY(m_on->answers().asked.isEmpty());
    m_on->press(u"Ctrl+E"_s);
    QTRY_VERIFY_WITH_TIMEOUT(readFile(m_on->answers().target).startsWith("%PDF-"), 60000);
    QTRY_VERIFY(m_on->statusShown().contains(m_on->answers().target));
}

void TestWindowReport::thePagesInViewAreThoseOfThePdf()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    openTheReport();
    waitForThePages();
    const int shown = pages()->pageCount();
    QCOMPARE(pageNumber(), u"Page 1 of %1"_s.arg(shown));
    m_on->answers().target = oldReport();
    m_on->press(u"Ctrl+E"_s);
    QTRY_VERIFY_WITH_TIMEOUT(readFile(m_on->answers().target).startsWith("%PDF-"), 60000);
    static const QRegularExpression aPage(u"/Type /Page\\b"_s);
    const QString pdf = QString::fromLatin1(readFile(m_on->answers().target));
    QCOMPARE(pdf.count(aPage), shown);
}

void TestWindowReport::keysTurnThePagesAndMakeThemLarger()
{
    openTheReport();
    waitForThePages();
    const int count = pages()->pageCount();
    QVERIFY(count >= 3);
    m_on->press(u"F6"_s);
    QVERIFY(pages()->hasFocus());
    m_on->press(u"Right"_s);
    QCOMPARE(pageNumber(), u"Page 2 of %1"_s.arg(count));
    m_on->press(u"End"_s);
    QCOMPARE(pageNumber(), u"Page %1 of %1"_s.arg(count));
    m_on->press(u"Home"_s);
    QCOMPARE(pageNumber(), u"Page 1 of %1"_s.arg(count));
    // a page is taller than the view: reading on shows all of it before the next
    int presses = 0;
    for (; pages()->currentPage() == 0 && presses < 10; ++presses)
        m_on->press(u"Space"_s);
    QVERIFY(presses >= 2 && presses < 10);
    for (; pages()->verticalScrollBar()->value() > 0 && presses < 20; ++presses)
        m_on->press(u"Shift+Space"_s);
    QCOMPARE(pageNumber(), u"Page 1 of %1"_s.arg(count));

    const int length = pages()->verticalScrollBar()->maximum();
    m_on->press(u"Ctrl++"_s);
    QVERIFY(pages()->verticalScrollBar()->maximum() > length);
    QVERIFY(pages()->horizontalScrollBar()->maximum() > 0);
    m_on->press(u"Ctrl+-"_s);
    m_on->press(u"Ctrl+-"_s);
    QVERIFY(pages()->verticalScrollBar()->maximum() < length);
    m_on->press(u"Ctrl+0"_s);
    QCOMPARE(pages()->verticalScrollBar()->maximum(), length);
}

void TestWindowReport::theCurrentPageIsReadOut()
{
    openTheReport();
    waitForThePages();
    QTRY_VERIFY_WITH_TIMEOUT(pages()->accessibleDescription().contains(u"In contrast or in tension"), 60000);
    m_on->press(u"F6"_s);
    m_on->press(u"End"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pages()->accessibleDescription().contains(u"ICD 203"), 60000);
}

void TestWindowReport::choicesLayThePagesOutAnew()
{
    openTheReport();
    waitForThePages();
    QTRY_VERIFY(pages()->accessibleDescription().contains(u"In contrast or in tension"));
    choice(u"Language"_s)->setFocus();
    m_on->type(u"Ita"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pages()->accessibleDescription().contains(u"In contrasto o in tensione"), 60000);
    const int without = pages()->pageCount();
    m_on->window().findChild<ReportPage *>()->findChild<QCheckBox *>()->setFocus();
    m_on->press(u"Space"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pages()->pageCount() > without, 60000);
    // a page of Letter is wider for its height
    const int tall = pages()->verticalScrollBar()->maximum() / pages()->pageCount();
    choice(u"Paper"_s)->setFocus();
    m_on->type(u"Letter"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pages()->verticalScrollBar()->maximum() / pages()->pageCount() < tall, 60000);
}

void TestWindowReport::aClaimMadeMeanwhileIsOnThePages()
{
    openTheReport();
    waitForThePages();
    QTRY_VERIFY(pages()->accessibleDescription().contains(u"0 claims"));
    m_on->press(u"Ctrl+1"_s);
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    openTheReport();
    QTRY_VERIFY_WITH_TIMEOUT(pages()->accessibleDescription().contains(u"1 claim"), 60000);
}

void TestWindowReport::aSearchIsTheScopeOfTheReport()
{
    m_on->press(u"/"_s);
    m_on->type(u"licences"_s);
    m_on->press(u"Return"_s);
    m_on->answers().target = m_on->folder() + u"/found.json"_s;
    openTheReport();
    choice(u"Form"_s)->setFocus();
    m_on->type(u"Data"_s);
    m_on->press(u"Ctrl+E"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_on->answers().target), 60000);
    const QJsonDocument json = QJsonDocument::fromJson(readFile(m_on->answers().target));
    QCOMPARE(json["report"_L1]["scope"_L1].toString(), u"licences"_s);
    QCOMPARE(json["documents"_L1].toArray().size(), 1);
    QVERIFY(json["documents"_L1][0]["title"_L1].toString().startsWith(u"Licences trickle out"));
}

void TestWindowReport::select(int count)
{
    m_on->press(u"Ctrl+1"_s);
    m_on->window().findChild<DocumentsPane *>()->list()->setFocus();
    m_on->press(u"Home"_s);
    for (int more = 1; more < count; ++more)
        m_on->press(u"Shift+Down"_s);
}

void TestWindowReport::theSelectedDocumentsAreTheScopeOfTheReport()
{
    select(2);
    const QStringList selected = m_on->window().findChild<DocumentsPane *>()->selection();
    QCOMPARE(selected.size(), 2);
    m_on->answers().target = m_on->folder() + u"/selected.json"_s;
    openTheReport();
    QCOMPARE(choice(u"Documents"_s)->currentText(), u"What is selected on the page Read: 2 document(s)"_s);
    choice(u"Form"_s)->setFocus();
    m_on->type(u"Data"_s);
    m_on->press(u"Ctrl+E"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_on->answers().target), 60000);
    const QJsonDocument json = QJsonDocument::fromJson(readFile(m_on->answers().target));
    QCOMPARE(json["report"_L1]["scope"_L1].toString(), scope());
    QSet<QString> titles;
    for (const QString &uuid : selected)
        titles.insert(m_on->window().library()->document(uuid)->title);
    QSet<QString> reported;
    const QJsonArray documents = json["documents"_L1].toArray();
    for (const QJsonValue &document : documents)
        reported.insert(document["title"_L1].toString());
    QCOMPARE(reported, titles);
}

void TestWindowReport::anotherSelectionTakesThePlaceOfTheOneThatWasChosen()
{
    openTheReport();
    QCOMPARE(scope(), QString()); // the one that is read is offered, not chosen
    select(3);
    openTheReport();
    const QString three = scope();
    QVERIFY(three.startsWith(u"document:"));
    select(1);
    openTheReport();
    QVERIFY(scope().startsWith(u"document:"));
    QVERIFY(scope() != three);
    // what the analyst chooses stays
    choice(u"Documents"_s)->setCurrentIndex(0);
    select(1);
    openTheReport();
    QCOMPARE(scope(), QString());
}

void TestWindowReport::aTagOrAQuestionIsTheScopeOfTheReport()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    Library &library = *m_on->window().library();
    const auto question = library.judgements().ask(u"Do sales resume?"_s);
    QVERIFY(question);
    Tag draft;
    draft.name = u"Say \"go\""_s;
    draft.questionUuid = question->uuid;
    const auto tag = library.tags().add(draft);
    QVERIFY(tag);
    Claim claim = m_on->claims().constFirst();
    claim.tags = {tag->uuid};
    QVERIFY(library.claims().edit(claim));
    openTheReport();
    waitForThePages();
    for (const QString &scope : {u"Question: Do sales resume?"_s, u"Tag: Say \"go\""_s}) {
        QVERIFY2(choice(u"Documents"_s)->findText(scope) > 0, qPrintable(scope));
        choice(u"Documents"_s)->setFocus();
        m_on->type(scope.section(u':', 0, 0)); // a space would open the list
        QTRY_VERIFY_WITH_TIMEOUT(pages()->accessibleDescription().contains(u"1 article"), 60000);
        m_on->press(u"Home"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!pages()->accessibleDescription().contains(u"1 article"), 60000);
    }
}

void TestWindowReport::theNextReportReplacesTheOneThatIsChosen()
{
    m_on->answers().target = oldReport();
    openTheReport();
    m_on->press(u"Ctrl+E"_s);
    QTRY_VERIFY_WITH_TIMEOUT(choice(u"Replaces"_s)->count() == 2, 60000);
    choice(u"Replaces"_s)->setFocus();
    m_on->press(u"Down"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pages()->accessibleDescription().contains(u"R-A-0001"), 60000);
}

void TestWindowReport::theCommandLineWritesTheSameBytes()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    // each copy gives its reports numbers of a site of its own, the same one in both
    QStringList copies;
    for (const QString &name : {u"one"_s, u"two"_s}) {
        copies.append(m_on->folder() + u'/' + name + u'/' + QFileInfo(m_on->libraryPath()).fileName());
        QVERIFY(QDir().mkpath(QFileInfo(copies.constLast()).path()));
        QVERIFY(m_on->window().library()->backUp(copies.constLast()).future().result());
    }
    m_on->window().openLibrary(copies.constFirst());
    qputenv("SOURCE_DATE_EPOCH", "1795326600");
    m_on->answers().target = oldReport();
    openTheReport();
    choice(u"Language"_s)->setFocus();
    m_on->type(u"Ita"_s);
    m_on->press(u"Ctrl+E"_s);
    QTRY_VERIFY_WITH_TIMEOUT(readFile(m_on->answers().target).startsWith("%PDF-"), 60000);
    const Program program;
    const QString other = program.path(u"other.pdf"_s);
    const Ran ran = program.run(
        {u"report"_s, u"--library"_s, copies.constLast(), u"--output"_s, other, u"--lang"_s, u"it"_s});
    qunsetenv("SOURCE_DATE_EPOCH");
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QVERIFY(readFile(other) == readFile(m_on->answers().target));
}

void TestWindowReport::importALongText()
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
}

void TestWindowReport::escapeStopsLayingOutALongText()
{
    importALongText();
    openTheReport();
    waitForThePages();
    auto *page = m_on->window().findChild<ReportPage *>();
    page->findChild<QCheckBox *>()->setFocus();
    m_on->press(u"Space"_s);
    auto *strip = page->findChild<JobStrip *>();
    QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible(), 60000);
    m_on->press(u"Esc"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!strip->isVisible(), 60000);
    QCOMPARE(pages()->pageCount(), 0);
    QVERIFY(m_on->errorShown().isEmpty());
    // other choices bring pages again
    m_on->press(u"Space"_s);
    waitForThePages();
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
    openTheReport();
    m_on->press(u"Ctrl+E"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_on->errorShown().isEmpty(), 60000);
    QVERIFY2(m_on->errorShown().contains(QFileInfo(place).fileName()), qUtf8Printable(m_on->errorShown()));
    QVERIFY(!QFile::exists(m_on->answers().target));
}

void TestWindowReport::aFullDiskLeavesTheOldReportAsItWas()
{
    m_on->answers().target = oldReport();
    openTheReport();
    waitForThePages();
    {
        const FileSizeLimit limit(1000);
        m_on->press(u"Ctrl+E"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_on->errorShown().isEmpty(), 60000);
    }
    QVERIFY(m_on->errorShown().contains(m_on->answers().target));
    verifyOldReportIsAsItWas(m_on->answers().target);
}

void TestWindowReport::anEmptyLibraryHasNothingToReport()
{
    m_on->window().openLibrary(m_on->folder() + u"/empty.postilla"_s);
    m_on->answers().target = oldReport();
    openTheReport();
    const auto says = [this](const QString &words) {
        const auto labels = m_on->window().findChild<ReportPage *>()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == words; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"No document is in scope"_s), 60000);
    m_on->press(u"Ctrl+E"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_on->errorShown().isEmpty(), 60000);
    verifyOldReportIsAsItWas(m_on->answers().target);
}

void TestWindowReport::aReportCancelledHalfWayLeavesTheOldOne()
{
    importALongText();
    m_on->answers().target = oldReport();
    openTheReport();
    m_on->window().findChild<ReportPage *>()->findChild<QCheckBox *>()->setFocus();
    m_on->press(u"Space"_s);
    m_on->press(u"Ctrl+E"_s);
    const auto *strip = m_on->window().statusBar()->findChild<JobStrip *>();
    QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible(), 60000);
    m_on->window().findChild<Actions *>()->action(ActionId::CancelJob)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!strip->isVisible(), 60000);
    QTRY_COMPARE(m_on->statusShown(), u"The report was cancelled; no file was written."_s);
    QVERIFY(m_on->errorShown().isEmpty());
    verifyOldReportIsAsItWas(m_on->answers().target);
}

void TestWindowReport::escapeCancelsTheReportThatIsWritten()
{
    importALongText();
    m_on->answers().target = oldReport();
    openTheReport();
    waitForThePages();
    auto *page = m_on->window().findChild<ReportPage *>();
    page->findChild<QCheckBox *>()->setFocus();
    m_on->press(u"Space"_s);
    m_on->press(u"Ctrl+E"_s);
    const auto *strip = m_on->window().statusBar()->findChild<JobStrip *>();
    QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible(), 60000);
    m_on->press(u"Esc"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_on->statusShown(), u"The report was cancelled; no file was written."_s,
                              60000);
    QVERIFY(m_on->errorShown().isEmpty());
    verifyOldReportIsAsItWas(m_on->answers().target);
}

void TestWindowReport::theKeyboardFollowsLinksAndReturns()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    openTheReport();
    waitForThePages();
    m_on->press(u"F6"_s);
    QVERIFY(pages()->hasFocus());
    const QScrollBar *bar = pages()->verticalScrollBar();
    int before = bar->value();
    for (int page = 0; page < pages()->pageCount() && bar->value() == before; ++page) {
        pages()->goTo(page); // some pages have no links
        before = bar->value();
        m_on->press(u"Tab"_s);
        if (!pages()->hasFocus()) {
            pages()->setFocus();
            continue;
        }
        m_on->press(u"Return"_s);
    }
    QVERIFY(pages()->hasFocus());
    QVERIFY(bar->value() != before);
    m_on->press(u"Alt+Left"_s);
    QCOMPARE(bar->value(), before);
    QVERIFY(m_on->window().findChild<ReportPage *>()->isVisible());
}

void TestWindowReport::arrowsGoAlongAPageWiderThanTheViewBeforeTheyTurnIt()
{
    openTheReport();
    waitForThePages();
    m_on->press(u"F6"_s);
    const QScrollBar *bar = pages()->horizontalScrollBar();
    for (int larger = 0; larger < 5; ++larger)
        m_on->press(u"Ctrl++"_s);
    QVERIFY(bar->maximum() > 0);
    m_on->press(u"Right"_s);
    QVERIFY(bar->value() > 0);
    QCOMPARE(pages()->currentPage(), 0);
    while (bar->value() < bar->maximum())
        m_on->press(u"Right"_s);
    QCOMPARE(pages()->currentPage(), 0);
    m_on->press(u"Right"_s);
    QCOMPARE(pages()->currentPage(), 1);
    while (bar->value() > 0)
        m_on->press(u"Left"_s);
    QCOMPARE(pages()->currentPage(), 1);
    m_on->press(u"Left"_s);
    QCOMPARE(pages()->currentPage(), 0);
}

QTEST_MAIN(TestWindowReport)
#include "tst_window_report.moc"
