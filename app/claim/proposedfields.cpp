// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/proposedfields.h"

#include "claim/claimcodes.h"
#include "claim/claimfieldvisit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

bool isSame(ClaimField field, const ClaimRecord &one, const ClaimRecord &other)
{
    return visitField(field, [&](auto member) { return member(one) == member(other); });
}

template <typename Field, typename Record>
QList<Field> unchanged(const QList<Field> &edited, const QList<Field> &stored, const Record &one,
                       const Record &other)
{
    QList<Field> fields;
    std::ranges::copy_if(edited, std::back_inserter(fields),
                         [&](Field field) { return stored.contains(field) && isSame(field, one, other); });
    return fields;
}

} // namespace

bool isSame(FigureField field, const ClaimFigure &one, const ClaimFigure &other)
{
    switch (field) {
    case FigureField::Value:
        return one.text == other.text && one.value == other.value;
    case FigureField::Object:
        return one.object == other.object;
    case FigureField::Measure:
        return one.measure == other.measure;
    case FigureField::AsOf:
        return one.asOf == other.asOf;
    }
    return false;
}

QList<ClaimField> stillProposed(const ClaimRecord &edited, const ClaimRecord &stored)
{
    return unchanged(edited.claim.proposed, stored.claim.proposed, edited, stored);
}

QList<FigureField> stillProposed(const ClaimFigure &edited, const ClaimFigure &stored)
{
    return unchanged(edited.proposed, stored.proposed, edited, stored);
}

bool hasProposals(const ClaimRecord &record)
{
    return !proposedCodes(record).isEmpty();
}

ClaimRecord confirmed(ClaimRecord record)
{
    record.claim.proposed.clear();
    for (ClaimFigure &figure : record.figures)
        figure.proposed.clear();
    return record;
}

QStringList proposedCodes(const ClaimRecord &record)
{
    QStringList codes = codesOf(record.claim.proposed);
    if (std::ranges::any_of(record.figures,
                            [](const ClaimFigure &figure) { return !figure.proposed.isEmpty(); }))
        codes.append(u"figures"_s);
    return codes;
}

} // namespace Postilla
