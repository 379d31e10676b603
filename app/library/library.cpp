// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/library.h"

#include "intake/intake.h"
#include "library/backups.h"
#include "library/changewatcher.h"
#include "library/drafts.h"
#include "library/importer.h"
#include "library/lexiconnames.h"
#include "library/librarycore.h"
#include "library/settings.h"
#include "store/backup.h"
#include "store/chartstore.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
/// A library of an older schema is brought up to date for reading as well, where it may be written.
Result<std::unique_ptr<Database>> openForReading(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (database || database.error().code() != ErrorCode::LibraryReadOnly || !Database::open(path))
        return database;
    return Database::open(path, Database::Mode::ReadOnly);
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
    , m_watcher(new ChangeWatcher(m_core, this))
{
    m_core->setListener([watcher = m_watcher] { watcher->wake(); });
    connect(m_watcher, &ChangeWatcher::changed, this, &Library::changed);
    m_core->setPackListener([this](const Error &error) {
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT packSwitchedOff(error); }, Qt::QueuedConnection);
    });
    m_core->setPackFolderListener([this] {
        ChangeSet packs;
        packs.lexicon = true;
        QMetaObject::invokeMethod(this, [this, packs] { Q_EMIT changed(packs); }, Qt::QueuedConnection);
    });
}

void Library::holdChanges()
{
    m_watcher->hold();
}

void Library::releaseChanges()
{
    m_watcher->release();
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

History Library::history() const
{
    return History(m_core);
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

UserPacks Library::packs() const
{
    return UserPacks(m_core);
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

Result<UndoStep> Library::undo()
{
    return history().undo();
}

Result<UndoStep> Library::redo()
{
    return history().redo();
}

Job<ImportReport> Library::import(const QStringList &paths, const ImportOptions &options)
{
    return startImport(options, [paths](Importer &importer) { return importer.files(paths); });
}

Job<ImportReport> Library::importText(const QString &text, const ImportOptions &options)
{
    return startImport(options, [text, name = tr("pasted text")](Importer &importer) {
        return importer.article(name, readText(text));
    });
}

Job<ImportReport> Library::importHtml(const QString &html, const ImportOptions &options)
{
    return startImport(options, [html, name = tr("pasted text")](Importer &importer) {
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
