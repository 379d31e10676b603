// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Postilla {

/// Columns that a text takes in a terminal: two for wide East Asian characters and emoji, none for combining
/// marks. Unicode Standard Annex 11.
int displayWidth(QStringView text);
/// The text in at most `width` columns, whole grapheme clusters only; what is left out shows as "…".
QString elidedEnd(const QString &text, int width);
QString elidedMiddle(const QString &text, int width);
/// The text in lines of at most `width` columns, broken between words where it can be.
QStringList wrapped(const QString &text, int width);

} // namespace Postilla
