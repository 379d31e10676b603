// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <vector>

namespace Postilla {

/// A line of a data file: cells parted by tabs, as they stand.
struct TableRow
{
    /// From 1.
    int line = 0;
    QStringList cells;

    /// The trimmed cell; empty where the row is shorter.
    QString cell(int column) const { return column < cells.size() ? cells[column].trimmed() : QString(); }
};

/// Reads a data file of lexicon or figures: UTF-8, "#" begins a comment line, empty lines are passed over.
/// `name` says in errors which file it is.
class TableReader
{
public:
    explicit TableReader(QString name)
        : m_name(std::move(name))
    {
    }

    /// ErrorCode::LexiconInvalid where a row has fewer cells than `atLeast`, or the bytes are not UTF-8.
    Result<std::vector<TableRow>> rows(const QByteArray &bytes, int atLeast) const;

    /// ErrorCode::LexiconInvalid about a cell: "companies.tsv, line 3, column 12".
    std::unexpected<Error> fault(const TableRow &row, int column, const QString &what) const;

    /// The names of a cell: parted by ";", each "{a,b} c" written out as "a c" and "b c". Fails on an
    /// unbalanced brace, on braces that stand for more than mostExpanded names and on an empty name.
    Result<QStringList> names(const TableRow &row, int column) const;

private:
    QString m_name;
};

enum class BraceFault { Unbalanced, TooMany };

/// What the braces of one name may stand for: every further brace multiplies the names, so that a line of a
/// broken file could fill the memory.
constexpr qsizetype mostExpanded = 500;

/// "{a,b} c" → "a c", "b c"; braces may follow one another but not nest; an empty choice is allowed
/// ("chip{,s}").
std::expected<QStringList, BraceFault> expandBraces(const QString &pattern);

} // namespace Postilla
