// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCoreApplication;

namespace Postilla {

/// Loads the translations of the program and of Qt for the user's language; English where there are none.
void installLanguages(QCoreApplication &application);

} // namespace Postilla
