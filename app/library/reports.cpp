// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reports.h"

#include "library/libraryclaimsource.h"
#include "library/librarycore.h"
#include "library/searches.h"
#include "query/queryparser.h"
#include "report/reportbuilder.h"

#include <QFileInfo>

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

/// Uuids of the documents that the query finds; nothing: all of the library.
using Scope = std::optional<QSet<QString>>;

Result<Scope> scopeOf(const QString &query, const Searches &searches)
{
    if (query.isEmpty())
        return std::nullopt;
    return QueryParser::read(query)
        .and_then([&](const Query &read) { return searches.scope(read); })
        .transform([](const QSet<QString> &found) { return Scope(found); });
}

Result<Report> gather(LibraryCore &core, const ReportRequest &request, const Scope &scope,
                      const Progress &progress)
{
    return core.finder().and_then([&](const LibraryFinder &current) {
        return core.with([&](Database &database) {
            return buildReport(LibraryClaimSource(database, current, scope), completed(request, core),
                               core.clock(), progress);
        });
    });
}
} // namespace

Reports::Reports(std::shared_ptr<LibraryCore> core)
    : m_core(std::move(core))
{
}

Job<QStringList> Reports::write(const ReportRequest &request, const QString &path, ReportTable table) const
{
    const auto work = [=, searches = Searches(m_core)](LibraryCore &core, const Progress &progress) {
        return scopeOf(request.scope, searches)
            .and_then([&](const Scope &scope) { return gather(core, request, scope, progress); })
            .and_then([&](const Report &report) { return writeReport(report, path, table, progress); });
    };
    return LibraryCore::start<QStringList>(m_core, work);
}

} // namespace Postilla
