// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Postilla {

/// SHA-256 of a stored text as UTF-8: 64 lower-case hex digits. Two documents with the same one are the same.
QString contentHash(QStringView stored);

} // namespace Postilla
