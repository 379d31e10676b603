// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

namespace Postilla {

/// The start of a list of documents, with what is shown of those that stand first: as much as a window needs
/// for its first frame. Can be read on any thread.
struct ListStart
{
    DocumentQuery query = {};
    QList<ListedDocument> listed = {};
    QList<DocumentListRow> rows = {};

    /// Empty where the list cannot be read from its start, or not at all; what goes wrong here goes wrong
    /// again, and is said, when all is listed.
    static ListStart read(const Library &library, const DocumentQuery &query);
};

} // namespace Postilla
