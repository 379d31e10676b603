// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/tags.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Postilla {

/// What happens to a tag: it is changed to `tag`, merged into another, or deleted.
struct TagChange
{
    enum class Kind { Edit, Merge, Remove };
    Kind kind = Kind::Edit;
    Tag tag;
    std::optional<Tag> into = {};
};

/// The change in a line: "“Orders” is merged into “Supply”".
QString tagChangeText(const TagPreview &preview, const TagChange &change);
/// What it does to the library, a line each: to claims, to tags under it, to saved searches, to its key.
QStringList tagEffects(const TagPreview &preview, const TagChange &change);
/// Whether it touches nothing but the tag's own looks, so that there is nothing to preview.
bool isOnlyLooks(const Tag &before, const Tag &after);

} // namespace Postilla
