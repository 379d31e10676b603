// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "intake/intake.h"
#include "library/importreport.h"
#include "store/markwriter.h"

namespace Postilla {

class Edit;

/// An article that has been read and searched, and waits for its commit.
struct ReadArticle
{
    IncomingDocument incoming;
    Marking marking;
};

/// Stores what is new of an article: the document, or with ImportOptions::update another text of it, or with
/// ImportOptions::into another text of that one. Answers
/// with the row, completed. `marks` are of the same edit. Fails only where the library does.
Result<ImportRow> storeArticle(Edit &edit, MarkWriter &marks, const ReadArticle &article, ImportRow row,
                               const ImportOptions &options);

} // namespace Postilla
