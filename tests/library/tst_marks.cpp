// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarycore.h"
#include "library/libraryfolder.h"
#include "mention/mentionfinder.h"
#include "store/markwriter.h"

#include <QSignalSpy>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;
using Test::imported;

class TestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anImportMarksWhatItStores();
    void aNewTextIsMarkedToo();
    void whatIsBehindIsSearchedAgain();
    void marksOfAnotherLibraryObjectAreTold();
    void theListCountsByKind();

private:
    void forget() const;

    std::unique_ptr<Test::LibraryFolder> m_folder;
    std::unique_ptr<Library> m_library;
    QString m_document;
};

void TestMarks::init()
{
    m_library.reset();
    m_folder = std::make_unique<Test::LibraryFolder>();
    m_library = m_folder->open();
    const auto report =
        imported(*m_library,
                 {m_folder->write(u"a.txt"_s, u"Nvidia hopes to sell 900,000 H20 boards.\n\nLink alla fonte: "
                                              "https://news.example/a\n"_s)});
    m_document = report.rows.at(0).documentUuid;
}

/// Makes the marks look like those of a finder long ago.
void TestMarks::forget() const
{
    LibraryCore core({m_folder->libraryPath(), Database::Mode::ReadWrite, u"Ada"_s, &Clock::system()});
    const qint64 version = m_library->currentVersion(m_document)->id;
    const auto stored = core.with([&](Database &database) -> Result<void> {
        auto transaction = Transaction::begin(database);
        return MarkWriter::begin(*transaction, database)
            .and_then([&](MarkWriter writer) { return writer.put(version, {.revision = u"long ago"_s}); })
            .and_then([&] { return transaction->commit(); });
    });
    QVERIFY(stored.has_value());
}

void TestMarks::anImportMarksWhatItStores()
{
    const DocumentVersion version = *m_library->currentVersion(m_document);
    const auto marks = m_library->marks().ofVersion(version.uuid);
    QVERIFY(marks.has_value());
    QCOMPARE(*marks, (*MentionFinder::standard())->find(version.text, version.boilerplate));
    QVERIFY(!marks->isEmpty());
    QCOMPARE(*Test::resultOf(m_library->marks().catchUp()), 0);
}

void TestMarks::aNewTextIsMarkedToo()
{
    imported(*m_library,
             {m_folder->write(u"b.txt"_s, u"Nvidia hopes to sell H20 boards.\n\nLink alla fonte: "
                                          "https://news.example/a\n"_s)},
             {.update = true});
    const DocumentVersion version = *m_library->currentVersion(m_document);
    QCOMPARE(version.number, 2);
    QVERIFY(!m_library->marks().ofVersion(version.uuid)->isEmpty());
}

void TestMarks::whatIsBehindIsSearchedAgain()
{
    const QString version = m_library->currentVersion(m_document)->uuid;
    const auto before = m_library->marks().ofVersion(version);
    forget();
    QSignalSpy spy(m_library.get(), &Library::changed);
    QCOMPARE(*Test::resultOf(m_library->marks().catchUp()), 1);
    QCOMPARE(*Test::resultOf(m_library->marks().catchUp()), 0);
    QCOMPARE(*m_library->marks().ofVersion(version), *before);
    while (spy.isEmpty() || !spy.constLast().constFirst().value<ChangeSet>().documents.contains(m_document))
        QVERIFY(spy.wait());
}

void TestMarks::marksOfAnotherLibraryObjectAreTold()
{
    forget();
    const auto writing = m_folder->open(u"Bea"_s);
    QSignalSpy spy(m_library.get(), &Library::changed);
    QVERIFY(spy.wait()); // of what was forgotten
    spy.clear();
    QCOMPARE(*Test::resultOf(writing->marks().catchUp()), 1);
    QVERIFY(spy.wait());
    QCOMPARE(spy.constFirst().constFirst().value<ChangeSet>().documents, QSet{m_document});
    QVERIFY(!spy.constFirst().constFirst().value<ChangeSet>().everything);
    QVERIFY(!m_library->marks().ofVersion(m_library->currentVersion(m_document)->uuid)->isEmpty());
}

void TestMarks::theListCountsByKind()
{
    const MentionCounts counts = m_library->documents()->constFirst().mentions;
    QCOMPARE(counts.chips, 1);
    QCOMPARE(counts.figures, 1);
    QCOMPARE(counts.companies, 1);
}

QTEST_GUILESS_MAIN(TestMarks)
#include "tst_marks.moc"
