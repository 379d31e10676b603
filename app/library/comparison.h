// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/pairs.h"
#include "library/proposals.h"

namespace Postilla {

/// What the candidates of files, read without a library, have to do with each other.
struct FileComparison
{
    /// Their document is the place of its file among those given.
    QList<StatedClaim> claims;
    /// Of near-copies and articles of one origin, an agreement says so.
    QList<ClaimPair> pairs;
};

FileComparison compareFiles(const QList<ProposedFile> &files);

} // namespace Postilla
