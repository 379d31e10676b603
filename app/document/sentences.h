// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"

#include <QList>
#include <QStringView>

namespace Postilla {

/// The sentences of a text in order, without the white space around them. A line end ends a sentence, so
/// that headings stand alone; the stop of an abbreviation ("Jan. 15", "art. 3", "U.S.") or an initial does
/// not; closing quotes and brackets after the stop belong to it. Italian and English.
QList<TextSpan> sentences(QStringView text);

/// The span without the white space at its ends.
TextSpan trimmed(QStringView text, TextSpan span);

/// The sentence that a position is in; between two sentences of a line the one before, and an empty span at
/// `position` on a blank line.
TextSpan sentenceAt(QStringView text, qsizetype position);

} // namespace Postilla
