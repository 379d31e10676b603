// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/historyline.h"

#include <QJsonValue>
#include <QString>

namespace Postilla {

// What the history calls the parts of a library, in the language of the user.

/// "claim"; the noun itself where it has no word.
QString historyNoun(const QString &noun);
/// What became of a record: "added".
QString historyKind(OperationKind kind);
/// What a person calls a column of a noun's records: "Hedge". Empty for one that follows from others, or that
/// no person reads.
QString historyColumn(const QString &noun, const QString &column);
/// A stored value: the codes of fixed vocabularies have their words.
QString historyValue(const QString &noun, const QString &column, const QJsonValue &value);
/// The noun of the records whose uuids a column holds, one or a list; empty for any other column.
QString linkedNoun(const QString &noun, const QString &column);
/// An act's label in words: "Import", "Edit".
QString historyAct(const QString &label);
/// The same with what the act is to others: "Edit (undone)".
QString historyAct(const HistoryLine &line);
/// "Title: "old" → "new"", one after the other; what happened to the record where no field tells.
QString historyChanges(const HistoryLine &line);

} // namespace Postilla
