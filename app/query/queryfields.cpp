// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/queryfields.h"

#include "claim/claimcodes.h"
#include "document/documentcodes.h"
#include "query/datereader.h"
#include "query/documentnumbers.h"
#include "query/figurereader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

template <typename Vocabulary>
QStringList codesOf()
{
    QStringList codes;
    for (const QLatin1StringView word : Codes<Vocabulary>::words) {
        if (!word.isEmpty())
            codes.append(word);
    }
    return codes;
}

bool hasWord(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// One of the field's few values, in small letters.
std::expected<QString, QueryError> oneOf(const QueryField &field, const FieldValue &value)
{
    const QString code = value.text.toLower();
    if (!field.values.contains(code))
        return value.refused(field.expected);
    return code;
}

template <typename Vocabulary, typename Condition>
ConditionResult readCode(const QueryField &field, const FieldValue &value)
{
    return oneOf(field, value).and_then([&](const QString &code) -> ConditionResult {
        const auto read = fromCode<Vocabulary>(code);
        if (!read)
            return value.refused(field.expected);
        return Condition{*read};
    });
}

template <MentionKind kind>
ConditionResult readName(const QueryField &field, const FieldValue &value)
{
    if (!hasWord(value.text) || value.text.endsWith(u'*'))
        return value.refused(field.expected);
    return NameCondition{kind, value.text.simplified()};
}

template <SourceCondition::Field place>
ConditionResult readSource(const QueryField &field, const FieldValue &value)
{
    if (!hasWord(value.text) || value.text.endsWith(u'*'))
        return value.refused(field.expected);
    return SourceCondition{place, value.text.simplified()};
}

template <DateCondition::Field place>
ConditionResult readDate(const QueryField &, const FieldValue &value)
{
    return readDates(value, place);
}

ConditionResult readFigure(const QueryField &, const FieldValue &value)
{
    return readFigures(value);
}

ConditionResult readNumbers(const QueryField &, const FieldValue &value)
{
    return readDocumentNumbers(value);
}

/// Which kinds users have added, only their library knows.
ConditionResult readKind(const QueryField &field, const FieldValue &value)
{
    static const QRegularExpression key(u"\\A[a-z0-9-]+\\z"_s);
    const QString typed = value.text.toLower();
    if (!key.match(typed).hasMatch())
        return value.refused(field.expected);
    return KindCondition{typed};
}

ConditionResult readLanguage(const QueryField &field, const FieldValue &value)
{
    static const QRegularExpression code(u"\\A[a-z]{2}\\z"_s);
    if (!code.match(value.text.toLower()).hasMatch())
        return value.refused(field.expected);
    return LanguageCondition{value.text.toLower()};
}

ConditionResult readTag(const QueryField &field, const FieldValue &value)
{
    if (value.text.trimmed().isEmpty())
        return value.refused(field.expected);
    return TagCondition{value.text.simplified()};
}

ConditionResult readQuestion(const QueryField &field, const FieldValue &value)
{
    if (!hasWord(value.text))
        return value.refused(field.expected);
    return QuestionCondition{value.text.simplified()};
}

ConditionResult readRating(const QueryField &field, const FieldValue &value)
{
    const auto rating = parseRating(value.text);
    if (!rating || *rating == Rating())
        return value.refused(field.expected);
    return RatingCondition{*rating};
}

ConditionResult readHas(const QueryField &field, const FieldValue &value)
{
    return oneOf(field, value).transform([](const QString &) { return HasClaimCondition(); });
}

QString oneOfThese(const QStringList &values)
{
    return Words::tr("one of %1").arg(values.join(u", "));
}

QueryField choice(const QString &name, const QStringList &values, decltype(QueryField::read) read)
{
    return {name, oneOfThese(values), values, read};
}

QStringList kindKeys()
{
    return {u"chip"_s,       u"figure"_s, u"money"_s,   u"quantity"_s, u"percent"_s, u"ratio"_s, u"agency"_s,
            u"government"_s, u"press"_s,  u"company"_s, u"person"_s,   u"place"_s,   u"cue"_s};
}

} // namespace

QList<QueryField> queryFields()
{
    using enum MentionKind;
    using Source = SourceCondition::Field;
    using Dated = DateCondition::Field;
    return {
        {u"chip"_s, Words::tr("a chip, such as chip:H200"), {}, readName<Chip>},
        {u"agency"_s, Words::tr("a body or news agency, such as agency:Reuters"), {}, readName<Agency>},
        {u"company"_s, Words::tr("a company, such as company:NVIDIA"), {}, readName<Company>},
        {u"person"_s, Words::tr("a person, such as person:\"Jensen Huang\""), {}, readName<Person>},
        {u"place"_s, Words::tr("a place, such as place:China"), {}, readName<Place>},
        {u"kind"_s, Words::tr("a kind of mention: %1").arg(kindKeys().join(u", ")), kindKeys(), readKind},
        {u"figure"_s, expectedFigures(), {}, readFigure},
        choice(u"measure"_s, codesOf<Measure>(), readCode<Measure, MeasureCondition>),
        {u"source"_s, Words::tr("an outlet, such as source:Reuters"), {}, readSource<Source::Outlet>},
        {u"origin"_s, Words::tr("an origin, such as origin:Bloomberg"), {}, readSource<Source::Origin>},
        {u"document"_s, expectedDocumentNumbers(), {}, readNumbers},
        {u"date"_s, expectedDates(), {}, readDate<Dated::Published>},
        {u"collected"_s, expectedDates(), {}, readDate<Dated::Collected>},
        {u"lang"_s, Words::tr("a language of two letters, such as lang:it"), {}, readLanguage},
        choice(u"state"_s, codesOf<ReadState>(), readCode<ReadState, StateCondition>),
        {u"tag"_s, Words::tr("the name of a tag"), {}, readTag},
        {u"question"_s, Words::tr("a question, such as question:\"Do sales resume?\""), {}, readQuestion},
        choice(u"verdict"_s, codesOf<Verdict>(), readCode<Verdict, VerdictCondition>),
        {u"rating"_s, Words::tr("a rating, such as B2, B or 2"), {}, readRating},
        choice(u"has"_s, {u"claim"_s}, readHas),
    };
}

} // namespace Postilla
