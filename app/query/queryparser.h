// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "query/query.h"
#include "query/queryerror.h"

#include <QString>

#include <expected>

namespace Postilla {

/// The query language, of the search line, the command line and every scope:
///
///     query  = { choice }                            all of them
///     choice = term { "OR" term }                    any of them
///     term   = [ "-" ] ( "(" query ")" | field | text )
///     text   = ( word | quoted ) [ "*" ]             "*": the last word may go on
///     field  = name ":" value                        name: letters; which there are, see queryFields()
///     value  = { quoted | units but space, "(" and ")" }
///     quoted = '"' … '"' | "“" … "”" | "«" … "»"     a '"' inside is written twice
///     word   = units but space, quotation marks, "(" and ")"
class QueryParser
{
public:
    /// Letters and digits of the last word before "*".
    static constexpr int shortestPrefix = 3;
    /// Words and fields of one query, and brackets inside each other.
    static constexpr int mostWords = 128;
    static constexpr int deepest = 32;

    /// An empty text asks for everything.
    static std::expected<Query, QueryError> parse(const QString &text);
    /// The same for those who only tell the error: ErrorCode::BadQuery.
    static Result<Query> read(const QString &text);
};

} // namespace Postilla
