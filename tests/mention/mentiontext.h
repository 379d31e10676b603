// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/mention.h"

#include <QString>
#include <QStringList>

namespace Postilla {

/// Mentions on one line, as the tables of tests/data/mention have them: "900.000 unità <QUANTITY 900000 unità
/// about>", "H20 <CHIP NVIDIA H20>", parted by " + "; "-" for none. Cues are left out.
QString mentionsText(QStringView text, const QList<Mention> &mentions);

} // namespace Postilla
