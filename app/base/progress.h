// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <functional>

namespace Postilla {

/// How a long call tells how far it is and asks whether to go on: called with the items done and the items
/// known so far (0: not known yet); answers false to cancel. May be empty.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace Postilla
