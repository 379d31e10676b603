// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/documentjson.h"
#include "cli/session.h"
#include "cli/showdocument.h"
#include "cli/texttable.h"
#include "library/historywords.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
constexpr int usualLimit = 50;

QString kindKey(OperationKind kind)
{
    static constexpr std::array keys{"create"_L1, "update"_L1, "remove"_L1, "restore"_L1};
    return keys.at(static_cast<std::size_t>(kind));
}

QString actKindKey(ActKind kind)
{
    static constexpr std::array keys{"do"_L1, "undo"_L1, "redo"_L1};
    return keys.at(static_cast<std::size_t>(kind));
}

QJsonObject lineJson(const HistoryLine &line)
{
    QJsonArray changes;
    for (const FieldChange &change : line.changes) {
        changes.append(
            QJsonObject{{u"field"_s, change.key}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    }
    return {{u"seq"_s, line.seq},
            {u"time"_s, isoTime(line.time)},
            {u"analyst"_s, line.analyst},
            {u"act"_s, line.act},
            {u"act_kind"_s, actKindKey(line.actKind)},
            {u"label"_s, line.label},
            {u"kind"_s, kindKey(line.kind)},
            {u"noun"_s, line.noun},
            {u"record"_s, line.record},
            {u"changes"_s, changes}};
}

void printTable(const QList<HistoryLine> &lines, Console &console)
{
    using enum TextTable::Column;
    TextTable table({Text, Elided, Text, Text, Wrapped},
                    {Cli::tr("When"), Cli::tr("Who"), Cli::tr("Act"), Cli::tr("Record"), Cli::tr("What")});
    for (const HistoryLine &line : lines) {
        table.addRow(
            {timeText(line.time), line.analyst, historyAct(line), line.recordText, historyChanges(line)});
    }
    for (const QString &line : table.lines(console.width()))
        console.print(line);
}

Result<int> limitOf(const QCommandLineParser &given)
{
    bool isNumber = false;
    const int limit = given.value(u"limit"_s).toInt(&isNumber);
    if (isNumber && limit > 0)
        return limit;
    return std::unexpected(Error(ErrorCode::BadArgument, Cli::tr("This is not a number of lines"),
                                 given.value(u"limit"_s), Cli::tr("Give a number from 1 on.")));
}

/// Of a document by its number, or of a claim by its: "12", "A-0042".
Result<QList<HistoryLine>> historyOf(const QString &record, const Library &library,
                                     const QCommandLineParser &given, int limit)
{
    if (record.contains(u'-'))
        return claimOfNumber(record, library, given).and_then([&](const Claim &claim) {
            return library.history().ofClaim(claim.uuid, limit);
        });
    return documentNumber(record, given)
        .and_then([&](int number) { return library.documentByNumber(number); })
        .and_then([&](const Document &document) {
            return library.history().of(u"document"_s, document.uuid, limit);
        });
}

ExitCode run(const QCommandLineParser &given, Console &console)
{
    const auto limit = limitOf(given);
    if (!limit)
        return refuse(console, limit.error());
    const auto library = openLibrary(given, Library::Access::ReadOnly);
    if (!library)
        return refuse(console, library.error());
    const QString record = given.positionalArguments().value(0);
    const auto lines =
        record.isEmpty() ? (*library)->history().latest(*limit) : historyOf(record, **library, given, *limit);
    if (!lines)
        return refuse(console, lines.error());
    if (given.isSet(u"json"_s)) {
        QJsonArray json;
        for (const HistoryLine &line : *lines)
            json.append(lineJson(line));
        console.print(QJsonDocument(json));
    } else {
        printTable(*lines, console);
    }
    return ExitCode::Done;
}
} // namespace

Command historyCommand()
{
    return {
        .name = u"history"_s,
        .arguments = Cli::tr("[NUMBER|CLAIM]"),
        .mostArguments = 1,
        .summary = Cli::tr(
            "Says who changed what and when, the newest first: in the library, to one document, or to one "
            "claim."),
        .options = {{u"limit"_s, Cli::tr("At most so many lines. Default: %1").arg(usualLimit),
                     Cli::tr("LINES"), QString::number(usualLimit)},
                    jsonOption()},
        .run = run};
}

} // namespace Postilla
