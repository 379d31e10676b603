// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/markdownreport.h"

#include "report/brief.h"
#include "report/figurewords.h"
#include "report/judgementfacts.h"
#include "report/markdowntext.h"
#include "report/reportcancelled.h"
#include "report/reportfacts.h"
#include "report/textparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// The quote in bold: Markdown wants the stars right at its words.
QString emphasised(QStringView text, TextSpan stretch, TextSpan quote)
{
    TextSpan bold = quote.intersected(stretch);
    while (!bold.isEmpty() && text[bold.start].isSpace())
        ++bold.start;
    while (!bold.isEmpty() && text[bold.end - 1].isSpace())
        --bold.end;
    if (bold.isEmpty())
        return markdownText(text.sliced(stretch.start, stretch.length()));
    const QStringView before = text.sliced(stretch.start, bold.start - stretch.start);
    const QStringView after = text.sliced(bold.end, stretch.end - bold.end);
    return markdownText(before) + (before.isEmpty() || !before.back().isSpace() ? u""_s : u" "_s) + u"**"_s +
           markdownText(text.sliced(bold.start, bold.length())) + u"**"_s +
           (after.isEmpty() || !after.front().isSpace() ? u""_s : u" "_s) + markdownText(after);
}

class MarkdownReport
{
public:
    explicit MarkdownReport(const Report &report)
        : m_report(report)
        , m_words(ReportLanguage(report.request.locale))
        , m_contrasts(contrastsOf(m_words, report))
        , m_claims(claimsByNumber(report))
    {
    }

    Result<QByteArray> write(const Progress &progress)
    {
        writeFront();
        writeContrasts();
        writeFigures();
        if (m_report.request.layout == ReportLayout::Full)
            writeQuestions();
        block(u"## "_s + markdownText(m_words.phrase("Report", "Sources")));
        for (qsizetype i = 0; i < m_report.documents.size(); ++i) {
            if (progress && !progress(i, m_report.documents.size()))
                return std::unexpected(reportCancelled());
            writeDocument(m_report.documents[i]);
        }
        if (m_report.request.fullText)
            writeAnnex();
        return m_out.toUtf8();
    }

private:
    void writeFront();
    void writeBox(const BriefBox &box);
    void writeContrasts();
    void writeFigures();
    void writeQuestions();
    void writeDocument(const ReportDocument &document);
    void writeClaim(const PlacedClaim &placed);
    void writeQuote(const ReportClaim &claim);
    void writeAnnex();
    void writeFacts(const QList<Fact> &facts);
    /// A block with an empty line after it.
    void block(const QString &line) { m_out += line + u"\n\n"_s; }

    const Report &m_report;
    ReportWords m_words;
    QList<Contrast> m_contrasts;
    /// Those that have no place yet.
    QHash<QString, PlacedClaim> m_claims;
    QString m_out;
};

void MarkdownReport::writeFacts(const QList<Fact> &facts)
{
    for (const Fact &fact : facts)
        m_out += u"- *%1:* %2\n"_s.arg(markdownText(fact.label), markdownText(fact.words));
    if (!facts.isEmpty())
        m_out += u'\n';
}

void MarkdownReport::writeFront()
{
    block(u"# "_s + markdownText(m_report.request.library));
    block(markdownText(reportKicker(m_words, m_report)));
    writeFacts(reportFacts(m_words, m_report));
    for (const BriefBox &box : briefBoxes(m_words, m_report, m_contrasts))
        writeBox(box);
    block(markdownText(briefFoot(m_words, m_report.counts)));
    writeFacts(caveats(m_words, m_report.counts));
}

void MarkdownReport::writeBox(const BriefBox &box)
{
    block(u"## "_s + markdownText(box.title));
    if (box.lines.isEmpty())
        block(markdownText(box.nothing));
    const auto shown = std::min<qsizetype>(box.lines.size(), linesOfABox);
    for (const BriefLine &line : box.lines.first(shown))
        m_out += u"- "_s + markdownText(line.words + numbersBehind(m_words, line)) + u'\n';
    if (const QString more = moreOf(m_words, box, shown); !more.isEmpty())
        m_out += u"- "_s + markdownText(more) + u'\n';
    if (shown > 0)
        m_out += u'\n';
}

