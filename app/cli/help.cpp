// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/help.h"

#include "cli/cli.h"
#include "cli/textwidth.h"
#include "library/library.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
struct Entry
{
    QString name;
    QString text;
};

QStringList entryLines(const QList<Entry> &entries, int width)
{
    int nameWidth = 0;
    for (const Entry &entry : entries)
        nameWidth = std::max(nameWidth, displayWidth(entry.name));
    const int indent = nameWidth + 4;
    QStringList lines;
    for (const Entry &entry : entries) {
        const int room = width == 0 ? displayWidth(entry.text) : std::max(width - indent, 20);
        QString start = u"  "_s + entry.name + QString(nameWidth - displayWidth(entry.name) + 2, u' ');
        for (const QString &part : wrapped(entry.text, room)) {
            lines += start + part;
            start = QString(indent, u' ');
        }
    }
    return lines;
}

Entry entryOf(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names += (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
    return {names.join(u", ") + value, option.description()};
}
} // namespace

QList<QCommandLineOption> commonOptions(const Command &command)
{
    QList<QCommandLineOption> options;
    if (command.usesLibrary) {
        options += QCommandLineOption(
            u"library"_s, Cli::tr("The library to work on. Default: %1").arg(Library::defaultPath()),
            Cli::tr("FILE"));
        options += QCommandLineOption(
            u"analyst"_s,
            Cli::tr("Who signs what is changed. Default: the name in the settings, else yours here."),
            Cli::tr("NAME"));
    }
    options += QCommandLineOption({u"h"_s, u"help"_s}, Cli::tr("Says this."));
    return options;
}

QStringList helpOfAll(int width)
{
    QList<Entry> verbs;
    for (const Command &command : commands())
        verbs += {command.name, command.summary};
    QStringList lines{Cli::tr("Postilla reads news articles with you and keeps what they claim."),
                      QString(),
                      Cli::tr("Usage: postilla [LIBRARY]              opens the window"),
                      Cli::tr("       postilla COMMAND [OPTIONS] …    does one thing and ends"),
                      QString(),
                      Cli::tr("Commands:")};
    lines += entryLines(verbs, width);
    lines += {QString(), Cli::tr("Options:")};
    lines += entryLines({{u"-h, --help"_s, Cli::tr("Says this; after a command, what that command takes.")},
                         {u"-v, --version"_s, Cli::tr("Says the version.")}},
                        width);
    lines += {QString(), Cli::tr("Exit code: 0 done, 1 something failed, 2 wrong usage.")};
    return lines;
}

QStringList helpOf(const Command &command, int width)
{
    QString usage = Cli::tr("Usage: postilla %1 [OPTIONS]").arg(command.name);
    if (!command.arguments.isEmpty())
        usage += u' ' + command.arguments;
    QList<Entry> entries;
    for (const QCommandLineOption &option : command.options + commonOptions(command))
        entries += entryOf(option);
    QStringList lines{usage, QString()};
    lines += wrapped(command.summary, width == 0 ? displayWidth(command.summary) : width);
    lines += {QString(), Cli::tr("Options:")};
    return lines + entryLines(entries, width);
}

} // namespace Postilla
