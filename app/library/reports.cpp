// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reports.h"

#include "library/libraryclaimsource.h"
#include "library/librarycore.h"
#include "library/searches.h"
#include "query/queryparser.h"
#include "report/pdfreport.h"
#include "report/reportbuilder.h"
#include "report/reportregister.h"
#include "store/reportstore.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
/// The request with what the library knows of itself.
ReportRequest completed(ReportRequest request, const LibraryCore &core)
{
    if (request.library.isEmpty())
        request.library = QFileInfo(core.path()).completeBaseName();
    if (request.analyst.isEmpty())
        request.analyst = core.analyst();
    return request;
}

/// The documents that the query finds, and the claims that it finds them by where it names tags or questions.
Result<ReportScope> scopeOf(const LibraryCore &core, const QString &query, const Searches &searches)
{
    if (query.isEmpty())
        return ReportScope();
    return QueryParser::read(query).and_then([&](const Query &read) {
        return searches.scope(read).and_then([&](const QSet<QString> &documents) {
            return core.with([&](Database &database) { return ClaimChoices(database).of(read); })
                .transform(
                    [&](const std::optional<ClaimChoice> &claims) { return ReportScope{documents, claims}; });
        });
    });
}

/// The moment that SOURCE_DATE_EPOCH names, as for other tools whose output is to be the same bytes each
/// time; now where it names none.
qint64 momentOf(const Clock &clock)
{
    bool isNumber = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber ? seconds * 1000 : clock.now();
}

Result<Report> gather(LibraryCore &core, const ReportRequest &request, const ReportScope &scope,
                      const Progress &progress)
{
    return core.finder().and_then([&](const LibraryFinder &current) {
        return core.with([&](Database &database) {
            return buildReport(LibraryClaimSource(database, current, scope), completed(request, core),
                               FixedClock(momentOf(core.clock())), progress);
        });
    });
}

bool isForPeople(const QString &path)
{
    const auto format = reportFormatOf(path);
    return format == ReportFormat::Pdf || format == ReportFormat::Html || format == ReportFormat::Markdown;
}

bool showsCharts(const QString &path)
{
    const auto format = reportFormatOf(path);
    return format == ReportFormat::Pdf || format == ReportFormat::Html;
}

/// The report with its charts, where there is somebody to draw them.
Result<Report> illustrated(const LibraryCore &core, const Report &report, const Progress &progress)
{
    return core.charts() ? withCharts(report, *core.charts(), progress) : report;
}

/// The report with the number that it gets in the register.
Result<Report> numbered(LibraryCore &core, Report report)
{
    return core.from<ReportStore>([](ReportStore &store) { return store.expectedNumber(); })
        .transform([&](const QString &number) {
            report.number = number;
            return report;
        });
}

/// Enters the report in the register and puts its files in their places: both, or neither.
Result<QStringList> entered(LibraryCore &core, const Report &report, const ReportOutput &output,
                            WholeFiles files)
{
    ReportRecord record = recordOf(report);
    record.file = QFileInfo(output.path).absoluteFilePath();
    const auto hash = files.firstHash();
    if (!hash)
        return std::unexpected(hash.error());
    record.fileHash = *hash;
    auto paths = core.write(u"report"_s, [&](Edit &edit) {
        return ReportStore(edit.database()).insert(edit, record).and_then([&](const ReportRecord &) {
            return files.commit();
        });
    });
    if (!paths)
        files.takeBack();
    return paths;
}

/// Written with the number that it has in the register from then on.
Result<QStringList> handedOver(LibraryCore &core, const Report &report, const ReportOutput &output,
                               const Progress &progress)
{
    const auto once = [&] {
        return numbered(core, report).and_then([&](const Report &numbered) {
            return prepareReport(numbered, output, progress).and_then([&](WholeFiles files) {
                return entered(core, numbered, output, std::move(files));
            });
        });
    };
    auto done = once();
    while (!done && done.error().code() == ErrorCode::Conflict) // another was entered meanwhile
        done = once();
    return done;
}

/// What is in scope, read from the library.
Result<Report> read(LibraryCore &core, const Searches &searches, const ReportRequest &request,
                    const Progress &progress)
{
    return scopeOf(core, request.scope, searches).and_then([&](const ReportScope &scope) {
        return gather(core, request, scope, progress);
    });
}
} // namespace

Reports::Reports(std::shared_ptr<LibraryCore> core)
    : m_core(std::move(core))
{
}

Job<QStringList> Reports::write(const ReportRequest &request, const ReportOutput &output) const
{
    const auto work = [=, searches = Searches(m_core)](LibraryCore &core, const Progress &progress) {
        return read(core, searches, request, progress)
            .and_then([&](const Report &report) {
                return showsCharts(output.path) ? illustrated(core, report, progress) : report;
            })
            .and_then([&](const Report &report) {
                const bool isEntered = isForPeople(output.path) && core.mode() == Database::Mode::ReadWrite;
                return isEntered ? handedOver(core, report, output, progress)
                                 : writeReport(report, output, progress);
            });
    };
    return LibraryCore::start<QStringList>(m_core, work);
}

Job<std::shared_ptr<const ReportPages>> Reports::pages(const ReportRequest &request) const
{
    using Pages = std::shared_ptr<const ReportPages>;
    const auto work = [=, searches = Searches(m_core)](LibraryCore &core, const Progress &progress) {
        return read(core, searches, request, progress)
            .and_then([&](const Report &report) { return illustrated(core, report, progress); })
            .and_then([&](Report report) {
                return core.mode() == Database::Mode::ReadWrite ? numbered(core, std::move(report))
                                                                : Result<Report>(std::move(report));
            })
            .and_then([&](const Report &report) { return layOutPages(report, progress); })
            .transform(
                [](ReportPages pages) { return Pages(std::make_shared<ReportPages>(std::move(pages))); });
    };
    return LibraryCore::start<Pages>(m_core, work);
}

Result<QList<ReportRecord>> Reports::all() const
{
    return m_core->from<ReportStore>([](ReportStore &store) { return store.all(); });
}

Result<QList<RegisterLine>> Reports::lines() const
{
    return registerLines(*m_core, false);
}

Job<QList<RegisterLine>> Reports::checked() const
{
    return LibraryCore::start<QList<RegisterLine>>(m_core, [](LibraryCore &core, const Progress &progress) {
        return registerLines(core, true, progress);
    });
}

Result<QList<ReportRecord>> Reports::carrying(const QString &claimUuid) const
{
    return m_core->from<ReportStore>([&](ReportStore &store) { return store.carrying(claimUuid); });
}

} // namespace Postilla