void MarkdownReport::writeContrasts()
{
    if (!m_contrasts.isEmpty())
        block(u"## "_s + markdownText(m_words.phrase("Report", "Side by side")));
    for (const Contrast &contrast : m_contrasts) {
        const QString kind = contrast.isProposed ? m_words.proposed(contrast.kind) : contrast.kind;
        block(u"**%1.** %2"_s.arg(markdownText(kind), markdownText(contrast.why)).trimmed());
        for (const PlacedClaim &side : {contrast.one, contrast.other}) {
            block(markdownText(side.claim->number));
            writeQuote(*side.claim);
            block(markdownText(signature(m_words, side)));
        }
    }
}

void MarkdownReport::writeFigures()
{
    const QList<FigureRow> rows = figureRows(m_words, m_report);
    if (rows.isEmpty())
        return;
    block(u"## "_s + markdownText(m_words.phrase("Report", "Figures")));
    const auto line = [this](const QStringList &cells) {
        m_out += u'|';
        for (const QString &cell : cells)
            m_out += u' ' + markdownText(cell) + u" |"_s;
        m_out += u'\n';
    };
    const QStringList headers = figureHeaders(m_words);
    line(headers);
    m_out += u"|---"_s.repeated(headers.size()) + u"|\n"_s;
    for (const FigureRow &row : rows)
        line(row.cells);
    m_out += u'\n';
    if (const QString note = proposedNote(m_words, rows); !note.isEmpty())
        block(markdownText(note));
}

void MarkdownReport::writeQuestions()
{
    qsizetype number = 0;
    for (const ReportQuestion &question : m_report.questions) {
        block(u"## "_s + markdownText(questionText(m_words, question.question)));
        writeFacts(questionFacts(m_words, question));
        for (const ReportJudgement &judgement : question.judgements) {
            const QString label =
                m_words.phrase("Report", "Judgement %1").arg(m_words.language().number(++number));
            block(u"**%1.** %2"_s.arg(markdownText(label), markdownText(judgement.judgement.statement)));
            writeFacts(judgementFacts(m_words, judgement));
        }
        for (const QString &claim : question.claims) {
            if (const PlacedClaim placed = m_claims.take(claim); placed.claim)
                writeClaim(placed);
        }
    }
}

void MarkdownReport::writeDocument(const ReportDocument &reported)
{
    const Document &document = reported.document;
    block(u"### %1 · %2"_s.arg(m_words.language().number(document.number),
                               markdownText(titleOf(m_words, document))));
    writeFacts(documentFacts(m_words, reported));
    for (const TextSpan &span : paragraphSpans(document.abstract))
        block(markdownText(QStringView(document.abstract).sliced(span.start, span.length())));
}

void MarkdownReport::writeClaim(const PlacedClaim &placed)
{
    const ReportClaim &claim = *placed.claim;
    block(u"### %1 · %2"_s.arg(markdownText(claim.number), markdownText(summaryOf(m_words, claim.claim))));
    block(markdownText(verdictText(m_words, claim.claim.verdict)));
    writeQuote(claim);
    writeFacts(claimFacts(m_words, placed));
}

void MarkdownReport::writeQuote(const ReportClaim &claim)
{
    QStringList paragraphs;
    for (const TextSpan &span : paragraphSpans(claim.context.text))
        paragraphs << u"> "_s + emphasised(claim.context.text, span, claim.quoteInContext);
    block(paragraphs.join(u"\n>\n"));
}

void MarkdownReport::writeAnnex()
{
    block(u"# "_s + markdownText(m_words.phrase("Report", "Annex: the texts in full")));
    for (const ReportDocument &document : m_report.documents) {
        block(u"## "_s + markdownText(titleOf(m_words, document.document)));
        const QStringView text = document.version.text;
        for (const TextSpan &span : readParagraphs(document.version))
            block(markdownText(text.sliced(span.start, span.length())));
    }
}

} // namespace

Result<QByteArray> renderMarkdown(const Report &report, const Progress &progress)
{
    return MarkdownReport(report).write(progress);
}

} // namespace Postilla
