// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentlistmodel.h"
#include "ui/documents/documentspane.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Postilla;
using namespace Qt::StringLiterals;

/// A list that is longer than its first page: 600 articles, of which the 250 collected last are reviewed.
class DocumentsPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theStartIsThereAtOnceAndTheRestBehindIt();
    void theCurrentDocumentStaysWhileTheRestArrives();
    void theRowsInSightStayWhereTheyAreWhenSomethingNewIsCollected();
    void nextGoesOnBehindTheFirstPage();
    void theNextUnreadDocumentIsFoundBehindTheFirstPage();
    void whileShiftIsHeldTheNextUnreadDocumentIsSelectedAlone();
    void aDocumentBehindTheFirstPageCanBeChosenAtOnce();
    void aSearchFindsWhatIsNotRead();
    void anotherOrderKeepsTheCurrentDocument();
    void aFilterNarrowsTheListAndNotTheTotal();
    void aSearchSaysThatItIsUnderWayUntilAllIsFound();
    void whatChangesWhileTheListIsReadIsNotLost();
    void theNeighbourTakesOverFromARemovedDocument();
    void aLibraryThatIsClosedWhileItIsListedLeavesNothing();

private:
    static constexpr int articles = 600;
    static constexpr int reviewed = 250;

    QString text(int row, int role = Qt::DisplayRole) const;
    QString uuid(int row) const { return text(row, DocumentListModel::UuidRole); }
    int currentRow() const { return m_pane->list()->currentIndex().row(); }
    Document read(int row) const { return m_library->document(uuid(row)).value(); }

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<DocumentsPane> m_pane;
};

void DocumentsPaneTest::initTestCase()
{
    const QDir folder(m_folder.path());
    QVERIFY(folder.mkdir(u"texts"_s));
    for (int number = 0; number < articles; ++number) {
        QFile file(folder.filePath(u"texts/%1.txt"_s.arg(number, 4, 10, QChar(u'0'))));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"Bollettino %1\n\nSono partite %2 schede.\n"_s.arg(number, 4, 10, QChar(u'0'))
                       .arg(5000 + number)
                       .toUtf8());
    }
    auto library = Library::create(folder.filePath(u"filled.postilla"_s), {});
    QVERIFY(library.has_value());
    auto job = (*library)->import({folder.filePath(u"texts"_s)});
    const auto report = job.future().result();
    QVERIFY(report.has_value());
    QCOMPARE(report->stored(), articles);
    const auto rows = (*library)->documents();
    for (int row = 0; row < reviewed; ++row) {
        auto document = (*library)->document(rows->at(row).uuid);
        document->state = ReadState::Reviewed;
        QVERIFY((*library)->edit(*document).has_value());
    }
    auto copy = (*library)->backUp(folder.filePath(u"made.postilla"_s)); // one file, nothing in a WAL
    QVERIFY(copy.future().result().has_value());
}

void DocumentsPaneTest::init()
{
    const QDir folder(m_folder.path());
    // Threads keep their connections for a while: no two tests share a file.
    const QString path = folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".postilla"_s);
    QVERIFY(QFile::copy(folder.filePath(u"made.postilla"_s), path));
    auto opened = Library::open(path, {});
    QVERIFY(opened.has_value());
    m_library = *std::move(opened);
    m_pane = std::make_unique<DocumentsPane>();
    connect(m_library.get(), &Library::changed, m_pane.get(), &DocumentsPane::follow);
    m_pane->resize(320, 600);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_pane->setLibrary(m_library.get());
}

void DocumentsPaneTest::cleanup()
{
    m_pane.reset();
    m_library.reset();
}

QString DocumentsPaneTest::text(int row, int role) const
{
    return m_pane->list()->model()->index(row, 0).data(role).toString();
}

void DocumentsPaneTest::theStartIsThereAtOnceAndTheRestBehindIt()
{
    QCOMPARE(m_pane->shown(), 200);
    QVERIFY(!m_pane->isComplete());
    QCOMPARE(text(0), u"Bollettino 0599"_s);
    QCOMPARE(text(199), u"Bollettino 0400"_s);
    QTRY_VERIFY(m_pane->isComplete());
    QCOMPARE(m_pane->shown(), articles);
    QCOMPARE(m_pane->total(), articles);
    QCOMPARE(text(0), u"Bollettino 0599"_s);
    QCOMPARE(text(200), u"Bollettino 0399"_s);
    QCOMPARE(text(articles - 1), u"Bollettino 0000"_s);
}

void DocumentsPaneTest::theCurrentDocumentStaysWhileTheRestArrives()
{
    m_pane->choose(uuid(120));
    QSignalSpy chosen(m_pane.get(), &DocumentsPane::chosen);
    const int scrolled = m_pane->list()->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    QTRY_VERIFY(m_pane->isComplete());
    QCOMPARE(currentRow(), 120);
    QCOMPARE(text(120), u"Bollettino 0479"_s);
    QCOMPARE(m_pane->list()->verticalScrollBar()->value(), scrolled);
    QCOMPARE(chosen.size(), 0);
}

void DocumentsPaneTest::theRowsInSightStayWhereTheyAreWhenSomethingNewIsCollected()
{
    QTRY_VERIFY(m_pane->isComplete());
    m_pane->choose(uuid(300));
    const QString inSight = m_pane->list()->indexAt({0, 0}).data().toString();
    auto job = m_library->importText(u"Un articolo arrivato adesso\n\nCon un testo suo.\n"_s);
    QTRY_COMPARE(m_pane->shown(), articles + 1);
    QCOMPARE(text(0), u"Un articolo arrivato adesso"_s);
    QCOMPARE(m_pane->list()->indexAt({0, 0}).data().toString(), inSight);
    QCOMPARE(currentRow(), 301);
}

