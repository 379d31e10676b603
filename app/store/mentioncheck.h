// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QStringList>

namespace Postilla {

class Database;

/// Where the tables of names, figures and counts are not what the stored mentions and people's corrections
/// make of the current texts: "document 12", "NVIDIA H20". Reads only. Cancelled; LibraryDamaged where
/// mentions cannot be read.
Result<QStringList> differencesFromMentions(Database &database, const Progress &progress);

} // namespace Postilla
