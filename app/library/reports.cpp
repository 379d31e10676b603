// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reports.h"

#include "library/libraryclaimsource.h"
#include "library/librarycore.h"
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
} // namespace

Reports::Reports(std::shared_ptr<LibraryCore> core)
    : m_core(std::move(core))
{
}

Job<QStringList> Reports::write(const ReportRequest &request, const QString &path, ReportTable table,
                                const Scope &scope) const
{
    const auto work = [=](LibraryCore &core, const Progress &progress) {
        return core.finder()
            .and_then([&](const LibraryFinder &current) {
                return core.with([&](Database &database) {
                    return buildReport(LibraryClaimSource(database, current, scope), completed(request, core),
                                       core.clock(), progress);
                });
            })
            .and_then([&](const Report &report) { return writeReport(report, path, table, progress); });
    };
    return LibraryCore::start<QStringList>(m_core, work);
}

} // namespace Postilla
