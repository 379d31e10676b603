// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/querydump.h"

#include "document/documentcodes.h"
#include "mention/kindtable.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Postilla::Test {

namespace {

QString number(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', 15) : u"*"_s;
}

QString day(std::optional<QDate> date)
{
    return date ? date->toString(Qt::ISODate) : u"*"_s;
}

struct Dump
{
    QString operator()(const TextCondition &c) const
    {
        return u"text(%1%2)"_s.arg(c.text, c.isPrefix ? u"*"_s : QString());
    }
    QString operator()(const NameCondition &c) const
    {
        return u"%1(%2)"_s.arg(kindName(c.kind).toLower(), c.name);
    }
    QString operator()(const KindCondition &c) const { return u"kind(%1)"_s.arg(c.key); }
    QString operator()(const FigureCondition &c) const
    {
        constexpr std::array measures{"", " percent", " money ", " of "};
        const FigureRange &range = c.range;
        return u"figure(%1%2..%3%4%5%6)"_s.arg(
            range.isLowIncluded ? u""_s : u">"_s, number(range.low), range.isHighIncluded ? u""_s : u"<"_s,
            number(range.high), QLatin1StringView(measures.at(std::size_t(range.measure))), range.unit);
    }
    QString operator()(const MeasureCondition &c) const { return u"measure(%1)"_s.arg(codeOf(c.measure)); }
    QString operator()(const SourceCondition &c) const
    {
        return (c.field == SourceCondition::Field::Outlet ? u"source(%1)"_s : u"origin(%1)"_s).arg(c.name);
    }
    QString operator()(const DocumentCondition &c) const
    {
        QStringList spans;
        for (const auto &[first, last] : c.numbers)
            spans.append(u"%1..%2"_s.arg(first).arg(last));
        return u"document(%1)"_s.arg(spans.join(u' '));
    }
    QString operator()(const DateCondition &c) const
    {
        return (c.field == DateCondition::Field::Published ? u"date(%1..%2)"_s : u"collected(%1..%2)"_s)
            .arg(day(c.first), day(c.last));
    }
    QString operator()(const LanguageCondition &c) const { return u"lang(%1)"_s.arg(c.code); }
    QString operator()(const StateCondition &c) const { return u"state(%1)"_s.arg(codeOf(c.state)); }
    QString operator()(const TagCondition &c) const { return u"tag(%1)"_s.arg(c.name); }
    QString operator()(const QuestionCondition &c) const { return u"question(%1)"_s.arg(c.text); }
    QString operator()(const VerdictCondition &c) const { return u"verdict(%1)"_s.arg(codeOf(c.verdict)); }
    QString operator()(const RatingCondition &c) const { return u"rating(%1)"_s.arg(ratingText(c.rating)); }
    QString operator()(const HasClaimCondition &) const { return u"has(claim)"_s; }
};

} // namespace

QString dump(const Query &query)
{
    QString text;
    if (query.type == Query::Type::Condition) {
        text = std::visit(Dump(), query.condition);
    } else {
        QStringList parts;
        for (const Query &part : query.parts)
            parts.append(dump(part));
        text = (query.type == Query::Type::All ? u"all(%1)"_s : u"any(%1)"_s).arg(parts.join(u", "));
    }
    return query.isNegated ? u"not "_s + text : text;
}

} // namespace Postilla::Test
