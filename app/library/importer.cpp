// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/importer.h"

#include "intake/collectfiles.h"
#include "library/librarycore.h"

#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <deque>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
/// What is gathered for a commit at most: documents, and UTF-16 units of text, which take memory.
constexpr qsizetype batchDocuments = 100;
constexpr qsizetype batchUnits = 10'000'000;

ImportRow rowOf(const Error &error, ImportOutcome outcome)
{
    return {.path = error.where(), .outcome = outcome, .error = error};
}

/// What is read ahead of the writing at most: as much as the next commits take, so that nobody waits for the
/// others; less of large files, but always some.
constexpr std::size_t mostAhead = 2 * batchDocuments;
constexpr std::size_t leastAhead = 4;
constexpr qint64 mostBytesAhead = 50'000'000;

Result<ReadArticle> searched(const LibraryFinder &finder, Result<IncomingDocument> read)
{
    return std::move(read).transform([&](IncomingDocument incoming) {
        Marking marking =
            finder.mark({incoming.version, incoming.document.language, incoming.document.published});
        return ReadArticle{std::move(incoming), std::move(marking)};
    });
}
} // namespace

/// Files in their order, read and searched on several threads.
class Importer::ReadAhead
{
public:
    ReadAhead(const LibraryFinder &finder, const QStringList &files)
        : m_finder(finder)
        , m_files(files)
    {
    }

    /// What has not been begun yet is left.
    ~ReadAhead() { m_threads.clear(); }
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    /// Of the next file.
    Result<ReadArticle> take()
    {
        readOn();
        Reading first = std::move(m_ahead.front());
        m_ahead.pop_front();
        m_bytes -= first.bytes;
        readOn();
        return first.article.takeResult();
    }

private:
    struct Reading
    {
        QFuture<Result<ReadArticle>> article;
        qint64 bytes;
    };

    void readOn()
    {
        while (m_next < m_files.size() &&
               (m_ahead.size() < leastAhead || (m_ahead.size() < mostAhead && m_bytes < mostBytesAhead))) {
            const QString &path = m_files.at(m_next++);
            const qint64 bytes = QFileInfo(path).size();
            const auto read = [this, path] { return searched(m_finder, readFile(path)); };
            m_ahead.push_back({QtConcurrent::run(&m_threads, read), bytes});
            m_bytes += bytes;
        }
    }

    const LibraryFinder &m_finder;
    const QStringList &m_files;
    qsizetype m_next = 0;
    std::deque<Reading> m_ahead;
    qint64 m_bytes = 0;
    /// Ends, and waits for its threads, before what they work with goes.
    QThreadPool m_threads;
};

Importer::Importer(LibraryCore &core, LibraryFinder finder, ImportOptions options, Progress progress)
    : m_core(core)
    , m_finder(std::move(finder))
    , m_options(options)
    , m_progress(std::move(progress))
    , m_act(Act::start(core.analyst(), options.into.isEmpty() ? u"import"_s : u"replace-text"_s))
{
    m_core.beginAct(m_act.uuid);
}

Importer::~Importer()
{
    m_core.endAct(m_act.uuid);
}

ImportReport Importer::files(const QStringList &paths)
{
    const CollectedFiles collected = collectFiles(paths);
    const qsizetype total = collected.files.size();
    ReadAhead ahead(m_finder, collected.files);
    qsizetype next = 0;
    for (; next < total && !m_report.error; ++next) {
        m_report.cancelled = m_progress && !m_progress(next, total);
        if (m_report.cancelled)
            break;
        take(collected.files.at(next), ahead.take());
    }
    storePending();
    m_report.notReached = total - next;
    for (const Error &reason : collected.passedOver)
        m_report.rows += rowOf(reason, ImportOutcome::Skipped);
    for (const Error &error : collected.errors)
        m_report.rows += rowOf(error, ImportOutcome::Failed);
    return m_report;
}

ImportReport Importer::article(const QString &name, Result<IncomingDocument> read)
{
    take(name, searched(m_finder, std::move(read)));
    storePending();
    return m_report;
}

void Importer::take(const QString &path, Result<ReadArticle> read)
{
    if (!read) {
        m_report.rows += ImportRow{.path = path, .error = read.error()};
        return;
    }
    const IncomingDocument &incoming = read->incoming;
    m_report.rows += ImportRow{.path = path, .title = incoming.document.title, .remarks = incoming.remarks};
    m_pendingUnits += incoming.version.text.size();
    m_pending.push_back({std::move(*read), m_report.rows.size() - 1});
    if (std::ssize(m_pending) >= batchDocuments || m_pendingUnits >= batchUnits)
        storePending();
}

void Importer::storePending()
{
    for (std::size_t from = 0; from < m_pending.size() && !m_report.error;) {
        const auto reached = storeSome(from);
        if (reached) {
            from = *reached;
            continue;
        }
        m_report.error = reached.error();
        for (; from < m_pending.size(); ++from) {
            ImportRow &row = m_report.rows[m_pending[from].row];
            row = ImportRow{.path = row.path, .error = reached.error()};
        }
    }
    m_pending.clear();
    m_pendingUnits = 0;
}

/// One commit: as many from there on as may hold the write lock, all or none. Answers with the first that is
/// left.
Result<std::size_t> Importer::storeSome(std::size_t from)
{
    std::vector<ImportRow> rows;
    const auto stored = m_core.write(m_act, Priority::Batch, [&](Edit &edit) -> Result<void> {
        auto marks = MarkWriter::begin(edit.transaction(), edit.database());
        if (!marks)
            return std::unexpected(marks.error());
        for (std::size_t place = from; place < m_pending.size() && !(place > from && edit.isDue()); ++place) {
            const Pending &pending = m_pending[place];
            auto row = storeArticle(edit, *marks, pending.article, m_report.rows.at(pending.row), m_options);
            if (!row)
                return std::unexpected(row.error());
            rows.push_back(std::move(*row));
        }
        return {};
    });
    if (!stored)
        return std::unexpected(stored.error());
    for (ImportRow &row : rows)
        m_report.rows[m_pending[from++].row] = std::move(row);
    return from;
}

} // namespace Postilla