void DocumentsPaneTest::nextGoesOnBehindTheFirstPage()
{
    m_pane->choose(uuid(199));
    QVERIFY(!m_pane->isComplete());
    m_pane->chooseNext();
    QCOMPARE(currentRow(), 200);
    m_pane->choosePrevious();
    QCOMPARE(currentRow(), 199);
}

void DocumentsPaneTest::theNextUnreadDocumentIsFoundBehindTheFirstPage()
{
    QVERIFY(m_pane->chooseNextUnread());
    QCOMPARE(currentRow(), reviewed);
    QCOMPARE(text(currentRow()), u"Bollettino 0349"_s);
}

void DocumentsPaneTest::whileShiftIsHeldTheNextUnreadDocumentIsSelectedAlone()
{
    m_pane->choose(uuid(0));
    QTest::keyPress(m_pane->list(), Qt::Key_Shift, Qt::ShiftModifier);
    const bool found = m_pane->chooseNextUnread();
    QTest::keyRelease(m_pane->list(), Qt::Key_Shift);
    QVERIFY(found);
    QCOMPARE(currentRow(), reviewed);
    QCOMPARE(m_pane->selection(), QStringList{uuid(reviewed)});
}

void DocumentsPaneTest::aDocumentBehindTheFirstPageCanBeChosenAtOnce()
{
    const auto oldest = m_library->documentByNumber(1);
    QVERIFY(oldest.has_value());
    m_pane->choose(oldest->uuid);
    QCOMPARE(m_pane->current(), oldest->uuid);
    QCOMPARE(currentRow(), articles - 1);
}

void DocumentsPaneTest::aSearchFindsWhatIsNotRead()
{
    m_pane->startSearch();
    QTest::keyClicks(m_pane->findChild<QLineEdit *>(), u"5007"_s);
    QTRY_COMPARE(m_pane->shown(), 1);
    QCOMPARE(text(0), u"Bollettino 0007"_s);
    QCOMPARE(m_pane->total(), articles);
    QVERIFY(m_pane->endSearch());
    QTRY_COMPARE(m_pane->shown(), articles);
}

void DocumentsPaneTest::anotherOrderKeepsTheCurrentDocument()
{
    QTRY_VERIFY(m_pane->isComplete());
    m_pane->choose(uuid(10));
    const QString current = m_pane->current();
    QSignalSpy chosen(m_pane.get(), &DocumentsPane::chosen);
    m_pane->setArrangement({.order = DocumentOrder::Title});
    QTRY_COMPARE(text(0), u"Bollettino 0000"_s);
    QCOMPARE(m_pane->current(), current);
    QCOMPARE(currentRow(), articles - 11);
    QCOMPARE(chosen.size(), 0);
}

void DocumentsPaneTest::aFilterNarrowsTheListAndNotTheTotal()
{
    m_pane->setArrangement({.state = ReadState::Reviewed});
    QTRY_COMPARE(m_pane->shown(), reviewed);
    QCOMPARE(m_pane->total(), articles);
    QVERIFY(!m_pane->chooseNextUnread());
}

void DocumentsPaneTest::aSearchSaysThatItIsUnderWayUntilAllIsFound()
{
    QTRY_VERIFY(m_pane->isComplete());
    const auto complete = std::make_shared<QList<bool>>();
    connect(m_pane.get(), &DocumentsPane::countsChanged, this,
            [this, complete] { complete->append(m_pane->isComplete()); });
    m_pane->startSearch();
    QTest::keyClicks(m_pane->findChild<QLineEdit *>(), u"0599"_s);
    QTRY_COMPARE(*complete, (QList<bool>{false, true}));
    QCOMPARE(m_pane->shown(), 1);
}

void DocumentsPaneTest::whatChangesWhileTheListIsReadIsNotLost()
{
    QVERIFY(!m_pane->isComplete());
    Document renamed = read(150);
    renamed.title = u"Bollettino corretto"_s;
    QVERIFY(m_library->edit(renamed).has_value());
    QVERIFY(m_library->remove({read(20)}).has_value());
    QTRY_COMPARE(m_pane->shown(), articles - 1);
    QTRY_COMPARE(text(149), u"Bollettino corretto"_s);
    QCOMPARE(text(20), u"Bollettino 0578"_s);
    QCOMPARE(m_pane->total(), articles - 1);
}

void DocumentsPaneTest::theNeighbourTakesOverFromARemovedDocument()
{
    m_pane->choose(uuid(20));
    QVERIFY(m_library->remove({read(20)}).has_value());
    QTRY_COMPARE(m_pane->shown(), articles - 1);
    QCOMPARE(currentRow(), 20);
    QCOMPARE(m_pane->current(), uuid(20));
    QCOMPARE(text(20), u"Bollettino 0578"_s);
}

void DocumentsPaneTest::aLibraryThatIsClosedWhileItIsListedLeavesNothing()
{
    QSignalSpy counted(m_pane.get(), &DocumentsPane::countsChanged);
    m_pane->setLibrary(nullptr);
    m_library.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_pane->shown(), 0);
    QCOMPARE(m_pane->current(), QString());
    QCOMPARE(counted.size(), 0);
}

QTEST_MAIN(DocumentsPaneTest)
#include "tst_documentspane.moc"
