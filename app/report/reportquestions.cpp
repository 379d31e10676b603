// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportquestions.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace Postilla {

namespace {

class Gatherer
{
public:
    Gatherer(const TagTree &tags, Report &report)
        : m_tags(tags)
        , m_report(report)
    {
    }

    void gather(const QList<Question> &questions, const QList<Judgement> &judgements)
    {
        for (const Question &question : questions)
            m_report.questions.append({question, {}, {}});
        m_report.questions.append(ReportQuestion());
        for (ReportDocument &document : m_report.documents) {
            for (ReportClaim &claim : document.claims)
                place(claim);
        }
        for (const Judgement &judgement : judgements)
            place(judgement);
        m_report.questions.removeIf([](const ReportQuestion &question) {
            return question.judgements.isEmpty() && question.claims.isEmpty();
        });
    }

private:
    void place(ReportClaim &claim)
    {
        m_numbers.insert(claim.claim.uuid, claim.number);
        QStringList under;
        for (const QString &tag : claim.claim.tags)
            under.append(m_tags.questionOf(tag));
        for (ReportQuestion &question : m_report.questions) {
            if (question.question.uuid.isEmpty() || !under.contains(question.question.uuid))
                continue;
            question.claims.append(claim.number);
            claim.questions.append(question.question.text);
        }
        if (claim.questions.isEmpty())
            m_report.questions.last().claims.append(claim.number);
    }

    void place(const Judgement &judgement)
    {
        ReportJudgement reported{
            judgement, numbers(judgement.claimsFor), numbers(judgement.claimsAgainst), 0, {}};
        const qsizetype inScope = reported.claimsFor.size() + reported.claimsAgainst.size();
        reported.outOfScope = judgement.claimsFor.size() + judgement.claimsAgainst.size() - inScope;
        if (inScope == 0 && !m_report.request.scope.isEmpty())
            return;
        reported.judgedOn =
            QDateTime::fromMSecsSinceEpoch(judgement.judgedAt, m_report.request.timeZone).date();
        const auto question = std::ranges::find_if(m_report.questions, [&](const ReportQuestion &each) {
            return each.question.uuid == judgement.questionUuid;
        });
        if (question != m_report.questions.end())
            question->judgements.append(reported);
    }

    QStringList numbers(const QList<QString> &claims) const
    {
        QStringList numbers;
        for (const QString &claim : claims) {
            if (m_numbers.contains(claim))
                numbers.append(m_numbers.value(claim));
        }
        return numbers;
    }

    const TagTree &m_tags;
    Report &m_report;
    /// Of the claims in scope, by uuid.
    QHash<QString, QString> m_numbers;
};

} // namespace

Result<void> gatherQuestions(const ClaimSource &source, const TagTree &tags, Report &report)
{
    return source.questions().and_then([&](const QList<Question> &questions) {
        return source.judgements().transform([&](const QList<Judgement> &judgements) {
            Gatherer(tags, report).gather(questions, judgements);
        });
    });
}

} // namespace Postilla
