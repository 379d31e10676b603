// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/figurefields.h"

#include "claim/claimterms.h"
#include "ui/forms/codechoice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Postilla::ClaimForm)
};

QString readText(const ClaimFigure &figure)
{
    return figure.text;
}

/// Nothing typed takes the figure out.
Result<void> writeText(ClaimFigure &figure, const QString &typed, const TypedValues &values)
{
    if (typed.trimmed().isEmpty()) {
        figure.text.clear();
        return {};
    }
    return values.withText(figure, typed).transform([&](const ClaimFigure &changed) { figure = changed; });
}

QString readChip(const ClaimFigure &figure)
{
    return figure.object;
}

Result<void> writeChip(ClaimFigure &figure, const QString &typed, const TypedValues &values)
{
    return values.chipNamed(typed).transform([&](const QString &chip) { figure.object = chip; });
}

QString readMeasure(const ClaimFigure &figure)
{
    return codeOf(figure.measure);
}

Result<void> writeMeasure(ClaimFigure &figure, const QString &code, const TypedValues &)
{
    return fromCode<Measure>(code).transform([&](Measure measure) { figure.measure = measure; });
}

QString readAsOf(const ClaimFigure &figure)
{
    return figure.asOf ? figure.asOf->text() : QString();
}

Result<void> writeAsOf(ClaimFigure &figure, const QString &typed, const TypedValues &)
{
    return typedDate(typed).transform([&](const auto &date) { figure.asOf = date; });
}

} // namespace

QList<QList<FigureFormField>> figureFields(qsizetype place)
{
    const QString key = u"figure%1_"_s.arg(place);
    const qsizetype number = place + 1;
    return {{{key + u"text"_s, Words::tr("Figure %1").arg(number), Words::tr("Figure %1").arg(number),
              FieldEditor::line(Words::tr("another one, as the text has it")), readText, writeText,
              FigureField::Value}},
            {{key + u"object"_s, Words::tr("Chip"), Words::tr("Chip of figure %1").arg(number),
              FieldEditor::line(Words::tr("which one")), readChip, writeChip, FigureField::Object},
             {key + u"measure"_s, Words::tr("Measure"), Words::tr("Measure of figure %1").arg(number),
              codeChoice(measureName), readMeasure, writeMeasure, FigureField::Measure},
             {key + u"as_of"_s, Words::tr("As of"), Words::tr("Date of figure %1").arg(number),
              FieldEditor::line(u"2025-08"_s), readAsOf, writeAsOf, FigureField::AsOf}}};
}

} // namespace Postilla
