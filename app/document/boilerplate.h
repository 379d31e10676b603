// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"

#include <QList>
#include <QStringView>

namespace Postilla {

/// Leftovers of the web in a stored text ("Leave a comment", image links, cookie notices), in order and apart
/// from each other: whole lines without their line end, or the tail of a line after its last sentence. The
/// patterns are data, resources/boilerplate/patterns.txt.
QList<TextSpan> boilerplateSpans(QStringView text);

} // namespace Postilla
