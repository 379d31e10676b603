// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QFont;
class QPainter;
class QRect;
class QString;

namespace Postilla {

/// Draws a text in lines of a rectangle's width from its top, `most` at most; the last one ends in an
/// ellipsis where there is more. Answers with its lower end.
int drawLines(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, int most);

} // namespace Postilla
