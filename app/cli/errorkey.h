// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

namespace Postilla {

/// The fixed word for a code in JSON: "file_empty".
QString errorKey(ErrorCode code);

} // namespace Postilla
