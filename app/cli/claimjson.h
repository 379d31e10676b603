// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claimrecord.h"

#include <QJsonObject>
#include <QStringList>

namespace Postilla {

/// A claim with its figures and what it is about, in the codes of the tables.
QJsonObject claimJson(const ClaimRecord &record, int documentNumber, const QStringList &tagNames);

} // namespace Postilla
