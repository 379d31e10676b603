// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/figurereader.h"

#include "mention/figurevocabulary.h"
#include "mention/lexicon.h"
#include "mention/mentionfinder.h"

#include <QCoreApplication>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

using RangeResult = std::expected<FigureRange, QueryError>;

/// A finder of figures alone; nothing where the program's own vocabulary cannot be read.
std::shared_ptr<const MentionFinder> figureFinder()
{
    static const auto finder = FigureVocabulary::shipped()
                                   .and_then([](const FigureVocabulary &vocabulary) {
                                       return MentionFinder::build(Lexicon(), vocabulary);
                                   })
                                   .value_or(nullptr);
    return finder;
}

bool isPlainNumber(const QString &text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    return isNumber;
}

/// The one figure that the text consists of, a modifier before it included.
std::optional<Mention> figureIn(const QString &text)
{
    const auto finder = figureFinder();
    const QList<Mention> found = finder ? finder->find(text) : QList<Mention>();
    if (found.size() == 1 && found.first().figure && found.first().figure->date.isEmpty()) {
        const Mention &mention = found.first();
        const TextSpan modifier = mention.figure->modifierSpan;
        const qsizetype start =
            modifier.isEmpty() ? mention.span.start : std::min(modifier.start, mention.span.start);
        if (start == 0 && std::max(modifier.end, mention.span.end) == text.size())
            return mention;
    }
    // A year, "1e6" and the like.
    if (!isPlainNumber(text))
        return std::nullopt;
    FigureValue value;
    value.value = text.toDouble();
    Mention number;
    number.sub = MentionSub::Quantity;
    number.figure = value;
    return number;
}

void setUnit(FigureRange &range, const Mention &mention)
{
    if (mention.sub == MentionSub::Percent) {
        range.measure = FigureRange::Measure::Percent;
    } else if (!mention.figure->currency.isEmpty()) {
        range.measure = FigureRange::Measure::Money;
        range.unit = mention.figure->currency;
    } else if (!mention.figure->unit.isEmpty()) {
        range.measure = FigureRange::Measure::Counted;
        range.unit = mention.figure->unit.toLower();
    }
}

/// What a figure says by itself.
RangeResult rangeOf(const FieldValue &value)
{
    const auto mention = figureIn(value.text);
    if (!mention)
        return value.refused(expectedFigures());
    const FigureValue &figure = *mention->figure;
    FigureRange range;
    const FigureModifier modifier = figure.modifier;
    if (modifier != FigureModifier::LessThan && modifier != FigureModifier::UpTo)
        range.low = figure.value ? figure.value : figure.low;
    if (modifier != FigureModifier::MoreThan && modifier != FigureModifier::AtLeast)
        range.high = figure.value ? figure.value : figure.high;
    range.isLowIncluded = modifier != FigureModifier::MoreThan;
    range.isHighIncluded = modifier != FigureModifier::LessThan;
    setUnit(range, *mention);
    return range;
}

RangeResult withOperator(const FieldValue &value, QStringView sign)
{
    const bool isAbove = sign[0] == u'>';
    const qsizetype spaces = [&] {
        qsizetype at = sign.size();
        while (at < value.text.size() && value.text[at].isSpace())
            ++at;
        return at;
    }();
    return rangeOf(value.part(spaces, value.text.size() - spaces))
        .and_then([&](FigureRange range) -> RangeResult {
            if (range.low != range.high) // "> more than 3"
                return value.refused(expectedFigures());
            (isAbove ? range.high : range.low).reset();
            (isAbove ? range.isLowIncluded : range.isHighIncluded) = sign.size() == 2;
            return range;
        });
}

/// Two ends with a unit each, or with one for both.
RangeResult joined(const FieldValue &value, FigureRange low, const FigureRange &high)
{
    if (low.low != low.high || high.low != high.high)
        return value.refused(expectedFigures());
    if (low.measure == FigureRange::Measure::Number) {
        low.measure = high.measure;
        low.unit = high.unit;
    } else if (high.measure != FigureRange::Measure::Number &&
               (high.measure != low.measure || high.unit != low.unit)) {
        return value.refused(expectedFigures());
    }
    low.high = high.high;
    return low;
}

RangeResult between(const FieldValue &value, qsizetype dots)
{
    const FieldValue first = value.part(0, dots);
    const FieldValue second = value.part(dots + 2, value.text.size() - dots - 2);
    if (first.text.isEmpty() && second.text.isEmpty())
        return value.refused(expectedFigures());
    if (first.text.isEmpty() || second.text.isEmpty()) {
        const bool isFrom = second.text.isEmpty();
        return rangeOf(isFrom ? first : second).and_then([&](FigureRange range) -> RangeResult {
            if (range.low != range.high)
                return value.refused(expectedFigures());
            (isFrom ? range.high : range.low).reset();
            return range;
        });
    }
    // "10..20M" as "10-20M" would be read: the unit and its scale belong to both.
    if (const auto shared = figureIn(first.text + u'-' + second.text);
        shared && shared->figure->modifier == FigureModifier::Range && shared->figure->low &&
        shared->figure->high) {
        FigureRange range{.low = shared->figure->low, .high = shared->figure->high};
        setUnit(range, *shared);
        return range;
    }
    return rangeOf(first).and_then([&](const FigureRange &low) {
        return rangeOf(second).and_then([&](const FigureRange &high) { return joined(value, low, high); });
    });
}

RangeResult readRange(const FieldValue &value)
{
    constexpr std::array<QStringView, 4> operators{u">=", u"<=", u">", u"<"};
    for (const QStringView sign : operators) {
        if (value.text.startsWith(sign))
            return withOperator(value, sign);
    }
    const qsizetype dots = value.text.indexOf(".."_L1);
    return dots < 0 ? rangeOf(value) : between(value, dots);
}

} // namespace

ConditionResult readFigures(const FieldValue &value)
{
    return readRange(value).and_then([&](const FigureRange &range) -> ConditionResult {
        if (range.low && range.high && *range.low > *range.high)
            return std::unexpected(QueryError(QueryFault::ReversedRange, value.span(), value.text));
        return FigureCondition{range};
    });
}

QString expectedFigures()
{
    return QCoreApplication::translate("Query", "a figure, such as 3000, >1M, 10%..20% or \"3 mila\"");
}

} // namespace Postilla
