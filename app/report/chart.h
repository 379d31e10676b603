// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace Postilla {

enum class ChartForm {
    Lines,  ///< rows are moments in their order, each series a line
    Matrix, ///< rows by columns, a number in each cell
    Bars,   ///< a bar a row, put together from the series
};

struct ChartSeries
{
    QString name;
    /// One a row.
    QList<qint64> values;
};

/// A table of counts that can be drawn: its rows have names, its columns are the series. In one language.
struct Chart
{
    ChartForm form = ChartForm::Lines;
    /// Lower-case Latin letters, for ids and names of files; no other chart has it.
    QString key;
    QString title;
    /// How it is counted and what is left out.
    QString note;
    /// What the rows are, and what is counted: "Month", "Mentions".
    QString rowTitle;
    QString valueTitle;
    QStringList rows;
    QList<ChartSeries> series;
    QLocale locale;

    bool isEmpty() const { return rows.isEmpty() || series.isEmpty(); }
    QString number(qint64 value) const { return locale.toString(value); }
    /// The largest value; of bars the longest bar.
    qint64 highest() const;
    /// Whether there are so many values that a drawing says more than a table.
    bool isWorthDrawing() const;

    /// The same as a table: its head, and a cell for each value behind the name of the row.
    QStringList tableHead() const;
    QList<QStringList> tableRows() const;
};

} // namespace Postilla
