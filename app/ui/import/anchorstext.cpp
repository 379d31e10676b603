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

QString countsText(const StateCounts &counts)
{
    return QLocale().createSeparatedList(countTexts(counts));
}

} // namespace

QString anchorsText(const AnchorCounts &counts, const Actions &actions)
{
    QStringList sentences;
    if (counts.claims.total() != 0)
        sentences.append(Words::tr("Claims: %1.").arg(countsText(counts.claims)));
    if (counts.corrections.total() != 0)
        sentences.append(Words::tr("Corrections: %1.").arg(countsText(counts.corrections)));
    if (counts.claims.needALook() != 0) {
        sentences.append(
            Words::tr("%1 lists the claims to look at.").arg(actions.keyText(ActionId::LookAtClaims)));
    }
    return sentences.join(u' ');
}

} // namespace Postilla
