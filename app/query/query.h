// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"
#include "claim/claim.h"
#include "claim/claimcodes.h"
#include "claim/figuremeaning.h"
#include "document/document.h"
#include "mention/mention.h"
#include "query/figurerange.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace Postilla {

/// Words in a row, in the title or in the text: `licence`, `"export licence"`, `licen*`. Case and diacritics
/// do not count. More than one word in `text` where signs part it, as in "dell'accordo".
struct TextCondition
{
    QString text;
    /// The last word is only the beginning of one.
    bool isPrefix = false;

    friend bool operator==(const TextCondition &, const TextCondition &) = default;
};

/// A mention of an entity of that kind, named as the lexicon knows it: `chip:H200`.
struct NameCondition
{
    MentionKind kind = MentionKind::Chip;
    QString name;

    friend bool operator==(const NameCondition &, const NameCondition &) = default;
};

/// A mention of a kind or of a finer one, by its key: `kind:money`, `kind:law`. Those that no index counts,
/// dates, attributions and hedges, cannot be asked for.
struct KindCondition
{
    QString key;

    friend bool operator==(const KindCondition &, const KindCondition &) = default;
};

/// A figure in the text that meets the range: `figure:>1M`.
struct FigureCondition
{
    FigureRange range;

    friend bool operator==(const FigureCondition &, const FigureCondition &) = default;
};

/// A figure that measures this, as the words around it say: `measure:stock`.
struct MeasureCondition
{
    Measure measure = Measure::Stock;

    friend bool operator==(const MeasureCondition &, const MeasureCondition &) = default;
};

/// Words in a row in the name of who published the document, or whose news it is: `source:"Il Sole"`.
struct SourceCondition
{
    enum class Field { Outlet, Origin };
    Field field = Field::Outlet;
    QString name;

    friend bool operator==(const SourceCondition &, const SourceCondition &) = default;
};

/// A document whose permanent number is in one of the spans: `document:3,7..9`.
struct DocumentCondition
{
    /// Both ends included.
    struct Span
    {
        int first = 0;
        int last = 0;

        friend bool operator==(const Span &, const Span &) = default;
    };
    QList<Span> numbers;

    friend bool operator==(const DocumentCondition &, const DocumentCondition &) = default;
};

/// A day from the first to the last, both included and either of them open; a date of publication that is
/// known by its month alone meets all that overlap the month.
struct DateCondition
{
    enum class Field { Published, Collected };
    Field field = Field::Published;
    std::optional<QDate> first = {};
    std::optional<QDate> last = {};

    friend bool operator==(const DateCondition &, const DateCondition &) = default;
};

/// ISO 639-1 code.
struct LanguageCondition
{
    QString code;

    friend bool operator==(const LanguageCondition &, const LanguageCondition &) = default;
};

struct StateCondition
{
    ReadState state = ReadState::Unread;

    friend bool operator==(const StateCondition &, const StateCondition &) = default;
};

/// A claim with the tag of that name, in any case, or with one below it.
struct TagCondition
{
    QString name;

    friend bool operator==(const TagCondition &, const TagCondition &) = default;
};

/// A claim that speaks to the question of that text, in any case: by a tag, or because a judgement under the
/// question rests on it.
struct QuestionCondition
{
    QString text;

    friend bool operator==(const QuestionCondition &, const QuestionCondition &) = default;
};

/// A claim with that verdict.
struct VerdictCondition
{
    Verdict verdict = Verdict::Unverified;

    friend bool operator==(const VerdictCondition &, const VerdictCondition &) = default;
};

/// A claim rated so; what is not judged in `rating` does not count.
struct RatingCondition
{
    Rating rating;

    friend bool operator==(const RatingCondition &, const RatingCondition &) = default;
};

/// Any claim: `has:claim`.
struct HasClaimCondition
{
    friend bool operator==(const HasClaimCondition &, const HasClaimCondition &) = default;
};

using QueryCondition =
    std::variant<TextCondition, NameCondition, KindCondition, FigureCondition, MeasureCondition,
                 SourceCondition, DocumentCondition, DateCondition, LanguageCondition, StateCondition,
                 TagCondition, QuestionCondition, VerdictCondition, RatingCondition, HasClaimCondition>;

/// What documents are asked for: a condition, or several of which all or any must hold. Every condition is
/// about a document as a whole: two may hold in different sentences, or for different claims.
struct Query
{
    enum class Type { All, Any, Condition };

    Type type = Type::All;
    bool isNegated = false;
    /// Of All and Any. All without parts holds for every document.
    std::vector<Query> parts = {};
    /// Of Condition.
    QueryCondition condition = {};
    /// Where it stands in what was typed, in UTF-16 units.
    TextSpan span = {};

    /// Whether every document is asked for.
    bool isEmpty() const { return type == Type::All && parts.empty(); }

    friend bool operator==(const Query &, const Query &) = default;
};

} // namespace Postilla
