// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claimrecord.h"

#include <QStringList>

namespace Postilla {

/// Takes what is proposed for the figures that a claim has lost with its old words: those that stood in the
/// quote before and do not stand in the quote that it has now. In their place come the proposed figures that
/// no other of its figures is, in the order of the text, with all of them to be confirmed; where there are no
/// more, the figure stays, its value to be confirmed. What a person has put in other words than those of the
/// quote stays theirs.
void renewStaleFigures(ClaimRecord &record, const QString &quoteBefore, const ClaimRecord &proposal);

/// The figures, as they read after, that a person had confirmed before and has to confirm again.
QStringList figuresToConfirmAgain(const QList<ClaimFigure> &before, const QList<ClaimFigure> &after);

} // namespace Postilla
