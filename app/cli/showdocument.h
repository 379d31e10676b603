// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QStringList>

namespace Postilla {

/// What is known of a document, a field a line.
QStringList documentLines(const Document &document, const DocumentVersion &version, int width);
/// A time of the journal or the collection in local time, as the locale writes it short.
QString timeText(qint64 utcMilliseconds);

} // namespace Postilla
