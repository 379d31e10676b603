// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/lexiconentry.h"

#include "mention/aliastext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct BuiltIn
{
    QStringView key;
    EntryKinds::Place place;
};

constexpr std::array builtIn{
    BuiltIn{u"chip", {MentionKind::Chip, MentionSub::None}},
    BuiltIn{u"government", {MentionKind::Agency, MentionSub::Government}},
    BuiltIn{u"press", {MentionKind::Agency, MentionSub::Press}},
    BuiltIn{u"company", {MentionKind::Company, MentionSub::None}},
    BuiltIn{u"person", {MentionKind::Person, MentionSub::None}},
    BuiltIn{u"place", {MentionKind::Place, MentionSub::None}},
    BuiltIn{u"attribution", {MentionKind::Cue, MentionSub::Attribution}},
    BuiltIn{u"hedge", {MentionKind::Cue, MentionSub::Hedge}},
};

} // namespace

QString entryKey(const QString &kind, const QString &canonical)
{
    return kind + u'/' + canonical;
}

EntryKinds::EntryKinds(const QList<LexiconKind> &own)
{
    for (const BuiltIn &each : builtIn) {
        const QString key = each.key.toString();
        m_keys.append(key);
        m_places.insert(key, each.place);
        m_names.insert(key, kindLabel(each.place.kind, each.place.sub));
    }
    QList<LexiconKind> sorted = own;
    std::ranges::sort(sorted, {}, &LexiconKind::key);
    for (const LexiconKind &kind : std::as_const(sorted)) {
        m_keys.append(kind.key);
        m_places.insert(kind.key, {kind.kind(), MentionSub::None});
        m_names.insert(kind.key, kind.name);
    }
}

std::optional<EntryKinds::Place> EntryKinds::place(const QString &key) const
{
    const auto known = m_places.constFind(key);
    return known == m_places.cend() ? std::nullopt : std::optional(*known);
}

QString EntryKinds::name(const QString &key) const
{
    return m_names.value(key, key);
}

QString EntryKinds::keyOf(MentionKind kind, MentionSub sub) const
{
    for (const QString &key : m_keys) {
        const Place place = m_places.value(key);
        if (place.kind == kind && place.sub == sub)
            return key;
    }
    return kindName(kind).toLower();
}

LexiconEntry normalised(LexiconEntry entry)
{
    entry.canonical = entry.canonical.simplified();
    entry.note = entry.note.trimmed();
    QList<Alias> aliases;
    for (Alias alias : std::as_const(entry.aliases)) {
        alias.text = alias.text.simplified();
        if (!alias.text.isEmpty() && !aliases.contains(alias))
            aliases.append(alias);
    }
    if (!std::ranges::contains(aliases, entry.canonical, &Alias::text))
        aliases.prepend({entry.canonical, {}, usualCondition(entry.canonical)});
    entry.aliases = aliases;
    return entry;
}

} // namespace Postilla
