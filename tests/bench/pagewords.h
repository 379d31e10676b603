// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Postilla::Bench {

/// A text of so many words in paragraphs, no word like another.
QString uniqueWords(int count);

/// How many pages the PDF file has.
int pagesIn(const QString &path);
/// How many words of uniqueWords(count) the text of the PDF file does not hold exactly once.
int wordsNotOnce(const QString &path, int count);

} // namespace Postilla::Bench
