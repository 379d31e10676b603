// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/asof.h"

#include "claim/foldedwords.h"
#include "claim/phrasetable.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// "A luglio Nvidia", "As of 25 January Nvidia": so many words may stand before a date that opens a sentence.
constexpr qsizetype openingWords = 3;

/// The clause of a place; the whole sentence for one that none holds ("2,000" read apart).
TextSpan clauseOf(const QList<TextSpan> &parts, TextSpan sentence, TextSpan place)
{
    const auto own = std::ranges::find_if(parts, [&](TextSpan part) { return part.overlaps(place); });
    return own == parts.end() ? sentence : *own;
}

bool opens(QStringView text, TextSpan sentence, TextSpan date)
{
    return foldedWords(text, {sentence.start, date.start}).size() <= openingWords;
}

bool says(QStringView code, QStringView text, TextSpan stretch, QStringView language)
{
    const auto hits = PhraseTable::shipped("moments.tsv"_L1).find(foldedWords(text, stretch), language);
    return std::ranges::any_of(hits, [&](const PhraseHit &hit) { return hit.phrase->code == code; });
}

/// Of a date without its year: the reading in the year before, of or after the publication that lies nearest.
std::optional<PartialDate> nearestTo(const PartialDate &published, QStringView monthAndDay)
{
    std::optional<PartialDate> nearest;
    for (const int year : {published.year(), published.year() - 1, published.year() + 1}) {
        const auto reading = PartialDate::parse(u"%1-%2"_s.arg(year).arg(monthAndDay));
        const auto distance = [&](const PartialDate &date) {
            return std::abs(date.firstDay().daysTo(published.lastDay()));
        };
        if (reading && (!nearest || distance(*reading) < distance(*nearest)))
            nearest = *reading;
    }
    return nearest;
}

} // namespace

std::optional<PartialDate> calendarDate(QStringView edtf, const std::optional<PartialDate> &published)
{
    if (edtf.startsWith(u"--"))
        return published ? nearestTo(*published, edtf.sliced(2)) : std::nullopt;
    constexpr qsizetype yearDigits = 4;
    const bool isPartOfYear = edtf.size() > yearDigits + 1 && edtf[yearDigits + 1].isLetter();
    const auto date = PartialDate::parse(isPartOfYear ? edtf.first(yearDigits) : edtf);
    return date ? std::optional(*date) : std::nullopt;
}

std::optional<PartialDate> asOf(QStringView text, TextSpan sentence, const QList<Mention> &mentions,
                                TextSpan place, QStringView language,
                                const std::optional<PartialDate> &published)
{
    const TextSpan clause = clauseOf(clauses(text, sentence), sentence, place);
    std::optional<PartialDate> nearest;
    qsizetype least = text.size();
    for (const Mention &mention : mentions) {
        if (mention.sub != MentionSub::Date || !mention.figure)
            continue;
        if (!clause.overlaps(mention.span) && !opens(text, sentence, mention.span))
            continue;
        const auto date = calendarDate(mention.figure->date, published);
        const qsizetype distance = std::abs(mention.span.start - place.start);
        if (date && distance < least) {
            least = distance;
            nearest = date;
        }
    }
    if (!nearest && published && says(u"now", text, clause, language))
        return published;
    return nearest;
}

std::optional<PartialDate> statedAsOf(QStringView text, TextSpan sentence, const QList<Mention> &mentions,
                                      QStringView language, const std::optional<PartialDate> &published)
{
    const QList<TextSpan> parts = clauses(text, sentence);
    for (const Mention &mention : mentions) {
        if (mention.sub != MentionSub::Date || !mention.figure)
            continue;
        const TextSpan clause = clauseOf(parts, sentence, mention.span);
        const auto date = calendarDate(mention.figure->date, published);
        if (date && says(u"as of", text, {clause.start, mention.span.start}, language))
            return date;
    }
    return std::nullopt;
}

} // namespace Postilla
