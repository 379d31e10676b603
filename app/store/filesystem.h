// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Postilla {

/// What the store asks about the place a library lies in, apart from the file itself; tests put their own in.
class FileSystem
{
public:
    virtual ~FileSystem() = default;
    /// Name of the network file system that holds `path` ("NFS", "SMB", "FUSE"); empty on a local one.
    /// SQLite's locks and its shared memory cannot be relied on there: https://sqlite.org/wal.html
    virtual QString networkName(const QString &path) const = 0;

    /// The machine's own.
    static const FileSystem &system();
};

} // namespace Postilla
