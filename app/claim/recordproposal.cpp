// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/recordproposal.h"

#include "claim/claimcodes.h"
#include "claim/claimfieldvisit.h"
#include "claim/eventdates.h"
#include "claim/proposedfields.h"
#include "claim/worth.h"
#include "document/sentences.h"
#include "mention/kindtable.h"

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// "He" may have been named two sentences back, and "Lo scrive Reuters" stand in the one behind.
constexpr qsizetype sentencesBefore = 2;
constexpr qsizetype sentencesAfter = 1;

/// A span with the sentences that it touches.
class Passage
{
public:
    Passage(const ComparedText &text, TextSpan span);

    Attribution attribution() const;
    /// What is most doubted in each clause that the span touches, the most hedged first, each hedge once. A
    /// clause in which nothing is has neither cue nor scope.
    QList<HedgeCue> hedges() const;
    QString textOf(TextSpan span) const
    {
        return m_text.text.sliced(span.start, span.length()).toString().simplified();
    }
    /// The words of the span alone.
    SentenceWords words() const
    {
        return sentenceWords(m_text.text, m_span, m_text.mentions, m_text.language);
    }
    QList<ClaimEntity> entities() const;
    QList<ClaimFigure> figures() const;
    std::optional<EventDates> event() const;

private:
    bool isTouched(const SentenceWords &sentence) const { return sentence.span.overlaps(m_span); }

    const ComparedText &m_text;
    TextSpan m_span;
    /// Those that the span touches, and what is read along with them.
    QList<SentenceWords> m_sentences;
};

Passage::Passage(const ComparedText &text, TextSpan span)
    : m_text(text)
    , m_span(span)
{
    const QList<TextSpan> all = sentences(text.text);
    const auto first = std::ranges::find_if(all, [&](TextSpan each) { return each.end > span.start; });
    const auto past = std::find_if(first, all.end(), [&](TextSpan each) { return each.start >= span.end; });
    const auto from = first - std::min(first - all.begin(), sentencesBefore);
    const auto to = past + std::min(all.end() - past, sentencesAfter);
    std::transform(from, to, std::back_inserter(m_sentences), [&](TextSpan each) {
        return sentenceWords(text.text, each, text.mentions, text.language);
    });
}

Attribution Passage::attribution() const
{
    const QList<Attribution> all = attributions(m_sentences);
    Attribution best;
    double most = -1;
    for (qsizetype at = 0; at < all.size(); ++at) {
        if (!isTouched(m_sentences[at]))
            continue;
        const bool isSourced = all[at].kind != SourceKind::Document;
        const double worth = worthOf(m_sentences[at], all[at], Hedge::None) + (isSourced ? 1 : 0);
        if (worth > most) {
            most = worth;
            best = all[at];
        }
    }
    return best;
}

QList<HedgeCue> Passage::hedges() const
{
    QList<HedgeCue> found;
    for (const SentenceWords &sentence : m_sentences) {
        if (!isTouched(sentence))
            continue;
        const QList<HedgeCue> cues = hedgeCues(sentence);
        for (const TextSpan clause : sentence.clauses) {
            if (!clause.overlaps(m_span))
                continue;
            HedgeCue most{.hedge = Hedge::None, .cue = {}, .scope = {}};
            for (const HedgeCue &cue : cues) {
                if (cue.scope.overlaps(clause) && cue.hedge > most.hedge)
                    most = cue;
            }
            if (!std::ranges::contains(found, most.hedge, &HedgeCue::hedge))
                found.append(most);
        }
    }
    std::ranges::sort(found, std::greater(), &HedgeCue::hedge);
    return found;
}

QList<ClaimEntity> Passage::entities() const
{
    QList<ClaimEntity> found;
    for (const Mention &mention : m_text.mentions) {
        if (!namesAnEntity(mention.kind) || !m_span.contains(mention.span))
            continue;
        const QString surface = m_text.text.sliced(mention.span.start, mention.span.length()).toString();
        const ClaimEntity entity{mention.kind, mention.canonical.isEmpty() ? surface : mention.canonical};
        if (!found.contains(entity))
            found.append(entity);
    }
    return found;
}

