// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/keys.h"
#include "store/operation.h"

#include <QJsonObject>
#include <QString>

namespace Postilla {

class Statement;

template <>
struct EnumKeys<OperationKind>
{
    static constexpr std::array<QStringView, 4> keys{u"create", u"update", u"remove", u"restore"};
};

template <>
struct EnumKeys<ActKind>
{
    static constexpr std::array<QStringView, 3> keys{u"do", u"undo", u"redo"};
};

/// The columns from which operationAt() reads; the table is joined as `operation` with its `act`.
QString operationColumns();
/// The operation in the current row of a statement that selects operationColumns().
Operation operationAt(const Statement &statement);

/// JSON as it is stored, without white space.
QString jsonText(const QJsonObject &object);

} // namespace Postilla
