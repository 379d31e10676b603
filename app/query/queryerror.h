// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/textspan.h"

#include <QString>

namespace Postilla {

enum class QueryFault {
    UnknownField,  ///< argument: the field
    MissingValue,  ///< argument: the field
    BadValue,      ///< argument: the value
    ReversedRange, ///< argument: the value
    UnclosedQuote, ///< argument: the sign that was expected
    UnclosedBracket,
    UnopenedBracket,
    MissingTerm, ///< after OR, "-" or "(", or before OR
    WithoutWord, ///< argument: what has neither letter nor digit
    ShortPrefix, ///< argument: the prefix
    StarInside,  ///< argument: the word
    TooMany,
    TooDeep,
};

/// Why a query is none, and where.
class QueryError
{
public:
    /// `span` in UTF-16 units of the query; empty where something is missing. `expected` says what could
    /// stand there, in the language of the user: "a date, such as 2025-08".
    QueryError(QueryFault fault, TextSpan span, QString argument = {}, QString expected = {});

    QueryFault fault() const { return m_fault; }
    TextSpan span() const { return m_span; }
    const QString &argument() const { return m_argument; }

    /// ErrorCode::BadQuery, its place the character, counted from 1.
    Error toError() const;

private:
    QString what() const;
    QString advice() const;

    QueryFault m_fault;
    TextSpan m_span;
    QString m_argument;
    QString m_expected;
};

} // namespace Postilla
