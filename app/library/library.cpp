// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/library.h"

#include "intake/intake.h"
#include "library/actplace.h"
#include "library/backups.h"
#include "library/changewatcher.h"
#include "library/drafts.h"
#include "library/historyreader.h"
#include "library/historywords.h"
#include "library/importer.h"
#include "library/lexiconnames.h"
#include "library/librarycore.h"
#include "library/settings.h"
#include "store/backup.h"
#include "store/chartstore.h"
#include "store/journal.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
/// Runs a call of the undo stack of the library's analyst.
template <typename Call>
auto withUndoStack(const LibraryCore &core, Call call)
{
    return core.with([&](Database &database) {
        UndoStack stack(database, core.analyst(), core.clock());
        return call(stack);
    });
}

/// A library of an older schema is brought up to date for reading as well, where it may be written.
Result<std::unique_ptr<Database>> openForReading(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (database || database.error().code() != ErrorCode::LibraryReadOnly || !Database::open(path))
        return database;
    return Database::open(path, Database::Mode::ReadOnly);
}

template <typename Read>
Result<QList<HistoryLine>> readHistory(const LibraryCore &core, Read read)
{
    return core.with([&](Database &database) {
        Journal journal(database);
        return read(journal).and_then(
            [&](const QList<Operation> &operations) { return HistoryReader(database).lines(operations); });
    });
}
} // namespace

QString Library::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/postilla/library.postilla"_s;
}

Result<std::unique_ptr<Library>> Library::open(const QString &path, const Options &options)
{
    return adopt(options.access == Access::ReadWrite ? Database::open(path) : openForReading(path), options);
}

Result<std::unique_ptr<Library>> Library::create(const QString &path, const Options &options)
{
    return adopt(Database::create(path), options);
}

Result<std::unique_ptr<Library>> Library::openOrCreate(const QString &path, const Options &options)
{
    if (QFileInfo::exists(path))
        return open(path, options);
    const auto folder = path == defaultPath() ? makeFolder(path) : Result<void>();
    return folder.and_then([&] { return create(path, options); });
}

Result<std::unique_ptr<Library>> Library::adopt(Result<std::unique_ptr<Database>> database,
                                                const Options &options)
{
    return std::move(database).transform([&](std::unique_ptr<Database> opened) {
        const QString analyst = options.analyst.trimmed();
        auto core = std::make_shared<LibraryCore>(
            LibraryCore::Setup{.path = opened->path(),
                               .mode = opened->mode(),
                               .analyst = analyst.isEmpty() ? Settings::analyst() : analyst,
                               .clock = options.clock,
                               .charts = options.charts});
        core->adopt(std::move(opened));
        return std::unique_ptr<Library>(new Library(std::move(core)));
    });
}

Library::Library(std::shared_ptr<LibraryCore> core)
    : m_core(std::move(core))
{
    auto *watcher = new ChangeWatcher(m_core, this);
    m_core->setListener([watcher] { watcher->wake(); });
    connect(watcher, &ChangeWatcher::changed, this, &Library::changed);
    m_core->setPackListener([this](const Error &error) {
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT packSwitchedOff(error); }, Qt::QueuedConnection);
    });
}

Library::~Library()
{
    m_core->close();
    m_core->setListener({});
}

Relations Library::relations() const
{
    return Relations(m_core);
}

Pairs Library::pairs() const
{
    return Pairs(m_core);
}

Timeline Library::timeline() const
{
    return Timeline(m_core);
}

Job<QHash<QString, Support>> Library::supports(const QString &documentUuid) const
{
    return LibraryCore::start<QHash<QString, Support>>(m_core, [documentUuid](LibraryCore &core,
                                                                              const Progress &progress) {
        return core.with([&](Database &database) { return readSupports(database, documentUuid, progress); });
    });
}

Judgements Library::judgements() const
{
    return Judgements(m_core);
}

Claims Library::claims() const
{
    return Claims(m_core);
}

Tags Library::tags() const
{
    return Tags(m_core);
}

Marks Library::marks() const
{
    return Marks(m_core);
}

UserLexicon Library::lexicon() const
{
    return UserLexicon(m_core);
}

Figures Library::figures() const
{
    return Figures(m_core);
}

Corrections Library::corrections() const
{
    return Corrections(m_core);
}

