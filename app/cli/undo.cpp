// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/session.h"
#include "library/historywords.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
using TakeBack = Result<UndoStep> (Library::*)();

ExitCode run(const QCommandLineParser &given, Console &console, TakeBack takeBack, const QString &sentence)
{
    const auto library = openLibrary(given, Library::Access::ReadWrite);
    if (!library)
        return refuse(console, library.error());
    const auto step = ((**library).*takeBack)();
    if (!step)
        return refuse(console, step.error());
    if (given.isSet(u"json"_s))
        console.print(QJsonDocument(QJsonObject{{u"act"_s, step->act}, {u"label"_s, step->label}}));
    else
        console.print(sentence.arg(historyAct(step->label)));
    return ExitCode::Done;
}

ExitCode undo(const QCommandLineParser &given, Console &console)
{
    return run(given, console, &Library::undo, Cli::tr("Undone: %1"));
}

ExitCode redo(const QCommandLineParser &given, Console &console)
{
    return run(given, console, &Library::redo, Cli::tr("Done again: %1"));
}
} // namespace

Command undoCommand()
{
    return {.name = u"undo"_s,
            .summary = Cli::tr("Takes back the last act of the analyst; a whole import is one."),
            .options = {jsonOption()},
            .run = undo};
}

Command redoCommand()
{
    return {.name = u"redo"_s,
            .summary = Cli::tr("Does again what was undone last."),
            .options = {jsonOption()},
            .run = redo};
}

} // namespace Postilla
