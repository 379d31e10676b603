// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reporttable.h"
#include "report/reportwords.h"
#include "report/tableprofile.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Postilla {

/// What people call a table: "Claims".
QString tableTitle(ReportTable table, const ReportWords &words);

/// What the columns of every table hold, a column a row, its own headers first: the names of the data
/// profile, or the words of the report's language beside them.
QList<QStringList> tableDictionary(TableProfile profile, const ReportWords &words);

} // namespace Postilla
