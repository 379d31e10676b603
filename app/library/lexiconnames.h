// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/querynames.h"

namespace Postilla {

class LibraryCore;

/// Whom the library's lexicon means by a name that somebody types: the entities with such an alias in any
/// language and any case, and what the finder takes the name for ("Chinese customs", "910C"). To be asked by
/// the thread that has asked for it, and not longer than the library is open.
NameLookup lexiconNames(const LibraryCore &core);

} // namespace Postilla
