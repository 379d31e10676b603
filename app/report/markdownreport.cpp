// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/markdownreport.h"

#include "report/judgementfacts.h"
#include "report/legendfacts.h"
#include "report/markdownparts.h"
#include "report/reportcancelled.h"
#include "report/reportcontent.h"
#include "report/shownclaims.h"
#include "report/steps.h"
#include "report/textparts.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

class MarkdownReport
{
public:
    MarkdownReport(const Report &report, const Progress &progress)
        : m_report(report)
        , m_content(contentOf(report))
        , m_words(m_content.words)
        , m_steps(progress, m_content.steps)
        , m_out(report, m_content.shown)
    {
    }

    Result<QByteArray> write()
    {
        if (!writeParts())
            return std::unexpected(reportCancelled());
        return m_out.take();
    }

private:
    // False where it is to end.
    bool writeParts();
    bool writeContrasts();
    bool writeFigures();
    bool writeQuestions();
    bool writeClaims(const QList<PlacedClaim> &claims);
    bool writeSources();
    bool writeAnnex();
    bool writeText(const ReportDocument &document);

    void writeFront();
    void writeBox(const BriefBox &box);
    void writeSide(const PlacedClaim &placed);
    void writeQuestion(const ReportQuestion &question);
    void writeDocument(const ReportDocument &document);
    void writeClaim(const PlacedClaim &placed);
    void writeLegend();
    void heading(const QString &signs, const QString &words) { m_out.block(signs + u' ' + plain(words)); }
    static QString plain(const QString &words) { return markdownText(words); }

    const Report &m_report;
    const ReportContent m_content;
    const ReportWords &m_words;
    Steps m_steps;
    qsizetype m_judgements = 0;
    MarkdownParts m_out;
};

bool MarkdownReport::writeParts()
{
    writeFront();
    if (!writeContrasts() || !writeFigures())
        return false;
    if (m_report.request.layout == ReportLayout::Full) {
        if (!writeQuestions())
            return false;
    } else if (!m_content.named.isEmpty()) {
        heading(u"##"_s, namedClaimsTitle(m_words));
        if (!writeClaims(m_content.named))
            return false;
    }
    if (!writeSources())
        return false;
    writeLegend();
    return !m_report.request.fullText || writeAnnex();
}

void MarkdownReport::writeFront()
{
    heading(u"#"_s, m_report.request.library);
    m_out.block(plain(reportKicker(m_words, m_report)));
    m_out.facts(reportFacts(m_words, m_report));
    for (const BriefBox &box : m_content.boxes)
        writeBox(box);
    m_out.block(plain(briefFoot(m_words, m_report.counts)));
    m_out.facts(caveats(m_words, m_report.counts));
}

void MarkdownReport::writeBox(const BriefBox &box)
{
    heading(u"##"_s, box.title);
    if (box.lines.isEmpty()) {
        m_out.block(plain(box.nothing));
        return;
    }
    QStringList lines;
    const QList<BriefLine> shown = shownLines(box);
    for (const BriefLine &line : shown)
        lines << u"- "_s + m_out.linked(lineText(m_words, line), namedClaims(line));
    if (const QString more = moreOf(m_words, box, shown.size()); !more.isEmpty())
        lines << u"- "_s + plain(more);
    m_out.block(lines.join(u'\n'));
}

bool MarkdownReport::writeContrasts()
{
    if (!m_content.contrasts.isEmpty())
        heading(u"##"_s, m_words.phrase("Report", "Side by side"));
    for (const Contrast &contrast : m_content.contrasts) {
        if (!m_steps.goOn())
            return false;
        m_out.block(u"**%1.** %2"_s.arg(plain(kindText(m_words, contrast)), plain(contrast.why)).trimmed());
        writeSide(contrast.one);
        writeSide(contrast.other);
    }
    return true;
}

void MarkdownReport::writeSide(const PlacedClaim &placed)
{
    const QString &number = placed.claim->number;
    m_out.block(m_out.linked(number, {number}));
    m_out.quote(*placed.claim);
    m_out.block(plain(signature(m_words, placed)));
}

