// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/figureparser.h"

#include <algorithm>
#include <array>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

FigureParser::Found nothingUntil(qsizetype next)
{
    FigureParser::Found found;
    found.next = next;
    return found;
}

/// Of words that a date, a fraction, a number may start with.
constexpr Roles dateStarters{WordRole::Fiscal,     WordRole::Qualifier, WordRole::Month,
                             WordRole::ShortMonth, WordRole::Ordinal,   WordRole::QuarterCode,
                             WordRole::HalfCode};
constexpr Roles relativeStarters{WordRole::Fraction, WordRole::Fold};
constexpr Roles countStarters{WordRole::Sign, WordRole::Number,     WordRole::One,
                              WordRole::Half, WordRole::Quantifier, WordRole::Vague};
constexpr Roles starters = dateStarters | relativeStarters | countStarters;

/// Of words that say something about a number to come.
constexpr Roles heralds{WordRole::Before, WordRole::Deadline, WordRole::Open, WordRole::YearCue,
                        WordRole::Change};

constexpr Roles notedRoles = starters | heralds;

} // namespace

FigureParser::FigureParser(const FigureVocabulary &vocabulary)
    : m_lexer(vocabulary)
    , m_numbers(m_lexer)
    , m_units(m_lexer)
    , m_dates(m_lexer)
{
}

FigureParser::Pass::Pass(const FigureParser &parser, QStringView text, bool italian)
    : m_parser(parser)
    , m_text(text)
    , m_italian(italian)
{
}

bool FigureParser::qualifies(QStringView words) const
{
    constexpr std::array<QStringView, 15> partitives{u"di",    u"dei",  u"degli",  u"delle", u"suoi",
                                                     u"sue",   u"of",   u"its",    u"the",   u"their",
                                                     u"these", u"quei", u"questi", u"his",   u"our"};
    qsizetype at = words.startsWith(u'+') ? 1 : standsAt(words, 0, u"'s ") ? 3 : 0;
    while (at < words.size()) {
        // "China-specific", whose first part may be a mention of its own
        if (isInlineSpace(words[at].unicode()) || words[at] == u'-') {
            at = words[at] == u'-' ? wordEnd(words, at + 1) : at + 1;
            continue;
        }
        const auto adjective = m_lexer.find(words, at, {WordRole::Adjective});
        const qsizetype end = adjective ? adjective.end : wordEnd(words, at);
        const bool hyphened = end < words.size() && words[end] == u'-';
        if (end == at ||
            !(adjective || hyphened || std::ranges::contains(partitives, words.sliced(at, end - at))))
            return false;
        at = end;
    }
    return true;
}

QString FigureParser::nounAfter(QStringView text, qsizetype end) const
{
    constexpr int mostAdjectives = 3;
    if (standsAt(text, end, u"'s "))
        end += 2;
    for (int i = 0; i <= mostAdjectives; ++i) {
        if (const auto noun = m_lexer.findNext(text, end, {WordRole::Noun}))
            return text.sliced(noun.start, noun.end - noun.start).toString();
        const auto adjective = m_lexer.findNext(text, end, {WordRole::Adjective});
        if (!adjective)
            break;
        end = adjective.end;
    }
    return {};
}

void FigureParser::addFirstWords(WordIndex &index) const
{
    m_lexer.addFirstWords(index, notedRoles);
}

/// Remembers what the words here say about a number to come; answers what a figure may start with here.
Roles FigureParser::Pass::noteWords(qsizetype position, NameTrie::Entry entry)
{
    Roles starts{};
    const auto note = [&](const FigureLexer::Token &token) {
        if (starters.has(token.word->role))
            starts = starts | Roles{token.word->role};
        // Words inside a longer modifier ("superare" of "non può superare") say nothing of their own.
        const bool modifier = token.word->role == WordRole::Before || token.word->role == WordRole::Deadline;
        if (modifier && (position >= m_before.end || position == m_before.start))
            m_before = token;
        else if (token.word->role == WordRole::Open)
            m_open = token;
        else if (token.word->role == WordRole::YearCue)
            m_yearCueEnd = token.end;
        else if (token.word->role == WordRole::Change)
            m_changeEnd = token.end;
    };
    m_parser.m_lexer.eachFrom(entry, m_text, position, notedRoles, note);
    return starts;
}

