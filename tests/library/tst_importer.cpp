// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/importer.h"
#include "library/librarycore.h"
#include "library/libraryfolder.h"
#include "mention/mentionfinder.h"
#include "support/testdata.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;
using Test::imported;
using Test::outcomes;

class TestImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFolderBecomesDocumentsInNaturalOrder();
    void theSameFilesAgainAreAlreadyThere();
    void twoFilesWithOneTextBecomeOneDocument();
    void anotherTextOfAKnownAddressIsOnlyReported();
    void withUpdateItBecomesAVersion();
    void oneBadFileStopsNothing();
    void whatIsNoArticleIsSkippedWithItsReason();
    void theDayOfCollectionIsAlwaysKept();
    void anImportIsOneStepOfUndo();
    void whatWasUndoneIsBroughtBackUnderItsNumber();
    void aCancelledImportLeavesWholeDocuments();
    void aSaveGoesInBetween();
    void closingTheLibraryEndsTheImport();
    void pastedTextIsImported();
    void theCorpusArticlesKeepTheirTexts();

private:
    std::unique_ptr<Test::LibraryFolder> m_folder;
};

namespace {
constexpr auto source = "Link alla fonte: https://news.example/chips\n";

LibraryCore coreOf(const QString &path, const Clock &clock = Clock::system())
{
    return LibraryCore({path, Database::Mode::ReadWrite, u"Ada"_s, &clock});
}
} // namespace

void TestImporter::init()
{
    m_folder = std::make_unique<Test::LibraryFolder>();
}

void TestImporter::aFolderBecomesDocumentsInNaturalOrder()
{
    const auto library = m_folder->open();
    const ImportReport report = imported(*library, {m_folder->writeArticles(u"news"_s, 12)});
    QCOMPARE(report.count(ImportOutcome::Imported), 12);
    QCOMPARE(report.rows.at(9).number, 10);
    QVERIFY(report.rows.at(9).path.endsWith(u"/10.txt"));
    const auto tenth = library->documentByNumber(10);
    QVERIFY(tenth.has_value());
    const auto version = library->currentVersion(tenth->uuid);
    QVERIFY(version.has_value());
    QVERIFY(version->text.startsWith(u"Article 10 on licences\n"));
}

void TestImporter::theSameFilesAgainAreAlreadyThere()
{
    const auto library = m_folder->open();
    const QString folder = m_folder->writeArticles(u"news"_s, 3);
    imported(*library, {folder});
    const ImportReport again = imported(*library, {folder});
    QCOMPARE(again.count(ImportOutcome::AlreadyThere), 3);
    QCOMPARE(again.rows.at(1).number, 2);
    QCOMPARE(library->documents()->size(), 3);
}

void TestImporter::twoFilesWithOneTextBecomeOneDocument()
{
    const auto library = m_folder->open();
    const QString one = m_folder->write(u"one.txt"_s, u"Exports resume.\n"_s);
    const QString other = m_folder->write(u"other.txt"_s, u"Exports resume.\r\n"_s);
    const ImportReport report = imported(*library, {one, other});
    QCOMPARE(outcomes(report), (QList{ImportOutcome::Imported, ImportOutcome::AlreadyThere}));
    QCOMPARE(report.rows.at(1).number, 1);
    QCOMPARE(library->documents()->size(), 1);
}

void TestImporter::anotherTextOfAKnownAddressIsOnlyReported()
{
    const auto library = m_folder->open();
    const QString first =
        m_folder->write(u"first.txt"_s, u"Licences for three chips.\n\n"_s + QLatin1StringView(source));
    const QString later =
        m_folder->write(u"later.txt"_s, u"Licences for four chips.\n\n"_s + QLatin1StringView(source));
    const ImportReport report = imported(*library, {first, later});
    QCOMPARE(outcomes(report), (QList{ImportOutcome::Imported, ImportOutcome::NewerText}));
    QCOMPARE(library->versions(report.rows.at(0).documentUuid)->size(), 1);
}

