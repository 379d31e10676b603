// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace Postilla {

/// Paints the sign of a verdict, which tells it without the colour: an empty ring (unverified), a tick
/// (corroborated), "not equal" (disputed), a cross (refuted).
void paintVerdictSign(QPainter &painter, const QRectF &place, Verdict verdict, const QColor &color);

} // namespace Postilla
