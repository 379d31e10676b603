// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/statedrecord.h"

#include "claim/claimcodes.h"
#include "mention/kindtable.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QString dateText(const std::optional<PartialDate> &date)
{
    return date ? date->text() : QString();
}

QString numberText(const std::optional<double> &number)
{
    constexpr int digits = 15;
    return number ? QString::number(*number, 'g', digits) : QString();
}

QStringList partsOf(const ClaimFigure &figure)
{
    const FigureValue &value = figure.value;
    return {numberText(value.value), numberText(value.low),        numberText(value.high), value.unit,
            value.currency,          modifierName(value.modifier), subName(figure.sub),    figure.object,
            codeOf(figure.measure),  dateText(figure.asOf)};
}

/// Names of those entities of a claim.
template <typename Wanted>
QSet<QString> namesOf(const ClaimRecord &record, Wanted wanted)
{
    QSet<QString> names;
    for (const ClaimEntity &entity : record.entities) {
        if (wanted(entity.kind))
            names.insert(entity.canonical);
    }
    return names;
}

bool isActor(MentionKind kind)
{
    return kind == MentionKind::Agency || kind == MentionKind::Company || kind == MentionKind::Person;
}

QList<StatedFigure> figuresOf(const ClaimRecord &record)
{
    QList<StatedFigure> figures;
    for (const ClaimFigure &figure : record.figures) {
        const MeasuredFigure measured{.value = figure.value,
                                      .sub = figure.sub,
                                      .object = figure.object,
                                      .measure = figure.measure,
                                      .asOf = figure.asOf};
        figures.append({measured, figure.text});
    }
    return figures;
}

} // namespace

QString currentQuote(const Claim &claim)
{
    if (claim.placement && claim.placement->state != AnchorState::Lost)
        return claim.placement->quote;
    return claim.anchor.quote;
}

StatedClaim statedRecord(const ClaimRecord &record, const QList<Mention> &mentions, QStringView language,
                         const std::optional<PartialDate> &published)
{
    const QString quote = currentQuote(record.claim);
    Candidate said;
    said.span = {0, quote.size()};
    said.attribution.holder = record.claim.source;
    said.polarity = record.claim.polarity;
    said.hedge = record.claim.hedge;
    StatedClaim claim = statedClaims({quote, mentions, language, published}, 0, {said}).constFirst();
    claim.span = currentSpan(record.claim);
    claim.figures = figuresOf(record);
    QSet<QString> chips = namesOf(record, [](MentionKind kind) { return kind == MentionKind::Chip; });
    for (const ClaimFigure &figure : record.figures) {
        if (!figure.object.isEmpty())
            chips.insert(figure.object);
    }
    if (!chips.isEmpty())
        claim.chips = chips;
    addChipTerms(claim);
    claim.actors.unite(namesOf(record, isActor));
    if (const auto day = record.claim.eventFrom ? record.claim.eventFrom : record.claim.eventTo)
        claim.date = day;
    return claim;
}

QString comparedState(const ClaimRecord &record, const std::optional<PartialDate> &published)
{
    const Claim &claim = record.claim;
    QStringList parts{currentQuote(claim),       claim.source,
                      codeOf(claim.polarity),    codeOf(claim.hedge),
                      dateText(claim.eventFrom), dateText(claim.eventTo),
                      dateText(published)};
    for (const ClaimFigure &figure : record.figures)
        parts += partsOf(figure);
    QStringList entities;
    std::ranges::transform(record.entities, std::back_inserter(entities), &ClaimEntity::canonical);
    entities.sort();
    parts += entities;
    const QByteArray whole = parts.join(QChar(0x1f)).toUtf8();
    constexpr qsizetype digits = 32;
    return QString::fromLatin1(
        QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().first(digits));
}

} // namespace Postilla
