// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/markpieces.h"

#include "report/pdfstyle.h"

#include <algorithm>

namespace Postilla {

namespace {

/// Marks that do not overlap, within the stretch.
QList<MarkPiece> marksIn(const MarkedText &text, TextSpan stretch)
{
    QList<MarkPiece> marks;
    qsizetype end = stretch.start;
    auto mention = std::ranges::lower_bound(text.mentions, stretch.start, {},
                                            [](const Mention &m) { return m.span.start; });
    for (; mention != text.mentions.end() && mention->span.start < stretch.end; ++mention) {
        if (mention->span.start < end || !PdfStyle::mark(mention->kind))
            continue;
        marks.append({mention->span.intersected(stretch), mention->kind, false});
        end = mention->span.end;
    }
    return marks;
}

} // namespace

QList<MarkPiece> markPieces(const MarkedText &text, TextSpan stretch, TextSpan quote)
{
    QList<qsizetype> cuts{stretch.start, stretch.end};
    const QList<MarkPiece> marks = marksIn(text, stretch);
    for (const MarkPiece &mark : marks)
        cuts << mark.span.start << mark.span.end;
    for (const qsizetype edge : {quote.start, quote.end})
        cuts << std::clamp(edge, stretch.start, stretch.end);
    std::ranges::sort(cuts);

    QList<MarkPiece> pieces;
    auto mark = marks.begin();
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i) {
        const TextSpan span{cuts[i], cuts[i + 1]};
        if (span.isEmpty())
            continue;
        while (mark != marks.end() && mark->span.end <= span.start)
            ++mark;
        const bool isMarked = mark != marks.end() && mark->span.contains(span);
        pieces.append({span, isMarked ? mark->kind : std::nullopt, quote.contains(span)});
    }
    return pieces;
}

} // namespace Postilla
