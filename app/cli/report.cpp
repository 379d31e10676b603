// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/scope.h"
#include "cli/session.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
ReportRequest requestOf(const QCommandLineParser &given)
{
    ReportRequest request;
    request.fullText = given.isSet(u"full-text"_s);
    request.locale = QLocale().language() == QLocale::Italian ? ReportLocale::Italian : ReportLocale::English;
    return request;
}

ExitCode run(const QCommandLineParser &given, Console &console)
{
    const QString output = given.value(u"output"_s);
    const auto table = reportFormatOf(output).and_then(
        [&](ReportFormat) { return parseReportTable(given.value(u"table"_s)); });
    if (!table) {
        console.tell(table.error());
        return ExitCode::Usage;
    }
    const auto library = openLibrary(given, Library::Access::ReadOnly);
    if (!library)
        return refuse(console, library.error());
    const auto scope = scopeOf(given, **library, console);
    if (!scope)
        return refuse(console, scope.error());
    const auto written = await((*library)->reports().write(requestOf(given), output, *table, *scope),
                               Cli::tr("Writing the report"), console);
    if (!written)
        return refuse(console, written.error());
    for (const QString &path : *written)
        console.print(path);
    return ExitCode::Done;
}
} // namespace

Command reportCommand()
{
    return {.name = u"report"_s,
            .summary = Cli::tr("Writes an annotated summary as PDF or its tables as CSV, and says where."),
            .options = {{u"output"_s,
                         Cli::tr("Where to; .pdf, .csv, or a folder for all tables as CSV. Must be given."),
                         Cli::tr("FILE")},
                        {u"full-text"_s, Cli::tr("Adds the annotated texts to the PDF.")},
                        {u"table"_s, Cli::tr("What a .csv holds: documents, mentions or claims."),
                         Cli::tr("TABLE"), u"claims"_s},
                        scopeOption()},
            .run = run,
            .paints = true};
}

} // namespace Postilla
