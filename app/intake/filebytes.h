// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace Postilla {

/// The whole file. FileMissing, FileUnreadable (folders and devices too) or FileTooLarge, which is found out
/// without reading.
Result<QByteArray> readBytes(const QString &path);

} // namespace Postilla
