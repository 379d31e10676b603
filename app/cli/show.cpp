// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/documentjson.h"
#include "cli/session.h"
#include "cli/showdocument.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
ExitCode print(const Document &document, const DocumentVersion &version, const QCommandLineParser &given,
               Console &console)
{
    const bool withText = given.isSet(u"text"_s);
    if (given.isSet(u"json"_s)) {
        QJsonObject json = documentJson(document);
        json.insert(u"version"_s, version.number);
        json.insert(u"content_hash"_s, version.contentHash);
        if (withText)
            json.insert(u"text"_s, version.text);
        console.print(QJsonDocument(json));
    } else if (withText) {
        console.write(version.text);
    } else {
        for (const QString &line : documentLines(document, version, console.width()))
            console.print(line);
    }
    return ExitCode::Done;
}

ExitCode run(const QCommandLineParser &given, Console &console)
{
    const auto number = documentNumber(given.positionalArguments().constFirst(), given);
    if (!number)
        return refuse(console, number.error());
    const auto library = openLibrary(given, Library::Access::ReadOnly);
    if (!library)
        return refuse(console, library.error());
    const auto document = (*library)->documentByNumber(*number);
    if (!document)
        return refuse(console, document.error());
    const auto version = (*library)->currentVersion(document->uuid);
    if (!version)
        return refuse(console, version.error());
    return print(*document, *version, given, console);
}
} // namespace

Command showCommand()
{
    return {.name = u"show"_s,
            .arguments = Cli::tr("NUMBER"),
            .leastArguments = 1,
            .mostArguments = 1,
            .summary = Cli::tr("Shows what is known of a document."),
            .options = {{u"text"_s, Cli::tr("Writes the text instead; with --json, beside the rest.")},
                        jsonOption()},
            .run = run};
}

} // namespace Postilla
