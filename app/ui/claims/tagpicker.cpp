// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/tagpicker.h"

#include "claim/tagtree.h"
#include "ui/claims/tagbar.h"

using namespace Qt::StringLiterals;

namespace Postilla {

TagPicker::TagPicker(const QList<Tag> &tags, const QList<QString> &set, QWidget *parent)
    : Picker(words(), parent)
{
    setChoices(choices(tags, set));
}

Picker::Words TagPicker::words()
{
    return {.title = tr("Tags"),
            .prompt = tr("Tag to set, take off or make"),
            .matches = tr("Tags that match"),
            .nothing = tr("No tags yet. Type a name and press Enter."),
            .typed = tr("New tag “%1”")};
}

QList<Picker::Choice> TagPicker::choices(const QList<Tag> &tags, const QList<QString> &set)
{
    const TagTree tree(tags);
    QList<Choice> choices;
    for (const Tag &tag : tree.inOrder()) {
        const bool isSet = set.contains(tag.uuid);
        const QString path = tree.path(tag.uuid);
        choices.append({.key = tag.uuid,
                        .name = tag.name,
                        .icon = tagSwatch(QColor(tag.color)),
                        .shown = isSet ? u"✓ "_s + path : path,
                        .spoken = isSet ? tr("%1, set").arg(path) : path,
                        .sought = path});
    }
    return choices;
}

} // namespace Postilla
