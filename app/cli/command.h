// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/console.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>

#include <functional>

namespace Postilla {

class ChartPainter;

/// A verb of the command line. The table of them is all that dispatch, help and usage errors know.
struct Command
{
    /// "import".
    QString name;
    /// What it takes besides options, as the help writes it: "FILE|FOLDER…"; empty: nothing.
    QString arguments = {};
    int leastArguments = 0;
    /// -1: any number.
    int mostArguments = 0;
    /// One line.
    QString summary;
    /// Those of its own, beside those that every verb has.
    QList<QCommandLineOption> options = {};
    std::function<ExitCode(const QCommandLineParser &given, Console &console)> run;
    /// Whether it has --library and --analyst.
    bool usesLibrary = true;
    /// Whether it needs fonts, as a PDF does.
    bool paints = false;
    /// Whether its argument is a query, which may begin with a dash: -chip:H20.
    bool takesQuery = false;
};

/// All verbs, in the order of the help. Made anew in the language of the moment. `charts`: who draws those of
/// a report; nullptr: nobody.
QList<Command> commands(const ChartPainter *charts = nullptr);

/// --json, for the verbs that have it.
QCommandLineOption jsonOption();

// The verbs; each is a file of its own.
Command importCommand();
Command listCommand();
Command findCommand();
Command figuresCommand();
Command showCommand();
Command editCommand();
Command backupCommand();
Command verifyCommand();
Command undoCommand();
Command redoCommand();
Command historyCommand();
Command claimCommand();
Command claimsCommand();
Command judgementsCommand();
Command sessionsCommand();
Command reportsCommand();
Command reportCommand(const ChartPainter *charts);
Command mentionsCommand();
Command candidatesCommand();
Command compareCommand();
Command lexiconCommand();

} // namespace Postilla