Job<QList<ScoreRow>> Library::scorecard() const
{
    return LibraryCore::start<QList<ScoreRow>>(m_core, [](LibraryCore &core, const Progress &progress) {
        return core.with([&](Database &database) { return readScorecard(database, progress); });
    });
}

Job<QList<ScoreCase>> Library::scoreCases(const ScoreRow &row) const
{
    return LibraryCore::start<QList<ScoreCase>>(m_core, [row](LibraryCore &core, const Progress &) {
        return core.with([&](Database &database) { return readScoreCases(database, row); });
    });
}

Job<ChartCounts> Library::chartCounts(const Query &scope) const
{
    return LibraryCore::start<ChartCounts>(m_core, [scope](LibraryCore &core, const Progress &progress) {
        return core.with([&](Database &database) {
            return ChartStore(database, lexiconNames(core)).counts(scope, progress);
        });
    });
}

Reports Library::reports() const
{
    return Reports(m_core);
}

Reviews Library::reviews() const
{
    return Reviews(m_core);
}

Searches Library::searches() const
{
    return Searches(m_core);
}

Drafts &Library::drafts()
{
    if (!m_drafts)
        m_drafts = std::make_unique<Drafts>(path(), m_core->analyst());
    return *m_drafts;
}

const QString &Library::path() const
{
    return m_core->path();
}

const QString &Library::analyst() const
{
    return m_core->analyst();
}

bool Library::isReadOnly() const
{
    return m_core->mode() == Database::Mode::ReadOnly;
}

Result<QList<DocumentListRow>> Library::documents() const
{
    return m_core->from<DocumentStore>([](DocumentStore &store) { return store.list(); });
}

Result<DocumentListRow> Library::documentRow(const QString &uuid) const
{
    return m_core->from<DocumentStore>([&](DocumentStore &store) { return store.listRow(uuid); });
}

Result<QList<DocumentListRow>> Library::documentRows(const QStringList &uuids) const
{
    return m_core->from<DocumentStore>([&](DocumentStore &store) { return store.listRows(uuids); });
}

Result<DocumentListing> Library::listing(const DocumentQuery &query) const
{
    return m_core->with(
        [&](Database &database) { return DocumentList(database, lexiconNames(*m_core)).find(query); });
}

Result<QList<ListedDocument>> Library::startOfListing(const DocumentQuery &query, int limit) const
{
    return m_core->with([&](Database &database) {
        return DocumentList(database, lexiconNames(*m_core)).start(query, limit);
    });
}

Result<Document> Library::document(const QString &uuid) const
{
    return m_core->from<DocumentStore>([&](DocumentStore &store) { return store.byUuid(uuid); });
}

Result<Document> Library::documentByNumber(int number) const
{
    return m_core->from<DocumentStore>([&](DocumentStore &store) { return store.byNumber(number); });
}

Result<DocumentVersion> Library::currentVersion(const QString &documentUuid) const
{
    return m_core->from<DocumentStore>(
        [&](DocumentStore &store) { return store.currentVersion(documentUuid); });
}

Result<QList<DocumentVersion>> Library::versions(const QString &documentUuid) const
{
    return m_core->from<DocumentStore>([&](DocumentStore &store) { return store.versions(documentUuid); });
}

Result<Document> Library::edit(const Document &document)
{
    return m_core->write(u"edit"_s,
                         [&](Edit &edit) { return DocumentStore(edit.database()).update(edit, document); });
}

Result<void> Library::edit(const QList<Document> &documents)
{
    return m_core->write(u"edit"_s, [&](Edit &edit) -> Result<void> {
        for (const Document &document : documents) {
            if (const auto updated = DocumentStore(edit.database()).update(edit, document); !updated)
                return std::unexpected(updated.error());
        }
        return {};
    });
}

Result<void> Library::remove(const QList<Document> &documents)
{
    return m_core->write(u"remove"_s, [&](Edit &edit) -> Result<void> {
        for (const Document &document : documents) {
            if (const auto removed = DocumentStore(edit.database()).remove(edit, document); !removed)
                return removed;
        }
        return {};
    });
}

Result<QList<HistoryLine>> Library::history(int limit) const
{
    return readHistory(*m_core, [&](Journal &journal) { return journal.latest(limit); });
}

