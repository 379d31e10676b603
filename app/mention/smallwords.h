// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Postilla {

/// Whether most of the small words ("di", "the") in the first 4,000 units of a text are Italian ones.
bool looksItalian(QStringView text);

} // namespace Postilla
