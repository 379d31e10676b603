// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/attribution.h"

#include "claim/attributionreader.h"

#include <algorithm>

namespace Postilla {

namespace {

/// How many sentences back "he" may have been named.
constexpr qsizetype pronounReach = 2;

QString surface(const SentenceWords &sentence, TextSpan span)
{
    return sentence.surface(span).toString();
}

Attribution made(const SentenceWords &sentence, const SourcePhrase &source, TextSpan cue)
{
    Attribution attribution;
    attribution.kind = source.kind;
    attribution.source = source.span;
    attribution.holder = surface(sentence, source.span);
    attribution.cue = cue;
    return attribution;
}

void relay(Attribution &attribution, const SentenceWords &sentence, const std::optional<SourcePhrase> &outlet)
{
    if (!outlet)
        return;
    attribution.viaSpan = outlet->span;
    attribution.via = surface(sentence, outlet->span);
}

/// The last who spoke or, for want of one, the last person named in the sentences before.
Attribution namedBefore(const QList<SentenceWords> &sentences, const QList<Attribution> &known)
{
    for (qsizetype back = 1; back <= pronounReach && back <= known.size(); ++back) {
        const Attribution &before = known[known.size() - back];
        if (before.kind != SourceKind::Document)
            return before;
        const SentenceWords &sentence = sentences[known.size() - back];
        const auto person = std::ranges::find(sentence.mentions, MentionKind::Person, &Mention::kind);
        if (person != sentence.mentions.end())
            return made(sentence, {.span = person->span}, {});
    }
    return {};
}

/// Who speaks where several do: one whom an outlet or a text relays before
/// the outlet or text itself.
const AttributionReading &speaker(const QList<AttributionReading> &readings)
{
    const auto isOutlet = [](const AttributionReading &reading) {
        return reading.source && reading.source->isPress;
    };
    const auto isPaper = [](const AttributionReading &reading) {
        return reading.source && reading.source->isPaper;
    };
    const auto prepositional = std::ranges::find_if(readings, &AttributionReading::isPreposition);
    const auto &first = prepositional == readings.end() ? readings.first() : *prepositional;
    if (!isOutlet(first) && !isPaper(first))
        return first;
    const auto relayed = std::ranges::find_if(readings, [&](const AttributionReading &reading) {
        return !reading.isPreposition() && reading.source && !reading.source->isPress &&
               !reading.source->isPaper && reading.cue.phrase->code != u"show";
    });
    return relayed == readings.end() ? first : *relayed;
}

Attribution attribute(const QList<SentenceWords> &sentences, const QList<Attribution> &known)
{
    const SentenceWords &sentence = sentences[known.size()];
    const AttributionReader reader(sentence);
    const auto readings = reader.readings();
    if (readings.isEmpty()) {
        const auto trailing = reader.trailing();
        return trailing ? made(sentence, *trailing, {}) : Attribution();
    }
    const AttributionReading &reading = speaker(readings);
    if (!reading.source) {
        Attribution before = namedBefore(sentences, known);
        before.cue = reading.cue.span;
        before.isDenial = reading.isDenial();
        return before;
    }
    Attribution attribution = made(sentence, *reading.source, reading.cue.span);
    attribution.isDenial = reading.isDenial();
    if (reading.source->isPress) {
        if (const auto cited = reader.cited(); cited && cited->span != reading.source->span) {
            attribution = made(sentence, *cited, reading.cue.span);
            relay(attribution, sentence, reading.source);
        }
        return attribution;
    }
    const auto outlet = std::ranges::find_if(
        readings, [](const AttributionReading &other) { return other.source && other.source->isPress; });
    relay(attribution, sentence, outlet == readings.end() ? reader.relay(reading) : outlet->source);
    return attribution;
}

} // namespace

QList<Attribution> attributions(const QList<SentenceWords> &sentences)
{
    QList<Attribution> known;
    for (const SentenceWords &sentence : sentences) {
        const auto outlet = AttributionReader(sentence).ofSentenceBefore();
        if (outlet && outlet->source) {
            const Attribution attribution = made(sentence, *outlet->source, outlet->cue.span);
            if (!known.isEmpty() && known.last().kind == SourceKind::Document)
                known.last() = attribution;
            known.append(attribution);
            continue;
        }
        known.append(attribute(sentences, known));
    }
    return known;
}

} // namespace Postilla
