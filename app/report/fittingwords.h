// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/block.h"

#include <QString>

#include <functional>

namespace Postilla {

/// The words, or as many of them as take no more than so many lines in the last cell of the block that is
/// made of them, and "…".
QString fittingWords(const QString &words, int lines, const std::function<Block(const QString &)> &blockOf);

} // namespace Postilla
