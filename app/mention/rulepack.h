// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mention/lexiconentry.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace Postilla {

/// A file of rules for finding mentions that an expert has written: a definition file of KSyntaxHighlighting,
/// checked. Each of its formats is of the style dsNormal or bears the name of a kind ("Chip", "government",
/// a user's "law"); what it formats is a mention of that kind.
struct RulePack
{
    /// Of the language that the file defines.
    QString name;
    QByteArray bytes;
    /// By the names of the formats.
    QHash<QString, EntryKinds::Place> kinds;

    /// `file` says in errors which file it is. LexiconInvalid with line and column: for XML that is not well
    /// formed; a format of no known kind, or of figures, which no pack can give a value; an expression that
    /// is not valid, matches nothing, or is longer than the engine takes; and for what cannot be checked:
    /// rules of other files, and expressions that are put together while they are used (dynamic).
    static Result<RulePack> read(const QString &file, const QByteArray &bytes, const EntryKinds &known);
};

/// UTF-16 units of the longest expression a pack may have. PCRE2 takes 32,7xx units of plain text, fewer of
/// alternatives (it took 3,000 names in 30,007 units and refused 3,300 in 33,007); what it does not take,
/// KSyntaxHighlighting passes over without a word.
constexpr qsizetype longestExpression = 30'000;

} // namespace Postilla
