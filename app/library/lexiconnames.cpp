// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/lexiconnames.h"

#include "library/librarycore.h"
#include "mention/effectivelexicon.h"
#include "query/namefold.h"
#include "store/lexiconstore.h"

#include <algorithm>

namespace Postilla {

namespace {

Result<Lexicon> lexiconOf(Database &database)
{
    LexiconStore store(database);
    const auto entries = store.entries();
    const auto kinds = store.kinds();
    if (!entries || !kinds)
        return std::unexpected(entries ? kinds.error() : entries.error());
    return shippedLexicon().transform(
        [&](const Lexicon &shipped) { return effectiveLexicon(shipped, *entries, EntryKinds(*kinds)); });
}

QStringList namedBy(const Lexicon &lexicon, const NameCondition &condition)
{
    const QString typed = foldedName(condition.name);
    QStringList names;
    for (const Entity &entity : lexicon.entities) {
        const auto isTyped = [&](const Alias &alias) { return foldedName(alias.text) == typed; };
        if (entity.kind == condition.kind && std::ranges::any_of(entity.aliases, isTyped))
            names.append(entity.canonical);
    }
    return names;
}

QStringList foundIn(const LibraryFinder &finder, const NameCondition &condition)
{
    DocumentVersion version;
    version.text = condition.name;
    QStringList names;
    for (const Mention &mention : finder.find(version)) {
        if (mention.kind == condition.kind && mention.span == TextSpan{0, condition.name.size()})
            names.append(mention.canonical);
    }
    return names;
}

} // namespace

NameLookup lexiconNames(const LibraryCore &core)
{
    return [&core](const NameCondition &condition) {
        return core.with(lexiconOf).and_then([&](const Lexicon &lexicon) {
            return core.finder().transform([&](const LibraryFinder &finder) {
                return namedBy(lexicon, condition) + foundIn(finder, condition);
            });
        });
    };
}

} // namespace Postilla
