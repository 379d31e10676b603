// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/mention.h"

class QLocale;

namespace Postilla {

/// A figure in digits, as a text in the language of the locale (Italian, or else English) would have it:
/// "oltre 3 milioni di schede", "between 20 and 35%", "5.5 billion USD". FigureParser reads from it the same
/// value or range, unit, currency and modifier. Dates stay EDTF; of vague figures the bounds are written.
QString formatFigure(const FigureValue &figure, MentionSub sub, const QLocale &locale);

} // namespace Postilla
