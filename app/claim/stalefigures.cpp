// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/stalefigures.h"

#include <algorithm>
#include <utility>

namespace Postilla {

namespace {

/// Whether a number or a word goes on there: "30,000" does not stand in "130,000" or in "30,000.5".
bool goesOn(QStringView text, qsizetype at, qsizetype further)
{
    if (at < 0 || at >= text.size())
        return false;
    if (text[at].isLetterOrNumber())
        return true;
    const bool isInside = text[at] == u'.' || text[at] == u',';
    return isInside && further >= 0 && further < text.size() && text[further].isDigit();
}

bool standsIn(QStringView quote, QStringView words)
{
    for (qsizetype at = quote.indexOf(words); at >= 0; at = quote.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        if (!goesOn(quote, at - 1, at - 2) && !goesOn(quote, end, end + 1))
            return true;
    }
    return false;
}

bool isValueConfirmed(const ClaimFigure &figure)
{
    return !figure.proposed.contains(FigureField::Value);
}

} // namespace

void renewStaleFigures(ClaimRecord &record, const QString &quoteBefore, const ClaimRecord &proposal)
{
    const QString before = quoteBefore.simplified();
    const QString now = record.claim.anchor.quote.simplified();
    QList<ClaimFigure> fresh = proposal.figures;
    fresh.removeIf([&](const ClaimFigure &figure) {
        return std::ranges::contains(record.figures, figure.text, &ClaimFigure::text);
    });
    for (ClaimFigure &figure : record.figures) {
        if (!standsIn(before, figure.text) || standsIn(now, figure.text))
            continue;
        if (fresh.isEmpty()) {
            if (isValueConfirmed(figure))
                figure.proposed.prepend(FigureField::Value);
            continue;
        }
        ClaimFigure renewed = fresh.takeFirst();
        renewed.uuid = figure.uuid;
        renewed.rev = figure.rev;
        figure = std::move(renewed);
    }
}

QStringList figuresToConfirmAgain(const QList<ClaimFigure> &before, const QList<ClaimFigure> &after)
{
    QStringList texts;
    for (const ClaimFigure &figure : after) {
        const auto same = std::ranges::find(before, figure.uuid, &ClaimFigure::uuid);
        if (same != before.end() && isValueConfirmed(*same) && !isValueConfirmed(figure))
            texts.append(figure.text);
    }
    return texts;
}

} // namespace Postilla
