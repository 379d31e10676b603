// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QTemporaryDir>

namespace Postilla::Test {

/// A folder of its own for a test, with a library and a few articles.
class LibraryFolder
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString libraryPath() const { return path(QStringLiteral("test.postilla")); }

    /// Writes a file into the folder and answers with its path.
    QString write(const QString &name, const QString &text) const;
    /// Writes articles 1.txt … n.txt, each with a text of its own, into a subfolder and answers with its
    /// path.
    QString writeArticles(const QString &subfolder, int count) const;

    /// Fail the running test where the library cannot be opened.
    std::unique_ptr<Library> open(const QString &analyst = QStringLiteral("Ada")) const;
    std::unique_ptr<Library> openReadOnly() const;

private:
    QTemporaryDir m_folder;
};

/// The result of a job, once it has ended.
template <typename T>
Result<T> resultOf(const Job<T> &job)
{
    return job.future().result();
}

/// Imports; fails the running test where the import as a whole failed.
ImportReport imported(Library &library, const QStringList &paths, const ImportOptions &options = {});

/// What became of each file, in their order.
QList<ImportOutcome> outcomes(const ImportReport &report);

} // namespace Postilla::Test
