// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/import/anchorstext.h"

#include "ui/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Postilla::ImportFlow)
};

QString countText(AnchorState state, int count)
{
    switch (state) {
    case AnchorState::Exact:
        return Words::tr("%n exact", nullptr, count);
    case AnchorState::Moved:
        return Words::tr("%n moved", nullptr, count);
    case AnchorState::Changed:
        return Words::tr("%n changed", nullptr, count);
    case AnchorState::Lost:
        return Words::tr("%n lost", nullptr, count);
    }
    return {};
}

QString countsText(const StateCounts &counts)
{
    QStringList parts;
    for (const auto state :
         {AnchorState::Exact, AnchorState::Moved, AnchorState::Changed, AnchorState::Lost}) {
        if (const int count = counts.of(state); count != 0)
            parts.append(countText(state, count));
    }
    return QLocale().createSeparatedList(parts);
}

} // namespace

QString anchorsText(const AnchorCounts &counts, const Actions &actions)
{
    QStringList sentences;
    if (counts.claims.total() != 0)
        sentences.append(Words::tr("Claims: %1.").arg(countsText(counts.claims)));
    if (counts.corrections.total() != 0)
        sentences.append(Words::tr("Corrections: %1.").arg(countsText(counts.corrections)));
    if (counts.claims.of(AnchorState::Changed) + counts.claims.of(AnchorState::Lost) != 0) {
        sentences.append(
            Words::tr("%1 lists the claims to look at.").arg(actions.keyText(ActionId::LookAtClaims)));
    }
    return sentences.join(u' ');
}

} // namespace Postilla
