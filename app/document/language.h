// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Postilla {

/// The language a text is written in as an ISO 639-1 code, "it", "en", …; empty where the text is too short
/// or does not settle it. Among the languages that news is read in, not all that libexttextcat knows: few
/// words of a rare neighbour must not win. Safe on any thread.
QString guessLanguage(QStringView text);

} // namespace Postilla