void TestImporter::withUpdateItBecomesAVersion()
{
    const auto library = m_folder->open();
    const QString first =
        m_folder->write(u"first.txt"_s, u"Licences for three chips.\n\n"_s + QLatin1StringView(source));
    const QString later =
        m_folder->write(u"later.txt"_s, u"Licences for four chips.\n\n"_s + QLatin1StringView(source));
    imported(*library, {first});
    const ImportReport report = imported(*library, {later}, {.update = true});
    QCOMPARE(outcomes(report), QList{ImportOutcome::NewVersion});
    const auto current = library->currentVersion(report.rows.at(0).documentUuid);
    QVERIFY(current.has_value());
    QCOMPARE(current->number, 2);
    QVERIFY(current->text.startsWith(u"Licences for four"));
    QCOMPARE(outcomes(imported(*library, {first}, {.update = true})), QList{ImportOutcome::AlreadyThere});
}

void TestImporter::oneBadFileStopsNothing()
{
    const auto library = m_folder->open();
    const QString good = m_folder->write(u"good.txt"_s, u"Exports resume.\n"_s);
    const QString empty = m_folder->write(u"empty.txt"_s, {});
    const QString last = m_folder->write(u"last.txt"_s, u"Exports stop.\n"_s);
    const ImportReport report = imported(*library, {good, empty, m_folder->path(u"none.txt"_s), last});
    QCOMPARE(report.count(ImportOutcome::Imported), 2);
    QCOMPARE(report.rows.at(1).error.transform(&Error::code), std::optional(ErrorCode::FileEmpty));
    QCOMPARE(report.count(ImportOutcome::Failed), 2);
    QCOMPARE(report.rows.constLast().error.transform(&Error::code), std::optional(ErrorCode::FileMissing));
}

void TestImporter::whatIsNoArticleIsSkippedWithItsReason()
{
    const auto library = m_folder->open();
    const QString folder = m_folder->writeArticles(u"news"_s, 1);
    m_folder->write(u"news/photo.jpeg"_s, u"not a text"_s);
    const ImportReport report = imported(*library, {folder});
    QCOMPARE(outcomes(report), (QList{ImportOutcome::Imported, ImportOutcome::Skipped}));
    QCOMPARE(report.rows.at(1).error.transform(&Error::code), std::optional(ErrorCode::FormatUnknown));
    QVERIFY(report.rows.at(1).path.endsWith(u"photo.jpeg"));
}

void TestImporter::theDayOfCollectionIsAlwaysKept()
{
    m_folder->open();
    const FixedClock clock(1'760'000'000'000);
    auto core = coreOf(m_folder->libraryPath(), clock);
    const auto report = Importer(core, *core.finder(), {}, {}).files({m_folder->writeArticles(u"news"_s, 1)});
    QCOMPARE(report.count(ImportOutcome::Imported), 1);
    QCOMPARE(m_folder->open()->documentByNumber(1)->collectedOn, 1'760'000'000'000);
}

void TestImporter::anImportIsOneStepOfUndo()
{
    const auto library = m_folder->open();
    imported(*library, {m_folder->writeArticles(u"news"_s, 250)}); // three commits
    const auto undone = library->undo();
    QVERIFY(undone.has_value());
    QCOMPARE(undone->label, u"import"_s);
    QCOMPARE(library->documents()->size(), 0);
    QCOMPARE(library->undo().error().code(), ErrorCode::NothingToUndo);
    QVERIFY(library->redo().has_value());
    QCOMPARE(library->documents()->size(), 250);
}

void TestImporter::whatWasUndoneIsBroughtBackUnderItsNumber()
{
    const auto library = m_folder->open();
    const QString folder = m_folder->writeArticles(u"news"_s, 3);
    const ImportReport first = imported(*library, {folder});
    QVERIFY(library->undo().has_value());
    const ImportReport again = imported(*library, {folder});
    QCOMPARE(again.count(ImportOutcome::Restored), 3);
    QCOMPARE(again.rows.at(2).number, 3);
    QCOMPARE(again.rows.at(2).documentUuid, first.rows.at(2).documentUuid);
    QCOMPARE(library->documents()->size(), 3);
}

