// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claim.h"

#include <QList>
#include <QString>

#include <memory>

namespace Postilla {

class LibraryCore;

/// What the library does with tags: Library::tags(). Safe on any thread; each change is one step of undo.
class Tags
{
public:
    explicit Tags(std::shared_ptr<LibraryCore> core);

    /// By key, then by name.
    Result<QList<Tag>> all() const;
    /// A new tag with a colour of its own and the first free key, if any. BadArgument for an empty name or
    /// one that is there already, whatever its case.
    Result<Tag> create(const QString &name);
    /// Stores what differs. BadArgument: name or key already taken, a tag under itself; Conflict.
    Result<Tag> edit(const Tag &tag);
    /// Takes it off every claim as well, in the same step of undo.
    Result<void> remove(const Tag &tag);

private:
    std::shared_ptr<LibraryCore> m_core;
};

} // namespace Postilla
