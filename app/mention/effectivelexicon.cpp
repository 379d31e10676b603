// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/effectivelexicon.h"

#include <QSet>

#include <algorithm>
#include <ranges>
#include <span>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QSet<QString> replacedKeys(const QList<LexiconEntry> &entries)
{
    QSet<QString> keys;
    for (const LexiconEntry &entry : entries) {
        if (!entry.replaces.isEmpty())
            keys.insert(entry.replaces);
    }
    return keys;
}

/// Each name with all that decides where it counts and what it names.
QHash<QString, QString> namesByMeaning(std::span<const Entity> entities)
{
    QHash<QString, QString> names;
    for (const Entity &entity : entities) {
        const QString what =
            u"%1\t%2\t%3\t"_s.arg(int(entity.kind)).arg(int(entity.sub)).arg(entity.canonical);
        for (const Alias &alias : entity.aliases) {
            names.insert(what + alias.text + u'\t' + alias.language + u'\t' +
                             QString::number(int(alias.condition)),
                         alias.text);
        }
    }
    return names;
}

void addMissing(QSet<QString> &changed, const QHash<QString, QString> &names,
                const QHash<QString, QString> &others)
{
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        if (!others.contains(name.key()))
            changed.insert(name.value());
    }
}

} // namespace

Lexicon effectiveLexicon(const Lexicon &shipped, const QList<LexiconEntry> &entries, const EntryKinds &kinds)
{
    Lexicon effective = shipped;
    const QSet<QString> replaced = replacedKeys(entries);
    if (!replaced.isEmpty()) {
        effective.entities.removeIf([&](const Entity &entity) {
            return replaced.contains(entryKey(kinds.keyOf(entity.kind, entity.sub), entity.canonical));
        });
    }
    for (const LexiconEntry &entry : entries) {
        const auto place = kinds.place(entry.kind);
        if (entry.isActive() && place)
            effective.entities.append({place->kind, place->sub, entry.canonical, entry.aliases});
    }
    return effective;
}

QList<LexiconEntry> shippedEntries(const Lexicon &shipped, const QList<LexiconEntry> &entries,
                                   const EntryKinds &kinds)
{
    QHash<QString, qsizetype> places;
    QList<LexiconEntry> all;
    const QSet<QString> replaced = replacedKeys(entries);
    for (const Entity &entity : shipped.entities) {
        LexiconEntry entry;
        entry.kind = kinds.keyOf(entity.kind, entity.sub);
        entry.canonical = entity.canonical;
        entry.aliases = entity.aliases;
        entry.replaces = entryKey(entry.kind, entry.canonical);
        if (replaced.contains(entry.replaces))
            continue;
        // Several rows of the files may go on with one entity.
        if (const auto known = places.constFind(entry.replaces); known != places.cend()) {
            all[*known].aliases += entry.aliases;
            continue;
        }
        places.insert(entry.replaces, all.size());
        all.append(entry);
    }
    return all;
}

QStringList changedNames(const Lexicon &before, const Lexicon &after)
{
    // Most entities stand in both, at the same place from the start or from the end.
    std::span<const Entity> left(before.entities);
    std::span<const Entity> right(after.entities);
    const auto first = std::ranges::mismatch(left, right);
    left = {first.in1, left.end()};
    right = {first.in2, right.end()};
    const auto last = std::ranges::mismatch(left | std::views::reverse, right | std::views::reverse);
    left = {left.begin(), last.in1.base()};
    right = {right.begin(), last.in2.base()};
    const auto old = namesByMeaning(left);
    const auto now = namesByMeaning(right);
    QSet<QString> changed;
    addMissing(changed, old, now);
    addMissing(changed, now, old);
    return {changed.cbegin(), changed.cend()};
}

} // namespace Postilla
