// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mention/lexiconchange.h"

#include <QList>
#include <QString>

namespace Postilla {

class Database;

/// Something in a change of the lexicon that may not be meant.
struct LexiconWarning
{
    enum class Kind {
        SharedName, ///< another entry has the same name
        CommonWord, ///< the texts have it as an ordinary word too
        ShortName,  ///< a single letter or sign
    };
    Kind kind = Kind::SharedName;
    /// The name, and the canonical name of its entry.
    QString name;
    QString canonical;
    /// SharedName: canonical name of the other entry.
    QString other = {};
    /// CommonWord: how often a sample of the texts has the name as the entry would find it, and otherwise.
    int asName = 0;
    int asWord = 0;
    /// CommonWord: under these conditions the name would count less often.
    QList<AliasCondition> conditions = {};

    friend bool operator==(const LexiconWarning &, const LexiconWarning &) = default;
};

/// The warnings for the names that `change` brings into `entries`, which are all that there are.
Result<QList<LexiconWarning>> lexiconWarnings(Database &database, const QList<LexiconEntry> &entries,
                                              const LexiconChange &change);

} // namespace Postilla
