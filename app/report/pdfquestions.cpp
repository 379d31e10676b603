// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfquestions.h"

#include "report/judgementfacts.h"
#include "report/pdfclaim.h"
#include "report/reportcancelled.h"
#include "report/shownclaims.h"
#include "report/steps.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// A line with its facts below, on one page where it fits.
std::vector<Block> lineWithFacts(const BlockMaker &make, Block line, const QList<Fact> &facts)
{
    std::vector<Block> blocks;
    blocks.push_back(std::move(line));
    for (const Fact &fact : facts)
        blocks.push_back(make.row(fact));
    keepTogether(blocks);
    return blocks;
}

std::vector<Block> questionBlocks(const BlockMaker &make, const ReportQuestion &question)
{
    const QString text = questionText(make.words(), question.question);
    ParagraphText title = BlockMaker::text(text, PdfStyle::serif(16, QFont::DemiBold));
    title.leading = 1.28;
    Block line = make.single(std::move(title), PdfStyle::pt(34));
    line.ruleAbove = true;
    line.outlineLevel = 1;
    line.outlineTitle = text.simplified();
    std::vector<Block> blocks = lineWithFacts(make, std::move(line), questionFacts(make.words(), question));
    blocks.back().keepWithNext = true;
    return blocks;
}

std::vector<Block> judgementBlocks(const BlockMaker &make, const ReportJudgement &judgement, qsizetype number)
{
    Block line = make.labelled(judgementLabel(make.words(), number),
                               BlockMaker::text(judgement.judgement.statement, PdfStyle::serif(10.5)),
                               PdfStyle::pt(8));
    return lineWithFacts(make, std::move(line), judgementFacts(make.words(), judgement));
}

/// Puts one question after the other, so that none is in memory longer than it is on its page.
class QuestionPlacer
{
public:
    QuestionPlacer(PageFlow &flow, const BlockMaker &make, const Report &report, const Progress &progress)
        : m_flow(flow)
        , m_make(make)
        , m_report(report)
        , m_claims(claimsUnderQuestions(report))
        , m_steps(progress, report.counts.claims)
    {
    }

    /// False where it is to end.
    bool place(qsizetype at)
    {
        const ReportQuestion &question = m_report.questions[at];
        std::vector<Block> blocks = questionBlocks(m_make, question);
        for (const ReportJudgement &judgement : question.judgements) {
            if (!m_steps.goOn())
                return false;
            std::ranges::move(judgementBlocks(m_make, judgement, ++m_judgements), std::back_inserter(blocks));
        }
        for (const PlacedClaim &claim : m_claims[at]) {
            if (!m_steps.next())
                return false;
            std::ranges::move(claimBlocks(m_make, claim, m_report.request.fullText),
                              std::back_inserter(blocks));
            m_flow.place(blocks);
            blocks.clear();
        }
        m_flow.place(blocks);
        return true;
    }

private:
    PageFlow &m_flow;
    const BlockMaker &m_make;
    const Report &m_report;
    QList<QList<PlacedClaim>> m_claims;
    Steps m_steps;
    qsizetype m_judgements = 0;
};

} // namespace

Result<void> placeQuestions(PageFlow &flow, const BlockMaker &make, const Report &report,
                            const Progress &progress)
{
    QuestionPlacer placer(flow, make, report, progress);
    for (qsizetype at = 0; at < report.questions.size(); ++at) {
        if (!placer.place(at))
            return std::unexpected(reportCancelled());
    }
    return {};
}

Result<void> placeNamedClaims(PageFlow &flow, const BlockMaker &make, const Report &report,
                              const QSet<QString> &numbers, const Progress &progress)
{
    const QList<PlacedClaim> claims = claimsAmong(report, numbers);
    Steps steps(progress, claims.size());
    if (claims.isEmpty())
        return {};
    std::vector<Block> blocks;
    blocks.push_back(make.partHeading(namedClaimsTitle(make.words()), u"claims"_s));
    for (const PlacedClaim &claim : claims) {
        if (!steps.next())
            return std::unexpected(reportCancelled());
        std::ranges::move(claimBlocks(make, claim, report.request.fullText), std::back_inserter(blocks));
        flow.place(blocks);
        blocks.clear();
    }
    return {};
}

} // namespace Postilla
