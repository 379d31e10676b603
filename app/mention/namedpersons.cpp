// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Persons, and by what they are called once the text has named them.
#include "mention/namefinder.h"

#include <algorithm>
#include <array>

namespace Postilla {

/// Remembers whom a surname stands for from here on.
void NameFinder::Pass::introduce(TextSpan surname, const QString &full)
{
    if (surname.isEmpty())
        return;
    const QStringView name = m_text.mid(surname.start, surname.length());
    if (const auto known = m_persons.find(name); known != m_persons.end()) {
        *known = full;
        return;
    }
    m_persons.insert(name.toString(), full);
    m_surnameHeads.insert(readWord(m_text, surname.start).key);
    m_introductions.append({surname, full});
}

/// "la vicepresidente Virkkunen • al Sole 24 Ore": before the name of something else an "al" is no particle.
void NameFinder::Pass::cutAtPreposition(PersonGrammar::Reading &reading) const
{
    constexpr QStringView preposition = u" al ";
    const qsizetype at = m_text.first(reading.span.end).indexOf(preposition, reading.span.start);
    const qsizetype next = at + preposition.size();
    const auto kind = at > 0 ? kindAt({next, wordEnd(m_text, next)}) : std::nullopt;
    if (!kind || *kind == MentionKind::Person)
        return;
    reading.span.end = at;
    if (reading.surname.end > at)
        reading.surname = {wordStart(m_text, at), at};
}

/// A person whose name alone does not tell: "Mr • Oldroyd", "Ann Cho and • Oda Birkeland".
std::optional<PersonGrammar::Reading> NameFinder::Pass::personAfter(TextSpan word) const
{
    if (m_honorificEnd > 0 && pastGap(m_text, m_honorificEnd) == word.start)
        return m_finder.m_persons.afterHonorific(m_text, word.start);
    constexpr std::array<QStringView, 2> joiners{u" and ", u" e "};
    const bool joined =
        m_fullNameEnd > 0 && std::ranges::any_of(joiners, [&](QStringView joiner) {
            return word.start == m_fullNameEnd + joiner.size() && standsAt(m_text, m_fullNameEnd, joiner);
        });
    return joined ? m_finder.m_persons.afterPerson(m_text, word.start) : std::nullopt;
}

/// A person by title or given name, or by a surname that the text has given in full before.
std::optional<Mention> NameFinder::Pass::person(const TextWord &word, const std::optional<Mention> &known)
{
    const bool place = known && known->kind == MentionKind::Place;
    // "Tim Scott": a company's name that is also a given one
    const bool given = known && known->kind == MentionKind::Company &&
                       known->span == TextSpan{word.start, word.end} &&
                       m_finder.m_persons.isGivenName(m_text, known->span);
    if (known && known->kind != MentionKind::Person && !place && !given)
        return std::nullopt;
    auto reading = m_finder.m_persons.at(m_text, {word.start, word.end});
    if (reading && m_italian)
        cutAtPreposition(*reading);
    if (!reading && !known)
        reading = personAfter({word.start, word.end});
    else if (!reading && known->kind == MentionKind::Person && known->span == TextSpan{word.start, word.end})
        reading = m_finder.m_persons.withGivenName(m_text, known->span);
    // "Su Taobao": a preposition that is a family name too
    const qsizetype second = pastSpaces(m_text, word.end);
    if (reading && second < reading->span.end &&
        m_finder.m_persons.isSmallWord(m_text, {word.start, word.end})) {
        const auto kind = kindAt({second, wordEnd(m_text, second)});
        if (kind && *kind != MentionKind::Person)
            reading.reset();
    }
    // "Jordan Klein, an analyst": a given name that is also a place's
    if (place && !(reading && m_finder.m_persons.isEvident(m_text, *reading)))
        return std::nullopt;
    if (reading && !beforeTail(reading->span.end) && (!known || reading->span.end > known->span.end)) {
        const QString full = m_text.mid(word.start, reading->span.length()).toString().simplified();
        introduce(reading->surname, full);
        // "Tatsumi" of "Tatsumi Kotaro", where the family name may come first
        const TextSpan first = PersonGrammar::surnameAt(m_text, word.start);
        if (reading->surname.start != word.start && !m_finder.m_persons.isGivenName(m_text, first) &&
            !m_persons.contains(m_text.sliced(first.start, first.length()))) {
            m_persons.insert(m_text.sliced(first.start, first.length()).toString(), full);
            m_surnameHeads.insert(word.key);
        }
        if (reading->surname != reading->span)
            m_fullNameEnd = reading->span.end;
        return Mention{reading->span, MentionKind::Person, MentionSub::None,
                       full,          std::nullopt,        MentionRule::Person};
    }
    if (known && known->kind == MentionKind::Person) {
        const TextSpan surname = m_finder.m_persons.surnameOf(m_text, known->span);
        introduce(surname, known->canonical);
        if (!surname.isEmpty())
            m_fullNameEnd = known->span.end;
    }
    if (known || !m_surnameHeads.contains(word.key))
        return std::nullopt;
    const TextSpan surname = PersonGrammar::surnameAt(m_text, word.start);
    const auto full = m_persons.constFind(m_text.mid(surname.start, surname.length()));
    // "Ma" of Jack Ma also begins Italian sentences.
    if (full == m_persons.constEnd() ||
        (startsSentence(m_text, word.start) && m_finder.m_persons.isSmallWord(m_text, surname) &&
         !standsAt(m_text, surname.end, u"'s ")))
        return std::nullopt;
    // "Tatsumi" of "Tatsumi Kotaro" again in full
    const qsizetype end = surname.start + full->size();
    const bool whole = m_text.sliced(surname.start).startsWith(*full) && endsWord(m_text, end);
    return Mention{whole ? TextSpan{surname.start, end} : surname,
                   MentionKind::Person,
                   MentionSub::None,
                   *full,
                   std::nullopt,
                   MentionRule::Surname};
}

} // namespace Postilla
