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
/// "it" or "en"; that of the user where none is given.
Result<ReportLocale> localeOf(const QCommandLineParser &given)
{
    const QString typed = given.isSet(u"lang"_s) ? given.value(u"lang"_s) : QLocale().bcp47Name().left(2);
    if (typed == u"it")
        return ReportLocale::Italian;
    if (typed == u"en" || !given.isSet(u"lang"_s))
        return ReportLocale::English;
    return std::unexpected(Error(ErrorCode::BadArgument, Cli::tr("A report does not speak this language"),
                                 typed, Cli::tr("Write it or en.")));
}

ReportRequest requestOf(const QCommandLineParser &given, ReportLocale locale)
{
    ReportRequest request;
    request.fullText = given.isSet(u"full-text"_s);
    request.locale = locale;
    request.scope = given.value(u"scope"_s).trimmed();
    return request;
}

ExitCode run(const QCommandLineParser &given, Console &console)
{
    const QString output = given.value(u"output"_s);
    const auto table = reportFormatOf(output).and_then(
        [&](ReportFormat) { return parseReportTable(given.value(u"table"_s)); });
    const auto locale = localeOf(given);
    if (!table || !locale) {
        console.tell(table ? locale.error() : table.error());
        return ExitCode::Usage;
    }
    const auto library = openLibrary(given, Library::Access::ReadOnly);
    if (!library)
        return refuse(console, library.error());
    const auto written = searchSoundly(given, console, [&] {
        return await((*library)->reports().write(requestOf(given, *locale), output, *table),
                     Cli::tr("Writing the report"), console);
    });
    if (!written)
        return refuse(console, written.error());
    for (const QString &path : *written)
        console.print(path);
    return ExitCode::Done;
}
} // namespace

Command reportCommand()
{
    return {
        .name = u"report"_s,
        .summary = Cli::tr("Writes an annotated summary as PDF, HTML, Markdown or JSON, or its tables "
                           "as CSV, and says where."),
        .options = {{u"output"_s,
                     Cli::tr("Where to; .pdf, .html, .md, .json, .csv, or a folder for all tables as CSV. "
                             "Must be given."),
                     Cli::tr("FILE")},
                    {u"full-text"_s, Cli::tr("Adds the texts in full, marked.")},
                    {u"lang"_s, Cli::tr("In which language it speaks: it or en."), Cli::tr("LANGUAGE")},
                    {u"table"_s, Cli::tr("What a .csv holds: documents, mentions or claims."),
                     Cli::tr("TABLE"), u"claims"_s},
                    scopeOption()},
        .run = run,
        .paints = true};
}

} // namespace Postilla
