// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mention/lexicon.h"

#include <QString>

namespace Postilla {

/// The condition of a name that states none: one in capitals of up to three letters is Exact, one without
/// capitals Any, every other Capital.
AliasCondition usualCondition(const QString &name);

/// "any", "capital", "exact", "insentence", "national": fixed words of files and of the library.
QString conditionWord(AliasCondition condition);
/// Reads them; ErrorCode::BadArgument for anything else.
Result<AliasCondition> parseCondition(QStringView word);

/// An alias as lexicon files write it, "it:ministero del Commercio !any"; its condition only where it is not
/// the usual one.
QString aliasText(const Alias &alias);
/// Reads it. BadArgument for an empty name and for a condition that is none.
Result<Alias> parseAlias(QStringView text);

/// All of them as the library and drafts keep them: a JSON array of [name, language, condition], names as
/// they were typed.
QString aliasesText(const QList<Alias> &aliases);
/// Reads what aliasesText() wrote; a condition that is none is the usual one.
QList<Alias> aliasesOf(const QString &text);

/// Whether a file can hold the name as it is: not empty, no tab, line break, ";", "{" or "}", no " !", and
/// nothing before it that reads as a language.
bool isWritableName(const QString &name);

} // namespace Postilla
