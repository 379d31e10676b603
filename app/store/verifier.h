// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace Postilla {

class Database;

/// Something in a library that is not as it must be.
struct Finding
{
    enum class Kind {
        Damage,       ///< SQLite finds the file damaged
        BrokenLink,   ///< a record refers to one that is not there
        SearchIndex,  ///< search does not match the texts
        ChangedText,  ///< a text is not the one its hash was taken of
        JournalHole,  ///< operations are missing
        JournalState, ///< a record is not what its operations made of it
        Anchor,       ///< the quote of a claim or correction is not what stands at its place in the text
        Unplaced,     ///< something was not looked for in the current text of its document
        Number,       ///< a permanent number was given twice or is ahead of its counter
        Mentions,     ///< names, figures or counts are not those that were found in the texts
    };
    Kind kind;
    QString what;
    QString where;
    QString advice;
};

/// Checks a whole library against itself. Reads only.
class Verifier
{
public:
    explicit Verifier(Database &database)
        : m_database(database)
    {
    }

    /// Empty where all is well. Cancelled; otherwise fails only where checking itself cannot go on.
    Result<QList<Finding>> run(const Progress &progress = {});

private:
    Result<void> checkFile();
    Result<void> checkLinks();
    Result<void> compareIndexWithTexts();
    Result<void> checkSearchIndex();
    Result<void> checkTexts(const Progress &progress);
    Result<void> checkAnchors();
    Result<void> checkCorrection(const QString &table);
    Result<void> checkQuotes(const QString &table, const QString &name, const QString &what);
    Result<void> checkPlacements();
    Result<void> checkTags();
    Result<void> checkBasis();
    Result<void> checkSequence();
    Result<void> checkNumbers();
    Result<void> checkState(const Progress &progress);
    Result<void> checkMentions(const Progress &progress);
    /// Notes a finding for every row that `sql` selects: one text, the place.
    Result<void> noteRows(const QString &sql, Finding::Kind kind, const QString &what, const QString &advice);

    Database &m_database;
    QList<Finding> m_findings;
};

} // namespace Postilla
