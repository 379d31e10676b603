// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "claim/figureconflict.h"
#include "store/figurefilter.h"

#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace Postilla {

class Database;
class Statement;

/// Where a figure stands: the row of its document, and UTF-16 units of the current text.
struct FigureKey
{
    qint64 document = 0;
    TextSpan span = {};

    friend bool operator==(const FigureKey &, const FigureKey &) = default;
};

/// A figure that a current text states.
struct StatedFigureRow
{
    FigureKey key;
    MeasuredFigure figure;
    QString documentUuid;
    int documentNumber = 0;
    QString versionUuid;
    QString title;
    QString outlet;
    std::optional<PartialDate> published;
};

/// By value; by the date of publication; by the chip's name or by measure, then by value. What has no chip or
/// no measure comes last either way.
enum class FigureOrder { Value, Published, Chip, Measure };

template <>
struct Codes<FigureOrder>
{
    static constexpr auto words = codeWords("value", "published", "chip", "measure");
};

/// Which figures, and in which order.
struct FigureQuery
{
    FigureOrder order = FigureOrder::Value;
    bool isDescending = true;
    Query scope = {};
    /// Canonical name of the chip; nothing: any, or none.
    std::optional<QString> object = {};
    std::optional<Measure> measure = {};
};

/// Where a page ends.
struct FigurePlace
{
    /// 1 among those that come last.
    int stage = 0;
    /// Of the order's columns.
    QVariantList values = {};
};

struct FigurePage
{
    QList<StatedFigureRow> rows = {};
    /// Nothing where these are the last.
    std::optional<FigurePlace> end = {};
};

/// Figures of one chip and measure.
struct FigureGroup
{
    QString object;
    Measure measure = Measure::NotStated;
    qint64 count = 0;
    Disagreement disagreement = Disagreement::None;
    /// The two farthest apart, where they disagree.
    FigureKey lower = {};
    FigureKey higher = {};
};

/// The figures of the current texts, read page by page: a page costs the same whatever comes before it.
class FigureStore
{
public:
    FigureStore(Database &database, NameLookup names)
        : m_database(database)
        , m_names(std::move(names))
    {
    }

    /// At most `limit` figures behind that place; from the start for nothing. The errors of
    /// SearchCompiler::plan().
    Result<FigurePage> page(const FigureQuery &query, const std::optional<FigurePlace> &after, int limit);
    /// Those that there are, in the order of the keys.
    Result<QList<StatedFigureRow>> rows(const QList<FigureKey> &keys);
    /// The figures of a scope by chip and measure, those without a chip left out; conflicts first, then what
    /// differs over time, then the largest. Cancelled.
    Result<QList<FigureGroup>> groups(const Query &scope, const Progress &progress);
    /// Names of the chips that figures are about, in order.
    Result<QList<QString>> chips();

private:
    struct Source;
    Result<Source> source(const FigureQuery &query, int stage);
    Result<std::optional<QString>> fewDocuments(const FigureFilter &filter);
    Result<FigurePage> read(const FigureQuery &query, const FigurePlace &after, int limit);

    Database &m_database;
    NameLookup m_names;
};

} // namespace Postilla
