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
Result<QString> writeCopy(const Library &library, const QString &named, const Console &console)
{
    const QString doing = Cli::tr("Writing the copy");
    if (named.isEmpty())
        return await(library.backUpBeside(), doing, console);
    QString target = QFileInfo(named).absoluteFilePath();
    return await(library.backUp(target), doing, console).transform([&] { return target; });
}

ExitCode run(const QCommandLineParser &given, Console &console)
{
    const auto library = openLibrary(given, Library::Access::ReadOnly);
    if (!library)
        return refuse(console, library.error());
    const QString named = given.positionalArguments().value(0);
    const auto target = writeCopy(**library, named, console);
    if (!target)
        return refuse(console, target.error());
    if (given.isSet(u"json"_s))
        console.print(QJsonDocument(QJsonObject{{u"file"_s, *target}}));
    else
        console.print(*target);
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
