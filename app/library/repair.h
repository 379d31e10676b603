// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "store/repairer.h"
#include "store/verifier.h"

#include <QList>
#include <QString>

namespace Postilla {

class LibraryCore;

/// What putting a library right has done.
struct RepairReport
{
    /// The copy of the library as it was; empty where nothing had to be done.
    QString backup = {};
    QList<Repair> repairs = {};
    /// What is still not as it must be.
    QList<Finding> left = {};
};

/// Library::repair(), on the thread of its job.
Result<RepairReport> repairLibrary(LibraryCore &core, const Progress &progress);

} // namespace Postilla
