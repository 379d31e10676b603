// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/namedfiles.h"
#include "cli/rowprinter.h"
#include "cli/session.h"

#include "claim/claimcodes.h"
#include "library/proposals.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
QStringList columns()
{
    return {u"document"_s, u"start"_s, u"end"_s,  u"text"_s, u"score"_s,
            u"holder"_s,   u"hedge"_s, u"type"_s, u"via"_s,  u"polarity"_s};
}

QList<Cell> rowOf(const MarkedFile &file, const Candidate &candidate)
{
    constexpr int digits = 3;
    const TextSpan place = file.original.codePoints(candidate.span);
    return {{file.path},
            Cell::ofNumber(place.start),
            Cell::ofNumber(place.end),
            {file.text.sliced(candidate.span.start, candidate.span.length())},
            {QString::number(candidate.score, 'f', digits), true},
            {candidate.attribution.holder},
            {codeOf(candidate.hedge)},
            {codeOf(candidate.type)},
            {candidate.attribution.via},
            {codeOf(candidate.polarity)}};
}

/// How many of an article are printed at most; all where nothing is given.
Result<qsizetype> mostOf(const QString &top)
{
    if (top.isEmpty())
        return std::numeric_limits<qsizetype>::max();
    const qsizetype most = top.toInt();
    if (most > 0)
        return most;
    return std::unexpected(Error(ErrorCode::BadArgument, Cli::tr("This is not a number from 1 on"), top));
}

void print(const ProposedFile &proposed, qsizetype most, RowPrinter &printer)
{
    for (const Candidate &candidate : proposed.candidates.first(std::min(most, proposed.candidates.size())))
        printer.add(rowOf(proposed.file, candidate));
}

ExitCode run(const QCommandLineParser &given, Console &console)
{
    const auto printer = RowPrinter::make(given.value(u"format"_s), columns());
    const auto most = mostOf(given.value(u"top"_s));
    if (!printer || !most)
        return refuse(console, printer ? most.error() : printer.error());
    const bool whole = forEachNamedFile(given, console, proposeClaims,
                                        [&](const ProposedFile &file) { print(file, *most, **printer); });
    (*printer)->finish(console);
    return whole ? ExitCode::Done : ExitCode::Failed;
}
} // namespace

Command candidatesCommand()
{
    return {.name = u"candidates"_s,
            .arguments = Cli::tr("FILE…"),
            .leastArguments = 1,
            .mostArguments = -1,
            .summary = Cli::tr(
                "Prints the sentences of files that are worth a claim, the best first, without a library"),
            .options = {formatOption(),
                        {u"top"_s,
                         Cli::tr("At most so many of each file; without it, all that are worth a claim."),
                         Cli::tr("NUMBER")},
                        textOutOption()},
            .run = run,
            .usesLibrary = false};
}

} // namespace Postilla
