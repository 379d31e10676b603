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
        m_literal.push_back(word.text != word.text.toLower() || word.role == WordRole::Suffix);
    }
    m_trie.compile();
}

void FigureLexer::addFirstWords(WordIndex &index, Roles roles) const
{
    for (const FigureWord &word : m_words) {
        WordIndex::Entry *entry = roles.has(word.role) ? index.add(word.text) : nullptr;
        if (!entry || entry->has(WordIndex::Figures))
            continue;
        entry->readers |= WordIndex::Figures;
        entry->figure = m_trie.entryOf(WordIndex::firstWord(word.text));
    }
}

bool FigureLexer::fits(QStringView text, qsizetype at, qsizetype end, size_t id) const
{
    const FigureWord &word = m_words[id];
    const bool beforeNumber = word.role == WordRole::Sign || word.role == WordRole::Fiscal;
    if (!endsWord(text, end) && !(beforeNumber && isDigitUnit(text[end].unicode())))
        return false;
    return !m_literal[id] || text.mid(at, end - at) == word.text;
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
