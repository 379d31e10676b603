// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"

#include <QString>

#include <optional>

namespace Postilla {

/// What one line of credits at the head or foot of an article says; fields that it does not are empty.
struct Credits
{
    QString author;
    QString outlet;
    /// The line says that the outlet was the first to publish it, so whoever carries it now reposts it.
    bool isFirstPublished = false;
    QString carrier;
    QString origin;
    QString url;
    std::optional<PartialDate> published;
    /// The line is credits and nothing else, so no heading; false for the first line of a report that opens
    /// with a dateline.
    bool isWholeLine = false;

    bool isEmpty() const
    {
        return author.isEmpty() && outlet.isEmpty() && carrier.isEmpty() && origin.isEmpty() &&
               url.isEmpty() && !published;
    }
};

/// Reads bylines ("Di Mario Rossi | 3 agosto 2025"), source lines ("Link alla fonte: https://…", "Fonte:
/// Reuters"), dates on a line of their own and datelines ("PECHINO, 15 gennaio 2026 –", "(ANSA) –"). A
/// mention of an agency or a date inside prose is none of these. `language` settles dates in digits.
Credits readCredits(QStringView line, QStringView language);

} // namespace Postilla