/// Whether what follows can make a number of an article: "un milione", "una decina", "a week", "un'ora", "one
/// and a half". Most articles are told apart here, before the whole grammar is tried.
bool FigureParser::Pass::countsOne(qsizetype position) const
{
    constexpr Roles counted{WordRole::Scale, WordRole::RoundScale, WordRole::AndHalf, WordRole::Period,
                            WordRole::Percent};
    const auto &lexer = m_parser.m_lexer;
    const qsizetype end = lexer.find(m_text, position, {WordRole::One}).end;
    const qsizetype glued = end < m_text.size() && m_text[end] == u'-' ? end + 1 : end;
    return lexer.findNext(m_text, end, counted) || lexer.find(m_text, glued, counted);
}

bool FigureParser::Pass::note(qsizetype position, NameTrie::Entry entry)
{
    m_beforeNote = m_before;
    if (isDigitUnit(m_text[position].unicode())) {
        m_starts = starters;
        return true;
    }
    m_starts = noteWords(position, entry);
    return m_starts != Roles{} && (m_starts != Roles{WordRole::One} || countsOne(position));
}

FigureParser::Found FigureParser::Pass::at(qsizetype position)
{
    auto amount = amountAt(position, m_starts);
    if (m_before.start == position && m_before.end > 0) {
        // A longer modifier ("at least") is no article before a number; a longer number is no modifier.
        if (!amount || amount->span.end <= m_before.end)
            return nothingUntil(position);
        m_before = m_beforeNote;
    } else if (!amount) {
        const bool digit = isDigitUnit(m_text[position].unicode());
        return nothingUntil(digit ? pastDigits(position) : position);
    }
    return finish(*std::move(amount));
}

std::optional<FigureParser::Pass::Amount> FigureParser::Pass::amountAt(qsizetype position) const
{
    return amountAt(position, starters);
}

/// The longest of the readings that start here with words of these roles, or with digits.
std::optional<FigureParser::Pass::Amount> FigureParser::Pass::amountAt(qsizetype position, Roles starts) const
{
    std::optional<Amount> best;
    if (starts.hasOneOf(dateStarters))
        best = dateAt(position, starts);
    const auto prefer = [&best](std::optional<Amount> other) {
        if (other && (!best || other->span.end > best->span.end))
            best = std::move(other);
    };
    if (starts.hasOneOf(relativeStarters))
        prefer(relativeAt(position));
    if (starts.hasOneOf(countStarters))
        prefer(countedAt(position));
    return best;
}

FigureParser::Found FigureParser::Pass::finish(Amount amount)
{
    if (const qsizetype phoneEnd = pastPhoneNumber(amount); phoneEnd > 0)
        return nothingUntil(phoneEnd);
    constexpr qsizetype withDay = 7;
    if (amount.value.date.size() >= withDay && m_text[amount.span.start].isLetter())
        m_day = {amount.span, amount.value.date};
    qsizetype joinerEnd = 0;
    const auto upper = upperBound(amount, joinerEnd);
    const bool unitFollows = upper && upper->united && !amount.united;
    if (isListNumber(amount) || ((isName(amount) || isNameToo(amount)) && !unitFollows)) {
        m_namedEnd = amount.span.end;
        return nothingUntil(pastDigits(amount.span.end));
    }
    if (upper)
        return rangeOf(amount, *upper);
    Found found;
    found.next = amount.span.end;
    applyModifiers(amount, found.next);
    if (amount.tentative) {
        found.next = amount.span.end;
        found.beforeChip = amount.mention();
        return found;
    }
    m_figureEnd = amount.span.end;
    found.figures.append(amount.mention());
    return found;
}

} // namespace Postilla
