// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "base/translations.h"
#include "cli/cli.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/help.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
ExitCode refuse(Console &console, const QString &what, const QString &helpCall)
{
    console.tell(u"postilla: "_s + what);
    console.tell(Cli::tr("See: %1").arg(helpCall));
    return ExitCode::Usage;
}

/// Empty where the command can work with what it is given.
QString argumentTrouble(const Command &command, const QCommandLineParser &parser)
{
    // An empty value, such as of an unset variable, must not mean the default library.
    if (parser.optionNames().contains(u"library"_s) && parser.value(u"library"_s).isEmpty())
        return Cli::tr("Something is missing: %1").arg(u"--library "_s + Cli::tr("FILE"));
    const QStringList given = parser.positionalArguments();
    if (given.size() < command.leastArguments)
        return Cli::tr("Something is missing: %1").arg(command.arguments);
    if (command.mostArguments >= 0 && given.size() > command.mostArguments) {
        return Cli::tr("This is too much: %1").arg(given.at(command.mostArguments));
    }
    return {};
}

/// What a query leaves out comes behind a "--", where the parser does not take it for options.
QStringList withExclusionsLast(const QStringList &arguments)
{
    QStringList options;
    QStringList exclusions;
    for (const QString &argument : arguments) {
        const bool isExclusion = argument.size() > 2 && argument.startsWith(u'-') && argument.at(1) != u'-';
        (isExclusion ? exclusions : options).append(argument);
    }
    if (!exclusions.isEmpty() && !options.contains(u"--"_s))
        options.append(u"--"_s);
    return options + exclusions;
}

ExitCode run(const Command &command, const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.addOptions(command.options);
    parser.addOptions(commonOptions(command));
    const QString helpCall = u"postilla %1 --help"_s.arg(command.name);
    // It takes the verb for the program's name.
    if (!parser.parse(command.takesQuery ? withExclusionsLast(arguments) : arguments))
        return refuse(console, parser.errorText(), helpCall);
    if (parser.isSet(u"help"_s)) {
        for (const QString &line : helpOf(command, console.width()))
            console.print(line);
        return ExitCode::Done;
    }
    if (const QString trouble = argumentTrouble(command, parser); !trouble.isEmpty())
        return refuse(console, trouble, helpCall);
    return command.run(parser, console);
}

const Command *findCommand(const QList<Command> &all, const QString &name)
{
    const auto found = std::ranges::find(all, name, &Command::name);
    return found == all.cend() ? nullptr : &*found;
}

ExitCode dispatch(const QStringList &arguments, Console &console, const ChartPainter &charts)
{
    const QString first = arguments.value(0);
    if (first == u"--help" || first == u"-h") {
        for (const QString &line : helpOfAll(console.width()))
            console.print(line);
        return ExitCode::Done;
    }
    if (first == u"--version" || first == u"-v") {
        console.print(u"postilla "_s + QCoreApplication::applicationVersion());
        return ExitCode::Done;
    }
    const QList<Command> all = commands(&charts);
    if (const Command *const command = findCommand(all, first))
        return run(*command, arguments, console);
    return refuse(console, Cli::tr("There is no command \"%1\"").arg(first), u"postilla --help"_s);
}

/// One that paints, without a display, or none that does.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, const Painting &painting)
{
    const QList<Command> all = commands();
    const Command *const command = argc > 1 ? findCommand(all, QString::fromLocal8Bit(argv[1])) : nullptr;
    if (command == nullptr || !command->paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return painting.makeApplication(argc, argv);
}
} // namespace

bool asksForWindow(int argc, char **argv)
{
    if (argc != 2)
        return argc < 2;
    const QString only = QString::fromLocal8Bit(argv[1]);
    // A misspelt command must not make a library of that name.
    const bool isPath = only.endsWith(u".postilla") || only.contains(u'/') || QFileInfo::exists(only);
    return isPath && !only.startsWith(u'-') && findCommand(commands(), only) == nullptr;
}

int runCommandLine(int argc, char **argv, const Painting &painting)
{
    const auto application = makeApplication(argc, argv, painting);
    QCoreApplication::setApplicationName(u"postilla"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTILLA_VERSION));
    installTranslations();
    Console console;
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    return static_cast<int>(console.finish(dispatch(arguments, console, painting.charts)));
}

} // namespace Postilla
