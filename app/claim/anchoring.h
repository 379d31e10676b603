// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claim.h"
#include "document/document.h"

namespace Postilla {

/// The anchor of a span (UTF-16 units) of a version's text, with quote, prefix and suffix. BadSpan where the
/// span is empty, reaches outside of the text or splits a grapheme.
Result<Anchor> anchorAt(const DocumentVersion &version, TextSpan span);

} // namespace Postilla
