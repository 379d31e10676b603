// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/documentjson.h"
#include "cli/session.h"
#include "cli/texttable.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// The judgements of a library with what they name by uuid.
struct Judged
{
    QList<Judgement> judgements;
    QHash<QString, QString> questions;
    QHash<QString, QString> claimNumbers;

    QStringList numbers(const QList<QString> &claims) const
    {
        QStringList numbers;
        for (const QString &claim : claims)
            numbers.append(claimNumbers.value(claim));
        return numbers;
    }
};

Result<Judged> readJudged(const Library &library)
{
    Judged judged;
    return library.judgements()
        .questions()
        .and_then([&](const QList<Question> &questions) {
            for (const Question &question : questions)
                judged.questions.insert(question.uuid, question.text);
            return library.judgements().all();
        })
        .and_then([&](const QList<Judgement> &judgements) {
            judged.judgements = judgements;
            return library.claims().all();
        })
        .transform([&](const QList<Claim> &claims) {
            for (const Claim &claim : claims)
                judged.claimNumbers.insert(claim.uuid, claimNumberText(claim.site, claim.number));
            return judged;
        });
}

QJsonObject judgementJson(const Judgement &judgement, const Judged &judged)
{
    const auto [low, high] = bandOf(judgement.likelihood);
    const bool isJudged = judgement.likelihood != Likelihood::NotJudged;
    return {{u"judgement_uuid"_s, judgement.uuid},
            {u"question"_s, judged.questions.value(judgement.questionUuid)},
            {u"statement"_s, judgement.statement},
            {u"likelihood"_s, codeOf(judgement.likelihood)},
            {u"likelihood_low"_s, isJudged ? QJsonValue(low) : QJsonValue()},
            {u"likelihood_high"_s, isJudged ? QJsonValue(high) : QJsonValue()},
            {u"confidence"_s, codeOf(judgement.confidence)},
            {u"confidence_reason"_s, judgement.confidenceReason},
            {u"claims_for"_s, QJsonArray::fromStringList(judged.numbers(judgement.claimsFor))},
            {u"claims_against"_s, QJsonArray::fromStringList(judged.numbers(judgement.claimsAgainst))},
            {u"judged_by"_s, judgement.analyst},
            {u"judged_on"_s, isoTime(judgement.judgedAt)}};
}

void printTable(const Judged &judged, Console &console)
{
    using enum TextTable::Column;
    TextTable table({Elided, Elided, Text, Text, Wrapped, Wrapped},
                    {Cli::tr("Question"), Cli::tr("Judgement"), Cli::tr("Likelihood"), Cli::tr("Confidence"),
                     Cli::tr("For"), Cli::tr("Against")});
    for (const Judgement &judgement : judged.judgements) {
        table.addRow({judged.questions.value(judgement.questionUuid), judgement.statement,
                      likelihoodText(judgement.likelihood), confidenceName(judgement.confidence),
                      judged.numbers(judgement.claimsFor).join(u", "),
                      judged.numbers(judgement.claimsAgainst).join(u", ")});
    }
    for (const QString &line : table.lines(console.width()))
        console.print(line);
}

ExitCode run(const QCommandLineParser &given, Console &console)
{
    const auto library = openLibrary(given, Library::Access::ReadOnly);
    if (!library)
        return refuse(console, library.error());
    const auto judged = readJudged(**library);
    if (!judged)
        return refuse(console, judged.error());
    if (given.isSet(u"json"_s)) {
        QJsonArray json;
        for (const Judgement &judgement : judged->judgements)
            json.append(judgementJson(judgement, *judged));
        console.print(QJsonDocument(json));
    } else if (judged->judgements.isEmpty()) {
        console.tell(
            Cli::tr("No judgement has been made yet. Open the library in the window and press Ctrl+9."));
    } else {
        printTable(*judged, console);
    }
    return ExitCode::Done;
}

} // namespace

Command judgementsCommand()
{
    return {.name = u"judgements"_s,
            .summary =
                Cli::tr("Lists the judgements with their questions, and the claims for and against them."),
            .options = {jsonOption()},
            .run = run};
}

} // namespace Postilla
