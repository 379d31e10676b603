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
    parts.append(passage.quote.simplified());
    return parts.join(u". "_s);
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

QString spokenCard(const ReviewCard &card, const ReviewMode &mode)
{
    QStringList parts;
    for (const CardPassage &passage : card.passages)
        parts.append(spokenPassage(passage));
    if (!card.figures.isEmpty())
        parts.append(Words::tr("Figures: %1").arg(card.figures.join(u"; "_s)));
    if (!card.why.isEmpty())
        parts.append(card.why);
    if (card.decided)
        parts.append(Words::tr("Decided: %1").arg(rulingName(*card.decided)));
    if (const QString refusal = mode.refusal(card); !refusal.isEmpty())
        parts.append(refusal);
    return parts.join(u". "_s);
}

} // namespace Postilla