/// What a person has said of the figure in the ledger is theirs here too.
QList<FigureField> ofTheMachine(const ComparedText &text, TextSpan figure)
{
    QList<FigureField> fields{FigureField::Value, FigureField::Object, FigureField::Measure,
                              FigureField::AsOf};
    const FigureCorrection *said = correctionOf(figure, text.figureCorrections);
    if (said && said->object)
        fields.removeOne(FigureField::Object);
    if (said && said->measure)
        fields.removeOne(FigureField::Measure);
    return fields;
}

ClaimFigure figureOf(const ComparedText &text, const Mention &mention, const FigureMeaning &meaning)
{
    ClaimFigure figure;
    figure.sub = mention.sub;
    figure.value = *mention.figure;
    const TextSpan modifier = std::exchange(figure.value.modifierSpan, {});
    TextSpan stated = mention.span;
    if (!modifier.isEmpty())
        stated = {std::min(stated.start, modifier.start), std::max(stated.end, modifier.end)};
    figure.text = text.text.sliced(stated.start, stated.length()).toString().simplified();
    figure.object = meaning.object;
    figure.measure = meaning.measure;
    figure.asOf = meaning.asOf;
    figure.proposed = ofTheMachine(text, mention.span);
    return figure;
}

QList<ClaimFigure> Passage::figures() const
{
    // The chip of a figure may have been named before, in its paragraph.
    const qsizetype paragraph = m_text.text.first(m_span.start).lastIndexOf(u'\n') + 1;
    QList<Mention> near = m_text.mentions;
    near.removeIf([&](const Mention &mention) {
        return mention.span.start < paragraph || mention.span.start >= m_sentences.last().span.end;
    });
    const auto meanings = corrected(figureMeanings(m_text.text, near, m_text.language, m_text.published),
                                    m_text.figureCorrections);
    QList<ClaimFigure> figures;
    for (const FigureMeaning &meaning : meanings) {
        const auto mention = std::ranges::find_if(near, [&](const Mention &other) {
            return other.span == meaning.figure && other.kind == MentionKind::Figure;
        });
        if (mention != near.end() && m_span.contains(meaning.figure))
            figures.append(figureOf(m_text, *mention, meaning));
    }
    return figures;
}

std::optional<EventDates> Passage::event() const
{
    QList<SentenceWords> touched = m_sentences;
    touched.removeIf([this](const SentenceWords &sentence) { return !isTouched(sentence); });
    return eventDates(touched, m_span, m_text.published);
}

/// Whether the field stands as where nobody has said anything.
bool isOpen(ClaimField field, const ClaimRecord &record)
{
    return visitField(field, [&](auto member) {
        return member(record) == std::remove_cvref_t<decltype(member(record))>();
    });
}

void take(ClaimField field, ClaimRecord &record, const ClaimRecord &from)
{
    visitField(field, [&](auto member) { member(record) = member(from); });
    // That nothing is denied is said as well; that there is no outlet is not.
    if (field == ClaimField::Polarity || !isOpen(field, record))
        record.claim.proposed.append(field);
}

/// Source, kind, cue and outlet are one thing: a person who names the source has said it all.
bool isOfTheSource(ClaimField field)
{
    return field == ClaimField::Source || field == ClaimField::SourceKind || field == ClaimField::Cue ||
           field == ClaimField::ReportedVia;
}

/// So are a hedge, its word and its reach.
bool isOfTheHedge(ClaimField field)
{
    return field == ClaimField::HedgeCue || field == ClaimField::HedgeScope;
}

/// And the two ends of an event.
bool isOfTheEvent(ClaimField field)
{
    return field == ClaimField::EventFrom || field == ClaimField::EventTo;
}

/// Whether a person has given one end of the event: then the other is theirs to give.
bool hasOwnEvent(const ClaimRecord &record, const QList<ClaimField> &proposed)
{
    return std::ranges::any_of(std::array{ClaimField::EventFrom, ClaimField::EventTo}, [&](ClaimField field) {
        return !isOpen(field, record) && !proposed.contains(field);
    });
}

template <typename Field>
QList<Field> allFields()
{
    QList<Field> fields;
    for (std::size_t at = 0; at < Codes<Field>::words.size(); ++at)
        fields.append(static_cast<Field>(at));
    return fields;
}

