// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QIODevice;
class QSaveFile;

namespace Postilla {

/// Files that appear all together, each whole, or not at all: they are written beside their places and moved
/// there by commit(). Until then, and after any Error, what was there before is untouched.
class WholeFiles
{
public:
    WholeFiles();
    ~WholeFiles();

    /// Writes one of them: `content` fills the device and says whether all of it went in. FileUnwritable
    /// (folder missing, no permission, the path is a folder) or DiskFull.
    Result<void> add(const QString &path, const std::function<bool(QIODevice &)> &content);
    /// Moves them to their places; answers the paths.
    Result<QStringList> commit();

private:
    std::vector<std::unique_ptr<QSaveFile>> m_files;
};

} // namespace Postilla
