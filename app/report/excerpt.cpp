// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/excerpt.h"

#include "document/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
constexpr qsizetype longestNeighbour = 240;
/// Sentence boundaries are looked for no farther away than this.
constexpr qsizetype lookedAt = 2 * longestNeighbour;
constexpr qsizetype longestQuote = 3000;
constexpr qsizetype keptHead = 1800;
constexpr qsizetype keptTail = 600;

/// From the line break before the quote to the one after it, boilerplate beside the quote left out.
TextSpan paragraphsAround(const DocumentVersion &version, TextSpan quote)
{
    const QString &text = version.text;
    const qsizetype before = quote.start > 0 ? text.lastIndexOf(u'\n', quote.start - 1) : -1;
    const qsizetype after = text.indexOf(u'\n', std::max(quote.end - 1, quote.start));
    TextSpan around{before + 1, after < 0 ? text.size() : std::max(after, quote.end)};
    for (const TextSpan &left : version.boilerplate) {
        if (left.end <= quote.start)
            around.start = std::max(around.start, left.end);
        else if (left.start >= quote.end)
            around.end = std::min(around.end, left.start);
    }
    return around;
}

/// The nearest word start at or after `from`.
qsizetype wordStartFrom(QStringView text, qsizetype from, qsizetype limit)
{
    while (from < limit && !text[from - 1].isSpace())
        ++from;
    return from;
}

/// The end of the nearest word that ends at or before `from`.
qsizetype wordEndBefore(QStringView text, qsizetype from, qsizetype limit)
{
    while (from > limit && !text[from].isSpace())
        --from;
    return from;
}

/// Where the context starts: one sentence before the one that the quote starts in.
qsizetype contextStart(QStringView text, TextSpan around, TextSpan quote)
{
    const qsizetype from = std::max(around.start, quote.start - lookedAt);
    const qsizetype to = std::min(quote.end, quote.start + lookedAt);
    const QList<TextSpan> found = sentences(text.sliced(from, to - from));
    const auto after = std::ranges::upper_bound(found, quote.start - from, {}, &TextSpan::start);
    const auto own = std::max<qsizetype>(after - found.begin() - 1, 0);
    const qsizetype start =
        found.isEmpty() ? quote.start : from + found[std::max<qsizetype>(own - 1, 0)].start;
    const qsizetype earliest = quote.start - longestNeighbour;
    return start >= earliest ? std::min(start, quote.start) : wordStartFrom(text, earliest, quote.start);
}

/// Where it ends: one sentence after the one that the quote ends in.
qsizetype contextEnd(QStringView text, TextSpan around, TextSpan quote)
{
    const qsizetype from = std::max(quote.start, quote.end - lookedAt);
    const qsizetype to = std::min(around.end, quote.end + lookedAt);
    const QList<TextSpan> found = sentences(text.sliced(from, to - from));
    const auto own = std::ranges::lower_bound(found, quote.end - from, {}, &TextSpan::end) - found.begin();
    const qsizetype end = found.isEmpty() ? quote.end : from + found[std::min(own + 1, found.size() - 1)].end;
    const qsizetype latest = quote.end + longestNeighbour;
    return end <= latest ? std::max(end, quote.end) : wordEndBefore(text, latest, quote.end);
}

/// Puts an excerpt together from stretches of the text, taking their marks along.
class Collage
{
public:
    Collage(QStringView text, const QList<Mention> &mentions)
        : m_text(text)
        , m_mentions(mentions)
    {
    }

    void addText(QStringView words) { m_out.text += words; }
    void add(TextSpan stretch)
    {
        const qsizetype moved = m_out.text.size() - stretch.start;
        m_out.text += m_text.sliced(stretch.start, stretch.length());
        auto mention = std::ranges::lower_bound(m_mentions, stretch.start, {},
                                                [](const Mention &m) { return m.span.start; });
        for (; mention != m_mentions.end() && mention->span.start < stretch.end; ++mention) {
            if (!stretch.contains(mention->span))
                continue;
            Mention mark = *mention;
            mark.span = mark.span.moved(moved);
            m_out.mentions.append(mark);
        }
    }
    qsizetype length() const { return m_out.text.size(); }
    MarkedText take() { return std::move(m_out); }

private:
    QStringView m_text;
    const QList<Mention> &m_mentions;
    MarkedText m_out;
};
} // namespace

Excerpt excerptAround(const DocumentVersion &version, const QList<Mention> &mentions, TextSpan quote)
{
    const QStringView text = version.text;
    const TextSpan around = paragraphsAround(version, quote);
    const TextSpan context{contextStart(text, around, quote), contextEnd(text, around, quote)};
    Collage collage(text, mentions);
    // the marks of a quote that is kept whole may reach over its edges, so context and quote are one stretch
    if (quote.length() <= longestQuote) {
        collage.add(context);
        return {collage.take(), quote.moved(-context.start)};
    }
    collage.add({context.start, quote.start});
    collage.add({quote.start, wordEndBefore(text, quote.start + keptHead, quote.start + keptHead / 2)});
    collage.addText(u" […] ");
    collage.add({wordStartFrom(text, quote.end - keptTail, quote.end - keptTail / 2), quote.end});
    const qsizetype end = collage.length();
    collage.add({quote.end, context.end});
    return {collage.take(), {quote.start - context.start, end}};
}

} // namespace Postilla
