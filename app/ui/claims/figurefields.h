// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claimrecord.h"
#include "claim/typedvalues.h"
#include "ui/forms/fieldeditor.h"

#include <QList>
#include <QString>

namespace Postilla {

/// One field of a figure in the form of its claim, from the record to its editor and back.
struct FigureFormField
{
    QString key;
    QString label;
    /// The label with the number of the figure.
    QString spoken;
    FieldEditor *editor;
    QString (*read)(const ClaimFigure &);
    Result<void> (*write)(ClaimFigure &, const QString &, const TypedValues &);
    FigureField proposedAs;
};

/// The fields of the figure in that place, 0 the first: its words, then what they mean side by side. Each
/// call makes editors of its own.
QList<QList<FigureFormField>> figureFields(qsizetype place);

} // namespace Postilla
