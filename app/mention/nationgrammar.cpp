// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/nationgrammar.h"

namespace Postilla {

NationGrammar::NationGrammar(const QList<Nation> &nations)
{
    const auto add = [this](const QStringList &names, Form form) {
        for (const QString &name : names) {
            m_trie.add(name, int(m_forms.size()));
            m_forms.append({int(m_countries.size()) - 1, form});
        }
    };
    for (const Nation &nation : nations) {
        m_countries.append(nation.country);
        add(nation.names, Name);
        add(nation.adjectives, Adjective);
        add(nation.capitals, Capital);
    }
    m_trie.compile();
    constexpr std::array<QStringView, 11> prepositions{u"di ",   u"del ",    u"dello ", u"della ",
                                                       u"dell'", u"dei ",    u"degli ", u"delle ",
                                                       u"of ",   u"of the ", u"in "};
    for (const QStringView word : prepositions)
        m_prepositions.add(word, 0);
    m_prepositions.compile();
}

std::optional<NationGrammar::Reading> NationGrammar::before(QStringView text, qsizetype start) const
{
    return isUpperAt(text, start) ? form(text, start, Name, Adjective, false) : std::nullopt;
}

std::optional<NationGrammar::Reading> NationGrammar::after(QStringView text, qsizetype bodyEnd) const
{
    const qsizetype next = pastGap(text, bodyEnd);
    if (next < 0)
        return std::nullopt;
    if (text[next].isLower() || text.mid(next).startsWith(u"USA", Qt::CaseInsensitive)) {
        if (const auto adjective = form(text, next, Adjective, Adjective, text[next].isLower()))
            return adjective;
    }
    std::optional<Reading> found;
    m_prepositions.walk(text, next, [&](qsizetype end, std::span<const int>) {
        if (isUpperAt(text, end)) {
            if (const auto country = form(text, end, Name, Capital, false))
                found = country;
        }
    });
    return found;
}

std::optional<NationGrammar::Reading> NationGrammar::form(QStringView text, qsizetype at, Form a, Form b,
                                                          bool lower) const
{
    const auto [end, id] = m_trie.longest(text, at, [&](qsizetype, int candidate) {
        const Form form = m_forms[candidate].second;
        return (form == a || form == b) && text[at].isLower() == lower;
    });
    return id >= 0 ? std::optional(Reading{end, m_countries[m_forms[id].first]}) : std::nullopt;
}

} // namespace Postilla
