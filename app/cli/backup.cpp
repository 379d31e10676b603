// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/session.h"

#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
ExitCode run(const QCommandLineParser &given, Console &console)
{
    const auto library = openLibrary(given, Library::Access::ReadOnly);
    if (!library)
        return refuse(console, library.error());
    const QString named = given.positionalArguments().value(0);
    const QString target = named.isEmpty() ? (*library)->backupPath() : QFileInfo(named).absoluteFilePath();
    const auto done = await((*library)->backUp(target), Cli::tr("Writing the copy"), console);
    if (!done)
        return refuse(console, done.error());
    if (given.isSet(u"json"_s))
        console.print(QJsonDocument(QJsonObject{{u"file"_s, target}}));
    else
        console.print(target);
    return ExitCode::Done;
}
} // namespace

Command backupCommand()
{
    return {.name = u"backup"_s,
            .arguments = Cli::tr("[FILE]"),
            .mostArguments = 1,
            .summary = Cli::tr("Writes a compact copy of the library, by default beside it, and says where."),
            .options = {jsonOption()},
            .run = run};
}

} // namespace Postilla
