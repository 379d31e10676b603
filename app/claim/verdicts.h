// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"

#include <QList>
#include <QString>

namespace Postilla {

/// In the order of a choice.
QList<Verdict> allVerdicts();
/// "corroborated", in the language of the user.
QString verdictName(Verdict verdict);

} // namespace Postilla
