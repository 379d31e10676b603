// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryfolder.h"
#include "support/testdata.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;
using Test::imported;
using Test::resultOf;

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEditTellsTheFieldBeforeAndAfter();
    void columnsThatFollowFromOthersAreNotTold();
    void anUndoIsMarkedAsOne();
    void aRemovedDocumentKeepsItsNumber();
    void theLastLineComesFirst();
    void whatIsReadInTheBackgroundIsTheSame();
    void aReadingThatIsCancelledEnds();

private:
    std::unique_ptr<Test::LibraryFolder> m_folder;
    std::unique_ptr<Library> m_library;
};

void TestHistory::init()
{
    m_library.reset();
    m_folder = std::make_unique<Test::LibraryFolder>();
    m_library = m_folder->open();
    imported(*m_library, {m_folder->writeArticles(u"news"_s, 2)});
}

void TestHistory::anEditTellsTheFieldBeforeAndAfter()
{
    Document document = *m_library->documentByNumber(2);
    document.outlet = u"Corriere del Chip"_s;
    QVERIFY(m_library->edit(document).has_value());
    const auto lines = m_library->history().of(u"document"_s, document.uuid, 10);
    QVERIFY(lines.has_value());
    const HistoryLine &last = lines->constFirst();
    QCOMPARE(last.analyst, u"Ada"_s);
    QCOMPARE(last.label, u"edit"_s);
    QCOMPARE(last.recordText, u"document 2"_s);
    QCOMPARE(last.changes.size(), 1);
    QCOMPARE(last.changes.at(0).label, u"Outlet"_s);
    QCOMPARE(last.changes.at(0).before, QString());
    QCOMPARE(last.changes.at(0).after, u"Corriere del Chip"_s);
    QCOMPARE(last.actKind, ActKind::Do);
}

void TestHistory::columnsThatFollowFromOthersAreNotTold()
{
    Document document = *m_library->documentByNumber(1);
    document.published = PartialDate::parse(u"2025-08").value();
    document.publishedKnownBy = DateKnownBy::Entered;
    QVERIFY(m_library->edit(document).has_value());
    QStringList keys;
    const HistoryLine line = m_library->history().latest(1)->constFirst();
    for (const FieldChange &change : line.changes)
        keys += change.key;
    keys.sort();
    QCOMPARE(keys, (QStringList{u"published"_s, u"published_known_by"_s}));
}

void TestHistory::anUndoIsMarkedAsOne()
{
    Document document = *m_library->documentByNumber(1);
    document.note = u"look again"_s;
    QVERIFY(m_library->edit(document).has_value());
    QVERIFY(m_library->undo().has_value());
    const HistoryLine line = m_library->history().latest(1)->constFirst();
    QCOMPARE(line.actKind, ActKind::Undo);
    QCOMPARE(line.changes.at(0).before, u"look again"_s);
    QCOMPARE(line.changes.at(0).after, QString());
}

void TestHistory::aRemovedDocumentKeepsItsNumber()
{
    const Document document = *m_library->documentByNumber(2);
    QVERIFY(m_library->remove({document}).has_value());
    const HistoryLine line = m_library->history().latest(1)->constFirst();
    QCOMPARE(line.kind, OperationKind::Remove);
    QCOMPARE(line.recordText, u"document 2"_s);
    QCOMPARE(m_library->document(document.uuid).error().code(), ErrorCode::NotFound);
}

void TestHistory::theLastLineComesFirst()
{
    const auto lines = m_library->history().latest(100);
    QVERIFY(lines.has_value());
    QVERIFY(lines->size() >= 4); // two documents with a text each
    QVERIFY(lines->constFirst().seq > lines->constLast().seq);
    QCOMPARE(lines->constFirst().label, u"import"_s);
}

void TestHistory::whatIsReadInTheBackgroundIsTheSame()
{
    const QString version = m_library->currentVersion(m_library->documentByNumber(1)->uuid)->uuid;
    const auto claim = m_library->claims().create(version, {0, 8});
    QVERIFY(claim.has_value());
    const auto seqs = [](const Result<QList<HistoryLine>> &lines) {
        QList<qint64> found;
        for (const HistoryLine &line : lines.value_or(QList<HistoryLine>()))
            found += line.seq;
        return found;
    };
    const History history = m_library->history();
    QVERIFY(!seqs(history.ofClaim(claim->uuid, 100)).isEmpty());
    QCOMPARE(seqs(resultOf(history.read(claim->uuid, 100))), seqs(history.ofClaim(claim->uuid, 100)));
    QCOMPARE(seqs(resultOf(history.read({}, 100))), seqs(history.latest(100)));
}

void TestHistory::aReadingThatIsCancelledEnds()
{
    imported(*m_library, {m_folder->writeArticles(u"more"_s, 200)});
    auto job = m_library->history().read({}, 100000);
    job.cancel();
    const auto lines = resultOf(job);
    QVERIFY(!lines);
    QCOMPARE(lines.error().code(), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
