// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/figurewords.h"

#include "report/reportfacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

QString measureWord(const ReportWords &words, Measure measure)
{
    switch (measure) {
    case Measure::Stock:
        return words.phrase("Report", "stock");
    case Measure::Orders:
        return words.phrase("Report", "orders");
    case Measure::Approved:
        return words.phrase("Report", "approved");
    case Measure::Shipped:
        return words.phrase("Report", "shipped");
    case Measure::Planned:
        return words.phrase("Report", "planned");
    case Measure::Capacity:
        return words.phrase("Report", "capacity");
    case Measure::Price:
        return words.phrase("Report", "price");
    case Measure::Loss:
        return words.phrase("Report", "loss");
    case Measure::Performance:
        return words.phrase("Report", "performance");
    case Measure::NotStated:
        break;
    }
    return {};
}

QString figureText(const ReportWords &words, const ClaimFigure &figure)
{
    QStringList meaning{figure.object, measureWord(words, figure.measure)};
    if (figure.asOf)
        meaning.append(words.phrase("Report", "as of %1").arg(words.language().date(*figure.asOf)));
    meaning.removeAll(QString());
    return meaning.isEmpty() ? figure.text : u"%1 (%2)"_s.arg(figure.text, meaning.join(u", "));
}

QStringList figureHeaders(const ReportWords &words)
{
    return {words.phrase("Report", "Number"),  words.phrase("Report", "Chip"),
            words.phrase("Report", "Measure"), words.phrase("Report", "Figure"),
            words.phrase("Report", "As of"),   words.phrase("Report", "Verdict")};
}

namespace {

FigureRow figureRow(const ReportWords &words, const ReportClaim &claim, const ClaimFigure &figure)
{
    const auto signedCell = [&](FigureField field, const QString &text) {
        const bool isProposed = figure.proposed.contains(field) && !text.isEmpty();
        return isProposed ? text + QChar(QChar::Nbsp) + ReportWords::proposedSign() : text;
    };
    const QString asOf = figure.asOf ? words.language().date(*figure.asOf) : QString();
    return {&claim,
            {claim.number, signedCell(FigureField::Object, figure.object),
             signedCell(FigureField::Measure, measureWord(words, figure.measure)),
             signedCell(FigureField::Value, figure.text), signedCell(FigureField::AsOf, asOf),
             verdictText(words, claim.claim.verdict)},
            !figure.proposed.isEmpty()};
}

} // namespace

QList<FigureRow> figureRows(const ReportWords &words, const Report &report)
{
    QList<FigureRow> rows;
    for (const ReportDocument &document : report.documents) {
        for (const ReportClaim &claim : document.claims) {
            for (const ClaimFigure &figure : claim.figures)
                rows.append(figureRow(words, claim, figure));
        }
    }
    return rows;
}

QString proposedNote(const ReportWords &words, const QList<FigureRow> &rows)
{
    return std::ranges::any_of(rows, &FigureRow::isProposed)
               ? words.phrase("Report", "%1 proposed by the program, not confirmed")
                     .arg(ReportWords::proposedSign())
               : QString();
}

} // namespace Postilla
