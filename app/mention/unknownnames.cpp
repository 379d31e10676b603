// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Companies, bodies and outlets that no lexicon knows.
#include "mention/namefinder.h"

#include "mention/wordlist.h"

#include <array>

namespace Postilla {

namespace {

/// Whether what it is for is part of a body's name: "District Court for the District of Columbia".
bool takesPhrase(QStringView body)
{
    return body.endsWith(u"Committee") || body.endsWith(u"Court") || body.endsWith(u"Appeals") ||
           body.endsWith(u" District") || body.endsWith(u"Chamber of Commerce") ||
           body.endsWith(u" panel", Qt::CaseInsensitive);
}

} // namespace

/// Remembers an ignored name, or what tells of a company.
void NameFinder::Pass::noteWord(qsizetype position, qsizetype end, int role)
{
    if (role == NameForms::ignoredName)
        m_ignoredEnd = std::max(m_ignoredEnd, end);
    else if (role == NameForms::bodyHead)
        m_bodyHead = {position, end};
    else if (role == NameForms::honorific)
        m_honorificEnd = end;
    else if (role == NameForms::placeCue)
        m_placeCueEnd = end;
    else if (role != NameForms::companyCue && !standsAt(m_text, end, u"-")) {
        m_companyTail = {position, end};
        m_tailRole = role;
    } else if (m_text[position].isLower())
        m_companyCueEnd = end;
}

/// Whether a company's last word follows.
bool NameFinder::Pass::beforeTail(qsizetype end) const
{
    const qsizetype next = pastSpaces(m_text, end);
    return next > end && next < m_text.size() &&
           longest(
               next,
               [](const NameForms::Form &form) {
                   return form.entity == NameForms::companyTail;
               }).first > 0;
}

/// Remembers what this text may call a company by from here on: its name up to its last word, or by its
/// letters alone ("MIDF" of "MIDF Amanah Bank").
void NameFinder::Pass::coinCompany(const Mention &found, qsizetype shortEnd)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype fewestLetters = 3;
    const qsizetype start = found.span.start;
    const QStringView first = m_text.sliced(start, wordEnd(m_text, start) - start);
    const bool letters = first.size() >= fewestLetters && start + first.size() < shortEnd &&
                         std::ranges::all_of(
                             first, [](QChar c) { return c.isUpper(); }) &&
                         !m_finder.m_bodies.isGeneral(m_text, start);
    if (letters)
        m_coined.add(first.toString(), found);
    else if (first.size() >= shortest)
        m_coined.add(m_text.mid(start, shortEnd - start).toString(), found);
}

/// A company, a body or an outlet that no lexicon knows, by its last word or by the word before its name.
std::optional<Mention> NameFinder::Pass::company(const TextWord &word, const std::optional<Mention> &known)
{
    // "Asia Times" is no Times, and "Huangpu Customs" has a name of its own.
    const qsizetype knownEnd = known ? known->span.end : 0;
    const bool tailed = m_companyTail.start == word.start &&
                        (m_companyTail.end > knownEnd ||
                         (m_tailRole != NameForms::companyTail && m_companyTail.end == knownEnd));
    const bool isCompany = !tailed || m_tailRole == NameForms::companyTail;
    if (!isCompany) {
        const bool agency = m_tailRole == NameForms::agencyTail;
        const auto body = settled(agency ? m_finder.m_bodies.endingWith(m_text, m_companyTail)
                                         : m_finder.m_bodies.outletEndingWith(m_text, m_companyTail));
        if (body)
            return m_finder.unknown(m_text, {m_finder.m_nations.dottedBefore(m_text, body->start), body->end},
                                    MentionKind::Agency, agency ? MentionSub::Government : MentionSub::Press);
        return known ? std::nullopt : m_coined.at(m_text, word);
    }
    std::optional<TextSpan> span;
    if (tailed)
        span = m_finder.m_companies.endingWith(m_text, m_companyTail);
    else if (!known && m_companyCueEnd > 0 && pastGap(m_text, m_companyCueEnd) == word.start)
        span = m_finder.m_companies.after(m_text, m_companyCueEnd);
    if (!span)
        return known ? std::nullopt : m_coined.at(m_text, word);
    Mention found = m_finder.unknown(m_text, *span, MentionKind::Company, MentionSub::None);
    const qsizetype shortEnd = tailed ? m_companyTail.start - 1 : span->end;
    coinCompany(found, shortEnd);
    return found;
}

/// An Italian body that no lexicon knows, or knows less of.
std::optional<Mention> NameFinder::Pass::unknownBody(const std::optional<Mention> &known) const
{
    auto body = settled(m_finder.m_bodies.startingWith(m_text, m_bodyHead, m_finder.m_nations));
    // "ministero cinese dell'Industria • e dell'Informatica"
    if (body)
        body->end = m_finder.m_nations.pastOutpost(
            m_text, {body->start, m_finder.m_nations.pastPortfolios(m_text, *body)});
    // "l'agenzia giapponese • Kyodo"
    const qsizetype next = body ? pastGap(m_text, body->end) : -1;
    const auto isPress = [](const NameForms::Form &form) {
        return form.entity >= 0 && form.sub == MentionSub::Press;
    };
    if (next > 0 && longest(next, isPress).first > 0)
        return std::nullopt;
    // The spokesman "della Commissione europea • per la concorrenza"
    const auto isWhole = [](const NameForms::Form &form) {
        return form.names(MentionKind::Agency) && form.condition != AliasCondition::National;
    };
    const bool whole = known && standsAt(m_text, known->span.end, u" per ") &&
                       known->span.end > m_bodyHead.end &&
                       longest(m_bodyHead.start, isWhole).first == known->span.end;
    return body && !whole && !(known && known->span.end >= body->end)
               ? std::optional(m_finder.unknown(m_text, *body, MentionKind::Agency, MentionSub::Government))
               : std::nullopt;
}

