// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/judgementfacts.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QString confidence(const ReportWords &words, const Judgement &judgement)
{
    const QString level = words.confidence(judgement.confidence);
    const QString &reason = judgement.confidenceReason;
    return level.isEmpty() || reason.isEmpty() ? level + reason : u"%1: %2"_s.arg(level, reason);
}

QString signature(const ReportWords &words, const ReportJudgement &reported)
{
    const QString day = words.language().day(reported.judgedOn);
    const QString &analyst = reported.judgement.analyst;
    return analyst.isEmpty() ? day : u"%1, %2"_s.arg(analyst, day);
}

QString outOfScope(const ReportWords &words, const ReportJudgement &reported)
{
    if (reported.outOfScope == 0)
        return {};
    return words.phrase("Report", "%n more claim(s), outside this report", nullptr, int(reported.outOfScope));
}

} // namespace

QString questionText(const ReportWords &words, const Question &question)
{
    return question.text.isEmpty() ? words.phrase("Report", "Under no question") : question.text;
}

QList<Fact> questionFacts(const ReportWords &words, const ReportQuestion &question)
{
    if (question.claims.isEmpty())
        return {};
    return {{words.phrase("Report", "Claims"), question.claims.join(u", "), question.claims}};
}

QString judgementLabel(const ReportWords &words, qsizetype number)
{
    return words.phrase("Report", "Judgement %1").arg(words.language().number(number));
}

QList<Fact> judgementFacts(const ReportWords &words, const ReportJudgement &reported)
{
    const Judgement &judgement = reported.judgement;
    QList<Fact> facts{
        {words.phrase("Report", "Likelihood"), words.likelihood(judgement.likelihood)},
        {words.phrase("Report", "Confidence"), confidence(words, judgement)},
        {words.phrase("Report", "Claims for it"), reported.claimsFor.join(u", "), reported.claimsFor},
        {words.phrase("Report", "Claims against it"), reported.claimsAgainst.join(u", "),
         reported.claimsAgainst},
        {words.phrase("Report", "Rests also on"), outOfScope(words, reported)},
        {words.phrase("Report", "Judged by"), signature(words, reported)}};
    facts.removeIf([](const Fact &fact) { return fact.words.isEmpty(); });
    return facts;
}

} // namespace Postilla
