// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "library/library.h"

#include <QJsonObject>

namespace Postilla {

/// Every field under its fixed key; what is not known is null, dates are ISO 8601.
QJsonObject documentJson(const Document &document);
QJsonObject documentJson(const DocumentListRow &row);
/// {"code", "what", "where", "advice"}; only the code is a fixed word.
QJsonObject errorJson(const Error &error);

/// "2026-11-22T06:05:00Z" of UTC milliseconds.
QString isoTime(qint64 utcMilliseconds);

} // namespace Postilla
