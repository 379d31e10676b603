// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/nameforms.h"

#include "mention/nationgrammar.h"

#include <algorithm>
#include <bit>

namespace Postilla {

namespace {

constexpr qsizetype unitsAtOnce = 64;

/// Whether this unit of a name has to be a capital. "Softbank" and "Tsmc" are ways to write SoftBank and
/// TSMC.
bool wantsCapital(QStringView name, qsizetype at)
{
    constexpr qsizetype shortest = 4;
    return name[at].isUpper() && !(at > 0 && name[at - 1].isLetter() && name.size() >= shortest);
}

quint64 capitalsOf(QStringView name)
{
    quint64 capitals = 0;
    for (qsizetype at = 0; at < std::min(name.size(), unitsAtOnce); ++at)
        capitals |= quint64(wantsCapital(name, at)) << at;
    return capitals;
}

} // namespace

NameForms::Language NameForms::languageOf(const Alias &alias)
{
    return alias.language.isEmpty()  ? Language::Any
           : alias.language == u"it" ? Language::Italian
           : alias.language == u"en" ? Language::English
                                     : Language::Other;
}

NameForms::NameForms(const Lexicon &lexicon)
    : m_entities(lexicon.entities)
{
    for (int entity = 0; entity < m_entities.size(); ++entity) {
        for (const Alias &alias : std::as_const(m_entities[entity].aliases)) {
            const Form form{.entity = entity,
                            .condition = alias.condition,
                            .language = languageOf(alias),
                            .kind = m_entities[entity].kind,
                            .sub = m_entities[entity].sub,
                            .text = alias.text};
            addItalianAcronym(form);
            add(form);
        }
        m_everyday.push_back(
            std::ranges::contains(m_entities[entity].aliases, AliasCondition::InSentence, &Alias::condition));
    }
    addWords(lexicon.ignored, ignoredName);
    addWords(lexicon.companyTails, companyTail);
    addWords(lexicon.agencyTails, agencyTail);
    addWords(lexicon.pressTails, pressTail);
    addWords(lexicon.companyCues, companyCue);
    addWords(lexicon.bodyHeads, bodyHead);
    addWords(lexicon.honorifics, honorific);
    addWords(lexicon.placeCues, placeCue);
    m_trie.compile();
}

void NameForms::add(Form form)
{
    form.capitals = capitalsOf(form.text);
    form.hasSeat = NationGrammar::hasSeat(form.text);
    m_trie.add(form.text, int(m_forms.size()));
    m_forms.push_back(std::move(form));
}

/// Italian papers write "Bnd" and "Faz" for bodies and outlets that are "BND" and "FAZ"; at the head of a
/// sentence it may be a word.
void NameForms::addItalianAcronym(const Form &form)
{
    constexpr qsizetype shortest = 3;
    const bool acronym = form.condition == AliasCondition::Exact && form.kind == MentionKind::Agency &&
                         form.text.size() >= shortest &&
                         std::ranges::all_of(form.text, [](QChar c) { return c.isUpper(); });
    if (!acronym || form.language == Language::English)
        return;
    Form written = form;
    written.condition = AliasCondition::InSentence;
    written.language = Language::Italian;
    written.text = form.text.front() + form.text.sliced(1).toLower();
    add(written);
}

void NameForms::addWords(const QStringList &words, int role)
{
    for (const QString &word : words)
        add({.entity = role, .text = word});
}

void NameForms::addFirstWords(WordIndex &index) const
{
    for (const Form &form : m_forms) {
        WordIndex::Entry *entry = index.add(form.text);
        if (!entry)
            continue;
        const bool anyCase =
            form.condition == AliasCondition::Any || form.condition == AliasCondition::National;
        const bool capital = !anyCase && form.text.front().isUpper();
        if (!entry->has(WordIndex::Names)) {
            entry->name = m_trie.nodeOf(WordIndex::firstWord(form.text));
            entry->afterName =
                m_trie.endsAt(entry->name) ? NameTrie::anything : m_trie.following(entry->name);
        }
        (capital ? entry->capitalReaders : entry->readers) |= WordIndex::Names;
    }
}

/// Whether the words of a name begin with capitals in the text wherever they are written so; more capitals do
/// no harm.
bool NameForms::keepsCapitals(QStringView found, const Form &form)
{
    const QStringView name = form.text;
    if (found.size() == name.size() && name.size() <= unitsAtOnce) {
        for (quint64 left = form.capitals; left; left &= left - 1) {
            if (!isUpperAt(found, std::countr_zero(left)))
                return false;
        }
        return true;
    }
    qsizetype at = 0;
    for (qsizetype i = 0; i < name.size(); ++i, ++at) {
        while (i > 0 && name[i - 1] == u' ' && at < found.size() && isSpaceUnit(found[at].unicode()))
            ++at;
        if (at >= found.size() || (wantsCapital(name, i) && !isUpperAt(found, at)))
            return false;
    }
    return true;
}

bool NameForms::holds(QStringView text, qsizetype at, qsizetype end, const Form &form, bool italian)
{
    if (form.language != Language::Any && form.language != (italian ? Language::Italian : Language::English))
        return false;
    switch (form.condition) {
    case AliasCondition::Any:
    case AliasCondition::National:
        return true;
    case AliasCondition::Capital:
        return keepsCapitals(text.sliced(at, end - at), form);
    case AliasCondition::Exact:
        return text.mid(at, end - at) == form.text;
    case AliasCondition::InSentence:
        return text.mid(at, end - at) == form.text && !startsSentence(text, at);
    }
    return false;
}

} // namespace Postilla
