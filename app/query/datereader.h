// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/fieldvalue.h"

namespace Postilla {

/// Reads what stands behind "date:" and "collected:": a year, a month or a day as PartialDate has it, or two
/// of them with ".." between, of which one may be missing. "2025-08..2025-10" is from 1 August to 31 October.
ConditionResult readDates(const FieldValue &value, DateCondition::Field field);

/// What readDates() expects, in the language of the user.
QString expectedDates();

} // namespace Postilla
