// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace Postilla {

/// How far a session is.
struct ReviewProgress
{
    qsizetype total = 0;
    qsizetype yes = 0;
    qsizetype no = 0;
    /// Put off: they come again at the end.
    qsizetype later = 0;
    /// Decided in another session, gone, or changed meanwhile.
    qsizetype passed = 0;
    /// The queue is not complete: more items are still being found.
    bool isGrowing = false;

    qsizetype done() const { return yes + no + passed; }
    qsizetype left() const { return total - done(); }

    friend bool operator==(const ReviewProgress &, const ReviewProgress &) = default;
};

} // namespace Postilla
