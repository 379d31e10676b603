// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "ui/picker.h"

#include <QList>

#include <functional>

namespace Postilla {

/// What a person can look through; all of a library would be too many.
inline constexpr qsizetype mostClaimsOffered = 200;

/// Which claim is asked for.
struct ClaimQuestion
{
    QString title;
    QString prompt;
    /// The likeliest, offered at once.
    QList<Claim> likeliest;
    /// Uuids of those that are not offered.
    QStringList without;
    /// Told once; the picker may go on with something else.
    std::function<void(Picker *picker, const Claim &claim)> chosen;
    std::function<void(const Error &error)> failed;
};

/// A picker of claims, each by its number and its gist: first the likeliest, and what is typed is looked for
/// in all of the library. Not open yet.
Picker *claimPicker(Library *library, const ClaimQuestion &question, QWidget *over);

} // namespace Postilla
