// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"
#include "base/textspan.h"

#include <QList>
#include <QString>

namespace Postilla {

/// What became of an anchored passage in a later text of its document. Quotes are the same where they differ
/// in nothing but white space, the typography of quotes, dashes and ellipses, and Unicode form.
enum class AnchorState {
    Exact,   ///< the same quote, in the same order among what stands around it
    Moved,   ///< the same quote in a passage that stands elsewhere now
    Changed, ///< the passage is there, but its words differ, or what stands around a short one does
    Lost,    ///< nothing there that can be told to be it
};

template <>
struct Codes<AnchorState>
{
    static constexpr auto words = codeWords("exact", "moved", "changed", "lost");
};

/// Where an anchored passage stands in a later text.
struct Placement
{
    QString versionUuid;
    AnchorState state = AnchorState::Lost;
    /// UTF-16 units of that version's text; empty where it is lost.
    TextSpan span = {};
    /// The text of the span, to the letter.
    QString quote = {};

    friend bool operator==(const Placement &, const Placement &) = default;
};

/// Whether a person has to look at it.
constexpr bool needsALook(AnchorState state)
{
    return state == AnchorState::Changed || state == AnchorState::Lost;
}

/// Words in the place of others; one of them may be empty.
struct WordChange
{
    QString before;
    QString after;

    friend bool operator==(const WordChange &, const WordChange &) = default;
};

/// What differs between a quote and the text that stands in its place, whole words with the signs at them.
QList<WordChange> wordChanges(const QString &before, const QString &after);

} // namespace Postilla
