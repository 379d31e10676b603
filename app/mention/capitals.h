// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"
#include "mention/nametrie.h"

namespace Postilla {

/// The word that ends before one space here, hyphens, ampersands and apostrophes included; empty: none, or a
/// sentence or a quotation ends there.
TextSpan wordBefore(QStringView text, qsizetype position);

/// The same of the word that ends here.
TextSpan wordEndingAt(QStringView text, qsizetype end);

/// Whether a name ends here, or small letters follow as headlines do not have them.
bool goesOnAsSentence(QStringView text, qsizetype end);

/// Whether a word of a name begins with a capital, or is the "&" in it.
bool isCapitalised(QStringView word);

/// Whether this word is one of those.
bool isOneOf(const NameTrie &words, QStringView text, TextSpan word);

/// Whether a hyphen makes an adjective of a name: "Shenzhen-based", "US-listed".
bool isHyphenedAdjective(QStringView word);

/// Whether a word ends with an English possessive: "Taiwan's".
bool isPossessive(QStringView word);

} // namespace Postilla
