// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mentions/mentionpickers.h"

#include "mention/kindtable.h"
#include "ui/reader/marktheme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr std::array figures{MentionSub::Quantity, MentionSub::Money, MentionSub::Percent, MentionSub::Ratio,
                             MentionSub::Date};

bool isOf(const LexiconEntry &entry, const EntryKinds &kinds, EntryKinds::Place kind)
{
    const auto place = kinds.place(entry.kind);
    return entry.isActive() && place && place->kind == kind.kind && place->sub == kind.sub;
}

/// Every kind that a mention can have, the commonest first.
QList<std::pair<EntryKinds::Place, QString>> allKinds(const QList<LexiconKind> &own)
{
    QList<std::pair<EntryKinds::Place, QString>> all;
    const EntryKinds kinds(own);
    for (const QString &key : kinds.keys()) {
        if (const auto place = kinds.place(key))
            all.append({*place, kinds.name(key)});
    }
    for (const MentionSub sub : figures)
        all.append({{MentionKind::Figure, sub}, kindLabel(MentionKind::Figure, sub)});
    return all;
}

} // namespace

KindPicker::KindPicker(const QList<LexiconKind> &own, const MarkTheme &theme, QWidget *parent)
    : Picker({.title = tr("Kind of the mention"),
              .prompt = tr("What is missing here?"),
              .matches = tr("Kinds that match"),
              .nothing = tr("No kind is called so.")},
             parent)
{
    const auto kinds = allKinds(own);
    QList<Choice> choices;
    for (const auto &[place, name] : kinds)
        choices.append(
            {.key = QString::number(choices.size()), .name = name, .icon = theme.icon(place.kind)});
    setChoices(choices);
    connect(this, &Picker::chosen, this,
            [this, kinds](const QString &key) { Q_EMIT picked(kinds.at(key.toInt()).first); });
}

EntityPicker::EntityPicker(const QStringList &entities, QWidget *parent)
    : Picker({.title = tr("Entity of the mention"),
              .prompt = tr("What does it name?"),
              .matches = tr("Entities that match"),
              .nothing = tr("The lexicon has none of this kind. Type a name and press Enter."),
              .typed = tr("Another name: “%1”")},
             parent)
{
    QList<Choice> choices;
    for (const QString &entity : entities)
        choices.append({.key = entity, .name = entity, .icon = {}});
    setChoices(choices);
}

QStringList entitiesOfKind(const QList<LexiconEntry> &entries, const EntryKinds &kinds,
                           EntryKinds::Place kind)
{
    QStringList names;
    for (const LexiconEntry &entry : entries) {
        if (isOf(entry, kinds, kind))
            names.append(entry.canonical);
    }
    names.removeDuplicates();
    return names;
}

QString entityCalled(const QString &words, const QList<LexiconEntry> &entries, const EntryKinds &kinds,
                     EntryKinds::Place kind)
{
    const QString wanted = words.simplified();
    for (const LexiconEntry &entry : entries) {
        const auto matches = [&wanted](const Alias &alias) {
            return alias.text.compare(wanted, Qt::CaseInsensitive) == 0;
        };
        if (isOf(entry, kinds, kind) && std::ranges::any_of(entry.aliases, matches))
            return entry.canonical;
    }
    return {};
}

Result<Naming> namingOf(const Library &library, const QString &words, EntryKinds::Place kind)
{
    Naming naming{kind.kind, kind.sub, {}};
    const auto entries = library.lexicon().entries();
    const auto own = library.lexicon().kinds();
    if (!entries || !own)
        return std::unexpected(entries ? own.error() : entries.error());
    if (namesAnEntity(kind.kind)) {
        const QString known = entityCalled(words, *entries, EntryKinds(*own), kind);
        naming.canonical = known.isEmpty() ? words.simplified() : known;
    }
    return naming;
}

} // namespace Postilla
