// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/fieldvalue.h"

#include <QList>
#include <QString>

namespace Postilla {

/// The value of `document:`; numbers and ranges of them, with commas between: "3", "3,7..9", "12..".
/// BadValue, ReversedRange.
ConditionResult readDocumentNumbers(const FieldValue &value);
/// What the value may be, in the language of the user.
QString expectedDocumentNumbers();

/// The query that finds the documents with these permanent numbers, the same in whatever order they come:
/// "document:3,7..9". Empty where there are none.
QString queryOfDocuments(QList<int> numbers);

} // namespace Postilla
