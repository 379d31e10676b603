// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/figurecells.h"
#include "cli/figureprinter.h"
#include "cli/scope.h"
#include "cli/session.h"
#include "cli/texttable.h"

#include "claim/claimterms.h"
#include "library/figurewords.h"
#include "query/queryparser.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Read at a time: the whole ledger of a large library is never held.
constexpr int pageLength = 500;

struct Asked
{
    FigureQuery query;
    int limit = std::numeric_limits<int>::max();
    QList<ExchangeRate> rates = {};
};

Result<int> limitOf(const QCommandLineParser &given)
{
    if (!given.isSet(u"limit"_s))
        return std::numeric_limits<int>::max();
    const QString typed = given.value(u"limit"_s);
    bool isNumber = false;
    const int limit = typed.toInt(&isNumber);
    if (isNumber && limit > 0)
        return limit;
    return std::unexpected(Error(ErrorCode::BadArgument, Cli::tr("This is not a number of figures"), typed,
                                 Cli::tr("Write a whole number from 1 on.")));
}

Result<Asked> askedFor(const QCommandLineParser &given)
{
    const auto scope = QueryParser::read(given.positionalArguments().value(0));
    const auto limit = limitOf(given);
    const auto order = fromCode<FigureOrder>(given.value(u"sort"_s));
    const auto rates = parseRates(given.values(u"rate"_s).join(u';'));
    if (!scope || !limit)
        return std::unexpected(scope ? limit.error() : scope.error());
    if (!rates)
        return std::unexpected(rates.error());
    if (!order)
        return std::unexpected(Error(ErrorCode::BadArgument, Cli::tr("This order is not known"),
                                     given.value(u"sort"_s),
                                     Cli::tr("Give value, published, chip or measure.")));
    const bool fromLargest = *order == FigureOrder::Value || *order == FigureOrder::Published;
    return Asked{{.order = *order, .isDescending = fromLargest, .scope = *scope}, *limit, *rates};
}

FigureFormat formatOf(const QCommandLineParser &given)
{
    if (given.isSet(u"json"_s))
        return FigureFormat::Json;
    return given.isSet(u"csv"_s) ? FigureFormat::Csv : FigureFormat::Table;
}

Result<void> printLedger(const Library &library, const Asked &asked, FigurePrinter &printer)
{
    std::optional<FigurePlace> place;
    for (int left = asked.limit; left > 0;) {
        const auto page = library.figures().page(asked.query, place, std::min(left, pageLength));
        if (!page)
            return std::unexpected(page.error());
        printer.add(page->figures);
        left -= static_cast<int>(page->figures.size());
        place = page->end;
        if (!place)
            break;
    }
    return {};
}

/// Rows of fixed columns, or `lines` for a person to read.
void print(const QStringList &columns, const QList<QList<Cell>> &rows, const QStringList &lines,
           FigureFormat format, Console &console)
{
    if (format == FigureFormat::Table) {
        for (const QString &line : lines)
            console.print(line);
        return;
    }
    const auto printer = RowPrinter::make(format == FigureFormat::Json ? u"json"_s : u"csv"_s, columns);
    for (const QList<Cell> &row : rows)
        (*printer)->add(row);
    (*printer)->finish(console);
}

void printConflicts(const QList<LedgerGroup> &groups, FigureFormat format, Console &console)
{
    QList<QList<Cell>> rows;
    QStringList lines;
    for (const LedgerGroup &group : groups) {
        if (group.group.disagreement == Disagreement::None || !group.lower || !group.higher)
            continue;
        rows.append(conflictCells(group));
        const QString why = disagreementText(group, QLocale());
        lines.append(group.group.disagreement == Disagreement::Conflict
                         ? why
                         : Cli::tr("%1 (of other dates: it may have changed)").arg(why));
    }
    if (rows.isEmpty() && format == FigureFormat::Table)
        console.tell(Cli::tr("No values of one chip and measure fail to meet."));
    print(conflictColumnNames(), rows, lines, format, console);
}

