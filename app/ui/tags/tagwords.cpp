// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/tagwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TagWords)
};

QString names(const QList<Tag> &tags)
{
    QStringList names;
    for (const Tag &tag : tags)
        names.append(u"“%1”"_s.arg(tag.name));
    return names.join(u", ");
}

QString claimsIn(const TagPreview &preview)
{
    return Words::tr("%n claim(s)", nullptr, static_cast<int>(preview.claims)) + u' ' +
           Words::tr("in %n document(s)", nullptr, static_cast<int>(preview.documents));
}

QString claimsEffect(const TagPreview &preview, const TagChange &change)
{
    if (preview.claims == 0)
        return Words::tr("No claim carries it.");
    switch (change.kind) {
    case TagChange::Kind::Edit:
        return Words::tr("It stays on %1.").arg(claimsIn(preview));
    case TagChange::Kind::Merge:
        return Words::tr("“%1” takes its place on %2.")
            .arg(change.into.value_or(Tag()).name, claimsIn(preview));
    case TagChange::Kind::Remove:
        return Words::tr("It is taken off %1.").arg(claimsIn(preview));
    }
    return {};
}

QString belowEffect(const TagPreview &preview, const TagChange &change)
{
    if (preview.below.isEmpty())
        return {};
    const QString below = names(preview.below);
    switch (change.kind) {
    case TagChange::Kind::Edit:
        return change.tag.parentUuid == preview.tag.parentUuid
                   ? QString()
                   : Words::tr("The tags under it move with it: %1.").arg(below);
    case TagChange::Kind::Merge:
        return Words::tr("The tags under it come to stand under “%1”: %2.")
            .arg(change.into.value_or(Tag()).name, below);
    case TagChange::Kind::Remove:
        return Words::tr("The tags under it move one level up: %1.").arg(below);
    }
    return {};
}

QString searchesEffect(const TagPreview &preview, const TagChange &change)
{
    const bool keepsName = change.kind == TagChange::Kind::Edit && change.tag.name == preview.tag.name;
    if (preview.searches.isEmpty() || keepsName)
        return {};
    return Words::tr("Saved searches that ask for “%1” will not find it: %2.")
        .arg(preview.tag.name, preview.searches.join(u", "));
}

QString keyEffect(const TagPreview &preview, const TagChange &change)
{
    const bool keepsKey = change.kind == TagChange::Kind::Edit && change.tag.key == preview.tag.key;
    if (preview.tag.key == 0 || keepsKey)
        return {};
    return Words::tr("The key %1 becomes free.").arg(preview.tag.key);
}

} // namespace

QString tagChangeText(const TagPreview &preview, const TagChange &change)
{
    const QString &name = preview.tag.name;
    switch (change.kind) {
    case TagChange::Kind::Edit:
        if (change.tag.name != name)
            return Words::tr("“%1” becomes “%2”").arg(name, change.tag.name);
        return change.tag.parentUuid == preview.tag.parentUuid ? Words::tr("“%1” changes").arg(name)
                                                               : Words::tr("“%1” moves").arg(name);
    case TagChange::Kind::Merge:
        return Words::tr("“%1” is merged into “%2”").arg(name, change.into.value_or(Tag()).name);
    case TagChange::Kind::Remove:
        return Words::tr("“%1” is deleted").arg(name);
    }
    return {};
}

QStringList tagEffects(const TagPreview &preview, const TagChange &change)
{
    QStringList effects{claimsEffect(preview, change), belowEffect(preview, change),
                        keyEffect(preview, change), searchesEffect(preview, change),
                        Words::tr("One step of undo takes all of it back.")};
    effects.removeAll(QString());
    return effects;
}

bool isOnlyLooks(const Tag &before, const Tag &after)
{
    return before.name == after.name && before.parentUuid == after.parentUuid;
}

} // namespace Postilla
