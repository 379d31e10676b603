// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/session.h"

#include "claim/claimcodes.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
std::unexpected<Error> badArgument(const QString &what, const QString &where, const QString &advice)
{
    return std::unexpected(Error(ErrorCode::BadArgument, what, where, advice));
}

/// Where the quote stands in the text; it must do so once.
Result<TextSpan> onlySpanOf(const QString &quote, const QString &text, const QCommandLineParser &given)
{
    const qsizetype start = text.indexOf(quote);
    if (start < 0) {
        return std::unexpected(
            Error(ErrorCode::NotFound, Cli::tr("The quote does not occur in the text of the document"), quote,
                  Cli::tr("Copy it to the letter from: %1")
                      .arg(callOf(u"show --text "_s + given.positionalArguments().constFirst(), given))));
    }
    if (text.indexOf(quote, start + 1) >= 0) {
        return badArgument(Cli::tr("The quote occurs more than once in the text of the document"), quote,
                           Cli::tr("Give a longer one, which occurs once."));
    }
    return TextSpan{start, start + quote.size()};
}

Result<Verdict> verdictOf(const QString &typed)
{
    return fromCode<Verdict>(typed.toLower()).or_else([&](const Error &) -> Result<Verdict> {
        QStringList codes;
        for (const QLatin1StringView code : Codes<Verdict>::words)
            codes += code;
        return badArgument(Cli::tr("This is not a verdict"), typed,
                           Cli::tr("Give one of these: %1").arg(codes.join(u", ")));
    });
}

/// A claim with everything that the command line says of it, but for the tags.
Result<Claim> draftOf(const QCommandLineParser &given)
{
    Claim claim;
    claim.summary = given.value(u"summary"_s);
    claim.rationale = given.value(u"rationale"_s);
    claim.correctForm = given.value(u"correct-form"_s);
    claim.sourceError = given.isSet(u"source-error"_s) || given.isSet(u"correct-form"_s);
    claim.note = given.value(u"note"_s);
    return parseRating(given.value(u"rating"_s)).and_then([&](const Rating &rating) {
        claim.reliability = rating.reliability;
        claim.credibility = rating.credibility;
        return verdictOf(given.value(u"verdict"_s)).transform([&](Verdict verdict) {
            claim.verdict = verdict;
            return claim;
        });
    });
}

Result<Claim> sensibleDraft(const QCommandLineParser &given)
{
    const QString example = u"postilla claim 1 --quote \"…\" --tag \"…\""_s;
    if (given.value(u"quote"_s).isEmpty())
        return badArgument(Cli::tr("A claim needs a quote"), {}, Cli::tr("For instance: %1").arg(example));
    if (std::ranges::any_of(given.values(u"tag"_s),
                            [](const QString &tag) { return tag.trimmed().isEmpty(); }))
        return badArgument(Cli::tr("A tag needs a name"), {}, Cli::tr("For instance: %1").arg(example));
    return draftOf(given);
}

Result<Claim> makeClaim(Library &library, int documentNumber, const Claim &draft,
                        const QCommandLineParser &given)
{
    const auto version = library.documentByNumber(documentNumber).and_then([&](const Document &document) {
        return library.currentVersion(document.uuid);
    });
    if (!version)
        return std::unexpected(version.error());
    return onlySpanOf(given.value(u"quote"_s), version->text, given).and_then([&](TextSpan span) {
        return library.claims().create(version->uuid, span, draft, given.values(u"tag"_s));
    });
}

ExitCode run(const QCommandLineParser &given, Console &console)
{
    const auto draft = sensibleDraft(given);
    if (!draft)
        return refuse(console, draft.error());
    const auto number = documentNumber(given.positionalArguments().constFirst(), given);
    if (!number)
        return refuse(console, number.error());
    const auto library = openLibrary(given, Library::Access::ReadWrite);
    if (!library)
        return refuse(console, library.error());
    const auto claim = makeClaim(**library, *number, *draft, given);
    if (!claim)
        return refuse(console, claim.error());
    const QString claimNumber = claimNumberText(claim->site, claim->number);
    if (given.isSet(u"json"_s))
        console.print(
            QJsonDocument(QJsonObject{{u"claim_no"_s, claimNumber}, {u"claim_uuid"_s, claim->uuid}}));
    else
        console.print(claimNumber);
    return ExitCode::Done;
}

QList<QCommandLineOption> options()
{
    const QString text = Cli::tr("TEXT");
    return {{u"quote"_s, Cli::tr("What the document says, to the letter. Must be given."), text},
            {u"summary"_s, Cli::tr("The claim in your own words."), text},
            {u"tag"_s, Cli::tr("A tag, made where there is none of that name; may be given again."),
             Cli::tr("NAME")},
            {u"rating"_s, Cli::tr("Reliability of the source and credibility of the information: B2."),
             Cli::tr("RATING")},
            {u"verdict"_s, Cli::tr("unverified, corroborated, disputed or refuted."), Cli::tr("VERDICT"),
             codeOf(Verdict::Unverified)},
            {u"rationale"_s, Cli::tr("Why that verdict."), text},
            {u"source-error"_s, Cli::tr("The article itself is wrong here [sic].")},
            {u"correct-form"_s, Cli::tr("What the article should say; a source error then."), text},
            {u"note"_s, Cli::tr("A note of your own."), text},
            jsonOption()};
}
} // namespace

Command claimCommand()
{
    return {.name = u"claim"_s,
            .arguments = Cli::tr("NUMBER"),
            .leastArguments = 1,
            .mostArguments = 1,
            .summary = Cli::tr("Makes a claim of a quote from a document, and prints its number."),
            .options = options(),
            .run = run};
}

} // namespace Postilla