void printProposals(const QList<MeaningProposal> &proposals, FigureFormat format, Console &console)
{
    using enum TextTable::Column;
    QList<QList<Cell>> rows;
    TextTable table({Text, Text, Text, Number},
                    {Cli::tr("Word"), Cli::tr("Measure"), Cli::tr("Chip"), Cli::tr("Corrections")});
    for (const MeaningProposal &proposal : proposals) {
        rows.append({{proposal.word},
                     {codeOf(proposal.measure)},
                     {proposal.object},
                     Cell::ofNumber(proposal.corrections)});
        const bool isMeasure = proposal.measure != Measure::NotStated;
        table.addRow({proposal.word, isMeasure ? measureName(proposal.measure) : QString(), proposal.object,
                      QString::number(proposal.corrections)});
    }
    if (rows.isEmpty() && format == FigureFormat::Table)
        console.tell(Cli::tr("Nobody has corrected yet what a figure is about."));
    const QStringList lines = table.isEmpty() ? QStringList() : table.lines(console.width());
    print({u"word"_s, u"measure"_s, u"chip"_s, u"corrections"_s}, rows, lines, format, console);
}

Result<void> printAsked(const QCommandLineParser &given, const Library &library, const Asked &asked,
                        Console &console)
{
    const FigureFormat format = formatOf(given);
    if (given.isSet(u"proposals"_s)) {
        return library.figures().proposals().transform(
            [&](const QList<MeaningProposal> &proposals) { printProposals(proposals, format, console); });
    }
    if (given.isSet(u"conflicts"_s)) {
        return searchSoundly(given, console,
                             [&] {
                                 return await(library.figures().groups(asked.query.scope),
                                              Cli::tr("Comparing figures"), console);
                             })
            .transform([&](const QList<LedgerGroup> &groups) { printConflicts(groups, format, console); });
    }
    const auto printer = FigurePrinter::make(format, asked.rates, console);
    return searchSoundly(given, console, [&] { return printLedger(library, asked, *printer); })
        .transform([&] { printer->finish(); });
}

ExitCode run(const QCommandLineParser &given, Console &console)
{
    const auto asked = askedFor(given);
    if (!asked)
        return refuse(console, asked.error());
    const auto library = openLibrary(given, Library::Access::ReadOnly);
    if (!library)
        return refuse(console, library.error());
    const auto printed = printAsked(given, **library, *asked, console);
    return printed ? ExitCode::Done : refuse(console, printed.error());
}

} // namespace

Command figuresCommand()
{
    return {
        .name = u"figures"_s,
        .arguments = Cli::tr("[QUERY]"),
        .mostArguments = 1,
        .summary = Cli::tr(
            "Lists every figure of the texts, or of a query: value, unit, chip, measure, who says it, when; "
            "or the groups whose values do not meet. chip:, measure:, figure: and kind: ask of the figure, "
            "all else of its document; see: postilla find."),
        .options = {{u"sort"_s, Cli::tr("value, published, chip or measure."), Cli::tr("ORDER"), u"value"_s},
                    {u"limit"_s, Cli::tr("How many figures at most; all where it is not given."),
                     Cli::tr("NUMBER")},
                    {u"rate"_s,
                     Cli::tr("Shows amounts converted at this rate, \"1 EUR = 1.08 USD\"; may be given for "
                             "several currencies. Without a rate nothing is converted."),
                     Cli::tr("RATE")},
                    {u"conflicts"_s, Cli::tr("Instead of figures the groups of one chip and measure whose "
                                             "values do not meet, and why.")},
                    {u"proposals"_s,
                     Cli::tr("Instead of figures the words beside which people have corrected "
                             "what a figure measures or of which chip it is.")},
                    jsonOption(),
                    {u"csv"_s, Cli::tr("Writes the result as CSV.")}},
        .run = run,
        .takesQuery = true};
}

} // namespace Postilla
