// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace Postilla {

/// What every writer answers when it is told to stop.
Error reportCancelled();

} // namespace Postilla
