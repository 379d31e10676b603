// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <expected>

namespace Postilla {

/// A value, or the Error that says why there is none.
template <typename T>
using Result = std::expected<T, Error>;

} // namespace Postilla
