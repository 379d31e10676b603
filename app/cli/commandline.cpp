// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/help.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
ExitCode refuse(Console &console, const QString &what, const QString &helpCall)
{
    console.tell(u"postilla: "_s + what);
    console.tell(Cli::tr("See: %1").arg(helpCall));
    return ExitCode::Usage;
}

/// Empty where the number of arguments fits the command.
QString argumentTrouble(const Command &command, const QStringList &given)
{
    if (given.size() < command.leastArguments)
        return Cli::tr("Something is missing: %1").arg(command.arguments);
    if (command.mostArguments >= 0 && given.size() > command.mostArguments) {
        return Cli::tr("This is too much: %1").arg(given.at(command.mostArguments));
    }
    return {};
}

ExitCode run(const Command &command, const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.addOptions(command.options);
    parser.addOptions(commonOptions());
    const QString helpCall = u"postilla %1 --help"_s.arg(command.name);
    if (!parser.parse(arguments)) // takes the verb for the program's name
        return refuse(console, parser.errorText(), helpCall);
    if (parser.isSet(u"help"_s)) {
        for (const QString &line : helpOf(command, console.width()))
            console.print(line);
        return ExitCode::Done;
    }
    if (const QString trouble = argumentTrouble(command, parser.positionalArguments()); !trouble.isEmpty())
        return refuse(console, trouble, helpCall);
    return command.run(parser, console);
}

ExitCode dispatch(const QStringList &arguments, Console &console)
{
    const QString first = arguments.value(0);
    if (first.isEmpty() || first == u"--help" || first == u"-h") {
        for (const QString &line : helpOfAll(console.width()))
            console.print(line);
        return ExitCode::Done;
    }
    if (first == u"--version" || first == u"-v") {
        console.print(u"postilla "_s + QCoreApplication::applicationVersion());
        return ExitCode::Done;
    }
    const QList<Command> all = commands();
    const auto command =
        std::ranges::find_if(all, [&](const Command &candidate) { return candidate.name == first; });
    if (command == all.cend()) {
        return refuse(console, Cli::tr("There is no command \"%1\"").arg(first), u"postilla --help"_s);
    }
    return run(*command, arguments, console);
}
} // namespace

ExitCode runCommandLine(const QStringList &arguments)
{
    Console console;
    return console.finish(dispatch(arguments, console));
}

} // namespace Postilla
