// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfquestions.h"

#include "report/judgementfacts.h"
#include "report/pdfclaim.h"
#include "report/reportcancelled.h"

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
        blocks.push_back(make.row(fact.label, fact.words));
    for (std::size_t at = 0; at + 1 < blocks.size(); ++at)
        blocks[at].keepWithNext = true;
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
    const QString label =
        make.words().phrase("Report", "Judgement %1").arg(make.words().language().number(number));
    Block line = make.labelled(label, BlockMaker::text(judgement.judgement.statement, PdfStyle::serif(10.5)),
                               PdfStyle::pt(8));
    return lineWithFacts(make, std::move(line), judgementFacts(make.words(), judgement));
}

/// Puts one question after the other, so that none is in memory longer than it is on its page.
class QuestionPlacer
{
public:
    QuestionPlacer(PageFlow &flow, const BlockMaker &make, const Report &report)
        : m_flow(flow)
        , m_make(make)
        , m_report(report)
        , m_claims(claimsByNumber(report))
    {
    }

    void place(const ReportQuestion &question)
    {
        std::vector<Block> blocks = questionBlocks(m_make, question);
        for (const ReportJudgement &judgement : question.judgements)
            std::ranges::move(judgementBlocks(m_make, judgement, ++m_judgements), std::back_inserter(blocks));
        for (const QString &number : question.claims) {
            const PlacedClaim claim = m_claims.take(number);
            if (!claim.claim)
                continue;
            std::ranges::move(claimBlocks(m_make, claim, m_report.request.fullText),
                              std::back_inserter(blocks));
            m_flow.place(blocks);
            blocks.clear();
        }
        m_flow.place(blocks);
    }

private:
    PageFlow &m_flow;
    const BlockMaker &m_make;
    const Report &m_report;
    /// Those that have no place yet.
    QHash<QString, PlacedClaim> m_claims;
    qsizetype m_judgements = 0;
};

} // namespace

Result<void> placeQuestions(PageFlow &flow, const BlockMaker &make, const Report &report,
                            const Progress &progress)
{
    QuestionPlacer placer(flow, make, report);
    for (qsizetype i = 0; i < report.questions.size(); ++i) {
        if (progress && !progress(i, report.questions.size()))
            return std::unexpected(reportCancelled());
        placer.place(report.questions[i]);
    }
    return {};
}

} // namespace Postilla
