// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "query/query.h"
#include "query/queryerror.h"

#include <QString>

#include <expected>
#include <vector>

namespace Postilla {

/// What stands behind the colon of a field, without the quotation marks around it or around parts of it.
struct FieldValue
{
    QString text;
    /// Where each of its units stands in the query, in UTF-16 units, and at last where the value ends.
    std::vector<qsizetype> places;

    TextSpan span() const { return {places.front(), places.back()}; }
    FieldValue part(qsizetype from, qsizetype length) const
    {
        return {text.mid(from, length),
                std::vector<qsizetype>(places.begin() + from, places.begin() + from + length + 1)};
    }
    std::unexpected<QueryError> refused(const QString &expected) const
    {
        return std::unexpected(QueryError(QueryFault::BadValue, span(), text, expected));
    }
};

using ConditionResult = std::expected<QueryCondition, QueryError>;

} // namespace Postilla
