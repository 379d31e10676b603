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
    static constexpr std::array keys{"damage"_L1,       "broken_link"_L1,  "search_index"_L1,
                                     "changed_text"_L1, "journal_hole"_L1, "journal_state"_L1,
                                     "number"_L1};
    return keys.at(static_cast<std::size_t>(kind));
}

void printJson(const QList<Finding> &findings, Console &console)
{
    QJsonArray list;
    for (const Finding &finding : findings) {
        list.append(QJsonObject{{u"kind"_s, kindKey(finding.kind)},
                                {u"what"_s, finding.what},
                                {u"where"_s, finding.where},
                                {u"advice"_s, finding.advice}});
    }
    console.print(QJsonDocument(QJsonObject{{u"findings"_s, list}}));
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

ExitCode run(const QCommandLineParser &given, Console &console)
{
    // The search index is checked in a write that is taken back.
    const auto library = openLibraryAsItMay(given);
    if (!library)
        return refuse(console, library.error());
    const auto findings = await((*library)->verify(), Cli::tr("Checking"), console);
    if (!findings)
        return refuse(console, findings.error());
    if (given.isSet(u"json"_s))
        printJson(*findings, console);
    else
        printLines(*findings, console);
    return findings->isEmpty() ? ExitCode::Done : ExitCode::Failed;
}
} // namespace

Command verifyCommand()
{
    return {.name = u"verify"_s,
            .summary = Cli::tr("Checks the library against itself. Changes nothing."),
            .options = {jsonOption()},
            .run = run};
}

} // namespace Postilla