void TestImporter::aCancelledImportLeavesWholeDocuments()
{
    m_folder->open();
    auto core = coreOf(m_folder->libraryPath());
    const auto stopAt150 = [](qint64 done, qint64) { return done < 150; };
    const auto report =
        Importer(core, *core.finder(), {}, stopAt150).files({m_folder->writeArticles(u"news"_s, 400)});
    QVERIFY(report.cancelled);
    QCOMPARE(report.stored(), 150);
    QCOMPARE(report.notReached, 250);
    const auto library = m_folder->open();
    QCOMPARE(library->documents()->size(), 150);
    const auto findings = Test::resultOf(library->verify());
    QVERIFY(findings.has_value());
    QCOMPARE(findings->size(), 0);
}

void TestImporter::aSaveGoesInBetween()
{
    const auto library = m_folder->open();
    imported(*library, {m_folder->write(u"first.txt"_s, u"Exports resume.\n"_s)});
    auto core = coreOf(m_folder->libraryPath());
    Result<Document> saved = std::unexpected(Error(ErrorCode::NotFound, u"not yet"_s));
    const auto saveAt150 = [&](qint64 done, qint64) {
        if (done == 150) {
            Document document = *library->documentByNumber(1);
            document.note = u"typed meanwhile"_s;
            saved = library->edit(document);
        }
        return true;
    };
    const auto report =
        Importer(core, *core.finder(), {}, saveAt150).files({m_folder->writeArticles(u"news"_s, 300)});
    QCOMPARE(report.count(ImportOutcome::Imported), 300);
    QVERIFY(saved.has_value());
    QCOMPARE(library->documentByNumber(1)->note, u"typed meanwhile"_s);
    QCOMPARE(library->documents()->size(), 301);
}

void TestImporter::closingTheLibraryEndsTheImport()
{
    auto library = m_folder->open();
    const auto future = library->import({m_folder->writeArticles(u"news"_s, 500)}).future();
    library.reset();
    QVERIFY(future.isFinished());
    const auto report = future.result();
    QVERIFY(report.has_value());
    const auto reopened = m_folder->open();
    QCOMPARE(reopened->documents()->size(), report->stored());
    QCOMPARE(report->stored() + report->notReached, 500);
}

void TestImporter::pastedTextIsImported()
{
    const auto library = m_folder->open();
    const auto report = Test::resultOf(library->importText(u"Exports resume.\n\nSaid on Monday.\n"_s));
    QVERIFY(report.has_value());
    QCOMPARE(outcomes(*report), QList{ImportOutcome::Imported});
    QCOMPARE(library->currentVersion(report->rows.at(0).documentUuid)->text,
             u"Exports resume.\n\nSaid on Monday.\n"_s);
    QCOMPARE(Test::resultOf(library->importText(u" "_s))->rows.at(0).error.transform(&Error::code),
             std::optional(ErrorCode::FileEmpty));
}

void TestImporter::theCorpusArticlesKeepTheirTexts()
{
    const QString docs = Test::corpusPath(u"docs"_s);
    if (docs.isEmpty())
        QSKIP(Test::noCorpus);
    const auto library = m_folder->open();
    const ImportReport report = imported(*library, {docs});
    QVERIFY(report.count(ImportOutcome::Imported) >= 3);
    for (const ImportRow &row : report.rows) {
        QCOMPARE(row.outcome, ImportOutcome::Imported);
        const auto version = library->currentVersion(row.documentUuid);
        QVERIFY(version.has_value());
        QString original = QString::fromUtf8(Test::readFile(row.path)).replace(u"\r\n"_s, u"\n"_s);
        QCOMPARE(version->text, original);
    }
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
