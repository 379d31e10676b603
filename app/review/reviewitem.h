// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"

#include <QString>

namespace Postilla {

/// One thing to decide on, as the queue keeps it: machine-made and found again at will.
struct ReviewItem
{
    /// Place at which it entered the queue, 1, 2, … over all sessions; 0 until stored.
    qint64 id = 0;
    /// What tells it from every other thing to decide on, in any session: made of the queue, and of the
    /// passage or the claims.
    QString key = {};
    QString documentUuid = {};
    /// The text that the span is of, UTF-16 units; empty where the item is a claim.
    QString versionUuid = {};
    TextSpan span = {};
    /// The claim, and of a pair the second one.
    QString claimUuid = {};
    QString otherUuid = {};
    /// What proposed it: "candidate/quantity", "pair/opposite", "person/grammar".
    QString rule = {};
    /// 0..1.
    double score = 0;
    /// What its queue alone knows of it, as JSON.
    QString detail = {};

    friend bool operator==(const ReviewItem &, const ReviewItem &) = default;
};

} // namespace Postilla
