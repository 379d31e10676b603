// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/session.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
QString kindKey(Finding::Kind kind)
{
    static constexpr std::array keys{
        "damage"_L1,        "broken_link"_L1, "search_index"_L1, "changed_text"_L1, "journal_hole"_L1,
        "journal_state"_L1, "anchor"_L1,      "unplaced"_L1,     "number"_L1,       "mentions"_L1};
    static_assert(keys.size() == static_cast<std::size_t>(Finding::Kind::Mentions) + 1);
    return keys.at(static_cast<std::size_t>(kind));
}

QJsonArray findingsJson(const QList<Finding> &findings)
{
    QJsonArray list;
    for (const Finding &finding : findings) {
        list.append(QJsonObject{{u"kind"_s, kindKey(finding.kind)},
                                {u"what"_s, finding.what},
                                {u"where"_s, finding.where},
                                {u"advice"_s, finding.advice}});
    }
    return list;
}

void printLines(const QList<Finding> &findings, Console &console)
{
    for (const Finding &finding : findings) {
        const QString place = finding.where.isEmpty() ? QString() : u": "_s + finding.where;
        console.print(finding.what + place + u". "_s + finding.advice);
    }
    if (findings.isEmpty())
        console.print(Cli::tr("All is well."));
    else
        console.print(Cli::tr("%n finding(s).", nullptr, static_cast<int>(findings.size())));
}

void printRepairs(const RepairReport &report, Console &console)
{
    if (!report.backup.isEmpty())
        console.print(Cli::tr("The library as it was: %1").arg(report.backup));
    for (const Repair &repair : report.repairs)
        console.print(repair.what + u": "_s + repair.where + u'.');
    if (!report.backup.isEmpty() && report.repairs.isEmpty())
        console.print(Cli::tr("Nothing of it could be repaired."));
}

ExitCode repair(const QCommandLineParser &given, Console &console)
{
    const auto library = openLibrary(given, Library::Access::ReadWrite);
    if (!library)
        return refuse(console, library.error());
    const auto report = await((*library)->repair(), Cli::tr("Repairing"), console);
    if (!report)
        return refuse(console, report.error());
    if (given.isSet(u"json"_s)) {
        QJsonArray repairs;
        for (const Repair &repair : report->repairs) {
            repairs.append(QJsonObject{
                {u"kind"_s, kindKey(repair.kind)}, {u"what"_s, repair.what}, {u"where"_s, repair.where}});
        }
        console.print(QJsonDocument(QJsonObject{{u"backup"_s, report->backup},
                                                {u"repairs"_s, repairs},
                                                {u"findings"_s, findingsJson(report->left)}}));
    } else {
        printRepairs(*report, console);
        printLines(report->left, console);
    }
    return report->left.isEmpty() ? ExitCode::Done : ExitCode::Failed;
}

ExitCode run(const QCommandLineParser &given, Console &console)
{
    if (given.isSet(u"repair"_s))
        return repair(given, console);
    // The search index is checked in a write that is taken back.
    const auto library = openLibraryAsItMay(given);
    if (!library)
        return refuse(console, library.error());
    const auto findings = await((*library)->verify(), Cli::tr("Checking"), console);
    if (!findings)
        return refuse(console, findings.error());
    if (given.isSet(u"json"_s))
        console.print(QJsonDocument(QJsonObject{{u"findings"_s, findingsJson(*findings)}}));
    else
        printLines(*findings, console);
    return findings->isEmpty() ? ExitCode::Done : ExitCode::Failed;
}
} // namespace

Command verifyCommand()
{
    return {
        .name = u"verify"_s,
        .summary = Cli::tr("Checks the library against itself. Changes nothing, unless told to repair."),
        .options = {{u"repair"_s, Cli::tr("Puts right what the library itself proves, after a copy of it.")},
                    jsonOption()},
        .run = run};
}

} // namespace Postilla
