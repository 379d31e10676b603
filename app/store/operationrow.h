// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"
#include "store/operation.h"

#include <QJsonObject>
#include <QString>

namespace Postilla {

class Statement;

template <>
struct Codes<OperationKind>
{
    static constexpr auto words = codeWords("create", "update", "remove", "restore");
};

template <>
struct Codes<ActKind>
{
    static constexpr auto words = codeWords("do", "undo", "redo");
};

/// The columns from which operationAt() reads; the table is joined as `operation` with its `act`.
QString operationColumns();
/// The operation in the current row of a statement that selects operationColumns().
Operation operationAt(const Statement &statement);

/// JSON as it is stored, UTF-8 without white space.
QByteArray jsonText(const QJsonObject &object);

} // namespace Postilla
