// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"
#include "claim/claim.h"
#include "mention/mention.h"

#include <QList>
#include <QString>

#include <optional>

namespace Postilla {

enum class CorrectionVerdict {
    Confirmed, ///< the mention is right
    Wrong,     ///< no mention at all
    Missing,   ///< the machine has found nothing here
    Entity,    ///< of another kind or entity
    Extent,    ///< longer or shorter
};

template <>
struct Codes<CorrectionVerdict>
{
    static constexpr auto words = codeWords("confirmed", "wrong", "missing", "entity", "extent");
};

/// What a mention names.
struct Naming
{
    MentionKind kind = MentionKind::Chip;
    MentionSub sub = MentionSub::None;
    QString canonical;

    friend bool operator==(const Naming &, const Naming &) = default;
};

/// A machine's mention on which a person has passed judgement, as it was then.
struct JudgedMention
{
    Naming naming;
    /// ruleName().
    QString rule;

    friend bool operator==(const JudgedMention &, const JudgedMention &) = default;
};

/// A person's word on one place of a text. It stands whatever the machine finds there later.
struct Correction
{
    QString uuid;
    /// The mention as it should be; for Wrong the one that should not be.
    Anchor anchor;
    CorrectionVerdict verdict = CorrectionVerdict::Confirmed;
    /// What stands there; for Wrong what does not.
    Naming naming;
    /// Nothing for Missing.
    std::optional<JudgedMention> judged;
    QString analyst;
    /// UTC milliseconds since 1970.
    qint64 createdAt = 0;
    int rev = 0;
};

/// Whether the correction takes the place of a machine's mention: they overlap, and the mention is of the
/// kind that it gives the place, or found there.
bool rejects(const Correction &correction, const Mention &mention);

/// The mentions of a version with a person's word over the machine's: what a correction rejects is gone, what
/// it states is there, with its origin. Sorted by span. A figure keeps the value the machine found at the
/// same span, else it has none.
QList<Mention> corrected(QList<Mention> mentions, const QList<Correction> &corrections);

} // namespace Postilla