/// Whether a person has worked on the figure of the claim. What they have said of it in the ledger is in the
/// proposal as well, and so is not lost with a figure of the same words.
bool isTouched(const ClaimFigure &figure, const QList<ClaimFigure> &proposed)
{
    const auto same = std::ranges::find(proposed, figure.text, &ClaimFigure::text);
    const auto isOwn = [&](FigureField field) {
        if (figure.proposed.contains(field))
            return false;
        return same == proposed.end() || same->proposed.contains(field) || !isSame(field, figure, *same);
    };
    return std::ranges::any_of(allFields<FigureField>(), isOwn);
}

/// The proposed figures, those that are there already in the place of the same words.
QList<ClaimFigure> renewed(QList<ClaimFigure> there, QList<ClaimFigure> proposed)
{
    for (ClaimFigure &figure : proposed) {
        const auto same = std::ranges::find(there, figure.text, &ClaimFigure::text);
        if (same == there.end())
            continue;
        figure.uuid = same->uuid;
        figure.rev = same->rev;
        there.erase(same);
    }
    return proposed;
}

} // namespace

ClaimRecord proposedRecord(const ComparedText &text, TextSpan span, qsizetype already)
{
    const Passage passage(text, span);
    const Attribution attribution = passage.attribution();
    const QList<HedgeCue> hedges = passage.hedges();
    const HedgeCue hedge = hedges.isEmpty() ? HedgeCue{.hedge = Hedge::None, .cue = {}, .scope = {}}
                                            : hedges[std::min(already, hedges.size() - 1)];
    ClaimRecord record;
    Claim &claim = record.claim;
    claim.sourceKind = attribution.kind;
    claim.source = attribution.holder;
    claim.cue = text.text.sliced(attribution.cue.start, attribution.cue.length()).toString();
    claim.reportedVia = attribution.via;
    claim.hedge = hedge.hedge;
    claim.hedgeCue = passage.textOf(hedge.cue);
    claim.hedgeScope = passage.textOf(hedge.scope);
    claim.polarity = attribution.isDenial ? Polarity::Denied : Polarity::Affirmed;
    claim.type = claimTypeOf(passage.words(), attribution, claim.hedge);
    if (const auto event = passage.event()) {
        claim.eventFrom = event->from;
        claim.eventTo = event->to;
    }
    record.entities = passage.entities();
    record.figures = passage.figures();
    return record;
}

void fillIn(ClaimRecord &record, const ClaimRecord &proposal)
{
    const bool hasSource = !isOpen(ClaimField::Source, record) || !isOpen(ClaimField::SourceKind, record);
    const bool hasHedge = !isOpen(ClaimField::Hedge, record);
    const bool hasEvent = hasOwnEvent(record, {});
    for (const ClaimField field : allFields<ClaimField>()) {
        const bool isSaid = (hasSource && isOfTheSource(field)) || (hasHedge && isOfTheHedge(field)) ||
                            (hasEvent && isOfTheEvent(field));
        if (isOpen(field, record) && !isSaid)
            take(field, record, proposal);
    }
    if (record.figures.isEmpty())
        record.figures = proposal.figures;
}

void proposeAnew(ClaimRecord &record, const ClaimRecord &proposal)
{
    const QList<ClaimField> proposed = std::exchange(record.claim.proposed, {});
    const bool hasOpenSource = proposed.contains(ClaimField::SourceKind);
    const bool hasOpenHedge = proposed.contains(ClaimField::Hedge);
    const bool hasOpenEvent =
        proposed.contains(ClaimField::EventFrom) || proposed.contains(ClaimField::EventTo);
    const bool hasOwnDate = hasOwnEvent(record, proposed);
    for (const ClaimField field : allFields<ClaimField>()) {
        if (isOfTheEvent(field) && hasOwnDate) {
            if (proposed.contains(field))
                record.claim.proposed.append(field); // stays as it is, not confirmed yet
            continue;
        }
        const bool isOfTheMachine = (isOfTheSource(field) && hasOpenSource) ||
                                    (isOfTheHedge(field) && hasOpenHedge) ||
                                    (isOfTheEvent(field) && hasOpenEvent);
        if ((isOfTheMachine && isOpen(field, record)) || proposed.contains(field))
            take(field, record, proposal);
    }
    const auto isWorkedOn = [&](const ClaimFigure &figure) { return isTouched(figure, proposal.figures); };
    if (std::ranges::none_of(record.figures, isWorkedOn))
        record.figures = renewed(record.figures, proposal.figures);
}

} // namespace Postilla
