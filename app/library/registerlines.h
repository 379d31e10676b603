// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "claim/reportrecord.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Postilla {

class LibraryCore;

/// What has become of a file that was handed over.
enum class HandedOverFile { Unchanged, Changed, Missing };

/// A line of the register, and what has become of it since.
struct RegisterLine
{
    ReportRecord record;
    /// Numbers of the claims that it carried and that were refuted later.
    QStringList refuted;
    /// Nothing where the files were not looked at.
    std::optional<HandedOverFile> file = {};
};

/// Newest first. `file` is only looked at where `looksAtFiles`: each is read whole. Cancelled.
Result<QList<RegisterLine>> registerLines(LibraryCore &core, bool looksAtFiles,
                                          const Progress &progress = {});

} // namespace Postilla
