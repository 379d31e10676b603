// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/namefinder.h"

#include <array>

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

constexpr qsizetype shortestBody = 10;

} // namespace

NameFinder::Language NameFinder::languageOf(const Alias &alias)
{
    return alias.language.isEmpty()  ? Language::Any
           : alias.language == u"it" ? Language::Italian
           : alias.language == u"en" ? Language::English
                                     : Language::Other;
}

NameFinder::NameFinder(const Lexicon &lexicon)
    : m_entities(lexicon.entities)
    , m_chips(lexicon)
    , m_nations(lexicon)
    , m_persons(lexicon)
    , m_companies(lexicon)
    , m_bodies(lexicon)
{
    for (int entity = 0; entity < m_entities.size(); ++entity) {
        for (const Alias &alias : std::as_const(m_entities[entity].aliases)) {
            addForm({.entity = entity,
                     .condition = alias.condition,
                     .language = languageOf(alias),
                     .kind = m_entities[entity].kind,
                     .sub = m_entities[entity].sub,
                     .text = alias.text});
        }
        m_everyday.push_back(
            std::ranges::contains(m_entities[entity].aliases, AliasCondition::InSentence, &Alias::condition));
    }
    const auto addWords = [this](const QStringList &words, int role) {
        for (const QString &word : words) {
            addForm({.entity = role, .text = word});
        }
    };
    addWords(lexicon.ignored, ignoredName);
    addWords(lexicon.companyTails, companyTail);
    addWords(lexicon.agencyTails, agencyTail);
    addWords(lexicon.pressTails, pressTail);
    addWords(lexicon.companyCues, companyCue);
    addWords(lexicon.bodyHeads, bodyHead);
    m_trie.compile();
}

void NameFinder::addForm(Form form)
{
    form.capitals = capitalsOf(form.text);
    m_trie.add(form.text, int(m_forms.size()));
    m_forms.push_back(std::move(form));
}

void NameFinder::addFirstWords(WordIndex &index) const
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
    m_chips.addFirstWords(index);
    m_nations.addFirstWords(index);
}

/// Whether the words of a name begin with capitals in the text wherever they are written so; more capitals do
/// no harm.
bool NameFinder::keepsCapitals(QStringView found, const Form &form)
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

bool NameFinder::holds(QStringView text, qsizetype at, qsizetype end, const Form &form, bool italian) const
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

Mention NameFinder::mentionOf(int entity, TextSpan span) const
{
    const Entity &named = m_entities[entity];
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
    if (best && best->kind == MentionKind::Agency)
        widen(*best);
    if (best && best->kind == MentionKind::Person)
        takeForGovernment(*best);
    else if (best && (best->kind == MentionKind::Agency || best->kind == MentionKind::Company))
        coin(*best);
    return best;
}

/// Whether a general word of a longer name follows here.
bool NameFinder::Pass::goesOnWith(qsizetype end) const
{
    const qsizetype next = pastSpaces(m_text, end);
    return next > end && isUpperAt(m_text, next) && m_finder.m_bodies.isGeneral(m_text, next);
}

/// A body that general words before its known name belong to: "Technology Crime • Investigation Bureau".
void NameFinder::Pass::widen(Mention &body) const
{
    if (body.sub != MentionSub::Government || !isUpperAt(m_text, body.span.start))
        return;
    body.span.start = m_finder.m_bodies.generalStart(m_text, body.span);
}

/// Remembers what this text may call a body or a company by from here on.
void NameFinder::Pass::coin(const Mention &named)
{
    m_coined.addAbbreviation(m_text, named);
    const TextSpan word = named.sub == MentionSub::Government && named.span.length() > shortestBody
                              ? m_finder.m_bodies.shortForm(m_text, named.span)
                              : TextSpan{};
    if (!word.isEmpty())
        m_coined.addShortForm(m_text.sliced(word.start, word.length()).toString(), named);
}

/// Past the leader that a government is called by: "governo • Meloni"; -1 where none follows.
qsizetype NameFinder::Pass::pastLeader(qsizetype bodyEnd) const
{
    qsizetype next = pastGap(m_text, bodyEnd);
    if (next > 0 && standsAt(m_text, next, u"di "))
        next += 3;
    if (next < 0 || !isUpperAt(m_text, next))
        return -1;
    const auto known = m_finder.m_trie.longest(m_text, next, [&](qsizetype to, int id) {
        const Form &form = m_finder.m_forms[size_t(id)];
        return form.entity >= 0 && m_finder.m_entities[form.entity].kind == MentionKind::Person &&
               holds(next, to, form);
    });
    return known.first > 0 ? known.first : -1;
}

/// "Kim Dae-jung government" and "Biden-Harris administration" are the government only.
void NameFinder::Pass::takeForGovernment(Mention &person) const
{
    constexpr std::array<QStringView, 4> bodies{u" government", u" administration", u" cabinet",
                                                u" administrations"};
    for (const QStringView body : bodies) {
        if (!standsAt(m_text, person.span.end, body) || !endsWord(m_text, person.span.end + body.size()))
            continue;
        person.span.end += body.size();
        if (person.span.start > 1 && m_text[person.span.start - 1] == u'-')
            person.span.start = wordStart(m_text, person.span.start - 1);
        person.kind = MentionKind::Agency;
        person.sub = MentionSub::Government;
        person.canonical = m_text.mid(person.span.start, person.span.length()).toString().simplified();
        return;
    }
}

bool NameFinder::Pass::holds(qsizetype position, qsizetype end, const Form &form) const
{
    if (m_finder.holds(m_text, position, end, form, m_italian))
        return true;
    return form.condition == AliasCondition::InSentence && m_named.contains(form.entity) &&
           m_finder.m_entities[form.entity].kind != MentionKind::Person &&
           m_text.mid(position, end - position) == form.text;
}

