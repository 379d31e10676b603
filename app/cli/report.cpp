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

/// What an option names of a vocabulary; the error lists it.
template <typename Vocabulary>
Result<Vocabulary> choiceOf(const QCommandLineParser &given, const QString &option)
{
    const QString typed = given.value(option);
    return fromCode<Vocabulary>(typed).transform_error([&](const Error &) {
        QStringList words;
        for (const QLatin1StringView word : Codes<Vocabulary>::words)
            words << word;
        return Error(ErrorCode::BadArgument, Cli::tr("--%1 does not know this").arg(option), typed,
                     Cli::tr("Choose one of: %1.").arg(words.join(u", "_s)));
    });
}

Result<ReportRequest> requestOf(const QCommandLineParser &given)
{
    ReportRequest request;
    request.fullText = given.isSet(u"full-text"_s);
    request.scope = given.value(u"scope"_s).trimmed();
    request.replaces = given.value(u"replaces"_s).trimmed();
    const auto into = [](auto &field) { return [&field](auto value) { field = value; }; };
    return localeOf(given)
        .transform(into(request.locale))
        .and_then([&] { return choiceOf<ReportLayout>(given, u"layout"_s).transform(into(request.layout)); })
        .and_then([&] { return choiceOf<ReportPaper>(given, u"paper"_s).transform(into(request.paper)); })
        .transform([&] { return request; });
}

/// Which formats an option says anything to.
struct OptionFormats
{
    QLatin1StringView option;
    QList<ReportFormat> formats;
};

Result<void> checkOptions(const QCommandLineParser &given, ReportFormat format)
{
    using enum ReportFormat;
    static const QList<OptionFormats> rules{{"layout"_L1, {Pdf, Html, Markdown}},
                                            {"paper"_L1, {Pdf}},
                                            {"full-text"_L1, {Pdf, Html, Markdown, Json}},
                                            {"replaces"_L1, {Pdf, Html, Markdown}},
                                            {"table"_L1, {Csv}},
                                            {"profile"_L1, {Csv, Folder}}};
    for (const auto &[option, formats] : rules) {
        if (given.isSet(option) && !formats.contains(format))
            return std::unexpected(
                Error(ErrorCode::BadArgument, Cli::tr("--%1 says nothing to this format").arg(option),
                      given.value(u"output"_s), Cli::tr("Leave it out, or write another format.")));
    }
    return {};
}

Result<ReportOutput> outputOf(const QCommandLineParser &given)
{
    const QString path = given.value(u"output"_s);
    return reportFormatOf(path)
        .and_then([&](ReportFormat format) { return checkOptions(given, format); })
        .and_then([&] { return parseReportTable(given.value(u"table"_s)); })
        .and_then([&](ReportTable table) {
            return choiceOf<TableProfile>(given, u"profile"_s).transform([&](TableProfile profile) {
                return ReportOutput{path, table, profile};
            });
        });
}

ExitCode run(const QCommandLineParser &given, Console &console, const ChartPainter *charts)
{
    const auto output = outputOf(given);
    const auto request = requestOf(given);
    if (!output || !request) {
        console.tell(output ? request.error() : output.error());
        return ExitCode::Usage;
    }
    // To enter it in the register; a library that can only be read is reported on as well.
    auto library = openLibrary(given, Library::Access::ReadWrite, charts);
    if (!library && library.error().code() == ErrorCode::LibraryReadOnly)
        library = openLibrary(given, Library::Access::ReadOnly, charts);
    if (!library)
        return refuse(console, library.error());
    const auto written = searchSoundly(given, console, [&] {
        return await((*library)->reports().write(*request, *output), Cli::tr("Writing the report"), console);
    });
    if (!written)
        return refuse(console, written.error());
    for (const QString &path : *written)
        console.print(path);
    return ExitCode::Done;
}
} // namespace

Command reportCommand(const ChartPainter *charts)
{
    return {
        .name = u"report"_s,
        .summary = Cli::tr("Writes an annotated summary as PDF, HTML, Markdown or JSON, or its tables "
                           "as XLSX or CSV, and says where."),
        .options = {{u"output"_s,
                     Cli::tr("Where to; .pdf, .html, .md, .json, .xlsx, .csv, or a folder for all tables as "
                             "CSV. Must be given."),
                     Cli::tr("FILE")},
                    {u"full-text"_s, Cli::tr("Adds the texts in full, marked.")},
                    {u"layout"_s,
                     Cli::tr("brief: the first page, contrasts, figures and sources; full: every claim as "
                             "well."),
                     Cli::tr("LAYOUT"), u"full"_s},
                    {u"paper"_s, Cli::tr("Of which size the pages of a PDF are: a4 or letter."),
                     Cli::tr("PAPER"), u"a4"_s},
                    {u"replaces"_s,
                     Cli::tr("Number of the report that it replaces, as postilla reports lists it."),
                     Cli::tr("NUMBER")},
                    {u"lang"_s, Cli::tr("In which language it speaks: it or en."), Cli::tr("LANGUAGE")},
                    {u"table"_s,
                     Cli::tr("What a .csv holds: documents, mentions, claims, figures, claim_tags, "
                             "relations or decisions."),
                     Cli::tr("TABLE"), u"claims"_s},
                    {u"profile"_s,
                     Cli::tr("For whom .csv files are: data for programs, spreadsheet for people, in the "
                             "report's language."),
                     Cli::tr("PROFILE"), u"data"_s},
                    scopeOption()},
        .run = [charts](const QCommandLineParser &given,
                        Console &console) { return run(given, console, charts); },
        .paints = true};
}

} // namespace Postilla
