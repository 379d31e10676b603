// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/blockmaker.h"
#include "report/contrasts.h"
#include "report/pageflow.h"

#include <QSet>

namespace Postilla {

/// The first page, "In brief": what the report is about, when and by whom it was made, and the boxes that
/// alone have to suffice, each number a link to its claim. It is one page whatever there is to say.
/// Answers the numbers of the claims that it names.
QSet<QString> placeFront(PageFlow &flow, const BlockMaker &make, const Report &report,
                         const QList<Contrast> &contrasts);

} // namespace Postilla
