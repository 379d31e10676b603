// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/carddetails.h"

namespace Postilla {

namespace {

using Look = DetailLine::Look;

/// In italics where it is the machine's, beside the word that says so.
Look lookOf(const CardField &field)
{
    return field.isMachines ? Look::Proposed : Look::Plain;
}

} // namespace

CardDetails::CardDetails(QWidget *parent)
    : DetailColumns(parent)
{
    setAccessibleName(tr("Details of the card"));
}

void CardDetails::showCard(const ReviewCard &card, const ReviewMode &mode)
{
    show(reasons(card), fields(card, mode));
}

QList<DetailLine> CardDetails::reasons(const ReviewCard &card)
{
    QList<DetailLine> lines;
    if (!card.figures.isEmpty())
        lines.append({tr("Figures"), Look::Heading});
    for (const CardField &figure : card.figures)
        lines.append({figureText(figure), lookOf(figure)});
    lines.append({card.rule, Look::Heading});
    if (!card.why.isEmpty())
        lines.append({card.why});
    if (!card.similar.isEmpty())
        lines.append({tr("Decided before on the like"), Look::Heading});
    for (const SimilarDecision &similar : card.similar)
        lines.append({tr("%1: %2", "ruling, what it was on").arg(rulingName(similar.ruling), similar.gist)});
    return lines;
}

QList<DetailLine> CardDetails::fields(const ReviewCard &card, const ReviewMode &mode)
{
    QList<DetailLine> lines;
    if (card.decided)
        lines.append({tr("Decided: %1").arg(rulingName(*card.decided)), Look::Heading});
    if (const QString refusal = mode.refusal(card); !refusal.isEmpty())
        lines.append({refusal, Look::Heading});
    if (card.fields.isEmpty())
        return lines;
    lines.append({mode.fieldsHeading(), Look::Heading});
    for (const CardField &field : card.fields)
        lines.append({fieldText(field), lookOf(field)});
    return lines;
}

} // namespace Postilla