/// The longest name here; a cue is kept beside it.
std::optional<Mention> NameFinder::Pass::name(qsizetype position, NameTrie::Entry entry)
{
    TextSpan best{position, position};
    TextSpan cue = best;
    int named = -1;
    MentionSub cueSub = MentionSub::None;
    const auto visit = [&](qsizetype end, std::span<const int> ids) {
        if (!endsWord(m_text, end))
            return;
        for (const int id : ids) {
            const Form &form = m_finder.m_forms[size_t(id)];
            if (!holds(position, end, form))
                continue;
            if (form.entity < 0) {
                noteWord(position, end, form.entity);
                continue;
            }
            // "The Information Technology Unit"
            if (form.sub == MentionSub::Press && form.text.startsWith(u"The ") && goesOnWith(end))
                continue;
            if (form.kind == MentionKind::Cue) {
                cue.end = end;
                cueSub = form.sub;
                continue;
            }
            qsizetype bodyEnd = end;
            if (form.sub == MentionSub::Government) {
                bodyEnd = m_finder.m_nations.pastPortfolios(m_text, {position, end});
                auto nation = m_finder.m_nations.after(m_text, bodyEnd);
                if (!nation &&
                    (form.condition == AliasCondition::National || NationGrammar::hasSeat(form.text)))
                    nation = m_finder.m_nations.seatAfter(m_text, bodyEnd);
                const qsizetype leaderEnd =
                    !nation && form.condition == AliasCondition::National ? pastLeader(bodyEnd) : -1;
                if (!nation && form.condition == AliasCondition::National && leaderEnd < 0 &&
                    bodyEnd == end && !m_finder.m_nations.isOwned(m_text, position))
                    continue;
                bodyEnd = std::max(nation ? nation->end : bodyEnd, leaderEnd);
                bodyEnd = pastPhrase({position, bodyEnd});
            }
            if (named < 0 || bodyEnd > best.end) {
                best.end = bodyEnd;
                named = form.entity;
            }
        }
    };
    m_finder.m_trie.walkFrom(entry, m_text, position, visit);
    if (!cue.isEmpty())
        noteCue(cue, cueSub);
    if (named < 0)
        return std::nullopt;
    if (m_finder.m_everyday[size_t(named)])
        m_named.insert(named);
    // "Amsterdam • Court of Appeal"
    const bool seated = m_finder.m_entities[named].sub == MentionSub::Government &&
                        NationGrammar::hasSeat(m_text.sliced(best.start, best.length()));
    if (seated && isUpperAt(m_text, best.start))
        best.start = m_finder.m_nations.placeBefore(m_text, best.start);
    if (m_finder.m_entities[named].kind == MentionKind::Company)
        best.end = m_finder.m_companies.pastLegalForm(m_text, best.end);
    return m_finder.mentionOf(named, best);
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

/// A body with its nationality before it: "US government", "Dutch customs".
std::optional<Mention> NameFinder::Pass::body(qsizetype position) const
{
    const auto nation = m_finder.m_nations.before(m_text, position);
    const qsizetype next = nation ? pastGap(m_text, nation->end) : -1;
    if (next < 0 || !startsWord(m_text, next))
        return std::nullopt;
    const auto [end, id] = m_finder.m_trie.longest(m_text, next, [&](qsizetype to, int candidate) {
        const Form &form = m_finder.m_forms[size_t(candidate)];
        return form.entity >= 0 && m_finder.m_entities[form.entity].sub == MentionSub::Government &&
               m_finder.holds(m_text, next, to, form, m_italian);
    });
    // "Chinese antitrust law"
    const auto ignored = m_finder.m_trie.longest(m_text, next, [&](qsizetype to, int candidate) {
        const Form &form = m_finder.m_forms[size_t(candidate)];
        return form.entity == ignoredName && m_finder.holds(m_text, next, to, form, m_italian);
    });
    if (id < 0 || ignored.first > end)
        return std::nullopt;
    const qsizetype bodyEnd = pastPhrase({next, m_finder.m_nations.pastPortfolios(m_text, {next, end})});
    return m_finder.mentionOf(m_finder.m_forms[size_t(id)].entity, {position, bodyEnd});
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

/// A person by title or given name, or by a surname that the text has given in full before.
std::optional<Mention> NameFinder::Pass::person(const TextWord &word, const std::optional<Mention> &known)
{
    const bool place = known && known->kind == MentionKind::Place;
    if (known && known->kind != MentionKind::Person && !place)
        return std::nullopt;
    const auto reading = m_finder.m_persons.at(m_text, {word.start, word.end});
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
        return Mention{reading->span, MentionKind::Person, MentionSub::None,
                       full,          std::nullopt,        MentionRule::Person};
    }
    if (known)
        introduce(m_finder.m_persons.surnameOf(m_text, known->span), known->canonical);
    if (known || !m_surnameHeads.contains(word.key))
        return std::nullopt;
    const TextSpan surname = PersonGrammar::surnameAt(m_text, word.start);
    const auto full = m_persons.constFind(m_text.mid(surname.start, surname.length()));
    // "Ma" of Jack Ma also begins Italian sentences.
    if (full == m_persons.constEnd() ||
        (startsSentence(m_text, word.start) && m_finder.m_persons.isSmallWord(m_text, surname) &&
         !standsAt(m_text, surname.end, u"'s ")))
        return std::nullopt;
    return Mention{surname, MentionKind::Person, MentionSub::None, *full, std::nullopt, MentionRule::Surname};
}

} // namespace Postilla
