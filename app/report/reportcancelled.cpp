// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportcancelled.h"

#include <QCoreApplication>

namespace Postilla {

Error reportCancelled()
{
    return Error(ErrorCode::Cancelled,
                 QCoreApplication::translate("ReportWriter", "The report was cancelled"));
}

} // namespace Postilla
