// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/documentjson.h"
#include "cli/session.h"
#include "cli/texttable.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Enough of a hash to tell two files apart by eye.
constexpr qsizetype shortHash = 12;

QJsonObject lineJson(const RegisterLine &line)
{
    const ReportRecord &record = line.record;
    QJsonArray claims;
    for (const ReportedClaim &claim : record.claims)
        claims.append(claim.number);
    return {{u"number"_s, record.number},
            {u"made_at"_s, isoTime(record.madeAt)},
            {u"analyst"_s, record.analyst},
            {u"scope"_s, record.scope},
            {u"file"_s, record.file},
            {u"sha256"_s, record.fileHash},
            {u"replaces"_s, record.replaces},
            {u"claims"_s, claims},
            {u"refuted"_s, QJsonArray::fromStringList(line.refuted)}};
}

void printTable(const QList<RegisterLine> &lines, Console &console)
{
    using enum TextTable::Column;
    TextTable table({Text, Text, Text, Number, Number, Text, Elided, Elided},
                    {Cli::tr("Report"), Cli::tr("Date"), Cli::tr("Analyst"), Cli::tr("Claims"),
                     Cli::tr("Refuted"), Cli::tr("SHA-256"), Cli::tr("Scope"), Cli::tr("File")});
    for (const RegisterLine &line : lines) {
        const ReportRecord &record = line.record;
        const QDateTime made = QDateTime::fromMSecsSinceEpoch(record.madeAt);
        table.addRow({record.number, QLocale().toString(made, QLocale::ShortFormat), record.analyst,
                      QLocale().toString(record.claims.size()), QLocale().toString(line.refuted.size()),
                      record.fileHash.left(shortHash), record.scope, record.file});
    }
    for (const QString &text : table.lines(console.width()))
        console.print(text);
}

ExitCode run(const QCommandLineParser &given, Console &console)
{
    const auto library = openLibrary(given, Library::Access::ReadOnly);
    if (!library)
        return refuse(console, library.error());
    const auto lines = (*library)->reports().lines();
    if (!lines)
        return refuse(console, lines.error());
    if (given.isSet(u"json"_s)) {
        QJsonArray json;
        for (const RegisterLine &line : *lines)
            json.append(lineJson(line));
        console.print(QJsonDocument(json));
    } else if (lines->isEmpty()) {
        console.tell(Cli::tr("No report has been written yet. Write one: postilla report --output FILE.pdf"));
    } else {
        printTable(*lines, console);
    }
    return ExitCode::Done;
}

} // namespace

Command reportsCommand()
{
    return {.name = u"reports"_s,
            .summary = Cli::tr(
                "Lists the register of reports: what was handed over, when, from which claims, and how "
                "many of these were refuted since."),
            .options = {jsonOption()},
            .run = run};
}

} // namespace Postilla
