// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "library/anchorcounts.h"

#include <QString>

namespace Postilla {

class Edit;

/// Looks for everything that is anchored in a document in its current text, and writes where it stands there.
/// Counts what is anchored in another text than this.
Result<AnchorCounts> placeAnchors(Edit &edit, const QString &documentUuid);

/// The same where that text is not the current one, as a window may still show an earlier one; answers
/// whether that was so. NotFound where the document is not in the library any more.
Result<bool> placeIfEarlier(Edit &edit, const QString &documentUuid, const QString &versionUuid);

} // namespace Postilla
