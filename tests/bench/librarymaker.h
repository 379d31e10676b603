// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QString>

namespace Postilla {
class LibraryCore;
}

namespace Postilla::Bench {

/// Puts the articles 1 to `count` of makeArticle() into an empty library, read, indexed and marked as an
/// import does, only in larger commits: nobody else waits for the lock. The same library every time, but for
/// uuids and times.
Result<void> fillLibrary(LibraryCore &core, int count, const Progress &progress = {});

/// Makes such a library at `path`, where nothing is yet.
Result<void> makeLibrary(const QString &path, int count, const Progress &progress = {});

/// The path of such a library, for benches that write nothing in it: one of the folder that the environment
/// names in POSTILLA_BENCH_LIBRARIES ("100000-….postilla", another one where what is stored has changed),
/// made there if need be and kept; where none is named, a new one in `folder`. Ends the program where none
/// can be made.
QString madeLibrary(int count, const QString &folder);

} // namespace Postilla::Bench
