// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/namedfiles.h"
#include "cli/rowprinter.h"
#include "cli/session.h"

#include "library/markfile.h"
#include "mention/mentionrow.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
QStringList columns()
{
    return QStringList{u"document"_s, u"start"_s, u"end"_s} + mentionColumns();
}

/// Offsets and figures are numbers, but not the figures of a date.
QList<Cell> rowOf(const MarkedFile &file, const Mention &mention)
{
    static const QStringList numbers{u"value"_s, u"low"_s, u"high"_s};
    const TextSpan place = file.original.codePoints(mention.span);
    QList<Cell> row{{file.path}, Cell::ofNumber(place.start), Cell::ofNumber(place.end)};
    const QStringList names = mentionColumns();
    const QStringList cells = mentionCells(file.text, mention);
    for (qsizetype column = 0; column < names.size(); ++column) {
        const bool isNumber = numbers.contains(names.at(column)) && mention.sub != MentionSub::Date;
        row.append({cells.at(column), isNumber});
    }
    return row;
}

ExitCode run(const QCommandLineParser &given, Console &console)
{
    const auto printer = RowPrinter::make(given.value(u"format"_s), columns());
    if (!printer)
        return refuse(console, printer.error());
    const bool whole = forEachNamedFile(given, console, markFile, [&](const MarkedFile &file) {
        for (const Mention &mention : file.mentions)
            (*printer)->add(rowOf(file, mention));
    });
    (*printer)->finish(console);
    return whole ? ExitCode::Done : ExitCode::Failed;
}
} // namespace

Command mentionsCommand()
{
    return {.name = u"mentions"_s,
            .arguments = Cli::tr("FILE…"),
            .leastArguments = 1,
            .mostArguments = -1,
            .summary = Cli::tr("Prints what is named in files, without a library: chips, figures, bodies …"),
            .options = {formatOption(), textOutOption()},
            .run = run,
            .usesLibrary = false};
}

} // namespace Postilla
