// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/lexiconcontent.h"

#include <algorithm>

namespace Postilla {

Result<LexiconContent> LexiconContent::read(const UserLexicon &lexicon)
{
    const auto entries = lexicon.entries();
    const auto kinds = lexicon.kinds();
    if (!entries || !kinds)
        return std::unexpected(entries ? kinds.error() : entries.error());
    return LexiconContent{*entries, *kinds};
}

const LexiconEntry *LexiconContent::find(const QString &id) const
{
    auto found = std::ranges::find(entries, id, entryId);
    if (found == entries.cend())
        found = std::ranges::find(entries, id, &LexiconEntry::replaces);
    return found == entries.cend() ? nullptr : &*found;
}

QString entryId(const LexiconEntry &entry)
{
    return entry.uuid.isEmpty() ? entryKey(entry.kind, entry.canonical) : entry.uuid;
}

} // namespace Postilla
