// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/candidates.h"
#include "library/markfile.h"

namespace Postilla {

/// A file read without a library, with the claims that its text seems to make.
struct ProposedFile
{
    MarkedFile file;
    /// The best first. Spans in UTF-16 units of the file's text.
    QList<Candidate> candidates;
};

/// The errors of reading an article. Safe on any thread.
Result<ProposedFile> proposeClaims(const QString &path);

/// In which language the words of a text count, "it" or "en": its own or, of one in neither, the one whose
/// small words it has most of.
QString cueLanguage(const QString &language, QStringView text);

} // namespace Postilla
