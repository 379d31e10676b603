// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/claimfields.h"

#include "claim/claimcodes.h"
#include "claim/claimterms.h"
#include "claim/verdicts.h"
#include "ui/forms/codechoice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Postilla::ClaimForm)
};

// A field that is plain text in the record.

template <QString Claim::*member>
QString readText(const ClaimRecord &record)
{
    return record.claim.*member;
}

template <QString Claim::*member>
Result<void> writeText(ClaimRecord &record, const QString &typed, const TypedValues &)
{
    record.claim.*member = typed.trimmed();
    return {};
}

// A field of a fixed vocabulary.

template <auto member>
QString readCode(const ClaimRecord &record)
{
    return codeOf(record.claim.*member);
}

template <auto member>
Result<void> writeCode(ClaimRecord &record, const QString &code, const TypedValues &)
{
    using Vocabulary = std::remove_cvref_t<decltype(record.claim.*member)>;
    return fromCode<Vocabulary>(code).transform([&](Vocabulary value) { record.claim.*member = value; });
}

// A date that may be partial.

template <std::optional<PartialDate> Claim::*member>
QString readDate(const ClaimRecord &record)
{
    const auto &date = record.claim.*member;
    return date ? date->text() : QString();
}

template <std::optional<PartialDate> Claim::*member>
Result<void> writeDate(ClaimRecord &record, const QString &typed, const TypedValues &)
{
    return typedDate(typed).transform([&](const auto &date) { record.claim.*member = date; });
}

QString readRating(const ClaimRecord &record)
{
    return ratingText({record.claim.reliability, record.claim.credibility});
}

Result<void> writeRating(ClaimRecord &record, const QString &typed, const TypedValues &)
{
    return parseRating(typed).transform([&](const Rating &rating) {
        record.claim.reliability = rating.reliability;
        record.claim.credibility = rating.credibility;
    });
}

QString readSourceError(const ClaimRecord &record)
{
    return record.claim.sourceError ? u"yes"_s : QString();
}

Result<void> writeSourceError(ClaimRecord &record, const QString &chosen, const TypedValues &)
{
    record.claim.sourceError = !chosen.isEmpty();
    return {};
}

QString readEntities(const ClaimRecord &record)
{
    return entitiesText(record.entities);
}

Result<void> writeEntities(ClaimRecord &record, const QString &typed, const TypedValues &values)
{
    return values.entities(typed, record.entities).transform([&](const QList<ClaimEntity> &entities) {
        record.entities = entities;
    });
}

} // namespace

QList<ClaimFormRow> claimFields()
{
    const QString dateForm = u"2025-08-15"_s;
    return {{{u"summary"_s, Words::tr("Summary"), FieldEditor::line(Words::tr("in one line")),
              readText<&Claim::summary>, writeText<&Claim::summary>}},
            {{u"type"_s, Words::tr("Type"), codeChoice(claimTypeName), readCode<&Claim::type>,
              writeCode<&Claim::type>, ClaimField::Type},
             {u"polarity"_s, Words::tr("Polarity"), codeChoice(polarityName), readCode<&Claim::polarity>,
              writeCode<&Claim::polarity>, ClaimField::Polarity}},
            {{u"event_from"_s, Words::tr("Event from"), FieldEditor::line(dateForm),
              readDate<&Claim::eventFrom>, writeDate<&Claim::eventFrom>, ClaimField::EventFrom},
             {u"event_to"_s, Words::tr("Event until"), FieldEditor::line(dateForm), readDate<&Claim::eventTo>,
              writeDate<&Claim::eventTo>, ClaimField::EventTo}},
            {{u"entities"_s, Words::tr("About"),
              FieldEditor::line(Words::tr("names, a semicolon between; “person: X” says what X is")),
              readEntities, writeEntities, ClaimField::Entities}}};
}

QList<ClaimFormRow> attributionFields()
{
    return {{{u"source"_s, Words::tr("Source"), FieldEditor::line(Words::tr("who says it")),
              readText<&Claim::source>, writeText<&Claim::source>, ClaimField::Source},
             {u"source_kind"_s, Words::tr("Kind of source"), codeChoice(sourceKindName),
              readCode<&Claim::sourceKind>, writeCode<&Claim::sourceKind>, ClaimField::SourceKind}},
            {{u"reported_via"_s, Words::tr("Reported through"),
              FieldEditor::line(Words::tr("the outlet that relays it")), readText<&Claim::reportedVia>,
              writeText<&Claim::reportedVia>, ClaimField::ReportedVia},
             {u"cue"_s, Words::tr("Cue"), FieldEditor::line(Words::tr("the words that give it away")),
              readText<&Claim::cue>, writeText<&Claim::cue>, ClaimField::Cue}},
            {{u"hedge"_s, Words::tr("Hedge"), codeChoice(hedgeName), readCode<&Claim::hedge>,
              writeCode<&Claim::hedge>, ClaimField::Hedge},
             {u"hedge_cue"_s, Words::tr("Hedge words"), FieldEditor::line(Words::tr("such as “may”")),
              readText<&Claim::hedgeCue>, writeText<&Claim::hedgeCue>, ClaimField::HedgeCue}},
            {{u"hedge_scope"_s, Words::tr("What is hedged"),
              FieldEditor::line(Words::tr("the clause that it reaches")), readText<&Claim::hedgeScope>,
              writeText<&Claim::hedgeScope>, ClaimField::HedgeScope}}};
}

QList<ClaimFormRow> ratingFields()
{
    return {{{u"rating"_s, Words::tr("Rating"), FieldEditor::line({}), readRating, writeRating},
             {u"verdict"_s, Words::tr("Verdict"), codeChoice(verdictName), readCode<&Claim::verdict>,
              writeCode<&Claim::verdict>}},
            {{u"rationale"_s, Words::tr("Rationale"), FieldEditor::lines(3), readText<&Claim::rationale>,
              writeText<&Claim::rationale>}}};
}

QList<ClaimFormRow> sourceErrorFields()
{
    return {
        {{u"source_error"_s, Words::tr("Source error [sic]"),
          FieldEditor::choice(
              {{Words::tr("no"), {}}, {Words::tr("yes, the article is wrong here"), u"yes"_s}}),
          readSourceError, writeSourceError},
         {u"correct_form"_s, Words::tr("Correct form"), FieldEditor::line(Words::tr("what it should say")),
          readText<&Claim::correctForm>, writeText<&Claim::correctForm>}}};
}

QList<ClaimFormRow> noteFields()
{
    return {{{u"note"_s, Words::tr("Note"), FieldEditor::lines(4), readText<&Claim::note>,
              writeText<&Claim::note>}}};
}

} // namespace Postilla
