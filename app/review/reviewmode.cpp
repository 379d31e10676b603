// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewmode.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

QString spokenPassage(const CardPassage &passage)
{
    QStringList parts;
    if (!passage.claimNumber.isEmpty())
        parts.append(passage.claimNumber);
    if (!passage.outlet.isEmpty())
        parts.append(passage.outlet);
    parts.append(passage.published ? passage.published->text() : Words::tr("undated"));
    parts.append(passage.quote.simplified());
    return parts.join(u". "_s);
}

/// What the card says beside its passages, a sentence each.
QStringList spokenDetails(const ReviewCard &card, const ReviewMode &mode)
{
    QStringList figures;
    for (const CardField &figure : card.figures)
        figures.append(figureText(figure));
    QStringList fields;
    for (const CardField &field : card.fields)
        fields.append(fieldText(field));
    QStringList parts;
    if (!figures.isEmpty())
        parts.append(Words::tr("Figures: %1").arg(figures.join(u"; "_s)));
    parts += {card.rule, card.why};
    if (card.decided)
        parts.append(Words::tr("Decided: %1").arg(rulingName(*card.decided)));
    parts.append(mode.refusal(card));
    if (!fields.isEmpty())
        parts.append(Words::tr("%1: %2", "over the fields, the fields")
                         .arg(mode.fieldsHeading(), fields.join(u"; "_s)));
    for (const SimilarDecision &similar : card.similar)
        parts.append(Words::tr("The like, %1: %2", "ruling, what it was on")
                         .arg(rulingName(similar.ruling), similar.gist));
    parts.removeAll(QString());
    return parts;
}

} // namespace

QString ReviewMode::meaning(Ruling ruling) const
{
    return outcome(ruling).meaning;
}

QString ReviewMode::done(Ruling ruling) const
{
    return outcome(ruling).done;
}

ReviewMode::Outcome ReviewMode::outcome(Ruling ruling) const
{
    switch (ruling) {
    case Ruling::Yes:
        return yes();
    case Ruling::No:
        return no();
    case Ruling::Later:
        break;
    }
    return {Words::tr("later"), Words::tr("Put off: it comes again at the end")};
}

QString ReviewMode::refusal(const ReviewCard &) const
{
    return {};
}

QString confirmedText()
{
    return Words::tr("Claim confirmed");
}

QString rulingName(Ruling ruling)
{
    switch (ruling) {
    case Ruling::Yes:
        return Words::tr("yes");
    case Ruling::No:
        return Words::tr("no");
    case Ruling::Later:
        break;
    }
    return Words::tr("later");
}

QString fieldText(const CardField &field)
{
    const QString said = Words::tr("%1: %2", "field, its value").arg(field.name, field.value);
    return field.isMachines ? Words::tr("%1 (proposed)", "field of a claim").arg(said) : said;
}

QString figureText(const CardField &figure)
{
    const QString said = u"%1 → %2"_s.arg(figure.name, figure.value);
    return figure.isMachines ? Words::tr("%1 (proposed)", "field of a claim").arg(said) : said;
}

QString spokenCard(const ReviewCard &card, const ReviewMode &mode)
{
    QStringList parts;
    for (const CardPassage &passage : card.passages)
        parts.append(spokenPassage(passage));
    parts += spokenDetails(card, mode);
    return parts.join(u". "_s);
}

} // namespace Postilla
