// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/textparts.h"

#include <algorithm>

namespace Postilla {

namespace {
/// A paragraph above this is broken: laying one out costs more than its share, and a page shows 4,000 at
/// most.
constexpr qsizetype longestParagraph = 8000;

qsizetype breakIn(QStringView text, TextSpan line)
{
    const qsizetype end = line.start + longestParagraph;
    if (end >= line.end)
        return line.end;
    const qsizetype space = text.first(end).lastIndexOf(u' ');
    if (space > line.start)
        return space + 1;
    return text[end].isLowSurrogate() ? end - 1 : end;
}

/// What is left of the stretches without the boilerplate; both in order.
QList<TextSpan> without(const QList<TextSpan> &boilerplate, const QList<TextSpan> &stretches)
{
    QList<TextSpan> left;
    auto next = boilerplate.begin();
    for (TextSpan stretch : stretches) {
        while (next != boilerplate.end() && next->end <= stretch.start)
            ++next;
        for (auto cut = next; cut != boilerplate.end() && cut->start < stretch.end; ++cut) {
            if (cut->start > stretch.start)
                left.append({stretch.start, cut->start});
            stretch.start = std::max(stretch.start, cut->end);
        }
        if (!stretch.isEmpty())
            left.append(stretch);
    }
    return left;
}
} // namespace

QList<TextSpan> paragraphSpans(QStringView text)
{
    QList<TextSpan> spans;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype newline = text.indexOf(u'\n', start);
        TextSpan line{start, newline < 0 ? text.size() : newline};
        start = line.end + 1;
        while (!line.isEmpty()) {
            const qsizetype end = breakIn(text, line);
            if (!text.sliced(line.start, end - line.start).trimmed().isEmpty())
                spans.append({line.start, end});
            line.start = end;
        }
    }
    return spans;
}

QList<TextSpan> readParagraphs(const DocumentVersion &version)
{
    return without(version.boilerplate, paragraphSpans(version.text));
}

QList<const ReportClaim *> claimsIn(const ReportDocument &document, TextSpan stretch)
{
    QList<const ReportClaim *> claims;
    for (const ReportClaim &claim : document.claims) {
        if (claim.inCurrentText && stretch.contains(claim.claim.anchor.span.start))
            claims.append(&claim);
    }
    return claims;
}

MarkedText sliced(const MarkedText &text, TextSpan stretch)
{
    MarkedText part{text.text.sliced(stretch.start, stretch.length()), {}};
    auto mention = std::ranges::lower_bound(text.mentions, stretch.start, {},
                                            [](const Mention &m) { return m.span.start; });
    for (; mention != text.mentions.end() && mention->span.start < stretch.end; ++mention) {
        Mention mark = *mention;
        mark.span = mark.span.intersected(stretch).moved(-stretch.start);
        part.mentions.append(mark);
    }
    return part;
}

QString cutShort(const QString &text, qsizetype longest)
{
    const QString line = text.left(4 * longest).simplified();
    if (line.size() <= longest && text.size() <= 4 * longest)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longest);
    qsizetype end = space > longest / 2 ? space : std::min(longest, line.size());
    if (end < line.size() && line[end].isLowSurrogate())
        --end;
    return line.left(end) + u'…';
}

QList<TextSpan> numberSpans(QStringView words, const QStringList &claims)
{
    QList<TextSpan> spans;
    qsizetype end = words.size();
    for (auto number = claims.crbegin(); number != claims.crend(); ++number) {
        const qsizetype start = words.first(end).lastIndexOf(*number);
        if (start < 0)
            return {};
        spans.prepend({start, start + number->size()});
        end = start;
    }
    return spans;
}

MarkedText quoteMarksOnly(const ReportClaim &claim)
{
    MarkedText context = claim.context;
    context.mentions.removeIf(
        [&](const Mention &mention) { return !mention.span.overlaps(claim.quoteInContext); });
    return context;
}

} // namespace Postilla
