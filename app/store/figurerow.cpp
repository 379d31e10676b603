// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/figurerow.h"

#include "store/documentrow.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

std::optional<double> numberAt(const Statement &statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(statement.real(column));
}

} // namespace

QString figureColumns()
{
    return u"stated_figure.document, stated_figure.span_start, stated_figure.span_end, stated_figure.sub, "
           "stated_figure.value, stated_figure.low, stated_figure.high, stated_figure.modifier, "
           "stated_figure.unit, stated_figure.currency, stated_figure.per, stated_figure.measure, "
           "stated_figure.as_of, chip.canonical, document.uuid, document.number, document.current_version, "
           "document.title, document.outlet, document.published"_s;
}

StatedFigureRow figureAt(const Statement &statement)
{
    StatedFigureRow row;
    row.key = {statement.integer(0), {qsizetype(statement.integer(1)), qsizetype(statement.integer(2))}};
    MeasuredFigure &figure = row.figure;
    figure.sub = static_cast<MentionSub>(statement.integer(3));
    figure.value.value = numberAt(statement, 4);
    figure.value.low = numberAt(statement, 5);
    figure.value.high = numberAt(statement, 6);
    figure.value.modifier = static_cast<FigureModifier>(statement.integer(7));
    figure.value.unit = statement.text(8);
    figure.value.currency = statement.text(9);
    figure.value.per = statement.text(10);
    figure.measure = static_cast<Measure>(statement.integer(11));
    figure.asOf = storedDate(statement.text(12));
    figure.object = statement.text(13);
    row.documentUuid = statement.text(14);
    row.documentNumber = static_cast<int>(statement.integer(15));
    row.versionUuid = statement.text(16);
    row.title = statement.text(17);
    row.outlet = statement.text(18);
    row.published = storedDate(statement.text(19));
    return row;
}

} // namespace Postilla
