// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"

namespace Postilla {

/// The value behind a stored code; the vocabulary's first one, which says least, where the code is none of
/// it.
template <typename Vocabulary>
Vocabulary storedCode(QStringView code)
{
    return fromCode<Vocabulary>(code).value_or(Vocabulary{});
}

} // namespace Postilla
