// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/correction.h"
#include "store/currenttext.h"
#include "store/mentioncodec.h"

#include <QList>

#include <map>

namespace Postilla {

class Database;

/// What is asked of current texts without reading them: which documents name what (`occurrence`), and the
/// figures that they state (`stated_figure`), people's corrections counted in. Inside a transaction.
class MentionIndex
{
public:
    explicit MentionIndex(Database &database)
        : m_database(database)
    {
    }

    /// Of what is stored of a text that has just become current.
    Result<void> add(CurrentText text);
    /// Takes it out, before the text ceases to be current.
    Result<void> withdraw(CurrentText text);
    /// The same in one, where marks or corrections of a current text have changed.
    Result<void> rebuild(CurrentText text);
    /// Puts one state of a text that nobody has corrected in the place of another; cheap where they differ
    /// little.
    Result<void> replace(CurrentText text, const FoundMentions &before, const FoundMentions &now);

private:
    /// How often what is named, by the number of its entity.
    using Counts = std::map<qint64, qint64>;
    Result<Counts> countsOf(const QList<Mention> &mentions);
    Result<void> setCount(qint64 entity, qint64 document, qint64 count);
    Result<void> moveCounts(qint64 document, const Counts &before, const Counts &now);
    Result<void> dropOccurrences(CurrentText text);
    Result<void> dropFigures(qint64 document);
    Result<void> addFigures(qint64 document, const FoundMentions &found);

    Database &m_database;
};

} // namespace Postilla
