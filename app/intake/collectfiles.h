// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QList>
#include <QStringList>

namespace Postilla {

/// What an import is going to read.
struct CollectedFiles
{
    /// Absolute paths, each once, in the order given; those of a folder by natural name ("2.txt" before
    /// "10.txt"), its files before its subfolders.
    QStringList files;
    /// One each for what was passed over in folders: hidden or of a format that intake does not read
    /// (FormatUnknown), links that lead nowhere (FileMissing), pipes and other things that are no files
    /// (FileUnreadable).
    QList<Error> passedOver;
    /// One each for paths that are empty or missing (FileMissing), cannot be listed (FileUnreadable) or hold
    /// nothing to read (FolderWithoutArticles).
    QList<Error> errors;
};

/// Walks files and folders; folders with all their subfolders, each once however often links lead to it. A
/// file named by itself is taken whatever its name.
CollectedFiles collectFiles(const QStringList &paths);

} // namespace Postilla
