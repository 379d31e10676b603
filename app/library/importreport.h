// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "library/anchorcounts.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Postilla {

struct ImportOptions
{
    /// A known address with another text becomes a new version of its document; else it is only reported.
    bool update = false;
    /// Uuid of the document whose new text each file is, whatever its address; empty: none.
    QString into = {};
};

/// What became of a file.
enum class ImportOutcome {
    Imported,     ///< a new document
    NewVersion,   ///< the new text of a document that was here already
    Restored,     ///< a removed document is back
    AlreadyThere, ///< the same text is here already
    NewerText,    ///< another text of a known address; ImportOptions::update would take it
    Failed,       ///< see error
    Skipped,      ///< not an article; see error for why
};

/// One file of an import.
struct ImportRow
{
    QString path;
    ImportOutcome outcome = ImportOutcome::Failed;
    /// Of the document that the file became or is; 0 where there is none.
    int number = 0;
    QString documentUuid = {};
    QString title = {};
    /// What reading had to repair, for a person.
    QStringList remarks = {};
    /// For Failed and Skipped.
    std::optional<Error> error = {};
    /// For NewVersion: what became of the claims and corrections of the text before.
    AnchorCounts anchors = {};
};

/// What an import did: a row a file, in the order in which the files were given or found.
struct ImportReport
{
    QList<ImportRow> rows;
    /// The import was cancelled before it had come to all files.
    bool cancelled = false;
    /// Why the library could take no more; the rows of what was on its way then are Failed.
    std::optional<Error> error;
    /// Files that it had not come to when it was cancelled or stopped.
    qsizetype notReached = 0;

    qsizetype count(ImportOutcome outcome) const;
    /// Documents added, restored or brought up to date.
    qsizetype stored() const;
    AnchorCounts anchors() const;
};

} // namespace Postilla
