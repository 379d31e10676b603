// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes of the lexicon.

#include "changes.h"

#include "store/edit.h"
#include "store/lexiconstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace Changes {

Result<void> addKind(Edit &edit, int count)
{
    LexiconKind kind;
    kind.key = u"kind-%1"_s.arg(count);
    kind.name = u"Kind %1"_s.arg(count);
    kind.label = u"Kinds %1"_s.arg(count);
    kind.color = u"#0072b2"_s;
    return LexiconStore(edit.database()).put(edit, kind);
}

Result<void> editKind(Edit &edit, int count)
{
    LexiconStore store(edit.database());
    return store.kinds().and_then([&](const QList<LexiconKind> &kinds) {
        LexiconKind kind = *std::ranges::max_element(kinds, {}, &LexiconKind::number);
        kind.label = u"More kinds %1"_s.arg(count);
        return store.put(edit, kind);
    });
}

Result<void> addEntry(Edit &edit, int count)
{
    LexiconEntry entry;
    entry.kind = u"company"_s;
    entry.canonical = u"Company %1"_s.arg(count);
    return LexiconStore(edit.database()).put(edit, normalised(entry));
}

Result<void> retireEntry(Edit &edit, int)
{
    LexiconStore store(edit.database());
    return store.entries().and_then([&](const QList<LexiconEntry> &entries) {
        LexiconEntry entry = entries.constLast();
        entry.retired = true;
        return store.put(edit, entry);
    });
}

Result<void> removeEntry(Edit &edit, int)
{
    LexiconStore store(edit.database());
    return store.entries().and_then(
        [&](const QList<LexiconEntry> &entries) { return store.remove(edit, entries.constLast()); });
}

Result<void> removeKind(Edit &edit, int)
{
    LexiconStore store(edit.database());
    return store.kinds().and_then([&](const QList<LexiconKind> &kinds) {
        return store.remove(edit, *std::ranges::max_element(kinds, {}, &LexiconKind::number));
    });
}

} // namespace Changes

} // namespace Postilla
