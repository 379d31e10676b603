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

/// "¥" is the sign of both: the one that the text around speaks of more.
QString yenOrYuan(QStringView whole, qsizetype at)
{
    constexpr qsizetype around = 2000;
    const QStringView text = whole.mid(std::max<qsizetype>(0, at - around), 2 * around);
    const auto balance = text.count(u" yen") + text.count(u"Japan") + text.count(u"Giappone") -
                         text.count(u"yuan") - text.count(u"RMB") - text.count(u"renminbi") -
                         text.count(u"China") - text.count(u"Cina");
    return balance > 0 ? u"JPY"_s : u"CNY"_s;
}

bool isSign(QChar c)
{
    return c == u'-' || c == QChar(0x2212) || c == u'+';
}

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
    FigureLexer::Token noun = m_lexer.findNext(text, end, {WordRole::Noun});
    if (const auto adjective =
            noun ? FigureLexer::Token() : m_lexer.findNext(text, end, {WordRole::Adjective}))
        noun = m_lexer.findNext(text, adjective.end, {WordRole::Noun});
    return noun ? text.sliced(noun.start, noun.end - noun.start).toString() : QString();
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

FigureParser::Found FigureParser::Pass::at(qsizetype position, NameTrie::Entry entry)
{
    const bool digit = isDigitUnit(m_text[position].unicode());
    const FigureLexer::Token before = m_before;
    const Roles starts = digit ? starters : noteWords(position, entry);
    if (!digit && (starts == Roles{} || (starts == Roles{WordRole::One} && !countsOne(position))))
        return nothingUntil(position);
    if (m_before.start == position && m_before.end > 0) {
        // A longer modifier ("at least") is no article before a number; a longer number is no modifier.
        const auto amount = amountAt(position, starts);
        if (!amount || amount->span.end <= m_before.end)
            return nothingUntil(position);
        m_before = before;
        return finish(*amount);
    }
    const auto amount = amountAt(position, starts);
    if (!amount)
        return nothingUntil(digit ? pastDigits(position) : position);
    return finish(*amount);
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
        best = dateAt(position);
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

std::optional<FigureParser::Pass::Amount> FigureParser::Pass::dateAt(qsizetype position) const
{
    auto date = m_parser.m_dates.at(m_text, position, m_italian);
    if (!date && m_day.span.end > 0 && isDigitUnit(m_text[position].unicode()))
        date = DateGrammar::dayAfter(m_text, m_day, position);
    if (!date)
        return std::nullopt;
    Amount amount;
    amount.span = date->span;
    amount.sub = MentionSub::Date;
    amount.value.date = date->date;
    amount.united = true;
    return amount;
}

/// "un terzo", "tenfold".
std::optional<FigureParser::Pass::Amount> FigureParser::Pass::relativeAt(qsizetype position) const
{
    const auto word = m_parser.m_lexer.find(m_text, position, {WordRole::Fraction, WordRole::Fold});
    if (!word)
        return std::nullopt;
    Amount amount;
    constexpr QStringView partitive = u" of";
    const bool partitiveEnd = m_text.mid(position, word.end - position).endsWith(partitive);
    amount.span = {position, word.end - (partitiveEnd ? partitive.size() : 0)};
    amount.sub = MentionSub::Ratio;
    amount.value.value = word.word->value;
    amount.united = true;
    return amount;
}

std::optional<FigureParser::Pass::Amount> FigureParser::Pass::countedAt(qsizetype position) const
{
    Amount amount;
    const auto sign = m_parser.m_lexer.find(m_text, position, {WordRole::Sign});
    qsizetype from = position;
    if (sign) {
        from = pastSpaces(m_text, sign.end);
        if (from < m_text.size() && isSign(m_text[from]))
            ++from;
        if (from >= m_text.size() || !isDigitUnit(m_text[from].unicode()))
            return std::nullopt;
        amount.value.currency = sign.word->text == u"¥" ? yenOrYuan(m_text, position) : sign.word->code;
        amount.sub = MentionSub::Money;
        amount.united = amount.signedBefore = true;
    }
    const auto number = m_parser.m_numbers.read(m_text, from, m_italian);
    if (!number)
        return std::nullopt;
    amount.span = {withSign(position), number->span.end};
    amount.bare = number->bare;
    amount.value.value = number->value;
    amount.value.low = number->low;
    amount.value.high = number->high;
    amount.scale = number->scale;
    amount.digits = number->digits;
    if (number->about)
        amount.value.modifier = FigureModifier::About;
    if (number->vague) {
        amount.value.modifier = FigureModifier::Vague;
        amount.value.modifierSpan = number->quantifier;
    }
    if (!applyUnit(*number, amount))
        return std::nullopt;
    // "100K+ companies"
    const qsizetype numberEnd = number->span.end;
    if (numberEnd + 1 < amount.span.end && m_text[numberEnd] == u'+' &&
        amount.value.modifier == FigureModifier::Exact) {
        amount.value.modifier = FigureModifier::AtLeast;
        amount.value.modifierSpan = {numberEnd, numberEnd + 1};
    }
    if (amount.span.start < position && m_text[position - 1] != u'+' && amount.value.value)
        amount.value.value = -*amount.value.value;
    return amount;
}

/// Adds the unit that follows; false where the number does not count without the one it has.
bool FigureParser::Pass::applyUnit(const NumberReading &number, Amount &amount) const
{
    const auto unit = m_parser.m_units.after(m_text, number, m_italian);
    const bool useUnit = unit && (!amount.signedBefore || unit->sub == MentionSub::Money);
    const bool onePercent = useUnit && unit->sub == MentionSub::Percent;
    if (useUnit && !(number.justOne && unit->period.isEmpty() && !onePercent)) {
        amount.sub = unit->sub;
        amount.span.end = unit->end;
        amount.value.unit = unit->unit;
        amount.knownUnit = unit->known;
        amount.united = true;
        if (amount.value.currency.isEmpty())
            amount.value.currency = unit->currency;
    }
    if (useUnit && !unit->period.isEmpty()) {
        UnitReading period = *unit;
        double length = number.value.value_or(0.5);
        if (const auto half = m_parser.m_lexer.findNext(m_text, amount.span.end, {WordRole::AndHalf})) {
            amount.span.end = half.end;
            length += 0.5;
        }
        // "un anno e mezzo", "2.5 years", "3,5 ore"
        if (length != double(qint64(length)) && (period.period == u"Y" || period.period == u"H")) {
            length *= period.period == u"Y" ? 12 : 60;
            period.period = period.period == u"Y" ? u"M"_s : u"m"_s;
        }
        // "2.8 million hours" of work are no period of time.
        constexpr double longest = 1e6;
        if (length > longest && !number.vague && number.value) {
            amount.sub = MentionSub::Quantity;
            const qsizetype from = wordStart(m_text, amount.span.end);
            amount.value.unit = m_text.sliced(from, amount.span.end - from).toString();
            return true;
        }
        if (number.vague || !number.value || length != double(qint64(length)))
            return number.digits;
        const qint64 count = qint64(length * period.periodFactor);
        const bool ofTime = period.period == u"H" || period.period.front().isLower();
        amount.value.date = (ofTime ? u"PT"_s : u"P"_s) + QString::number(count) + period.period.toUpper();
        amount.value.value.reset();
    } else if (looksLikeYear(number, amount)) {
        amount.span = number.span;
        amount.sub = MentionSub::Date;
        amount.value = {};
        amount.value.date = m_text.mid(number.span.start, number.span.length()).toString();
        amount.united = amount.isYear = true;
    } else if (!amount.united && number.scale >= 1e6) {
        amount.sub = MentionSub::Money;
    }
    if (number.justOne)
        return onePercent || (useUnit && !unit->period.isEmpty() &&
                              (m_italian || number.span.length() > 1 || tellsWhen(amount.span)));
    if (number.digits)
        return endsWord(m_text, amount.span.end);
    if (number.sized)
        return true;
    amount.tentative = !amount.united && !number.scaled() && !number.vague && number.value < 1000;
    return amount.united || !number.vague;
}

/// "a year ago", "after a month", which unlike "twice a year" say no rate.
bool FigureParser::Pass::tellsWhen(TextSpan period) const
{
    constexpr std::array<QStringView, 8> before{u"after ", u"within ", u"for ",    u"than ",
                                                u"over ",  u"nearly ", u"almost ", u"about "};
    return isTimeWord(m_text, period.end) || std::ranges::any_of(before, [&](QStringView word) {
               const qsizetype at = period.start - word.size();
               return standsAt(m_text, at, word) && startsWord(m_text, at);
           });
}

bool FigureParser::Pass::looksLikeYear(const NumberReading &number, const Amount &amount) const
{
    if (!number.yearLike || !yearAt(m_text, number.span.start) || amount.signedBefore)
        return false;
    const bool cued = m_yearCueEnd > 0 && reaches(m_yearCueEnd, number.span.start);
    const bool quantity = !amount.united || amount.sub == MentionSub::Quantity;
    const double value = number.value.value_or(0);
    const bool round = value == 100.0 * double(qint64(value / 100));
    const QString &unit = amount.value.unit; // empty of money
    const bool named = !unit.isEmpty() && unit.front().isUpper();
    const bool counts = amount.united && amount.knownUnit && (round || named);
    return quantity && (cued || !counts);
}

/// Where a figure at this position starts if a sign stands before it: "-3,1%" but not "GLM-5" or "10-15".
qsizetype FigureParser::Pass::withSign(qsizetype position) const
{
    if (position == 0 || !isSign(m_text[position - 1]))
        return position;
    const bool free =
        position == 1 || isSpaceUnit(m_text[position - 2].unicode()) || m_text[position - 2] == u'(';
    return free ? position - 1 : position;
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
