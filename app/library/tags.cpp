// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/tags.h"

#include "library/librarycore.h"
#include "library/tagging.h"
#include "store/tagstore.h"

using namespace Qt::StringLiterals;

namespace Postilla {

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
    return m_core->write(u"add-tag"_s, [&](Edit &edit) { return makeTag(edit, name); });
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