bool MarkdownReport::writeFigures()
{
    const QList<FigureRow> &rows = m_content.figures;
    if (rows.isEmpty())
        return true;
    heading(u"##"_s, m_words.phrase("Report", "Figures"));
    m_out.tableHead(figureHeaders(m_words));
    for (const FigureRow &row : rows) {
        if (!m_steps.goOn())
            return false;
        m_out.tableRow(row.cells, row.claim->number);
    }
    m_out.endTable();
    if (const QString note = proposedNote(m_words, rows); !note.isEmpty())
        m_out.block(plain(note));
    return true;
}

bool MarkdownReport::writeQuestions()
{
    for (qsizetype at = 0; at < m_content.underQuestions.size(); ++at) {
        if (!m_steps.goOn())
            return false;
        writeQuestion(m_report.questions[at]);
        if (!writeClaims(m_content.underQuestions[at]))
            return false;
    }
    return true;
}

void MarkdownReport::writeQuestion(const ReportQuestion &question)
{
    heading(u"##"_s, questionText(m_words, question.question));
    m_out.facts(questionFacts(m_words, question));
    for (const ReportJudgement &judgement : question.judgements) {
        const QString label = judgementLabel(m_words, ++m_judgements);
        m_out.block(u"**%1.** %2"_s.arg(plain(label), plain(judgement.judgement.statement)));
        m_out.facts(judgementFacts(m_words, judgement));
    }
}

bool MarkdownReport::writeClaims(const QList<PlacedClaim> &claims)
{
    for (const PlacedClaim &claim : claims) {
        if (!m_steps.next())
            return false;
        writeClaim(claim);
    }
    return true;
}

void MarkdownReport::writeClaim(const PlacedClaim &placed)
{
    const ReportClaim &claim = *placed.claim;
    m_out.block(u"### %1%2 · %3"_s.arg(MarkdownParts::anchor(claim.number), plain(claim.number),
                                       plain(summaryOf(m_words, claim.claim))));
    m_out.block(plain(verdictText(m_words, claim.claim.verdict)));
    m_out.quote(claim);
    m_out.facts(claimFacts(m_words, placed));
}

bool MarkdownReport::writeSources()
{
    heading(u"##"_s, m_words.phrase("Report", "Sources"));
    for (const ReportDocument &document : m_report.documents) {
        if (!m_steps.next())
            return false;
        writeDocument(document);
    }
    return true;
}

void MarkdownReport::writeDocument(const ReportDocument &reported)
{
    const Document &document = reported.document;
    m_out.block(u"### %1%2 · %3"_s.arg(MarkdownParts::anchor(document),
                                       m_words.language().number(document.number),
                                       plain(titleOf(m_words, document))));
    m_out.facts(documentFacts(m_words, reported));
    for (const TextSpan &span : paragraphSpans(document.abstract))
        m_out.block(markdownText(QStringView(document.abstract).sliced(span.start, span.length())));
}

void MarkdownReport::writeLegend()
{
    heading(u"##"_s, legendTitle(m_words));
    const QList<Fact> own{
        {m_words.phrase("Report", "Marks"),
         m_words.phrase("Report", "chips, bodies, agencies and companies in italics, figures as code")},
        {m_words.phrase("Report", "Quote"),
         m_words.phrase("Report", "in bold; what stands around it is not")}};
    m_out.facts(own + legendFacts(m_words, m_report));
}

bool MarkdownReport::writeAnnex()
{
    heading(u"#"_s, m_words.phrase("Report", "Annex: the texts in full"));
    for (const ReportDocument &document : m_report.documents) {
        if (!m_steps.next() || !writeText(document))
            return false;
    }
    return true;
}

bool MarkdownReport::writeText(const ReportDocument &document)
{
    heading(u"##"_s, titleOf(m_words, document.document));
    const MarkedText whole{document.version.text, document.mentions};
    for (const TextSpan &span : readParagraphs(document.version)) {
        if (!m_steps.goOn())
            return false;
        QString paragraph = markedMarkdown(whole, span, {});
        for (const ReportClaim *claim : claimsIn(document, span))
            paragraph += u' ' + m_out.linked(u"[%1]"_s.arg(claim->number), {claim->number});
        m_out.block(paragraph);
    }
    return true;
}

} // namespace

Result<QByteArray> renderMarkdown(const Report &report, const Progress &progress)
{
    return MarkdownReport(report, progress).write();
}

} // namespace Postilla
