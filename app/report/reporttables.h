// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"
#include "report/reporttable.h"
#include "report/steps.h"
#include "report/tableprofile.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

namespace Postilla {

/// Writes the table's header and rows; the cells of the data profile are those of report/tablecells.h.
/// False where the device refused any of it; Cancelled.
Result<bool> writeTable(QIODevice &device, const Report &report, ReportTable table, TableProfile profile,
                        Steps &progress);
/// Writes as a table what the columns of every table hold, see tableDictionary(). False as above.
bool writeDictionary(QIODevice &device, const Report &report, TableProfile profile);

/// The CSVW description of the table in `fileName`, as JSON.
QByteArray tableDescription(const QString &fileName, const Report &report, ReportTable table,
                            TableProfile profile = TableProfile::Data);

} // namespace Postilla
