// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/mention.h"

#include <QStringList>
#include <QStringView>

#include <optional>

namespace Postilla {

/// The columns that every table of mentions has after "document", "start", "end": kind, sub, text, value,
/// low, high, unit, currency, modifier, canonical. Fixed names, never translated.
QStringList mentionColumns();

/// With ".", without grouping, whole numbers written out (900000, not 9e+05); empty for none.
QString numberCell(std::optional<double> number);

/// The cells under mentionColumns() of a mention of this text: names of kindtable.h, numbers with "." and
/// without grouping, empty where there is nothing to say.
QStringList mentionCells(QStringView text, const Mention &mention);

} // namespace Postilla
