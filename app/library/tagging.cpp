// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/tagging.h"

#include "store/edit.h"
#include "store/tagstore.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
/// Hues that stay apart for colour-blind eyes: Okabe and Ito, "Color Universal Design", without black.
constexpr std::array palette{u"#0072b2", u"#e69f00", u"#009e73", u"#cc79a7",
                             u"#56b4e9", u"#d55e00", u"#f0e442"};

int firstFreeKey(const QList<Tag> &tags)
{
    for (int key = 1; key <= 9; ++key) {
        if (std::ranges::find(tags, key, &Tag::key) == tags.cend())
            return key;
    }
    return 0;
}

/// One that no tag has yet, else the next in turn.
QString nextColor(const QList<Tag> &tags)
{
    for (const QStringView color : palette) {
        if (std::ranges::find(tags, color, &Tag::color) == tags.cend())
            return color.toString();
    }
    return QStringView(palette.at(static_cast<std::size_t>(tags.size()) % palette.size())).toString();
}

Result<QString> uuidOfTag(Edit &edit, const QString &name)
{
    return TagStore(edit.database()).all().and_then([&](const QList<Tag> &tags) -> Result<QString> {
        const auto found = std::ranges::find_if(
            tags, [&](const Tag &tag) { return tag.name.compare(name, Qt::CaseInsensitive) == 0; });
        if (found != tags.end())
            return found->uuid;
        return makeTag(edit, name).transform([](const Tag &made) { return made.uuid; });
    });
}
} // namespace

Result<Tag> makeTag(Edit &edit, const QString &name)
{
    TagStore store(edit.database());
    return store.all().and_then([&](const QList<Tag> &tags) {
        Tag tag;
        tag.name = name.simplified();
        tag.color = nextColor(tags);
        tag.key = firstFreeKey(tags);
        return store.insert(edit, tag);
    });
}

Result<Tag> addTag(Edit &edit, Tag tag)
{
    TagStore store(edit.database());
    return store.all().and_then([&](const QList<Tag> &tags) {
        tag.name = tag.name.simplified();
        if (tag.color.isEmpty())
            tag.color = nextColor(tags);
        return store.insert(edit, tag);
    });
}

Result<Claim> tagged(Edit &edit, Claim claim, const QStringList &names)
{
    for (const QString &name : names) {
        const auto uuid = uuidOfTag(edit, name.simplified());
        if (!uuid)
            return std::unexpected(uuid.error());
        if (!claim.tags.contains(*uuid))
            claim.tags += *uuid;
    }
    return claim;
}

} // namespace Postilla