/// An agency that a report's first line names: "TAIPEI, Dec 15 (• Kuna) --", "(• Teleborsa) - ".
std::optional<Mention> NameFinder::Pass::newswire(const TextWord &word) const
{
    constexpr qsizetype longestPlace = 40;
    constexpr std::array<QStringView, 4> dashes{u") -- ", u") - ", u") — ", u") – "};
    const qsizetype bracket = word.start - 1;
    if (bracket < 0 || m_text[bracket] != u'(' || pastOne(m_text, word.end, dashes) < 0 ||
        m_finder.m_bodies.isGeneral(m_text, word.start))
        return std::nullopt;
    const qsizetype line = m_text.first(bracket).lastIndexOf(u'\n') + 1;
    const QStringView place = m_text.sliced(line, bracket - line).trimmed();
    const bool dated = place.isEmpty() || isDigitUnit(place.back().unicode()) || place.isUpper();
    return dated && place.size() <= longestPlace
               ? std::optional(
                     m_finder.unknown(m_text, {word.start, word.end}, MentionKind::Agency, MentionSub::Press))
               : std::nullopt;
}

/// A town that a company sits in or somebody comes from: "headquartered in • Veldhoven".
std::optional<Mention> NameFinder::Pass::seatOf(const TextWord &word) const
{
    if (m_placeCueEnd < 0 || pastGap(m_text, m_placeCueEnd) != word.start)
        return std::nullopt;
    const TextSpan name = m_finder.m_persons.placeAfterCue(m_text, word.start);
    return name.isEmpty()
               ? std::nullopt
               : std::optional(m_finder.unknown(m_text, name, MentionKind::Place, MentionSub::None));
}

/// A town that is named before its state or country: "in • Gloucester, Massachusetts,".
std::optional<Mention> NameFinder::Pass::town(const TextWord &word) const
{
    constexpr std::array<QStringView, 7> prepositions{u" in ", u" from ", u" near ",    u" at ",
                                                      u" a ",  u" da ",   u" vicino a "};
    constexpr int longestName = 3;
    constexpr QStringView closers = u",.;:)-–—\n";
    TextSpan name{word.start, word.end};
    for (int i = 1; i < longestName && name.end < m_text.size() &&
                    isInlineSpace(m_text[name.end].unicode()) && isUpperAt(m_text, name.end + 1);
         ++i)
        name.end = wordEnd(m_text, name.end + 1);
    const qsizetype at = name.end + 2;
    // Most words with a capital are told apart here.
    if (!standsAt(m_text, name.end, u", ") || !isUpperAt(m_text, at))
        return std::nullopt;
    const bool placed = std::ranges::any_of(prepositions, [&](QStringView preposition) {
        return standsAt(m_text, word.start - preposition.size(), preposition);
    });
    if (!placed || m_finder.m_persons.isSmallWord(m_text, {word.start, word.end}) ||
        !m_text[word.end - 1].isLower())
        return std::nullopt;
    const auto region =
        longest(at, [](const NameForms::Form &form) { return form.names(MentionKind::Place); });
    const bool closed =
        region.first > 0 && (region.first >= m_text.size() || closers.contains(m_text[region.first]));
    return closed ? std::optional(m_finder.unknown(m_text, name, MentionKind::Place, MentionSub::None))
                  : std::nullopt;
}

/// The span of a body, without the capital that names somebody else.
std::optional<TextSpan> NameFinder::Pass::settled(const std::optional<BodyGrammar::Reading> &body) const
{
    if (!body)
        return std::nullopt;
    const auto another = kindAt(body->doubtful);
    const bool seat = another == MentionKind::Place &&
                      NationGrammar::hasSeat(m_text.sliced(body->span.start, body->span.length()));
    if (!another || seat)
        return body->span;
    return body->otherwise > 0 ? std::optional(TextSpan{body->span.start, body->otherwise}) : std::nullopt;
}

/// The end of a court or a committee with what it is for.
qsizetype NameFinder::Pass::pastPhrase(TextSpan body) const
{
    if (const qsizetype outpost = m_finder.m_nations.pastOutpost(m_text, body); outpost > body.end)
        return outpost;
    if (!takesPhrase(m_text.sliced(body.start, body.length())))
        return body.end;
    const auto whole = settled(m_finder.m_bodies.withPhrase(m_text, body));
    return whole ? whole->end : body.end;
}

/// What the lexicon knows to be named here: "agenzia di • Nvidia".
std::optional<MentionKind> NameFinder::Pass::kindAt(TextSpan word) const
{
    if (word.isEmpty())
        return std::nullopt;
    const int id = longest(word.start, [](const NameForms::Form &form) { return form.entity >= 0; }).second;
    return id < 0 ? std::nullopt : std::optional(m_finder.m_forms.form(id).kind);
}

} // namespace Postilla
