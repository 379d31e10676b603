// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/documentjson.h"
#include "cli/scope.h"
#include "cli/session.h"
#include "cli/texttable.h"

#include "library/documentfield.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
void printTable(const QList<DocumentListRow> &rows, Console &console)
{
    using enum TextTable::Column;
    TextTable table({Number, Elided, Elided, Text, Text, Text},
                    {Cli::tr("No."), Cli::tr("Title"), Cli::tr("Outlet"), Cli::tr("Published"),
                     Cli::tr("Language"), Cli::tr("State")});
    for (const DocumentListRow &row : rows) {
        table.addRow({QString::number(row.number), row.title, row.outlet,
                      row.published ? row.published->text() : Cli::tr("unknown", "date"), row.language,
                      stateText(row.state)});
    }
    for (const QString &line : table.lines(console.width()))
        console.print(line);
}

ExitCode run(const QCommandLineParser &given, Console &console)
{
    const auto library = openLibrary(given, Library::Access::ReadOnly);
    if (!library)
        return refuse(console, library.error());
    const auto scope = scopeOf(given, **library, console);
    if (!scope)
        return refuse(console, scope.error());
    auto rows = (*library)->documents();
    if (!rows)
        return refuse(console, rows.error());
    if (*scope)
        rows->removeIf([&](const DocumentListRow &row) { return !(*scope)->contains(row.uuid); });
    if (given.isSet(u"json"_s)) {
        QJsonArray json;
        for (const DocumentListRow &row : *rows)
            json.append(documentJson(row));
        console.print(QJsonDocument(json));
    } else if (rows->isEmpty() && *scope) {
        console.tell(Cli::tr("Nothing was found."));
    } else if (rows->isEmpty()) {
        console.tell(Cli::tr("The library is empty. Bring articles in: %1").arg(callOf(u"import"_s, given)));
    } else {
        printTable(*rows, console);
    }
    return ExitCode::Done;
}
} // namespace

Command listCommand()
{
    return {.name = u"list"_s,
            .summary = Cli::tr("Lists the documents, the last collected first."),
            .options = {scopeOption(), jsonOption()},
            .run = run};
}

} // namespace Postilla
