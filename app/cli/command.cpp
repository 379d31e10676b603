// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"

#include "cli/cli.h"

using namespace Qt::StringLiterals;

namespace Postilla {

QList<Command> commands(const ChartPainter *charts)
{
    return {importCommand(),  listCommand(),       findCommand(),       figuresCommand(),
            showCommand(),    editCommand(),       backupCommand(),     verifyCommand(),
            undoCommand(),    redoCommand(),       historyCommand(),    claimCommand(),
            claimsCommand(),  judgementsCommand(), sessionsCommand(),   reportCommand(charts),
            reportsCommand(), mentionsCommand(),   candidatesCommand(), compareCommand(),
            lexiconCommand()};
}

QCommandLineOption jsonOption()
{
    return {u"json"_s, Cli::tr("Writes JSON with English keys and ISO dates, whatever the language.")};
}

} // namespace Postilla
