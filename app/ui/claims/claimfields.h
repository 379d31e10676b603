// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claimrecord.h"
#include "claim/typedvalues.h"
#include "ui/forms/fieldeditor.h"

#include <QList>
#include <QString>

#include <optional>

namespace Postilla {

/// One field of a claim, from the record to its editor and back.
struct ClaimFormField
{
    QString key;
    QString label;
    FieldEditor *editor;
    QString (*read)(const ClaimRecord &);
    Result<void> (*write)(ClaimRecord &, const QString &, const TypedValues &);
    /// What the machine may have filled in here.
    std::optional<ClaimField> proposedAs = {};
};

/// Fields that stand side by side.
using ClaimFormRow = QList<ClaimFormField>;

// The groups of the form, from top to bottom; each call makes editors of its own.
QList<ClaimFormRow> claimFields();
QList<ClaimFormRow> attributionFields();
QList<ClaimFormRow> ratingFields();
QList<ClaimFormRow> sourceErrorFields();
QList<ClaimFormRow> noteFields();

} // namespace Postilla
