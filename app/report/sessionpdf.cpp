// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/sessionpdf.h"

#include "report/pdfcanvas.h"
#include "report/pdffolio.h"
#include "report/reportcancelled.h"
#include "report/steps.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Postilla {

SessionPdf::SessionPdf(const SessionReport &report)
    : m_report(report)
    , m_style(report.paper)
    , m_words(ReportLanguage(report.locale))
    , m_make(m_style, m_words)
{
}

Result<bool> SessionPdf::write(QIODevice &device, const Progress &progress) const
{
    const auto canvas = PdfCanvas::open(m_style, device);
    if (!canvas)
        return std::unexpected(canvas.error());
    PageFlow flow(**canvas, m_style,
                  [this](PageCanvas &paper, int page) { paintPageNumber(paper, page, m_style, m_words); });
    flow.place(front());
    flow.place(rules());
    if (const auto placed = placeDecisions(flow, progress); !placed)
        return std::unexpected(placed.error());
    stampPageTotal(flow, m_style, m_words);
    return (*canvas)->finish(flow.navigation(),
                             {m_report.library, m_report.analyst, m_words.phrase("Report", "Review session"),
                              m_words.language().code(), m_report.madeAt},
                             asking(progress, 1));
}

std::vector<Block> SessionPdf::front() const
{
    const auto number = [this](qint64 count) { return m_words.language().number(count); };
    std::vector<Block> blocks;
    blocks.push_back(m_make.single(
        BlockMaker::text(m_words.phrase("Report", "Review session"), PdfStyle::serif(20, QFont::DemiBold)),
        0));
    const QList<std::pair<QString, QString>> facts{
        {m_words.phrase("Report", "Library"), m_report.library},
        {m_words.phrase("Report", "Analyst"), m_report.analyst},
        {m_words.phrase("Report", "Queue"), m_report.queue},
        {m_words.phrase("Report", "Scope"), m_report.scope},
        {m_words.phrase("Report", "Started"), moment(m_report.startedAt)},
        {m_words.phrase("Report", "Items"), number(m_report.total)},
        {m_words.phrase("Report", "Yes"), number(m_report.yes)},
        {m_words.phrase("Report", "No"), number(m_report.no)},
        {m_words.phrase("Report", "Later"), number(m_report.later)},
        {m_words.phrase("Report", "Passed by"), number(m_report.passed)},
        {m_words.phrase("Report", "Not decided"), number(m_report.open)},
    };
    for (const auto &[label, value] : facts)
        blocks.push_back(m_make.row(label, value));
    return blocks;
}

std::vector<Block> SessionPdf::rules() const
{
    std::vector<Block> blocks;
    blocks.push_back(m_make.partHeading(m_words.phrase("Report", "Acceptance by rule"), u"rules"_s));
    constexpr int whole = 100;
    for (const SessionRule &rule : m_report.rules) {
        const qint64 judged = rule.yes + rule.no;
        const QString share =
            judged == 0
                ? m_words.phrase("Report", "none decided")
                : m_words.phrase("Report", "%1 %").arg(m_words.language().number(rule.yes * whole / judged));
        blocks.push_back(m_make.row(
            rule.name, m_words.phrase("Report", "%1: %2 yes, %3 no, %4 later", "share of yeses, counts")
                           .arg(share, m_words.language().number(rule.yes),
                                m_words.language().number(rule.no), m_words.language().number(rule.later))));
    }
    return blocks;
}

Result<void> SessionPdf::placeDecisions(PageFlow &flow, const Progress &progress) const
{
    std::vector<Block> blocks;
    blocks.push_back(m_make.partHeading(m_words.phrase("Report", "Every decision"), u"decisions"_s));
    const qsizetype all = m_report.decisions.size();
    for (qsizetype place = 0; place < all; ++place) {
        if (progress && !progress(place, all))
            return std::unexpected(reportCancelled());
        blocks.push_back(decisionBlock(m_report.decisions[place], place + 1));
        flow.place(blocks);
        blocks.clear();
    }
    flow.place(blocks); // the heading, where nothing was decided
    return {};
}

Block SessionPdf::decisionBlock(const ReportDecision &decision, qsizetype number) const
{
    QStringList where{moment(decision.time), decision.analyst};
    if (decision.documentNumber > 0)
        where.append(m_words.phrase("Report", "document %1").arg(decision.documentNumber) + u' ' +
                     decision.documentTitle);
    if (!decision.claimNumber.isEmpty())
        where.append(decision.claimNumber);
    const QString label = u"%1  %2"_s.arg(m_words.language().number(number), rulingWord(decision.ruling));
    ParagraphText text =
        BlockMaker::text(decision.gist + u'\u2028' + where.join(u" · "_s), PdfStyle::serif(9.5));
    text.recolor({decision.gist.size(), text.words.text.size()}, PdfStyle::grey());
    return m_make.labelled(label, std::move(text), PdfStyle::pt(6));
}

/// To the second: who asks for a decision asks when it was made.
QString SessionPdf::moment(qint64 utcMilliseconds) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(utcMilliseconds, m_report.timeZone);
    return m_words.language().day(local.date()) + u", "_s + local.toString(u"HH:mm:ss"_s);
}

QString SessionPdf::rulingWord(const QString &code) const
{
    if (code == "yes"_L1)
        return m_words.phrase("Report", "Yes");
    return code == "no"_L1 ? m_words.phrase("Report", "No") : m_words.phrase("Report", "Later");
}

} // namespace Postilla
