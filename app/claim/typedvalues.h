// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claimrecord.h"

#include <functional>

namespace Postilla {

/// Values of a claim as a person types them in one line, read by the names that a library knows.
class TypedValues
{
public:
    /// What is named in a text.
    using Find = std::function<Result<QList<Mention>>(const QString &)>;

    explicit TypedValues(Find find)
        : m_find(std::move(find))
    {
    }

    /// The figure with other words, and the value that they state. BadArgument where they are not one figure.
    Result<ClaimFigure> withText(ClaimFigure figure, const QString &typed) const;
    /// Canonical name of the chip that is named so; what was typed where none is.
    Result<QString> chipNamed(const QString &typed) const;
    /// Reads what entitiesText() writes: those that are among `known` stay what they are, others become what
    /// the library knows them as, or else companies; "chip: X" says what X is, by the names of the kinds in
    /// the language of the user, or their keys.
    Result<QList<ClaimEntity>> entities(const QString &typed, const QList<ClaimEntity> &known) const;

private:
    Result<ClaimEntity> entity(const QString &typed) const;
    /// The name that a text consists of.
    Result<std::optional<ClaimEntity>> entityNamed(const QString &text) const;

    Find m_find;
};

/// "2025", "2025-08", "2025-08-15"; nothing for an empty text. BadDate.
Result<std::optional<PartialDate>> typedDate(const QString &typed);

/// "NVIDIA H20; Reuters".
QString entitiesText(const QList<ClaimEntity> &entities);

} // namespace Postilla
