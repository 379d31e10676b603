// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"
#include "mention/lexicon.h"
#include "mention/nametrie.h"

#include <optional>

namespace Postilla {

/// Companies that no lexicon knows, by the words around their names:
///
///     company = capital {capital} • tail {[","] tail}     "Hedgeye Risk • Management", "Foo Systems, • Inc."
///             | cue • capital {capital}                    "startup • Etched", "Shenzhen-based • Lisuan"
///
/// The finder comes upon tails and cues as names of its trie; this grammar looks from there.
class CompanyGrammar
{
public:
    explicit CompanyGrammar(const Lexicon &lexicon);

    /// The company whose last word is the tail here; nothing where only small or generic words stand before
    /// it ("The Group", "Clean Energy"), or more capitals than a name has: a headline in capitals.
    std::optional<TextSpan> endingWith(QStringView text, TextSpan tail) const;
    /// The end of a company that is known up to here, with its legal form; the same end where none follows.
    qsizetype pastLegalForm(QStringView text, qsizetype end) const;
    /// The company right after a cue that ends here.
    std::optional<TextSpan> after(QStringView text, qsizetype cueEnd) const;

private:
    qsizetype pastFurtherTails(QStringView text, qsizetype end) const;

    NameTrie m_tails;
    /// Words of the sentence that a capital may begin: "The", "CEO".
    NameTrie m_smallWords;
    /// Words that make no name by themselves: "Clean", "AI".
    NameTrie m_genericWords;
};

} // namespace Postilla
