// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/figurelexer.h"

namespace Postilla {

FigureLexer::FigureLexer(const FigureVocabulary &vocabulary)
    : m_words(vocabulary.words())
{
    for (size_t id = 0; id < m_words.size(); ++id) {
        const FigureWord &word = m_words[id];
        m_trie.add(word.text, int(id), Roles{word.role}.bits());
        m_brief.push_back({word.role, word.text != word.text.toLower() || word.role == WordRole::Suffix});
    }
    m_trie.compile();
}

void FigureLexer::addFirstWords(WordIndex &index, Roles roles) const
{
    // The commonest words of a text are year cues and nothing else: the index says so instead of a walk.
    const Roles besides = roles - WordRole::YearCue;
    for (size_t id = 0; id < m_words.size(); ++id) {
        const FigureWord &word = m_words[id];
        WordIndex::Entry *entry = roles.has(word.role) ? index.add(word.text) : nullptr;
        if (!entry)
            continue;
        const bool capital = m_brief[id].literal && word.text.front().isUpper();
        if (!entry->has(WordIndex::Figures)) {
            entry->figure = m_trie.nodeOf(WordIndex::firstWord(word.text));
            const bool ends = m_trie.endsAt(entry->figure, besides.bits());
            entry->afterFigure = ends ? NameTrie::anything : m_trie.following(entry->figure, roles.bits());
        }
        (capital ? entry->capitalReaders : entry->readers) |= WordIndex::Figures;
        const bool whole = wordEnd(word.text, 0) == word.text.size();
        if (word.role == WordRole::YearCue && whole && !m_brief[id].literal)
            entry->readers |= WordIndex::YearCues;
        else if (word.role == WordRole::YearCue && whole)
            entry->afterFigure = NameTrie::anything;
    }
}

FigureLexer::Token FigureLexer::find(QStringView text, qsizetype at, Roles roles) const
{
    Token best;
    each(text, at, roles, [&best](const Token &token) { best = token; });
    return best;
}

FigureLexer::Token FigureLexer::findNext(QStringView text, qsizetype end, Roles roles) const
{
    const qsizetype next = pastGap(text, end);
    return next < 0 ? Token() : find(text, next, roles);
}

} // namespace Postilla
