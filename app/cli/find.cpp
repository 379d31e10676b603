// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/documentjson.h"
#include "cli/scope.h"
#include "cli/textwidth.h"

#include "query/queryparser.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr int usualLimit = 50;

Result<int> limitOf(const QCommandLineParser &given)
{
    const QString typed = given.value(u"limit"_s);
    bool isNumber = false;
    const int limit = typed.toInt(&isNumber);
    if (isNumber && limit > 0)
        return limit;
    return std::unexpected(Error(ErrorCode::BadArgument, Cli::tr("This is not a number of documents"), typed,
                                 Cli::tr("Write a whole number from 1 on.")));
}

qsizetype codePoints(QStringView text, qsizetype units)
{
    return text.first(units).toUcs4().size();
}

/// Places in the snippet's own text, in code points.
QJsonObject snippetJson(const Snippet &snippet)
{
    QJsonArray hits;
    for (const TextSpan &hit : snippet.hits)
        hits.append(QJsonObject{{u"start"_s, codePoints(snippet.text, hit.start)},
                                {u"end"_s, codePoints(snippet.text, hit.end)}});
    return {{u"text"_s, snippet.text}, {u"hits"_s, hits}};
}

QJsonObject countsJson(const MentionCounts &counts)
{
    return {{u"chips"_s, counts.chips},       {u"figures"_s, counts.figures},
            {u"agencies"_s, counts.agencies}, {u"companies"_s, counts.companies},
            {u"people"_s, counts.people},     {u"places"_s, counts.places}};
}

void printJson(const QList<SearchHit> &hits, Console &console)
{
    QJsonArray json;
    for (const SearchHit &hit : hits) {
        QJsonObject row = documentJson(hit.document);
        row.insert(u"mentions"_s, countsJson(hit.document.mentions));
        row.insert(u"claims"_s, hit.document.claims);
        row.insert(u"snippet"_s, snippetJson(hit.snippet));
        json.append(row);
    }
    console.print(QJsonDocument(json));
}

/// "12  Title (Outlet, 2025-08-01)", the snippet below it.
void printHit(const SearchHit &hit, Console &console)
{
    const DocumentListRow &row = hit.document;
    QStringList about{row.published ? row.published->text() : Cli::tr("date unknown")};
    if (!row.outlet.isEmpty())
        about.prepend(row.outlet);
    const QString number = QString::number(row.number);
    console.print(u"%1  %2 (%3)"_s.arg(number, row.title, about.join(u", "_s)));
    const QString indent(number.size() + 2, u' ');
    const int width = console.width();
    const auto room = width > 0 ? std::max(width - int(indent.size()), 20) : displayWidth(hit.snippet.text);
    for (const QString &line : wrapped(hit.snippet.text, room))
        console.print(indent + line);
}

void print(const SearchHits &found, const QCommandLineParser &given, Console &console)
{
    if (given.isSet(u"json"_s)) {
        printJson(found.hits, console);
    } else {
        for (const SearchHit &hit : found.hits)
            printHit(hit, console);
    }
    if (found.hits.isEmpty())
        console.tell(Cli::tr("Nothing was found."));
    else if (found.end)
        console.tell(
            Cli::tr("There may be more. The first %1 are shown; see --limit.").arg(found.hits.size()));
}

/// Newest first, or with --ranked by relevance.
Result<SearchHits> search(const Library &library, const QCommandLineParser &given, const Query &query,
                          int limit)
{
    if (!given.isSet(u"ranked"_s))
        return library.searches().newest(query, std::nullopt, limit);
    return library.searches().ranked(query, limit).transform([](const QList<SearchHit> &hits) {
        return SearchHits{.hits = hits};
    });
}

ExitCode run(const QCommandLineParser &given, Console &console)
{
    const auto query = QueryParser::read(given.positionalArguments().constFirst());
    const auto limit = limitOf(given);
    if (!query || !limit)
        return refuse(console, query ? limit.error() : query.error());
    const auto library = openLibrary(given, Library::Access::ReadOnly);
    if (!library)
        return refuse(console, library.error());
    const auto found =
        searchSoundly(given, console, [&] { return search(**library, given, *query, *limit); });
    if (!found)
        return refuse(console, found.error());
    print(*found, given, console);
    return ExitCode::Done;
}
} // namespace

Command findCommand()
{
    return {.name = u"find"_s,
            .arguments = Cli::tr("QUERY"),
            .leastArguments = 1,
            .mostArguments = 1,
            .summary = Cli::tr(
                "Finds documents by words, \"phrases\", -exclusions, OR, prefixes* and fields such as "
                "chip:H200 or figure:>1M, the last collected first."),
            .options = {{u"limit"_s, Cli::tr("How many documents at most; 50 where it is not given."),
                         Cli::tr("NUMBER"), QString::number(usualLimit)},
                        {u"ranked"_s, Cli::tr("What fits the words of the query best comes first.")},
                        jsonOption()},
            .run = run,
            .takesQuery = true};
}

} // namespace Postilla
