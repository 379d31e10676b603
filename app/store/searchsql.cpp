// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchsql.h"

#include "store/indexrepair.h"
#include "store/searchconditions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

const TextCondition *textOf(const Query &query)
{
    return query.type == Query::Type::Condition ? std::get_if<TextCondition>(&query.condition) : nullptr;
}

/// Whether words alone say what it asks for, so that one question to FTS5 answers it.
bool isOfWords(const Query &query)
{
    if (query.isNegated)
        return false;
    if (query.type == Query::Type::Condition)
        return textOf(query) != nullptr;
    return !query.parts.empty() && std::ranges::all_of(query.parts, isOfWords);
}

bool excludesWords(const Query &query)
{
    Query excluded = query;
    excluded.isNegated = false;
    return query.isNegated && isOfWords(excluded);
}

SqlText all(const std::vector<SqlText> &pieces)
{
    SqlText condition{u"NOT document.removed"_s};
    for (const SqlText &piece : pieces) {
        condition.sql += u" AND "_s + piece.sql;
        condition.values += piece.values;
    }
    return condition;
}

/// The parts whose conjunction the query is.
std::vector<Query> conjunction(const Query &query)
{
    if (query.type == Query::Type::All && !query.isNegated)
        return query.parts;
    return {query};
}

} // namespace

QString matchText(const TextCondition &condition)
{
    QString text = condition.text;
    return u'"' + text.replace(u'"', u"\"\""_s) + (condition.isPrefix ? u"\" *"_s : u"\""_s);
}

QString matchOf(const Query &words)
{
    if (const TextCondition *text = textOf(words))
        return matchText(*text);
    QStringList wanted;
    QStringList excluded;
    for (const Query &part : words.parts)
        (part.isNegated ? excluded : wanted).append(matchOf(part));
    if (wanted.isEmpty())
        return {};
    const QString match = u'(' + wanted.join(words.type == Query::Type::All ? u" AND "_s : u" OR "_s) + u')';
    return excluded.isEmpty() ? match : u"(%1 NOT (%2))"_s.arg(match, excluded.join(u" OR "_s));
}

SqlText SearchPlan::conditionBeside(const Part *part) const
{
    std::vector<SqlText> pieces;
    for (const Part &each : parts) {
        if (&each != part)
            pieces.push_back(each.probe);
    }
    return all(pieces);
}

SqlText SearchPlan::condition() const
{
    SqlText condition = conditionBeside(nullptr);
    if (!match.isEmpty()) {
        condition.sql += u" AND "_s + matchPart(match).probe.sql;
        condition.values.append(match);
    }
    return condition;
}

Result<SearchPlan> SearchCompiler::plan(const Query &query)
{
    if (const auto sound = query.isEmpty() ? Result<void>() : IndexRepair::check(m_database); !sound)
        return std::unexpected(sound.error());
    SearchPlan plan;
    const std::vector<Query> conjuncts = conjunction(query);
    const bool asksForWords = std::ranges::any_of(conjuncts, isOfWords);
    for (const Query &part : conjuncts) {
        if (isOfWords(part) || (asksForWords && excludesWords(part))) {
            plan.words.parts.push_back(part);
            continue;
        }
        auto made = partOf(part);
        if (!made)
            return std::unexpected(made.error());
        plan.parts.push_back(*std::move(made));
    }
    plan.match = matchOf(plan.words);
    return plan;
}

Result<SearchPlan::Part> SearchCompiler::partOf(const Query &query)
{
    auto part = query.type == Query::Type::Condition ? conditionPart(query) : joined(query);
    if (part && query.isNegated) {
        part->probe.sql = u"NOT (%1)"_s.arg(part->probe.sql);
        part->rows = {};
    }
    return part;
}

/// Of any: looked up where each of them can be.
Result<SearchPlan::Part> SearchCompiler::joined(const Query &query)
{
    if (query.isEmpty())
        return Part{.probe = {u"TRUE"_s}};
    if (std::ranges::all_of(query.parts, isOfWords)) {
        Query words = query;
        words.isNegated = false;
        return matchPart(matchOf(words));
    }
    const bool isAny = query.type == Query::Type::Any;
    Part whole;
    QStringList probes;
    QStringList rows;
    for (const Query &each : query.parts) {
        const auto part = partOf(each);
        if (!part)
            return part;
        probes.append(part->probe.sql);
        whole.probe.values += part->probe.values;
        if (!part->rows.isEmpty()) {
            rows.append(part->rows.sql);
            whole.rows.values += part->rows.values;
        }
    }
    whole.probe.sql = u'(' + probes.join(isAny ? u" OR "_s : u" AND "_s) + u')';
    if (isAny && rows.size() == qsizetype(query.parts.size()))
        whole.rows.sql = rows.join(u" UNION ALL "_s);
    else
        whole.rows = {};
    return whole;
}

Result<SearchPlan::Part> SearchCompiler::conditionPart(const Query &query)
{
    return std::visit(SearchConditions{m_names, query.span}, query.condition);
}

} // namespace Postilla
