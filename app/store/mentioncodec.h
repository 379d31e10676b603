// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/figuremeaning.h"
#include "mention/mention.h"

#include <QByteArray>
#include <QList>

namespace Postilla {

/// All that the machine has found in one text.
struct FoundMentions
{
    /// Sorted by span.
    QList<Mention> mentions = {};
    /// Of their figures, as figureMeanings() gives them.
    QList<FigureMeaning> meanings = {};

    friend bool operator==(const FoundMentions &, const FoundMentions &) = default;
};

/// Packs what was found in one text into some ten bytes a mention, so that the whole is one value of one row,
/// and equal bytes mean that nothing has changed. Mention::origin is not kept: the machine's alone are
/// stored.
///
///     all       version (one byte, 1), checksum (two bytes, qChecksum of the rest, little endian), then
///     strings   number, then each as number of bytes and UTF-8: every text that is used below, once
///     mentions  number, then each
///     meanings  number, then each
///     mention   start, counted from the start of the one before; length; kind; a byte with sub (bits 0–3)
///     and rule
///               (bits 4–6), bit 7 set for a figure; canonical; then for a figure
///     figure    a byte with the forms of value, low and high (two bits each: none, whole number, fraction),
///     the
///               three numbers, modifier, start of the modifier counted from that of the mention, its length,
///               date, unit, currency, per
///     meaning   start of the figure, counted from that of the one before; its length; object, measure, as-of
///
/// Numbers are of seven bits a byte, the lowest first, bit 7 set where more follow; what may be negative is
/// folded (0, -1, 1, -2 …). A fraction is an IEEE 754 double, little endian. A text is its place among the
/// strings, from 1 on; 0 is the empty one. Spans are in UTF-16 units.
QByteArray packedMentions(const FoundMentions &found);

/// LibraryDamaged for bytes that packedMentions() does not write.
Result<FoundMentions> unpackedMentions(const QByteArray &packed);

} // namespace Postilla
