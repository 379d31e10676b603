// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QString>

namespace Postilla {

/// The text in one line of at most that width, its end cut off.
QString oneLine(const QString &text, const QFont &font, qreal width);

/// The text in at most so many lines of at most that width, what has no room cut off.
QString inLines(const QString &text, const QFont &font, qreal width, int lines);

/// The width of its longest line.
qreal widthOf(const QString &text, const QFont &font);

/// A round step of whole numbers, so that about `count` of them reach that value: 1, 2, 5, 10, 20 …
double roundStep(qint64 value, int count);

} // namespace Postilla
