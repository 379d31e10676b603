// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/codes.h"

#include <QCoreApplication>

namespace Postilla {

Error unknownCode(QStringView code)
{
    return {ErrorCode::BadArgument, QCoreApplication::translate("Codes", "This is not a known value"),
            code.toString()};
}

} // namespace Postilla
