// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/namefinder.h"

#include "mention/wordlist.h"

namespace Postilla {

NameFinder::NameFinder(const Lexicon &lexicon)
    : m_forms(lexicon)
    , m_chips(lexicon)
    , m_nations(lexicon)
    , m_persons(lexicon)
    , m_companies(lexicon)
    , m_bodies(lexicon)
{
}

void NameFinder::addFirstWords(WordIndex &index) const
{
    m_forms.addFirstWords(index);
    m_chips.addFirstWords(index);
    m_nations.addFirstWords(index);
}

Mention NameFinder::mentionOf(int entity, TextSpan span) const
{
    const Entity &named = m_forms.entity(entity);
    return {span, named.kind, named.sub, named.canonical, std::nullopt};
}

/// What a grammar found and the lexicon does not know.
Mention NameFinder::unknown(QStringView text, TextSpan span, MentionKind kind, MentionSub sub)
{
    return {span,         kind,
            sub,          text.sliced(span.start, span.length()).toString().simplified(),
            std::nullopt, MentionRule::Company};
}

std::optional<Mention> NameFinder::Pass::at(const TextWord &word, WordIndex::Start start)
{
    const qsizetype position = word.start;
    std::optional<Mention> best;
    const auto prefer = [&best](std::optional<Mention> other) {
        if (other && (!best || other->span.end > best->span.end || other->span.start < best->span.start ||
                      other->kind == MentionKind::Place))
            best = std::move(other);
    };
    if (start.has(WordIndex::Names))
        best = name(position, NameTrie::Entry::behind(start.name, word.end - word.start));
    if (best && best->span.end <= m_ignoredEnd)
        best.reset();
    if (position < m_ignoredEnd)
        return best;
    if (start.has(WordIndex::Nations))
        prefer(body(position));
    if (start.has(WordIndex::Chips))
        prefer(chip(position));
    const bool capital = isUpperAt(m_text, position);
    if (capital)
        prefer(person(word, best));
    if (capital || m_companyTail.start == position)
        prefer(company(word, best));
    if (m_bodyHead.start == position && !m_bodyHead.isEmpty())
        prefer(unknownBody(best));
    // "Covington, Georgia" is no law firm.
    if (capital && (!best || best->kind == MentionKind::Company))
        prefer(town(word));
    if (capital && !best)
        prefer(seatOf(word));
    if (capital && !best)
        prefer(newswire(word));
    if (best && best->kind == MentionKind::Agency)
        widen(*best);
    if (best && best->kind == MentionKind::Person) {
        best->span.end = PersonGrammar::pastGeneration(m_text, best->span.end);
        takeForGovernment(*best);
    } else if (best && (best->kind == MentionKind::Agency || best->kind == MentionKind::Company))
        coin(*best);
    return best;
}

/// A name of everyday words counts at the head of a sentence where the text has called it so before.
bool NameFinder::Pass::holds(qsizetype position, qsizetype end, const NameForms::Form &form) const
{
    if (NameForms::holds(m_text, position, end, form, m_italian))
        return true;
    return form.condition == AliasCondition::InSentence && form.kind != MentionKind::Person &&
           m_named.contains(form.entity) && m_text.mid(position, end - position) == form.text;
}

/// The longest name here; a cue is kept beside it.
std::optional<Mention> NameFinder::Pass::name(qsizetype position, NameTrie::Entry entry)
{
    TextSpan best{position, position};
    int named = -1;
    qsizetype namedEnd = position;
    TextSpan cue = best;
    MentionSub cueSub = MentionSub::None;
    const auto take = [&](qsizetype end, const NameForms::Form &form) {
        if (form.entity < 0) {
            noteWord(position, end, form.entity);
        } else if (form.kind == MentionKind::Cue) {
            cue.end = end;
            cueSub = form.sub;
        } else if (end <= m_ignoredEnd) {
            // "segretario del • Tesoro degli Stati Uniti"
            return;
        } else if (const qsizetype to = wholeEnd({position, end}, form);
                   to > best.end || (to == best.end && end > namedEnd)) {
            // "Ministry of Commerce" is known by more than its "Ministry".
            best.end = to;
            named = form.entity;
            namedEnd = end;
        }
    };
    m_finder.m_forms.trie().walkFrom(entry, m_text, position, [&](qsizetype end, std::span<const int> ids) {
        if (!endsWord(m_text, end))
            return;
        for (const int id : ids) {
            const NameForms::Form &form = m_finder.m_forms.form(id);
            if (holds(position, end, form))
                take(end, form);
        }
    });
    if (!cue.isEmpty())
        noteCue(cue, cueSub);
    if (named < 0)
        return std::nullopt;
    if (m_finder.m_forms.isEveryday(named))
        m_named.insert(named);
    return whole(named, best);
}

/// The mention of a known name with what belongs to it before and behind.
Mention NameFinder::Pass::whole(int entity, TextSpan span) const
{
    const Entity &named = m_finder.m_forms.entity(entity);
    if (named.sub == MentionSub::Government) {
        const qsizetype seat = seatBefore(span);
        // Another body than the one that has no seat: "California • Department of Justice"
        if (seat < span.start)
            return m_finder.unknown(m_text, {seat, span.end}, named.kind, named.sub);
    }
    if (named.kind == MentionKind::Company) {
        const qsizetype end = m_finder.m_companies.pastLegalForm(m_text, span.end);
        // "Shenzhen • Fudan Microelectronics Co., Ltd."
        if (end > span.end + 1)
            span.start = m_finder.m_nations.placeBefore(m_text, span.start);
        // "Huawei • Italia"
        constexpr QStringView branch = u" italia";
        const bool national = m_italian && end == span.end && standsAt(m_text, end, branch) &&
                              isUpperAt(m_text, end + 1) && endsWord(m_text, end + branch.size());
        span.end = national ? end + branch.size() : end;
    }
    if (named.kind == MentionKind::Place)
        span.end = pastPlaceKind(span.end);
    return m_finder.mentionOf(entity, span);
}

/// Past what a place is, in capitals and at the end of its name: "Guangdong • Province", "Chitose • City".
qsizetype NameFinder::Pass::pastPlaceKind(qsizetype end) const
{
    constexpr std::array<QStringView, 8> kinds{u"province", u"prefecture", u"city",     u"county",
                                               u"town",     u"village",    u"district", u"municipality"};
    const qsizetype next = pastSpaces(m_text, end);
    if (next == end || !isUpperAt(m_text, next))
        return end;
    const qsizetype to = wordEnd(m_text, next);
    return isAny(m_text.sliced(next, to - next), kinds) && !isUpperAt(m_text, pastSpaces(m_text, to)) ? to
                                                                                                      : end;
}

/// Cues inside a longer cue say nothing of their own.
void NameFinder::Pass::noteCue(TextSpan span, MentionSub sub)
{
    if (span.start < m_cuesEnd)
        return;
    m_cuesEnd = span.end;
    m_cue = span;
    m_cueSub = sub;
}

std::optional<Mention> NameFinder::Pass::takeCue()
{
    if (m_cue.isEmpty())
        return std::nullopt;
    return Mention{std::exchange(m_cue, {}), MentionKind::Cue, m_cueSub, {}, std::nullopt};
}

std::optional<Mention> NameFinder::Pass::chip(qsizetype position)
{
    auto reading = m_finder.m_chips.at(m_text, position, m_namedChips);
    if (!reading && m_lastChip && isDigitUnit(m_text[position].unicode())) {
        reading = m_finder.m_chips.listedAfter(m_text, *m_lastChip);
        if (reading && reading->span.start != position)
            reading.reset();
        if (!reading)
            reading = m_finder.m_chips.shortOf(m_text, position, *m_lastChip);
    }
    if (!reading)
        return std::nullopt;
    if (isDigitUnit(m_text[position].unicode()))
        reading->canonical = m_chips.value(reading->number, reading->canonical);
    else if (!reading->number.isEmpty())
        m_chips.insert(reading->number, reading->canonical);
    m_lastChip = reading;
    m_namedChips.insert(m_finder.m_chips.familyOf(*reading));
    return Mention{reading->span,      MentionKind::Chip, MentionSub::None,
                   reading->canonical, std::nullopt,      MentionRule::Series};
}

} // namespace Postilla
