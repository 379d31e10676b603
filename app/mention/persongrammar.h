// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"
#include "mention/nametrie.h"

#include <QStringList>

#include <optional>

namespace Postilla {

/// Persons that no lexicon knows, by the words around their names:
///
///     person  = title • capital [particle] [capital] [capital]     "ministro • Adolfo Urso", "CEO • Lisa Su"
///             | given name [initial "."] [particle] capital         "Marco Rossi", "Robert J. Smith"
///
/// Only what stands after the "•" is the person.
class PersonGrammar
{
public:
    PersonGrammar(const QStringList &titles, const QStringList &givenNames);

    /// The person whose name starts at this capital.
    std::optional<TextSpan> at(QStringView text, qsizetype start) const;

private:
    bool afterTitle(QStringView text, qsizetype start) const;

    NameTrie m_titles;
    NameTrie m_givenNames;
};

} // namespace Postilla
