// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/figurelexer.h"

namespace Postilla {

FigureLexer::FigureLexer(const FigureVocabulary &vocabulary)
    : m_words(vocabulary.words())
{
    for (size_t id = 0; id < m_words.size(); ++id) {
        const FigureWord &word = m_words[id];
        m_trie.add(word.text, int(id));
        m_literal.push_back(word.text != word.text.toLower() || word.role == WordRole::Suffix);
    }
    m_trie.compile();
}

bool FigureLexer::fits(QStringView text, qsizetype, qsizetype end, const FigureWord &word) const
{
    if (endsWord(text, end))
        return true;
    const bool beforeNumber = word.role == WordRole::Sign || word.role == WordRole::Fiscal;
    return beforeNumber && isDigitUnit(text[end].unicode());
}

FigureLexer::Token FigureLexer::find(QStringView text, qsizetype at, Roles roles) const
{
    Token best;
    each(text, at, [&](const Token &token) {
        if (roles.has(token.word->role))
            best = token;
    });
    return best;
}

FigureLexer::Token FigureLexer::findNext(QStringView text, qsizetype end, Roles roles) const
{
    const qsizetype next = pastGap(text, end);
    return next < 0 ? Token() : find(text, next, roles);
}

} // namespace Postilla
