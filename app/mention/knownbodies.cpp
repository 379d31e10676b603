// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Public bodies that the lexicon knows, with their nationality, their leader and what they are for.
#include "mention/namefinder.h"

#include "mention/wordlist.h"

#include <array>

namespace Postilla {

namespace {

constexpr qsizetype shortestBody = 10;
constexpr qsizetype articleLength = 4;

} // namespace

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
    const qsizetype general = m_finder.m_bodies.generalStart(m_text, body.span);
    // "Guangdong • Provincial Department of Commerce"
    constexpr std::array<QStringView, 4> local{u"provincial ", u"municipal ", u"metropolitan ", u"county "};
    const bool placed = general < body.span.start && pastOne(m_text, general, local) > 0;
    body.span.start = placed ? m_finder.m_nations.placeBefore(m_text, general) : general;
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
    constexpr std::array<QStringView, 6> joiners{u"del presidente ",   u"dell'ex presidente ",
                                                 u"della premier ",    u"del premier ",
                                                 u"della presidente ", u"di "};
    qsizetype next = pastGap(m_text, bodyEnd);
    if (const qsizetype named = next > 0 ? pastOne(m_text, next, joiners) : -1; named > 0)
        next = named;
    if (next < 0 || !isUpperAt(m_text, next))
        return -1;
    const auto known =
        longest(next, [](const NameForms::Form &form) { return form.names(MentionKind::Person); });
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

/// Where the place begins that a known body has before it, "Amsterdam • Court of Appeal", "Gujarat •
/// government"; its own start where none stands there.
qsizetype NameFinder::Pass::seatBefore(TextSpan body) const
{
    const QStringView name = m_text.sliced(body.start, body.length());
    // "the Rome • court of appeal", but not "a Rome • court"
    constexpr std::array<QStringView, 5> courts{u"court of appeal", u"court of appeals", u"appeals court",
                                                u"district court", u"high court"};
    const bool seated = isUpperAt(m_text, body.start)
                            ? NationGrammar::hasSeat(name) || name.startsWith(u"Department of ")
                            : isAny(name, courts);
    return seated || name == u"government" || name == u"state government"
               ? m_finder.m_nations.placeBefore(m_text, body.start)
               : body.start;
}

/// Whether a name of the lexicon begins like this and goes on beyond it.
bool NameFinder::Pass::isPartOfName(TextSpan beginning) const
{
    return longest(beginning.start, [](const NameForms::Form &form) { return form.entity >= 0; }).first >
           beginning.end;
}

/// Whether an ignored name begins like this and goes on beyond it.
bool NameFinder::Pass::isIgnored(TextSpan beginning) const
{
    const auto isIgnoredName = [](const NameForms::Form &form) {
        return form.entity == NameForms::ignoredName;
    };
    return longest(beginning.start, isIgnoredName).first > beginning.end;
}

/// Where a known name ends here with what belongs to it; -1 where it does not count.
qsizetype NameFinder::Pass::wholeEnd(TextSpan name, const NameForms::Form &form) const
{
    // "The Information Technology Unit", "The National People's Congress"
    if (form.sub == MentionSub::Press && form.text.startsWith(u"The ") &&
        (goesOnWith(name.end) || isPartOfName({name.start + articleLength, name.end})))
        return -1;
    // "la Repubblica Ceca"
    if (form.sub == MentionSub::Press && form.text.startsWith(u"la ", Qt::CaseInsensitive) &&
        isPartOfName({name.start + articleLength - 1, name.end}))
        return -1;
    if (form.sub != MentionSub::Government)
        return name.end;
    // "US • Treasury secretary"
    const qsizetype lastWord = wordStart(m_text, name.end);
    if (lastWord > name.start && isIgnored({lastWord, name.end}))
        return -1;
    const NationGrammar &nations = m_finder.m_nations;
    const bool general = form.condition == AliasCondition::National;
    qsizetype end = nations.pastPortfolios(m_text, name);
    auto nation = nations.after(m_text, end);
    if (!nation && (general || form.hasSeat))
        nation = nations.seatAfter(m_text, end);
    const qsizetype leaderEnd = !nation && general ? pastLeader(end) : -1;
    if (!nation && general && leaderEnd < 0 && end == name.end && !nations.isOwned(m_text, name.start) &&
        seatBefore(name) == name.start)
        return -1;
    end = std::max(nation ? nation->end : end, leaderEnd);
    // "commissione Esteri della Camera • dei rappresentanti"
    constexpr std::array<QStringView, 2> houses{u" dei rappresentanti", u" dei deputati"};
    if (nation == std::nullopt && standsAt(m_text, end - 6, u"camera")) {
        for (const QStringView house : houses)
            end = standsAt(m_text, end, house) ? end + house.size() : end;
    }
    return pastPhrase({name.start, end});
}

/// A body with its nationality before it: "US government", "Dutch customs".
std::optional<Mention> NameFinder::Pass::body(qsizetype position) const
{
    const auto nation = m_finder.m_nations.before(m_text, position);
    const qsizetype next = nation ? pastGap(m_text, nation->end) : -1;
    if (next < 0 || !startsWord(m_text, next))
        return std::nullopt;
    const auto [end, id] = longest(next, [](const NameForms::Form &form) {
        return form.entity >= 0 && form.sub == MentionSub::Government;
    });
    // "Chinese antitrust law"
    if (id < 0 || isIgnored({next, end}))
        return std::nullopt;
    const qsizetype bodyEnd = pastPhrase({next, m_finder.m_nations.pastPortfolios(m_text, {next, end})});
    return m_finder.mentionOf(m_finder.m_forms.form(id).entity, {position, bodyEnd});
}

} // namespace Postilla
