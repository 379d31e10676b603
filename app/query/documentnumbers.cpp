// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/documentnumbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

using Span = DocumentCondition::Span;

/// `open`: what a side that is left open stands for.
std::expected<int, QueryError> readSide(const FieldValue &side, int open)
{
    if (side.text.isEmpty())
        return open;
    bool isNumber = false;
    const int number = side.text.toInt(&isNumber);
    if (!isNumber || number < 1)
        return side.refused(expectedDocumentNumbers());
    return number;
}

std::expected<Span, QueryError> readSpan(const FieldValue &value)
{
    constexpr qsizetype dotCount = 2;
    const qsizetype dots = value.text.indexOf(".."_L1);
    const bool isRange = dots >= 0;
    if (value.text.size() == (isRange ? dotCount : 0))
        return value.refused(expectedDocumentNumbers());
    const qsizetype second = isRange ? dots + dotCount : 0;
    const auto first = readSide(isRange ? value.part(0, dots) : value, 1);
    if (!first)
        return std::unexpected(first.error());
    const auto last =
        readSide(value.part(second, value.text.size() - second), std::numeric_limits<int>::max());
    if (!last)
        return std::unexpected(last.error());
    if (*first > *last)
        return std::unexpected(QueryError(QueryFault::ReversedRange, value.span(), value.text));
    return Span{*first, *last};
}

} // namespace

ConditionResult readDocumentNumbers(const FieldValue &value)
{
    DocumentCondition condition;
    for (qsizetype start = 0; start <= value.text.size();) {
        const qsizetype comma = value.text.indexOf(u',', start);
        const qsizetype end = comma < 0 ? value.text.size() : comma;
        const auto span = readSpan(value.part(start, end - start));
        if (!span)
            return std::unexpected(span.error());
        condition.numbers.append(*span);
        start = end + 1;
    }
    return condition;
}

QString expectedDocumentNumbers()
{
    return QCoreApplication::translate(
        "Query", "the numbers of documents, such as document:3, document:3,7 or document:3..9");
}

QString queryOfDocuments(QList<int> numbers)
{
    std::ranges::sort(numbers);
    QStringList spans;
    for (qsizetype i = 0; i < numbers.size();) {
        qsizetype next = i + 1;
        while (next < numbers.size() && numbers[next] <= numbers[next - 1] + 1)
            ++next;
        const int first = numbers[i];
        const int last = numbers[next - 1];
        spans.append(first == last ? QString::number(first) : u"%1..%2"_s.arg(first).arg(last));
        i = next;
    }
    return spans.isEmpty() ? QString() : u"document:"_s + spans.join(u',');
}

} // namespace Postilla
