// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/texttokens.h"

#include <QList>
#include <QStringView>

namespace Postilla {

/// Tokens of a text: end exclusive.
struct TokenRange
{
    int first;
    int end;

    int count() const { return end - first; }
};

/// Which words and signs of a text are still there in a later one, and where. Two ways lead from one to the
/// other: in order, as the unchanged parts of an edited text, and as a moved block, which the later text has
/// anew and which stands elsewhere.
class TextAlignment
{
public:
    TextAlignment(QStringView before, QStringView after);

    enum class Way { None, InOrder, Moved };

    const QList<TextToken> &before() const { return m_before; }
    const QList<TextToken> &after() const { return m_after; }
    /// Place in after() of a token of before(), or -1.
    int partner(int token) const { return m_partner[token]; }
    Way way(int token) const { return m_way[token]; }
    /// Whether any token of the earlier text became this one of the later.
    bool isTaken(int tokenAfter) const { return m_taken[tokenAfter]; }
    /// Whether the tokens from `first` to before `end` stand in the later text one after the other, the same
    /// way.
    bool isWhole(int first, int end) const;
    /// Whether these tokens, which stand in the later text one after the other, are so many that they do not
    /// stand there by chance: eight words, or whole lines of four.
    bool isNoChance(int first, int end) const;
    /// How many words there are among the tokens of the earlier, of the later text from `first` to before
    /// `end`.
    int wordsBefore(int first, int end) const { return m_wordsBefore[end] - m_wordsBefore[first]; }
    int wordsAfter(int first, int end) const { return m_wordsAfter[end] - m_wordsAfter[first]; }

private:
    struct Run;

    void alignInOrder(int symbolCount);
    QList<Run> runs() const;
    /// Takes back what stands in order by chance only: short runs between longer changes.
    void dropNoise();
    void findMovedBlocks();
    void keepMovedBlock(int before, int after);
    bool isWholeLines(int first, int end) const;

    QList<TextToken> m_before;
    QList<TextToken> m_after;
    QList<int> m_partner;
    QList<Way> m_way;
    QList<bool> m_taken;
    QList<int> m_wordsBefore;
    QList<int> m_wordsAfter;
};

} // namespace Postilla
