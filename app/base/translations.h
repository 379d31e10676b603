// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

namespace Postilla {

/// Makes the application speak the first of the locale's languages that Postilla has, English where it has
/// none: its own texts and Qt's. Called once, after the application object is made.
void installTranslations(const QLocale &locale = QLocale::system());

} // namespace Postilla
