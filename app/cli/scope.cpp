// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/scope.h"

#include "cli/cli.h"
#include "query/queryparser.h"

using namespace Qt::StringLiterals;

namespace Postilla {

QCommandLineOption scopeOption()
{
    return {u"scope"_s, Cli::tr("Only the documents that the query finds; see: postilla find."),
            Cli::tr("QUERY")};
}

Result<void> repairIndex(const QCommandLineParser &given, const Error &why, Console &console)
{
    console.tell(why);
    const auto library = openLibrary(given, Library::Access::ReadWrite);
    if (!library)
        return std::unexpected(library.error());
    return await((*library)->searches().repairIndex(), Cli::tr("Making the search index anew"), console);
}

Result<std::optional<QSet<QString>>> scopeOf(const QCommandLineParser &given, Library &library,
                                             Console &console)
{
    if (!given.isSet(u"scope"_s))
        return std::nullopt;
    return QueryParser::read(given.value(u"scope"_s)).and_then([&](const Query &query) {
        return searchSoundly(given, console, [&] { return library.searches().scope(query); })
            .transform([](const QSet<QString> &found) { return std::optional(found); });
    });
}

} // namespace Postilla
