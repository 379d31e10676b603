// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"

namespace Postilla::Test {

/// A query with everything said: `all(text(export licence), not name(chip H200))`.
QString dump(const Query &query);

} // namespace Postilla::Test