Result<QList<HistoryLine>> Library::historyOf(const QString &noun, const QString &uuid, int limit) const
{
    return readHistory(*m_core, [&](Journal &journal) { return journal.latestOf(noun, uuid, limit); });
}

Result<QList<HistoryLine>> Library::historyOfClaim(const QString &claimUuid, int limit) const
{
    return readHistory(*m_core, [&](Journal &journal) { return journal.latestOfClaim(claimUuid, limit); });
}

QString Library::actText(const QString &label)
{
    return historyAct(label);
}

Result<std::optional<UndoStep>> Library::nextUndo() const
{
    return withUndoStack(*m_core, [](UndoStack &stack) { return stack.nextUndo(); });
}

Result<std::optional<UndoStep>> Library::nextRedo() const
{
    return withUndoStack(*m_core, [](UndoStack &stack) { return stack.nextRedo(); });
}

Result<QList<FieldConflict>> Library::conflicts(const UndoStep &step) const
{
    return withUndoStack(*m_core, [&](UndoStack &stack) { return stack.conflicts(step); });
}

Result<QList<VersionPair>> Library::versions(const UndoStep &step) const
{
    return conflicts(step).and_then([&](const QList<FieldConflict> &found) {
        return m_core->with([&](Database &database) { return HistoryReader(database).versions(found); });
    });
}

Result<std::optional<ActPlace>> Library::placeOf(const UndoStep &step) const
{
    return m_core->with([&](Database &database) { return readActPlace(database, step.act); });
}

Result<std::optional<ActPlace>> Library::placeOf(const HistoryLine &line) const
{
    return m_core->with(
        [&](Database &database) { return readRecordPlace(database, line.noun, line.record); });
}

Result<UndoStep> Library::undo()
{
    const std::optional<UndoStep> step = nextUndo().value_or(std::nullopt);
    if (step && m_core->isActOpen(step->act)) {
        return std::unexpected(Error(ErrorCode::LibraryBusy, tr("The import that would be undone goes on"),
                                     path(), tr("Cancel it or wait for its end.")));
    }
    return withUndoStack(*m_core, [](UndoStack &stack) { return stack.undo(); }).transform([&](auto undone) {
        m_core->tellCommitted();
        return undone;
    });
}

Result<UndoStep> Library::redo()
{
    return withUndoStack(*m_core, [](UndoStack &stack) { return stack.redo(); }).transform([&](auto redone) {
        m_core->tellCommitted();
        return redone;
    });
}

Job<ImportReport> Library::import(const QStringList &paths, const ImportOptions &options)
{
    return startImport(options, [paths](Importer &importer) { return importer.files(paths); });
}

Job<ImportReport> Library::importText(const QString &text)
{
    return startImport({}, [text, name = tr("pasted text")](Importer &importer) {
        return importer.article(name, readText(text));
    });
}

Job<ImportReport> Library::importHtml(const QString &html)
{
    return startImport({}, [html, name = tr("pasted text")](Importer &importer) {
        return importer.article(name, readHtml(html));
    });
}

Job<ImportReport> Library::startImport(const ImportOptions &options, Import import)
{
    return LibraryCore::start<ImportReport>(
        m_core, [options, import = std::move(import)](LibraryCore &core, Progress progress) {
            return core.finder().transform([&](const LibraryFinder &finder) {
                Importer importer(core, finder, options, std::move(progress));
                return import(importer);
            });
        });
}

Job<void> Library::backUp(const QString &target) const
{
    return LibraryCore::start<void>(m_core, [target](LibraryCore &core, const Progress &) {
        return core.with([&](Database &database) { return Postilla::backUp(database, target); });
    });
}

Job<QString> Library::backUpBeside() const
{
    return LibraryCore::start<QString>(
        m_core, [](LibraryCore &core, const Progress &) { return writeBackupBeside(core); });
}

Job<QString> Library::keepBackup() const
{
    return LibraryCore::start<QString>(
        m_core, [](LibraryCore &core, const Progress &) { return Postilla::keepBackup(core); });
}

Job<RepairReport> Library::repair()
{
    return LibraryCore::start<RepairReport>(m_core, repairLibrary);
}

Job<QList<Finding>> Library::verify() const
{
    return LibraryCore::start<QList<Finding>>(m_core, [](LibraryCore &core, const Progress &progress) {
        return core.with([&](Database &database) { return Verifier(database).run(progress); });
    });
}

} // namespace Postilla
