// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/fieldvalue.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace Postilla {

/// A field of the query language.
struct QueryField
{
    /// "chip"; the same in every language.
    QString name;
    /// What its value may be, in the language of the user: "a chip, such as chip:H200".
    QString expected;
    /// All its values, for a field that has few: "unread", "reading", "reviewed".
    QStringList values = {};
    ConditionResult (*read)(const QueryField &field, const FieldValue &value);
};

/// All of them, in the order of the manual.
QList<QueryField> queryFields();

} // namespace Postilla
