// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reports.h"

#include "library/libraryclaimsource.h"
#include "library/librarycore.h"
#include "mention/mentionfinder.h"
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

Job<QStringList> Reports::write(const ReportRequest &request, const QString &path, ReportTable table) const
{
    const auto work = [=](LibraryCore &core, const Progress &progress) {
        return MentionFinder::standard()
            .and_then([&](const auto &finder) {
                return core.with([&](Database &database) {
                    return buildReport(LibraryClaimSource(database, finder), completed(request, core),
                                       core.clock(), progress);
                });
            })
            .and_then([&](const Report &report) { return writeReport(report, path, table, progress); });
    };
    return LibraryCore::start<QStringList>(m_core, work);
}

} // namespace Postilla
