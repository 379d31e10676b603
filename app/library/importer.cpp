// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/importer.h"

#include "intake/collectfiles.h"
#include "intake/intake.h"
#include "library/librarycore.h"
#include "store/documentstore.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <deque>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

/// What one commit takes at most: documents, and UTF-16 units of text; either takes about 0.05 s.
constexpr qsizetype batchDocuments = 100;
constexpr qsizetype batchUnits = 1'000'000;

ImportRow passedOver(const QString &path)
{
    return {.path = path,
            .outcome = ImportOutcome::Skipped,
            .error = Error(ErrorCode::FormatUnknown, Words::tr("This is hidden or not an article"), path,
                           Words::tr("Name the file itself to import it all the same."))};
}

ImportRow failed(const QString &path, const Error &error)
{
    return {.path = path, .outcome = ImportOutcome::Failed, .error = error};
}
} // namespace

/// A document that has been read and waits for its commit, and the row that will tell of it.
struct Importer::Pending
{
    qsizetype row;
    IncomingDocument read;
};

Importer::Importer(LibraryCore &core, ImportOptions options, Progress progress)
    : m_core(core)
    , m_options(options)
    , m_progress(std::move(progress))
    , m_act(Act::start(core.analyst(), u"import"_s))
{
    m_core.beginAct(m_act.uuid);
}

Importer::~Importer()
{
    m_core.endAct(m_act.uuid);
}

Result<ImportReport> Importer::files(const QStringList &paths)
{
    const CollectedFiles collected = collectFiles(paths);
    const qsizetype total = collected.files.size();
    const qsizetype window = 4 * m_readers.maxThreadCount();
    std::deque<QFuture<Result<IncomingDocument>>> ahead;
    qsizetype next = 0;
    for (; next < total && !m_report.error; ++next) {
        m_report.cancelled = m_progress && !m_progress(next, total);
        if (m_report.cancelled)
            break;
        for (qsizetype toRead = next + std::ssize(ahead); toRead < std::min(next + window, total); ++toRead)
            ahead.push_back(QtConcurrent::run(&m_readers, readFile, collected.files.at(toRead)));
        take(collected.files.at(next), ahead.front().takeResult());
        ahead.pop_front();
    }
    storePending();
    m_report.notReached = total - next;
    for (const QString &path : collected.passedOver)
        m_report.rows += passedOver(path);
    for (const Error &error : collected.errors)
        m_report.rows += failed(error.where(), error);
    return m_report;
}

Result<ImportReport> Importer::article(const QString &name, Result<IncomingDocument> read)
{
    take(name, std::move(read));
    storePending();
    return m_report;
}

void Importer::take(const QString &path, Result<IncomingDocument> read)
{
    if (!read) {
        m_report.rows += failed(path, read.error());
        return;
    }
    m_report.rows += ImportRow{.path = path, .title = read->document.title, .remarks = read->remarks};
    m_pendingUnits += read->version.text.size();
    m_pending.push_back({m_report.rows.size() - 1, std::move(*read)});
    if (std::ssize(m_pending) >= batchDocuments || m_pendingUnits >= batchUnits)
        storePending();
}

/// All of the batch or nothing of it.
void Importer::storePending()
{
    if (m_pending.empty())
        return;
    const auto rows = m_core.write(m_act, Priority::Batch, [this](Edit &edit) -> Result<QList<ImportRow>> {
        QList<ImportRow> stored;
        for (const Pending &pending : m_pending) {
            const auto row = store(edit, pending);
            if (!row)
                return std::unexpected(row.error());
            stored += *row;
        }
        return stored;
    });
    for (std::size_t place = 0; place < m_pending.size(); ++place) {
        ImportRow &row = m_report.rows[m_pending[place].row];
        row = rows ? rows->at(static_cast<qsizetype>(place)) : failed(row.path, rows.error());
    }
    if (!rows)
        m_report.error = rows.error();
    m_pending.clear();
    m_pendingUnits = 0;
}

Result<ImportRow> Importer::store(Edit &edit, const Pending &pending)
{
    DocumentStore documents(edit.database());
    ImportRow row = m_report.rows.at(pending.row);
    const auto sameText = documents.findByContentHash(pending.read.version.contentHash);
    if (!sameText)
        return std::unexpected(sameText.error());
    if (*sameText) {
        const KnownDocument &known = **sameText;
        if (!known.removed)
            return rowOf(std::move(row), ImportOutcome::AlreadyThere, known);
        return documents.restore(edit, known.documentUuid).transform([&] {
            return rowOf(std::move(row), ImportOutcome::Restored, known);
        });
    }
    if (!pending.read.document.url.isEmpty()) {
        const auto sameUrl = documents.findByUrl(pending.read.document.url);
        if (!sameUrl)
            return std::unexpected(sameUrl.error());
        if (*sameUrl && !(*sameUrl)->removed)
            return storeNewText(edit, pending.read, std::move(row), **sameUrl);
    }
    Document document = pending.read.document;
    document.collectedOn = edit.time();
    return documents.insert(edit, document, pending.read.version).transform([&](const Document &stored) {
        row.outcome = ImportOutcome::Imported;
        row.number = stored.number;
        row.documentUuid = stored.uuid;
        return row;
    });
}

Result<ImportRow> Importer::storeNewText(Edit &edit, const IncomingDocument &read, ImportRow row,
                                         const KnownDocument &known)
{
    if (!m_options.update)
        return rowOf(std::move(row), ImportOutcome::NewerText, known);
    DocumentStore documents(edit.database());
    return documents.byUuid(known.documentUuid)
        .and_then(
            [&](const Document &document) { return documents.addVersion(edit, document, read.version); })
        .transform(
            [&](const DocumentVersion &) { return rowOf(std::move(row), ImportOutcome::NewVersion, known); });
}

ImportRow Importer::rowOf(ImportRow row, ImportOutcome outcome, const KnownDocument &known)
{
    row.outcome = outcome;
    row.number = known.number;
    row.documentUuid = known.documentUuid;
    row.title = known.title;
    return row;
}

} // namespace Postilla
