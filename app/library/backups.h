// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace Postilla {

class LibraryCore;

/// Makes the folder in which a file shall stand. FileUnwritable.
Result<void> makeFolder(const QString &path);

/// Writes a copy that stays until a person deletes it: "backups/news-20261122-060500.postilla". Answers with
/// its path.
Result<QString> writeBackupBeside(const LibraryCore &core);

/// Writes a copy of the kind that comes and goes by itself,
/// "backups/news-auto-20261122-060500-1234.postilla", of which the last number is the last operation in it,
/// and deletes those that superfluousBackups() names. Answers with its path; empty where none was due: the
/// journal has not moved on since the newest, or that is less than an hour old.
Result<QString> keepBackup(const LibraryCore &core);

/// Which of the copies made at these times (UTC milliseconds) are too many: all but five, of which the newest
/// and the oldest stay and the others are so chosen that each is some times as old as the one before.
QList<qint64> superfluousBackups(QList<qint64> times, qint64 now);

} // namespace Postilla
