// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringView>

namespace Postilla {

/// How far a source can be relied on, A (completely) to F (cannot be judged): the Admiralty scale, NATO
/// AJP-2.1. Judged of the source, never of who reposted it. NotJudged where nobody has said anything.
enum class Reliability { NotJudged, A, B, C, D, E, F };

/// "A" … "F"; empty for NotJudged.
QString reliabilityText(Reliability reliability);
/// Reads what reliabilityText() writes, in either case; ErrorCode::BadArgument for anything else.
Result<Reliability> parseReliability(QStringView text);

} // namespace Postilla
