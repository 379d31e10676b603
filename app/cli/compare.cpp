// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/namedfiles.h"
#include "cli/rowprinter.h"
#include "cli/session.h"

#include "library/comparison.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
QStringList columns()
{
    return {u"document_a"_s, u"start_a"_s, u"end_a"_s, u"document_b"_s, u"start_b"_s,
            u"end_b"_s,      u"kind"_s,    u"score"_s, u"reason"_s};
}

void addSide(QList<Cell> &row, const ProposedFile &proposed, const StatedClaim &claim)
{
    const TextSpan place = proposed.file.original.codePoints(claim.span);
    row += {{proposed.file.path}, Cell::ofNumber(place.start), Cell::ofNumber(place.end)};
}

QList<Cell> rowOf(const QList<ProposedFile> &files, const FileComparison &comparison, const ClaimPair &pair)
{
    constexpr int digits = 3;
    QList<Cell> row;
    for (const qsizetype side : {pair.first, pair.second}) {
        const StatedClaim &claim = comparison.claims[side];
        addSide(row, files[claim.document], claim);
    }
    row += {{codeOf(pair.kind)}, {QString::number(pair.score, 'f', digits), true}, {pair.reason}};
    return row;
}

ExitCode run(const QCommandLineParser &given, Console &console)
{
    const auto printer = RowPrinter::make(given.value(u"format"_s), columns());
    if (!printer)
        return refuse(console, printer.error());
    QList<ProposedFile> files;
    const bool whole = forEachNamedFile(given, console, proposeClaims,
                                        [&](const ProposedFile &file) { files.append(file); });
    const FileComparison comparison = compareFiles(files);
    for (const ClaimPair &pair : comparison.pairs)
        (*printer)->add(rowOf(files, comparison, pair));
    (*printer)->finish(console);
    return whole ? ExitCode::Done : ExitCode::Failed;
}
} // namespace

Command compareCommand()
{
    return {.name = u"compare"_s,
            .arguments = Cli::tr("FILE…"),
            .leastArguments = 1,
            .mostArguments = -1,
            .summary =
                Cli::tr("Prints which sentences of files agree or disagree, and why, without a library"),
            .options = {formatOption(), textOutOption()},
            .run = run,
            .usesLibrary = false};
}

} // namespace Postilla
