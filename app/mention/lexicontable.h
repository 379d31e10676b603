// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mention/lexiconentry.h"

#include <QByteArray>

namespace Postilla {

/// Kinds and entries as one file carries them from library to library: UTF-8, cells parted by tabs, "#"
/// begins a comment line.
///
///     kind      law       Law       Laws      #884400   dotted
///     company   NVIDIA    Nvidia; it:la casa di Santa Clara !any    note    retired    company/NVIDIA
///
/// An entry has kind, canonical name, names as LexiconReader reads them, note, "retired" or nothing, and the
/// key of the shipped entry it replaces; the last three may be left out.
struct LexiconTable
{
    QList<LexiconKind> kinds;
    /// Without uuids.
    QList<LexiconEntry> entries;

    /// `known` are the kinds the library has beside those of the file; `name` says in errors which file it
    /// is. ErrorCode::LexiconInvalid with line and column.
    static Result<LexiconTable> read(const QString &name, const QByteArray &bytes,
                                     const QList<LexiconKind> &known = {});
    /// What read() reads; entries merged into others are left out. BadArgument for a name that no file can
    /// hold.
    Result<QByteArray> write() const;
};

/// Whether the key of a user's kind is well made: lower-case letters, digits and "-", a letter first.
bool isKindKey(const QString &key);
/// "#rrggbb".
bool isColor(const QString &color);

} // namespace Postilla
