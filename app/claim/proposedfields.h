// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claimrecord.h"

#include <QStringList>

namespace Postilla {

/// The fields of an edited record that the machine had filled in and that stand unchanged: what a person has
/// written, or has confirmed by leaving it out of `edited`, is the person's.
QList<ClaimField> stillProposed(const ClaimRecord &edited, const ClaimRecord &stored);
QList<FigureField> stillProposed(const ClaimFigure &edited, const ClaimFigure &stored);

/// Whether a field of two figures says the same.
bool isSame(FigureField field, const ClaimFigure &one, const ClaimFigure &other);

/// Whether anything of it is the machine's and not confirmed.
bool hasProposals(const ClaimRecord &record);

/// The record with all of it a person's word.
ClaimRecord confirmed(ClaimRecord record);

/// Codes of the fields, in their order: those of a claim, then "figures" where one of a figure's is.
QStringList proposedCodes(const ClaimRecord &record);

/// The codes of some fields as they are stored, and back; what is no such code is left out.
template <typename Field>
QStringList codesOf(const QList<Field> &fields)
{
    QStringList codes;
    for (const Field field : fields)
        codes.append(codeOf(field));
    return codes;
}

template <typename Field>
QList<Field> fieldsFrom(const QStringList &codes)
{
    QList<Field> fields;
    for (const QString &code : codes) {
        if (const auto field = fromCode<Field>(code))
            fields.append(*field);
    }
    return fields;
}

} // namespace Postilla
