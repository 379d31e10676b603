// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/queryparser.h"

#include "query/queryfields.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

using QueryResult = std::expected<Query, QueryError>;

std::unexpected<QueryError> fault(QueryFault fault, TextSpan span, const QString &argument = {},
                                  const QString &expected = {})
{
    return std::unexpected(QueryError(fault, span, argument, expected));
}

/// What closes a quotation that this sign opens; null where it opens none.
QChar closingQuote(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return u'"';
    case u'“':
        return u'”';
    case u'«':
        return u'»';
    default:
        return {};
    }
}

bool isLetterOrDigit(char32_t point)
{
    return QChar::isLetterOrNumber(point) || QChar::category(point) == QChar::Other_PrivateUse;
}

/// How many words there are, and how many letters and digits the last of them has.
struct WordCount
{
    int words = 0;
    int lastLength = 0;
};

WordCount countWords(const QString &text)
{
    WordCount count;
    bool isInside = false;
    for (const char32_t point : text.toUcs4()) {
        const bool isWord = isLetterOrDigit(point) || (isInside && QChar::isMark(point));
        if (isWord && !isInside) {
            ++count.words;
            count.lastLength = 0;
        }
        if (isWord && !QChar::isMark(point))
            ++count.lastLength;
        isInside = isWord;
    }
    return count;
}

/// One run over a query.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
        , m_fields(queryFields())
    {
    }

    QueryResult all(int depth);
    bool atEnd() const { return m_at >= m_text.size(); }
    TextSpan here() const { return {m_at, std::min(m_at + 1, m_text.size())}; }

private:
    QueryResult any(int depth);
    QueryResult term(int depth);
    QueryResult group(int depth);
    QueryResult text();
    QueryResult field(const QString &name, qsizetype start);
    QueryResult quoted();
    QueryResult textOf(const QString &words, qsizetype start, bool isQuoted);
    QueryResult condition(QueryCondition condition, qsizetype start, int words);

    std::expected<void, QueryError> readQuoted(FieldValue &value);
    std::expected<FieldValue, QueryError> readValue();
    QString fieldName() const;
    bool takeOr();
    bool isOr() const;
    bool isBorder(qsizetype at) const;
    QChar current() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    void skipSpaces();

    const QString &m_text;
    const QList<QueryField> m_fields;
    qsizetype m_at = 0;
    int m_words = 0;
};

void Reader::skipSpaces()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
}

/// Whether a word ends before it.
bool Reader::isBorder(qsizetype at) const
{
    return at >= m_text.size() || m_text[at].isSpace() || m_text[at] == u'(' || m_text[at] == u')';
}

bool Reader::isOr() const
{
    constexpr QStringView word = u"OR";
    return QStringView(m_text).sliced(m_at).startsWith(word) && isBorder(m_at + word.size());
}

bool Reader::takeOr()
{
    skipSpaces();
    if (!isOr())
        return false;
    m_at += 2;
    return true;
}

QueryResult Reader::all(int depth)
{
    Query query{.type = Query::Type::All, .span = {m_at, m_at}};
    for (skipSpaces(); !atEnd() && current() != u')'; skipSpaces()) {
        auto part = any(depth);
        if (!part)
            return part;
        query.parts.push_back(*std::move(part));
    }
    query.span.end = m_at;
    if (query.parts.size() == 1)
        return std::move(query.parts.front());
    return query;
}

QueryResult Reader::any(int depth)
{
    auto first = term(depth);
    if (!first || !takeOr())
        return first;
    Query query{.type = Query::Type::Any, .span = first->span};
    query.parts.push_back(*std::move(first));
    do {
        skipSpaces();
        auto next = term(depth);
        if (!next)
            return next;
        query.parts.push_back(*std::move(next));
    } while (takeOr());
    query.span.end = query.parts.back().span.end;
    return query;
}

QueryResult Reader::term(int depth)
{
    const qsizetype start = m_at;
    const bool isNegated = current() == u'-';
    if (isNegated)
        ++m_at;
    if (isBorder(m_at) && current() != u'(')
        return fault(QueryFault::MissingTerm, here());
    if (isOr() || (isNegated && current() == u'-'))
        return fault(QueryFault::MissingTerm, here());
    auto query = current() == u'(' ? group(depth) : text();
    if (query && isNegated) {
        query->isNegated = !query->isNegated;
        query->span.start = start;
    }
    return query;
}

