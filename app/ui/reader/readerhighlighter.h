// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "ui/reader/markuphighlighter.h"
#include "ui/reader/mentionlist.h"
#include "ui/reader/readerdocument.h"

#include <QFutureWatcher>
#include <QObject>
#include <QSet>
#include <QTextBlock>
#include <QTextLayout>

namespace Postilla {

class MarkTheme;

/// Says how a block of the reader is drawn: the document's own markup first, the mentions of visible kinds
/// over it, leftovers of the web grey. Looks at one block at a time, when it is about to be seen.
class ReaderHighlighter : public QObject
{
    Q_OBJECT

public:
    /// In a longer text the markup is left plain; UTF-16 units.
    static constexpr qsizetype longestMarkup = 1'000'000;

    /// Looks at `text`, `mentions` and `theme` whenever it is asked; they outlive it.
    ReaderHighlighter(const ReaderDocument &text, const MentionList &mentions, const MarkTheme &theme,
                      QObject *parent);
    ~ReaderHighlighter() override;

    /// Call it when `text` has changed; starts to look for its markup in the background.
    void startOver(TextFormat format, const QList<TextSpan> &boilerplate);

    void setKindVisible(MentionKind kind, bool visible);
    bool isKindVisible(MentionKind kind) const { return !m_hidden.contains(kind); }

    /// Whether more markup is still to come.
    bool isSearching() const { return m_search.isRunning(); }

    /// Places count from the block's start; what comes later lies over what comes before.
    QList<QTextLayout::FormatRange> formats(const QTextBlock &block) const;

Q_SIGNALS:
    /// Markup is known for these blocks from now on.
    void markupFound(int firstBlock, int lastBlock);

private:
    using Ranges = QList<QTextLayout::FormatRange>;
    void stop();
    void take(int resultIndex);
    void addMarkup(Ranges &ranges, int blockNumber) const;
    void addMentions(Ranges &ranges, TextSpan block) const;
    void addBoilerplate(Ranges &ranges, TextSpan block) const;
    /// The part of `span` inside the block, as a range of it; both in view positions.
    static QTextLayout::FormatRange range(TextSpan span, TextSpan block, const QTextCharFormat &format);

    const ReaderDocument &m_text;
    const MentionList &m_mentions;
    const MarkTheme &m_theme;
    QList<TextSpan> m_boilerplate;
    QSet<MentionKind> m_hidden;
    /// By block number, as far as it is known.
    QList<QList<MarkupRun>> m_markup;
    QFutureWatcher<MarkupSlice> m_search;
};

} // namespace Postilla
