// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/block.h"
#include "report/pdfstyle.h"
#include "report/reportfacts.h"
#include "report/reportwords.h"

namespace Postilla {

/// Makes the blocks that every part of the PDF report is put together from, on the report's grid: labels on
/// the left, what is read on the right.
class BlockMaker
{
public:
    BlockMaker(const PdfStyle &style, const ReportWords &words)
        : m_style(style)
        , m_words(words)
    {
    }

    const PdfStyle &style() const { return m_style; }
    const ReportWords &words() const { return m_words; }

    static ParagraphText text(const QString &words, const QFont &font, const QColor &color = PdfStyle::ink());
    /// One paragraph in the text column.
    Block single(ParagraphText text, qreal spaceBefore) const;
    /// A paragraph with a small grey label on its left.
    Block labelled(const QString &label, ParagraphText text, qreal spaceBefore) const;
    /// The same, each of the numbers of claims that its words end with a link; see numberSpans().
    Block labelled(const QString &label, ParagraphText text, qreal spaceBefore,
                   const QStringList &claims) const;
    /// Two columns, the left one as given.
    Block beside(ParagraphText label, ParagraphText text, qreal spaceBefore) const;
    /// A data row in the sans face: small label, small text.
    Block row(const QString &label, const QString &text) const;
    /// The same, with links to what it names.
    Block row(const Fact &fact) const;
    /// One paragraph over the whole width, from the left of the labels on.
    Block wide(ParagraphText text, qreal spaceBefore) const;
    /// The heading of a part of the report.
    Block partHeading(const QString &words, const QString &target) const;
    /// The same over what begins at the left of the labels.
    Block wideHeading(const QString &words, const QString &target) const;

private:
    const PdfStyle &m_style;
    const ReportWords &m_words;
};

} // namespace Postilla
