// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/documentjson.h"
#include "cli/session.h"
#include "cli/showdocument.h"

#include "library/documentfield.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
QList<QCommandLineOption> fieldOptions()
{
    QList<QCommandLineOption> options;
    for (const DocumentField field : documentFields()) {
        options += QCommandLineOption(fieldKey(field), u"%1: %2"_s.arg(fieldLabel(field), fieldForm(field)),
                                      fieldKey(field).toUpper());
    }
    return options;
}

/// The document with everything that the command line sets; an empty value clears a field.
Result<Document> edited(Document document, const QCommandLineParser &given)
{
    for (const DocumentField field : documentFields()) {
        if (!given.isSet(fieldKey(field)))
            continue;
        auto changed = withField(std::move(document), field, given.value(fieldKey(field)));
        if (!changed)
            return changed;
        document = std::move(*changed);
    }
    return document;
}

Result<void> requireField(const QCommandLineParser &given)
{
    const auto isSet = [&](DocumentField field) { return given.isSet(fieldKey(field)); };
    if (std::ranges::any_of(documentFields(), isSet))
        return {};
    return std::unexpected(Error(ErrorCode::BadArgument, Cli::tr("There is nothing to change"), {},
                                 Cli::tr("Name a field: %1").arg(u"postilla edit 1 --title \"…\""_s)));
}

ExitCode run(const QCommandLineParser &given, Console &console)
{
    const auto number = requireField(given).and_then(
        [&] { return documentNumber(given.positionalArguments().constFirst(), given); });
    if (!number)
        return refuse(console, number.error());
    if (const auto wellTyped = edited({}, given); !wellTyped)
        return refuse(console, wellTyped.error());
    const auto library = openLibrary(given, Library::Access::ReadWrite);
    if (!library)
        return refuse(console, library.error());
    const auto document = (*library)
                              ->documentByNumber(*number)
                              .and_then([&](const Document &found) { return edited(found, given); })
                              .and_then([&](const Document &changed) { return (*library)->edit(changed); });
    if (!document)
        return refuse(console, document.error());
    if (given.isSet(u"json"_s))
        console.print(QJsonDocument(documentJson(*document)));
    else
        console.print(Cli::tr("Document %1 is stored.").arg(document->number));
    return ExitCode::Done;
}
} // namespace

Command editCommand()
{
    return {.name = u"edit"_s,
            .arguments = Cli::tr("NUMBER"),
            .leastArguments = 1,
            .mostArguments = 1,
            .summary = Cli::tr("Changes what is known of a document. An empty value clears a field."),
            .options = fieldOptions() << jsonOption(),
            .run = run};
}

} // namespace Postilla
