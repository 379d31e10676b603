// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <map>
#include <utility>

namespace Postilla {

/// How much there is where two things meet.
struct CrossCount
{
    QString row;
    QString column;
    qint64 count = 0;

    friend bool operator==(const CrossCount &, const CrossCount &) = default;
};

/// What is counted for charts, of some documents.
struct ChartCounts
{
    /// Mentions of a chip, by the date of publication of the article as far as it is known (EDTF).
    QList<CrossCount> mentions;
    /// Mentions of chips in articles of which no date is known.
    qint64 undated = 0;
    /// Articles that name both a chip and a government body, of the chips and bodies that most articles name:
    /// every pair, in that order.
    QList<CrossCount> pairs;
    /// Claims by the origin of their article (empty: not stated) and by the code of their verdict.
    QList<CrossCount> claims;

    friend bool operator==(const ChartCounts &, const ChartCounts &) = default;
};

/// More would not be told apart on a page.
inline constexpr qsizetype mostPairedChips = 8;
inline constexpr qsizetype mostPairedBodies = 6;

/// Adds counts up by row and column.
class CrossTally
{
public:
    void add(const QString &row, const QString &column, qint64 count) { m_counts[{row, column}] += count; }
    /// In the order of rows, then of columns.
    QList<CrossCount> counts() const;

private:
    std::map<std::pair<QString, QString>, qint64> m_counts;
};

/// Those that most articles name, at most so many, the first ones first; of alike ones by name.
QStringList mostNamed(const QHash<QString, qint64> &articles, qsizetype most);

} // namespace Postilla
