// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/offsetmap.h"

#include <QString>

namespace Postilla {

/// The text as it is kept, and what had to be replaced for it.
struct StoredText
{
    QString text;
    /// From the units of `text` to the code points of the decoded file.
    OffsetMap original;
    /// How many NUL characters and unpaired surrogates became U+FFFD.
    qsizetype nuls = 0;
    qsizetype unpairedSurrogates = 0;
};

/// What is stored of a decoded file: a BOM at its start dropped, CR LF as LF, NUL and unpaired surrogates as
/// U+FFFD. A CR on its own stays, and so does everything else: no normalisation, nothing trimmed.
StoredText storeText(QStringView decoded);

} // namespace Postilla
