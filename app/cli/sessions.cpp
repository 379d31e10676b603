// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/documentjson.h"
#include "cli/session.h"
#include "cli/showdocument.h"
#include "cli/texttable.h"
#include "library/reviewsummary.h"
#include "library/reviewwords.h"
#include "review/reviewmode.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// The oldest first: a session keeps its number.
Result<QList<ReviewLine>> numbered(const Library &library)
{
    return library.reviews().all().transform([](QList<ReviewLine> lines) {
        std::ranges::reverse(lines);
        return lines;
    });
}

Result<ReviewRecord> sessionOf(const Library &library, const QCommandLineParser &given)
{
    const QString typed = given.positionalArguments().constFirst();
    return numbered(library).and_then([&](const QList<ReviewLine> &lines) -> Result<ReviewRecord> {
        bool isNumber = false;
        const int number = typed.toInt(&isNumber);
        if (isNumber && number >= 1 && number <= lines.size())
            return lines.at(number - 1).session;
        return std::unexpected(Error(ErrorCode::NotFound, Cli::tr("There is no such review session"), typed,
                                     Cli::tr("Look it up: %1").arg(callOf(u"sessions"_s, given))));
    });
}

QJsonObject lineJson(const ReviewLine &line, int number)
{
    const ReviewPlan &plan = line.session.plan;
    return {{u"session_no"_s, number},
            {u"session_uuid"_s, line.session.uuid},
            {u"queue"_s, codeOf(plan.queue)},
            {u"scope"_s, codeOf(plan.scope.kind)},
            {u"scope_values"_s, QJsonArray::fromStringList(plan.scope.values)},
            {u"order"_s, codeOf(plan.order)},
            {u"rule"_s, plan.rule},
            {u"analyst"_s, line.session.analyst},
            {u"started_at"_s, isoTime(line.session.startedAt)},
            {u"closed"_s, line.session.isClosed},
            {u"items"_s, line.queued},
            {u"decided"_s, line.decided}};
}

QJsonObject decisionJson(const DecidedItem &item)
{
    const Decision &decision = item.decision;
    return {{u"decided_at"_s, isoTime(decision.decidedAt)},
            {u"decided_by"_s, decision.analyst},
            {u"decision"_s, codeOf(decision.ruling)},
            {u"rule"_s, decision.rule},
            {u"document_no"_s, item.documentNumber},
            {u"claim_no"_s, item.claimNumber},
            {u"text"_s, decision.gist}};
}

void print(const TextTable &table, Console &console)
{
    for (const QString &line : table.lines(console.width()))
        console.print(line);
}

void printSessions(const QList<ReviewLine> &lines, Console &console)
{
    using enum TextTable::Column;
    TextTable table({Number, Elided, Text, Number, Number, Text},
                    {Cli::tr("No."), Cli::tr("Session"), Cli::tr("Started"), Cli::tr("Items"),
                     Cli::tr("Decided"), Cli::tr("Analyst")});
    int number = 0;
    for (const ReviewLine &line : lines)
        table.addRow({QString::number(++number), line.title, timeText(line.session.startedAt),
                      QString::number(line.queued), QString::number(line.decided), line.session.analyst});
    print(table, console);
}

void printDecisions(const ReviewSummary &summary, Console &console)
{
    using enum TextTable::Column;
    TextTable table({Text, Text, Text, Text, Elided}, {Cli::tr("When"), Cli::tr("Decision"), Cli::tr("Rule"),
                                                       Cli::tr("Claim"), Cli::tr("Text")});
    for (const DecidedItem &item : summary.decisions)
        table.addRow({timeText(item.decision.decidedAt), rulingName(item.decision.ruling),
                      ruleText(item.decision.rule), item.claimNumber, item.decision.gist});
    print(table, console);
}

ExitCode list(const Library &library, const QCommandLineParser &given, Console &console)
{
    const auto lines = numbered(library);
    if (!lines)
        return refuse(console, lines.error());
    if (given.isSet(u"json"_s)) {
        QJsonArray json;
        int number = 0;
        for (const ReviewLine &line : *lines)
            json.append(lineJson(line, ++number));
        console.print(QJsonDocument(json));
    } else if (lines->isEmpty()) {
        console.tell(
            Cli::tr("No review session was started yet. Open the library in the window and press Ctrl+2."));
    } else {
        printSessions(*lines, console);
    }
    return ExitCode::Done;
}

ExitCode write(const Library &library, const ReviewRecord &session, const QCommandLineParser &given,
               Console &console)
{
    const bool isItalian = QLocale().language() == QLocale::Italian;
    const auto written =
        await(library.reviews().write(session.uuid, given.value(u"output"_s),
                                      isItalian ? ReportLocale::Italian : ReportLocale::English),
              Cli::tr("Writing the report"), console);
    if (!written)
        return refuse(console, written.error());
    for (const QString &path : *written)
        console.print(path);
    return ExitCode::Done;
}

ExitCode show(const Library &library, const QCommandLineParser &given, Console &console)
{
    const auto session = sessionOf(library, given);
    if (!session)
        return refuse(console, session.error());
    if (given.isSet(u"output"_s))
        return write(library, *session, given, console);
    const auto summary = library.reviews().summary(session->uuid);
    if (!summary)
        return refuse(console, summary.error());
    if (given.isSet(u"json"_s)) {
        QJsonArray json;
        for (const DecidedItem &item : summary->decisions)
            json.append(decisionJson(item));
        console.print(QJsonDocument(json));
    } else {
        printDecisions(*summary, console);
    }
    return ExitCode::Done;
}

ExitCode run(const QCommandLineParser &given, Console &console)
{
    const auto library = openLibrary(given, Library::Access::ReadOnly);
    if (!library)
        return refuse(console, library.error());
    return given.positionalArguments().isEmpty() ? list(**library, given, console)
                                                 : show(**library, given, console);
}

} // namespace

Command sessionsCommand()
{
    return {
        .name = u"sessions"_s,
        .arguments = Cli::tr("[NUMBER]"),
        .mostArguments = 1,
        .summary =
            Cli::tr("Lists the review sessions, or what was decided in one of them, and writes its report."),
        .options = {jsonOption(),
                    {u"output"_s,
                     Cli::tr(
                         "Where the report of the session goes; .pdf, or .csv for the table of decisions."),
                     Cli::tr("FILE")}},
        .run = run,
        .paints = true};
}

} // namespace Postilla
