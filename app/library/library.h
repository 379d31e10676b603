// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "claim/chartcounts.h"
#include "document/document.h"
#include "library/changeset.h"
#include "library/claims.h"
#include "library/corrections.h"
#include "library/figures.h"
#include "library/history.h"
#include "library/importreport.h"
#include "library/job.h"
#include "library/judgements.h"
#include "library/marks.h"
#include "library/pairs.h"
#include "library/relations.h"
#include "library/repair.h"
#include "library/reports.h"
#include "library/reviews.h"
#include "library/scorecard.h"
#include "library/searches.h"
#include "library/tags.h"
#include "library/timeline.h"
#include "library/userlexicon.h"
#include "library/userpacks.h"
#include "store/documentlist.h"
#include "store/documentstore.h"
#include "store/verifier.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace Postilla {

class ChangeWatcher;
class ChartPainter;
class Database;
class Drafts;
class Importer;
class LibraryCore;

/// The open library and everything the app does with it. Reading and writing calls may come from any thread;
/// the object itself lives on the thread that opened it, or that it was moved to, whose event loop brings
/// changed(). Everything that
/// changes what an analyst made is journaled, and each call is one step of undo.
class Library : public QObject
{
    Q_OBJECT

public:
    enum class Access {
        ReadWrite,
        ReadOnly, ///< writes fail with LibraryReadOnly; works on write-protected files
    };
    struct Options
    {
        Access access = Access::ReadWrite;
        /// Who signs; Settings::analyst() where empty.
        QString analyst = {};
        const Clock *clock = &Clock::system();
        /// Who draws the charts of reports; nullptr: they have none.
        const ChartPainter *charts = nullptr;
    };

    /// In the user's data folder; may not exist yet.
    static QString defaultPath();
    /// The errors of Database::open() and create().
    static Result<std::unique_ptr<Library>> open(const QString &path, const Options &options);
    static Result<std::unique_ptr<Library>> create(const QString &path, const Options &options);
    /// Opens the library, or makes it where there is none. A folder is made for the default library only:
    /// FileMissing.
    static Result<std::unique_ptr<Library>> openOrCreate(const QString &path, const Options &options);
    /// Cancels what is still running and waits for it.
    ~Library() override;

    /// Absolute.
    const QString &path() const;
    bool isReadOnly() const;
    /// Who signs.
    const QString &analyst() const;
    /// Between the two nothing is told by changed(); what has changed meanwhile is told soon afterwards.
    void holdChanges();
    void releaseChanges();

    // Beside the documents.
    Claims claims() const;
    Relations relations() const;
    Pairs pairs() const;
    Timeline timeline() const;
    /// What stands behind each claim of a document, by the uuid of the claim; in the background.
    Job<QHash<QString, Support>> supports(const QString &documentUuid) const;
    History history() const;
    Judgements judgements() const;
    Tags tags() const;
    Marks marks() const;
    UserLexicon lexicon() const;
    UserPacks packs() const;
    Corrections corrections() const;
    Figures figures() const;
    /// Judges entries and rules by what people have said of their mentions.
    Job<QList<ScoreRow>> scorecard() const;
    /// The places behind one row: those that people have judged first, then others, at most 500.
    Job<QList<ScoreCase>> scoreCases(const ScoreRow &row) const;
    /// What charts show of the documents that the query finds, of all where it is empty; in the background.
    /// The errors of ChartStore::counts().
    Job<ChartCounts> chartCounts(const Query &scope) const;
    Reports reports() const;
    Reviews reviews() const;
    Searches searches() const;
    /// What its analyst has typed into fields and not stored; on the thread of the object.
    Drafts &drafts();

    // Documents. All of them may fail with NotFound, LibraryLocked, LibraryDamaged …
    Result<QList<DocumentListRow>> documents() const;
    Result<DocumentListRow> documentRow(const QString &uuid) const;
    /// Those that there are, in any order.
    Result<QList<DocumentListRow>> documentRows(const QStringList &uuids) const;
    /// A list too long to be read at once: its order, its start at once, and its rows page by page.
    Result<DocumentListing> listing(const DocumentQuery &query) const;
    Result<QList<ListedDocument>> startOfListing(const DocumentQuery &query, int limit) const;
    Result<Document> document(const QString &uuid) const;
    Result<Document> documentByNumber(int number) const;
    Result<DocumentVersion> currentVersion(const QString &documentUuid) const;
    /// Oldest first, without their texts.
    Result<QList<DocumentVersion>> versions(const QString &documentUuid) const;

    /// Stores what differs. Conflict where the document has been changed since it was read.
    Result<Document> edit(const Document &document);
    /// All of them or none.
    Result<void> edit(const QList<Document> &documents);
    Result<void> remove(const QList<Document> &documents);

    /// Those of history().
    Result<UndoStep> undo();
    Result<UndoStep> redo();

    // Jobs.
    /// Reads files and folders (recursively) and stores what is new: all of it one step of undo. A file that
    /// cannot be taken has its row in the report and stops nothing. Cancelled, it leaves whole documents
    /// only.
    Job<ImportReport> import(const QStringList &paths, const ImportOptions &options = {});
    /// The same for pasted text and HTML.
    Job<ImportReport> importText(const QString &text, const ImportOptions &options = {});
    Job<ImportReport> importHtml(const QString &html, const ImportOptions &options = {});
    /// Writes a compact copy to `target`. LibraryExists, FileMissing where its folder is not there,
    /// FileUnwritable, DiskFull.
    Job<void> backUp(const QString &target) const;
    /// Writes one into the folder "backups" beside the library, named by the moment. The value is its path.
    Job<QString> backUpBeside() const;
    /// Writes one there that comes and goes by itself, where the journal has moved on since the last, of
    /// which there are five, thinned by age. The value is its path; empty where none was due.
    Job<QString> keepBackup() const;
    /// Checks the library against itself; empty where all is well.
    Job<QList<Finding>> verify() const;
    /// Checks it, puts right what it proves itself, after a copy beside it, and checks it again.
    Job<RepairReport> repair();

Q_SIGNALS:
    /// After each commit, of this object or anybody else's, this process or another.
    void changed(const Postilla::ChangeSet &changes);
    /// A rule pack has taken longer over a line than it may, and finds nothing any more.
    void packSwitchedOff(const Postilla::Error &error);

private:
    explicit Library(std::shared_ptr<LibraryCore> core);
    static Result<std::unique_ptr<Library>> adopt(Result<std::unique_ptr<Database>> database,
                                                  const Options &options);

    using Import = std::function<ImportReport(Importer &)>;
    Job<ImportReport> startImport(const ImportOptions &options, Import import);

    std::shared_ptr<LibraryCore> m_core;
    ChangeWatcher *m_watcher;
    std::unique_ptr<Drafts> m_drafts;
};

} // namespace Postilla
