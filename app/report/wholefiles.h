// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <functional>
#include <vector>

class QFileDevice;
class QIODevice;

namespace Postilla {

struct WholeFile;

/// Where it stands; empty where it is no file.
QString pathOf(const QIODevice &device);
/// What to tell of a file at `path` that could not be opened or written: FileUnwritable or DiskFull.
Error writeFailure(const QFileDevice &file, const QString &path);

/// Writes all of it; false where the device refuses any. A full disk takes what it has room for, and only the
/// next write says why there is no more.
bool writeAll(QIODevice &device, QByteArrayView bytes);
/// The same for what the file still buffers.
bool flushAll(QFileDevice &file);

/// Files that appear all together, each whole, or not at all: they are written beside their places and moved
/// there by commit(). Until then, and after any Error, what was there before is untouched.
class WholeFiles
{
public:
    WholeFiles();
    ~WholeFiles();
    WholeFiles(WholeFiles &&other) noexcept;
    WholeFiles &operator=(WholeFiles &&) = delete;

    /// Makes a folder for some of them, which goes away again unless they come into it. FileUnwritable.
    Result<void> addFolder(const QString &path);
    /// Writes one of them: `content` fills the device and says whether all of it went in. FileUnwritable
    /// (folder missing, no permission, the path is a folder), DiskFull, or what `content` says.
    Result<void> add(const QString &path, const std::function<Result<bool>(QIODevice &)> &content);
    /// The same for content that is there already.
    Result<void> add(const QString &path, const QByteArray &content);
    /// SHA-256 of the first file in hex, before commit(). FileUnwritable where it cannot be read back.
    Result<QString> firstHash() const;

    /// Moves all of them to their places, or none; answers the paths.
    Result<QStringList> commit();
    /// After commit(): what was there before is there again.
    void takeBack();

    /// One file by itself: add() and commit().
    template <typename Content>
    static Result<QStringList> write(const QString &path, const Content &content)
    {
        WholeFiles files;
        return files.add(path, content).and_then([&files] { return files.commit(); });
    }

private:
    std::vector<WholeFile> m_files;
    /// Made here; empty: none was.
    QString m_folder;
};

} // namespace Postilla
