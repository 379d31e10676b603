// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/searchsql.h"

namespace Postilla {

/// The SQL of each single condition of a query.
struct SearchConditions
{
    using Part = SearchPlan::Part;

    QueryNames &names;
    /// Where the condition stands in the query.
    TextSpan span;

    Result<Part> operator()(const TextCondition &condition) const;
    Result<Part> operator()(const NameCondition &condition) const;
    Result<Part> operator()(const KindCondition &condition) const;
    Result<Part> operator()(const FigureCondition &condition) const;
    Result<Part> operator()(const MeasureCondition &condition) const;
    Result<Part> operator()(const SourceCondition &condition) const;
    Result<Part> operator()(const DocumentCondition &condition) const;
    Result<Part> operator()(const DateCondition &condition) const;
    Result<Part> operator()(const LanguageCondition &condition) const;
    Result<Part> operator()(const StateCondition &condition) const;
    Result<Part> operator()(const TagCondition &condition) const;
    Result<Part> operator()(const QuestionCondition &condition) const;
    Result<Part> operator()(const VerdictCondition &condition) const;
    Result<Part> operator()(const RatingCondition &condition) const;
    Result<Part> operator()(const HasClaimCondition &condition) const;
};

/// True or false of one row of `stated_figure`.
SqlText figureCondition(const FigureRange &range);

/// Documents whose title or text FTS5 finds for this.
SearchPlan::Part matchPart(const QString &match);

} // namespace Postilla
