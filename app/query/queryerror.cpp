// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/queryerror.h"

#include "query/queryparser.h"

#include <QCoreApplication>

#include <utility>

namespace Postilla {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};
} // namespace

QueryError::QueryError(QueryFault fault, TextSpan span, QString argument, QString expected)
    : m_fault(fault)
    , m_span(span)
    , m_argument(std::move(argument))
    , m_expected(std::move(expected))
{
}

Error QueryError::toError() const
{
    return {ErrorCode::BadQuery, what(), Words::tr("character %1").arg(m_span.start + 1), advice()};
}

QString QueryError::what() const
{
    switch (m_fault) {
    case QueryFault::UnknownField:
        return Words::tr("There is no field “%1:”").arg(m_argument);
    case QueryFault::MissingValue:
        return Words::tr("“%1:” is asked for without a value").arg(m_argument);
    case QueryFault::BadValue:
        return Words::tr("“%1” cannot be asked for here").arg(m_argument);
    case QueryFault::ReversedRange:
        return Words::tr("“%1” ends before it begins").arg(m_argument);
    case QueryFault::UnclosedQuote:
        return Words::tr("A quotation mark is not closed");
    case QueryFault::UnclosedBracket:
        return Words::tr("A bracket is not closed");
    case QueryFault::UnopenedBracket:
        return Words::tr("A bracket is closed that was not opened");
    case QueryFault::MissingTerm:
        return Words::tr("Something to search for is missing");
    case QueryFault::WithoutWord:
        return Words::tr("There is no word in “%1”").arg(m_argument);
    case QueryFault::ShortPrefix:
        return Words::tr("“%1*” is too short").arg(m_argument);
    case QueryFault::StarInside:
        return Words::tr("A star stands inside of “%1”").arg(m_argument);
    case QueryFault::TooMany:
        return Words::tr("The query asks for too much at once");
    case QueryFault::TooDeep:
        return Words::tr("Too many brackets stand inside each other");
    }
    return {};
}

QString QueryError::advice() const
{
    switch (m_fault) {
    case QueryFault::UnknownField:
        return Words::tr("Expected one of %1. Put a word with a colon in quotation marks.").arg(m_expected);
    case QueryFault::MissingValue:
    case QueryFault::BadValue:
        return Words::tr("Expected %1.").arg(m_expected);
    case QueryFault::ReversedRange:
        return Words::tr("Expected the lower end first.");
    case QueryFault::UnclosedQuote:
        return Words::tr("Expected %1 at the end.").arg(m_argument);
    case QueryFault::UnclosedBracket:
        return Words::tr("Expected “)” at the end.");
    case QueryFault::UnopenedBracket:
        return Words::tr("Expected “(” before it.");
    case QueryFault::MissingTerm:
        return Words::tr("Expected a word, a phrase in quotation marks, or a field such as chip:H200.");
    case QueryFault::WithoutWord:
        return Words::tr("Expected a letter or a digit.");
    case QueryFault::ShortPrefix:
        return Words::tr("Expected at least %1 letters before the star.").arg(QueryParser::shortestPrefix);
    case QueryFault::StarInside:
        return Words::tr("Expected it at the end of a word.");
    case QueryFault::TooMany:
        return Words::tr("Expected at most %1 words and fields.").arg(QueryParser::mostWords);
    case QueryFault::TooDeep:
        return Words::tr("Expected at most %1.").arg(QueryParser::deepest);
    }
    return {};
}

} // namespace Postilla
