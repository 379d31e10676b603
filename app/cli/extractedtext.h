// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QCommandLineOption>
#include <QString>

namespace Postilla {

struct MarkedFile;

/// --text-out, for the verbs that print offsets without a library.
QCommandLineOption textOutOption();

/// Writes the text that the offsets of an HTML file count in as FOLDER/NAME.txt. Nothing for other files and
/// where the folder is empty; ErrorCode::FileUnwritable.
Result<void> writeExtractedText(const MarkedFile &file, const QString &folder);

} // namespace Postilla