QueryResult Reader::group(int depth)
{
    const TextSpan bracket = here();
    if (depth >= QueryParser::deepest)
        return fault(QueryFault::TooDeep, bracket);
    ++m_at;
    auto inside = all(depth + 1);
    if (!inside)
        return inside;
    if (atEnd())
        return fault(QueryFault::UnclosedBracket, bracket);
    if (inside->isEmpty())
        return fault(QueryFault::MissingTerm, here());
    ++m_at;
    return inside;
}

/// Letters before a colon.
QString Reader::fieldName() const
{
    qsizetype end = m_at;
    while (end < m_text.size() && m_text[end].isLetter())
        ++end;
    return end > m_at && end < m_text.size() && m_text[end] == u':' ? m_text.mid(m_at, end - m_at)
                                                                    : QString();
}

QueryResult Reader::text()
{
    const qsizetype start = m_at;
    if (const QString name = fieldName(); !name.isEmpty()) {
        m_at += name.size() + 1;
        return field(name, start);
    }
    if (!closingQuote(current()).isNull())
        return quoted();
    while (!isBorder(m_at) && current() != u'*' && closingQuote(current()).isNull())
        ++m_at;
    return textOf(m_text.mid(start, m_at - start), start, false);
}

QueryResult Reader::quoted()
{
    const qsizetype start = m_at;
    FieldValue words;
    if (auto read = readQuoted(words); !read)
        return std::unexpected(read.error());
    return textOf(words.text, start, true);
}

/// A condition of these words, and of the star behind them.
QueryResult Reader::textOf(const QString &words, qsizetype start, bool isQuoted)
{
    const bool isPrefix = current() == u'*';
    const TextSpan span{start, m_at + (isPrefix ? 1 : 0)};
    m_at = span.end;
    const WordCount count = countWords(words);
    if (count.words == 0)
        return fault(QueryFault::WithoutWord, span, m_text.mid(start, span.length()));
    if (isPrefix && !isBorder(m_at))
        return fault(QueryFault::StarInside, {m_at - 1, m_at}, m_text.mid(start, span.length() + 1));
    if (isPrefix && count.lastLength < QueryParser::shortestPrefix)
        return fault(QueryFault::ShortPrefix, span, words);
    return condition(TextCondition{isQuoted ? words.simplified() : words, isPrefix}, start, count.words);
}

QueryResult Reader::field(const QString &name, qsizetype start)
{
    const QString known = name.toLower();
    const auto found = std::ranges::find(m_fields, known, &QueryField::name);
    if (found == m_fields.end()) {
        QStringList names;
        for (const QueryField &each : m_fields)
            names.append(each.name + u':');
        return fault(QueryFault::UnknownField, {start, m_at}, name, names.join(u", "));
    }
    const auto value = readValue();
    if (!value)
        return std::unexpected(value.error());
    if (value->text.isEmpty())
        return fault(QueryFault::MissingValue, value->span(), known, found->expected);
    auto read = found->read(*found, *value);
    if (!read)
        return std::unexpected(read.error());
    return condition(*std::move(read), start, 1);
}

QueryResult Reader::condition(QueryCondition condition, qsizetype start, int words)
{
    m_words += words;
    if (m_words > QueryParser::mostWords)
        return fault(QueryFault::TooMany, {start, m_at});
    return Query{.type = Query::Type::Condition, .condition = std::move(condition), .span = {start, m_at}};
}

std::expected<FieldValue, QueryError> Reader::readValue()
{
    FieldValue value;
    while (!isBorder(m_at)) {
        if (!closingQuote(current()).isNull()) {
            if (auto read = readQuoted(value); !read)
                return std::unexpected(read.error());
            continue;
        }
        value.text += current();
        value.places.push_back(m_at++);
    }
    value.places.push_back(m_at);
    return value;
}

/// Adds what stands between quotation marks; a doubled '"' is one.
std::expected<void, QueryError> Reader::readQuoted(FieldValue &value)
{
    const TextSpan opening = here();
    const QChar closing = closingQuote(current());
    for (++m_at; !atEnd(); ++m_at) {
        if (current() == closing) {
            const bool isDoubled = closing == u'"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == closing;
            if (!isDoubled) {
                ++m_at;
                return {};
            }
            ++m_at;
        }
        value.text += current();
        value.places.push_back(m_at);
    }
    return fault(QueryFault::UnclosedQuote, opening, closing);
}

} // namespace

std::expected<Query, QueryError> QueryParser::parse(const QString &text)
{
    Reader reader(text);
    auto query = reader.all(0);
    if (query && !reader.atEnd())
        return fault(QueryFault::UnopenedBracket, reader.here());
    return query;
}

Result<Query> QueryParser::read(const QString &text)
{
    return parse(text).transform_error(&QueryError::toError);
}

} // namespace Postilla
