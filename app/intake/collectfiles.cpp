// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/collectfiles.h"

#include <QFileInfo>

namespace Postilla {

CollectedFiles collectFiles(const QStringList &paths)
{
    CollectedFiles collected;
    for (const QString &path : paths)
        collected.files.append(QFileInfo(path).absoluteFilePath());
    return collected;
}

} // namespace Postilla
