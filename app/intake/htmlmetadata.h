// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "intake/htmltree.h"

namespace Postilla {

/// What a page states about itself in JSON-LD, meta elements, its canonical link and its title, in this
/// order.
Document pageMetadata(const GumboNode *root);

} // namespace Postilla
