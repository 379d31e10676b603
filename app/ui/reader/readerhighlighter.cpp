// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerhighlighter.h"

#include "ui/reader/marktheme.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
/// Empty where a text of this format carries no markup: HTML is plain text once it has been read.
QString definitionName(TextFormat format)
{
    return format == TextFormat::Markdown ? u"Markdown"_s : QString();
}
} // namespace

ReaderHighlighter::ReaderHighlighter(const ReaderDocument &text, const MentionList &mentions,
                                     const MarkTheme &theme, QObject *parent)
    : QObject(parent)
    , m_text(text)
    , m_mentions(mentions)
    , m_theme(theme)
{
    connect(&m_search, &QFutureWatcherBase::resultReadyAt, this, &ReaderHighlighter::take);
}

ReaderHighlighter::~ReaderHighlighter()
{
    stop();
}

void ReaderHighlighter::stop()
{
    m_search.cancel();
    m_search.setFuture({});
}

void ReaderHighlighter::startOver(TextFormat format, const QList<TextSpan> &boilerplate)
{
    stop();
    m_boilerplate = boilerplate;
    m_markup.clear();
    const QString definition = definitionName(format);
    // Markup is kept a line, and asked for a block.
    if (!definition.isEmpty() && !m_text.isGathered() && m_text.shown().size() <= longestMarkup)
        m_search.setFuture(QtConcurrent::run(findMarkup, m_text.shown(), definition));
}

void ReaderHighlighter::take(int resultIndex)
{
    const MarkupSlice slice = m_search.resultAt(resultIndex);
    m_markup.append(slice.lines);
    Q_EMIT markupFound(slice.firstLine, static_cast<int>(m_markup.size()) - 1);
}

void ReaderHighlighter::setKindVisible(MentionKind kind, bool visible)
{
    if (visible)
        m_hidden.remove(kind);
    else
        m_hidden.insert(kind);
}

QList<QTextLayout::FormatRange> ReaderHighlighter::formats(const QTextBlock &block) const
{
    const TextSpan view{block.position(), block.position() + block.length() - 1};
    Ranges ranges;
    addMarkup(ranges, block.blockNumber());
    addMentions(ranges, view);
    addBoilerplate(ranges, view);
    return ranges;
}

void ReaderHighlighter::addMarkup(Ranges &ranges, int blockNumber) const
{
    if (blockNumber >= m_markup.size())
        return;
    for (const MarkupRun &run : m_markup.at(blockNumber)) {
        QTextCharFormat format;
        format.setForeground(m_theme.markup(run.style));
        if (run.bold)
            format.setFontWeight(QFont::Bold);
        if (run.italic)
            format.setFontItalic(true);
        ranges.append({run.start, run.length, format});
    }
}

void ReaderHighlighter::addMentions(Ranges &ranges, TextSpan block) const
{
    const TextSpan stored = m_text.span(block);
    for (const Mention &mention : m_mentions.around(stored)) {
        if (mention.span.overlaps(stored) && isKindVisible(mention.kind))
            ranges.append(
                range(m_text.viewSpan(mention.span), block, m_theme.format(mention.kind, mention.origin)));
    }
}

void ReaderHighlighter::addBoilerplate(Ranges &ranges, TextSpan block) const
{
    const TextSpan stored = m_text.span(block);
    const auto first = std::ranges::upper_bound(m_boilerplate, stored.start, {}, &TextSpan::end);
    for (auto span = first; span != m_boilerplate.end() && span->start < stored.end; ++span)
        ranges.append(range(m_text.viewSpan(*span), block, m_theme.boilerplateFormat()));
}

QTextLayout::FormatRange ReaderHighlighter::range(TextSpan span, TextSpan block,
                                                  const QTextCharFormat &format)
{
    const TextSpan inside = span.intersected(block).moved(-block.start);
    return {static_cast<int>(inside.start), static_cast<int>(inside.length()), format};
}

} // namespace Postilla
