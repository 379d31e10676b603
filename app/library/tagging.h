// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claim.h"

#include <QStringList>

namespace Postilla {

class Edit;

/// Makes a tag with a colour of its own and the first free key, if any. BadArgument as TagStore::insert().
Result<Tag> makeTag(Edit &edit, const QString &name);
/// Stores a new tag as it is, with a colour of its own where it has none. BadArgument as TagStore::insert().
Result<Tag> addTag(Edit &edit, Tag tag);

/// The claim with the tags of these names too, whatever their case; makes those that are not there yet.
/// BadArgument for an empty name.
Result<Claim> tagged(Edit &edit, Claim claim, const QStringList &names);

} // namespace Postilla
