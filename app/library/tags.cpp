// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/tags.h"

#include "library/librarycore.h"
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
} // namespace

Tags::Tags(std::shared_ptr<LibraryCore> core)
    : m_core(std::move(core))
{
}

Result<QList<Tag>> Tags::all() const
{
    return m_core->with([](Database &database) { return TagStore(database).all(); });
}

Result<Tag> Tags::create(const QString &name)
{
    return m_core->write(u"add-tag"_s, [&](Edit &edit) {
        TagStore store(edit.database());
        return store.all().and_then([&](const QList<Tag> &tags) {
            Tag tag;
            tag.name = name.simplified();
            tag.color = nextColor(tags);
            tag.key = firstFreeKey(tags);
            return store.insert(edit, tag);
        });
    });
}

Result<Tag> Tags::edit(const Tag &tag)
{
    return m_core->write(u"edit-tag"_s,
                         [&](Edit &edit) { return TagStore(edit.database()).update(edit, tag); });
}

Result<void> Tags::remove(const Tag &tag)
{
    return m_core->write(u"remove-tag"_s,
                         [&](Edit &edit) { return TagStore(edit.database()).remove(edit, tag); });
}

} // namespace Postilla
