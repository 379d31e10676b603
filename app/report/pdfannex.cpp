// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfannex.h"

#include "report/pdftargets.h"
#include "report/reportcancelled.h"
#include "report/reportfacts.h"
#include "report/textparts.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
QList<MarginNote> notesIn(const ReportDocument &document, TextSpan stretch)
{
    QList<MarginNote> notes;
    for (const ReportClaim *claim : claimsIn(document, stretch))
        notes.append({claim->claim.anchor.span.start - stretch.start, claim->number,
                      claimTarget(claim->number), annexTarget(claim->number)});
    return notes;
}

Block titleBlock(const BlockMaker &make, const ReportDocument &document)
{
    const ReportWords &words = make.words();
    ParagraphText number = BlockMaker::text(words.language().number(document.document.number),
                                            PdfStyle::serif(13), PdfStyle::accent());
    ParagraphText title =
        BlockMaker::text(titleOf(words, document.document), PdfStyle::serif(13, QFont::DemiBold));
    title.leading = 1.3;
    Block block = make.beside(std::move(number), std::move(title), PdfStyle::pt(26));
    block.cells.front().link = documentTarget(document.document.uuid);
    block.keepWithNext = true;
    block.outlineLevel = 2;
    block.outlineTitle = titleOf(words, document.document).simplified();
    return block;
}

Block textBlock(const BlockMaker &make, const ReportDocument &document, const MarkedText &whole,
                TextSpan span, int firstLine)
{
    ParagraphText text;
    text.words = sliced(whole, span);
    text.font = PdfStyle::serif(9.5);
    text.color = PdfStyle::ink();
    Block block = make.single(std::move(text), PdfStyle::pt(5));
    block.firstLineNumber = firstLine;
    block.marginNotes = notesIn(document, span);
    return block;
}

/// Places one text after `opening`; false where `goOn` says so between two paragraphs.
bool placeText(PageFlow &flow, const BlockMaker &make, const ReportDocument &document,
               std::vector<Block> opening, const std::function<bool()> &goOn)
{
    const MarkedText whole{document.version.text, document.mentions};
    int line = 1;
    opening.push_back(titleBlock(make, document));
    for (const TextSpan &span : readParagraphs(document.version)) {
        if (!goOn())
            return false;
        opening.push_back(textBlock(make, document, whole, span, line));
        line += opening.back().cells.back().paragraph.lineCount();
        flow.place(opening);
        // a text may be long: what is on its page is let go at once
        opening.clear();
    }
    flow.place(opening);
    return true;
}
} // namespace

Result<void> placeAnnex(PageFlow &flow, const BlockMaker &make, const Report &report,
                        const Progress &progress)
{
    flow.newPage();
    std::vector<Block> opening;
    opening.push_back(
        make.partHeading(make.words().phrase("Report", "Annex: the texts in full"), u"annex"_s));
    const qsizetype total = report.documents.size();
    for (qsizetype i = 0; i < total; ++i) {
        const auto goOn = [&] { return !progress || progress(i, total); };
        if (!placeText(flow, make, report.documents[i], std::exchange(opening, {}), goOn))
            return std::unexpected(reportCancelled());
    }
    return {};
}

} // namespace Postilla
