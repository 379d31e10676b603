// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/importreport.h"

#include <QDialog>

namespace Postilla {

/// What became of each file of an import, and why.
class ImportTable : public QDialog
{
    Q_OBJECT

public:
    /// `anchors`: what became of the claims of new texts, in words.
    ImportTable(const ImportReport &report, QWidget *parent, const QString &anchors = {});

Q_SIGNALS:
    /// The person wants the newer texts of known addresses as new versions.
    void updateWanted(const QStringList &paths);
};

} // namespace Postilla
