// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/anchorcounts.h"

#include <QCoreApplication>

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Postilla::AnchorCounts)
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

} // namespace

QStringList countTexts(const StateCounts &counts)
{
    QStringList texts;
    for (const auto state :
         {AnchorState::Exact, AnchorState::Moved, AnchorState::Changed, AnchorState::Lost}) {
        if (const int count = counts.of(state); count != 0)
            texts.append(countText(state, count));
    }
    return texts;
}

} // namespace Postilla
