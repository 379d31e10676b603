// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/claimjson.h"
#include "cli/cli.h"
#include "cli/command.h"
#include "cli/scope.h"
#include "cli/session.h"
#include "cli/texttable.h"

#include "claim/anchorwords.h"
#include "claim/claimcodes.h"
#include "claim/verdicts.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
/// What a list of claims says beside the claims themselves.
struct Names
{
    QHash<QString, int> documentNumbers;
    QHash<QString, QString> tags;
};

Result<Names> namesIn(const Library &library)
{
    Names names;
    const auto documents = library.documents();
    if (!documents)
        return std::unexpected(documents.error());
    for (const DocumentListRow &row : *documents)
        names.documentNumbers.insert(row.uuid, row.number);
    return library.tags().all().transform([&](const QList<Tag> &tags) {
        for (const Tag &tag : tags)
            names.tags.insert(tag.uuid, tag.name);
        return names;
    });
}

QStringList tagNames(const Claim &claim, const Names &names)
{
    QStringList tags;
    for (const QString &uuid : claim.tags)
        tags += names.tags.value(uuid);
    return tags;
}

/// The claims whose anchors are of the state asked for; all of them where none is.
Result<QList<ClaimRecord>> wantedClaims(const Library &library, const QCommandLineParser &given)
{
    if (!given.isSet(u"anchors"_s))
        return library.claims().records();
    return fromCode<AnchorState>(given.value(u"anchors"_s)).and_then([&](AnchorState wanted) {
        return library.claims().records().transform([&](QList<ClaimRecord> claims) {
            claims.removeIf([&](const ClaimRecord &record) { return anchorState(record.claim) != wanted; });
            return claims;
        });
    });
}

/// What a person has to know of a claim whose text has changed.
QString changeText(const Claim &claim)
{
    if (!claim.placement)
        return {};
    QString state = anchorStateText(claim.placement->state);
    if (claim.placement->state != AnchorState::Changed)
        return state;
    const QString words = wordChangesText(claim.anchor.quote, claim.placement->quote);
    return words.isEmpty() ? state : state + u": "_s + words;
}

void printTable(const QList<ClaimRecord> &records, const Names &names, Console &console)
{
    using enum TextTable::Column;
    const bool newTexts = std::ranges::any_of(
        records, [](const ClaimRecord &record) { return record.claim.placement.has_value(); });
    QList<TextTable::Column> columns{Text, Number, Elided, Text, Elided};
    QStringList header{Cli::tr("Claim"), Cli::tr("Document"), Cli::tr("Summary or quote"), Cli::tr("Verdict"),
                       Cli::tr("Tags")};
    if (newTexts) {
        columns.append(Wrapped);
        header.append(Cli::tr("New text"));
    }
    TextTable table(columns, header);
    for (const ClaimRecord &record : records) {
        const Claim &claim = record.claim;
        QStringList row{claimNumberText(claim.site, claim.number),
                        QString::number(names.documentNumbers.value(claim.anchor.documentUuid)),
                        claim.summary.isEmpty() ? u'"' + claim.anchor.quote + u'"' : claim.summary,
                        verdictName(claim.verdict), tagNames(claim, names).join(u", ")};
        if (newTexts)
            row.append(changeText(claim));
        table.addRow(row);
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
    auto claims = wantedClaims(**library, given);
    if (!claims)
        return refuse(console, claims.error());
    const auto names = claims.and_then([&](const auto &) { return namesIn(**library); });
    if (!names)
        return refuse(console, names.error());
    if (*scope)
        claims->removeIf(
            [&](const ClaimRecord &record) { return !(*scope)->contains(record.claim.anchor.documentUuid); });
    if (given.isSet(u"json"_s)) {
        QJsonArray json;
        for (const ClaimRecord &record : *claims)
            json.append(claimJson(record, names->documentNumbers.value(record.claim.anchor.documentUuid),
                                  tagNames(record.claim, *names)));
        console.print(QJsonDocument(json));
    } else if (claims->isEmpty() && *scope) {
        console.tell(Cli::tr("No claim stands in those documents."));
    } else if (claims->isEmpty() && given.isSet(u"anchors"_s)) {
        console.tell(Cli::tr("No claim stands so in its document's text."));
    } else if (claims->isEmpty()) {
        console.tell(Cli::tr("No claim has been tagged yet. Open the library in the window and press C."));
    } else {
        printTable(*claims, *names, console);
    }
    return ExitCode::Done;
}
} // namespace

Command claimsCommand()
{
    return {.name = u"claims"_s,
            .summary = Cli::tr("Lists the claims, in the order of documents and texts."),
            .options = {{u"anchors"_s,
                         Cli::tr("Only those that are exact, moved, changed or lost in a newer text."),
                         Cli::tr("STATE")},
                        scopeOption(),
                        jsonOption()},
            .run = run};
}

} // namespace Postilla
