// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/markdownreport.h"

#include "report/judgementfacts.h"
#include "report/reportcancelled.h"
#include "report/reportfacts.h"
#include "report/textparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// How many units of a line's start Markdown would read as a heading, a list or a quotation.
qsizetype blockMarkAt(QStringView line)
{
    const QStringView digits = line.first(std::ranges::find_if_not(line, &isDigit) - line.begin());
    if (!digits.isEmpty() && digits.size() < line.size() &&
        (line[digits.size()] == u'.' || line[digits.size()] == u')'))
        return digits.size() + 1;
    return !line.isEmpty() && QStringView(u"#>+-=").contains(line.front()) ? 1 : 0;
}

/// One line, with everything that Markdown would read as its own made plain.
QString escaped(QStringView words)
{
    const QString line = words.toString().simplified();
    const qsizetype blockMark = blockMarkAt(line);
    QString out;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (i + 1 == blockMark || QStringView(u"\\`*_[]<~|&").contains(line[i]))
            out += u'\\';
        out += line[i];
    }
    return out;
}

/// The quote in bold: Markdown wants the stars right at its words.
QString emphasised(QStringView text, TextSpan stretch, TextSpan quote)
{
    TextSpan bold = quote.intersected(stretch);
    while (!bold.isEmpty() && text[bold.start].isSpace())
        ++bold.start;
    while (!bold.isEmpty() && text[bold.end - 1].isSpace())
        --bold.end;
    if (bold.isEmpty())
        return escaped(text.sliced(stretch.start, stretch.length()));
    const QStringView before = text.sliced(stretch.start, bold.start - stretch.start);
    const QStringView after = text.sliced(bold.end, stretch.end - bold.end);
    return escaped(before) + (before.isEmpty() || !before.back().isSpace() ? u""_s : u" "_s) + u"**"_s +
           escaped(text.sliced(bold.start, bold.length())) + u"**"_s +
           (after.isEmpty() || !after.front().isSpace() ? u""_s : u" "_s) + escaped(after);
}

class MarkdownReport
{
public:
    explicit MarkdownReport(const Report &report)
        : m_report(report)
        , m_words(ReportLanguage(report.request.locale))
    {
    }

    Result<QByteArray> write(const Progress &progress)
    {
        writeFront();
        writeQuestions();
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
    void writeQuestions();
    void writeDocument(const ReportDocument &document);
    void writeClaim(const ReportClaim &claim);
    void writeAnnex();
    void writeFacts(const QList<Fact> &facts);
    /// A block with an empty line after it.
    void block(const QString &line) { m_out += line + u"\n\n"_s; }

    const Report &m_report;
    ReportWords m_words;
    QString m_out;
};

void MarkdownReport::writeFacts(const QList<Fact> &facts)
{
    for (const Fact &fact : facts)
        m_out += u"- *%1:* %2\n"_s.arg(escaped(fact.label), escaped(fact.words));
    if (!facts.isEmpty())
        m_out += u'\n';
}

void MarkdownReport::writeFront()
{
    block(u"# "_s + escaped(m_report.request.library));
    block(escaped(m_words.phrase("Report", "Report on claims")));
    writeFacts(reportFacts(m_words, m_report));
    QStringList counts;
    for (const Fact &fact : countFacts(m_words, m_report.counts))
        counts << escaped(fact.words + u' ' + fact.label);
    block(counts.join(u" · "));
    writeFacts(caveats(m_words, m_report.counts));
}

void MarkdownReport::writeQuestions()
{
    if (!m_report.questions.isEmpty())
        block(u"## "_s + escaped(m_words.phrase("Report", "Questions and judgements")));
    qsizetype number = 0;
    for (const ReportQuestion &question : m_report.questions) {
        block(u"### "_s + escaped(questionText(m_words, question.question)));
        writeFacts(questionFacts(m_words, question));
        for (const ReportJudgement &judgement : question.judgements) {
            const QString label =
                m_words.phrase("Report", "Judgement %1").arg(m_words.language().number(++number));
            block(u"**%1.** %2"_s.arg(escaped(label), escaped(judgement.judgement.statement)));
            writeFacts(judgementFacts(m_words, judgement));
        }
    }
}

void MarkdownReport::writeDocument(const ReportDocument &reported)
{
    const Document &document = reported.document;
    block(
        u"## %1 · %2"_s.arg(m_words.language().number(document.number), escaped(titleOf(m_words, document))));
    writeFacts(documentFacts(m_words, reported));
    for (const TextSpan &span : paragraphSpans(document.abstract))
        block(escaped(QStringView(document.abstract).sliced(span.start, span.length())));
    if (reported.claims.isEmpty())
        block(escaped(m_words.phrase("Report", "No claims in this document.")));
    for (const ReportClaim &claim : reported.claims)
        writeClaim(claim);
}

void MarkdownReport::writeClaim(const ReportClaim &claim)
{
    block(u"### %1 · %2"_s.arg(escaped(claim.number), escaped(summaryOf(m_words, claim.claim))));
    block(escaped(verdictText(m_words, claim.claim.verdict)));
    QStringList paragraphs;
    for (const TextSpan &span : paragraphSpans(claim.context.text))
        paragraphs << u"> "_s + emphasised(claim.context.text, span, claim.quoteInContext);
    block(paragraphs.join(u"\n>\n"));
    writeFacts(claimFacts(m_words, claim));
}

void MarkdownReport::writeAnnex()
{
    block(u"# "_s + escaped(m_words.phrase("Report", "Annex: the texts in full")));
    for (const ReportDocument &document : m_report.documents) {
        block(u"## "_s + escaped(titleOf(m_words, document.document)));
        const QStringView text = document.version.text;
        for (const TextSpan &span : readParagraphs(document.version))
            block(escaped(text.sliced(span.start, span.length())));
    }
}

} // namespace

Result<QByteArray> renderMarkdown(const Report &report, const Progress &progress)
{
    return MarkdownReport(report).write(progress);
}

} // namespace Postilla
