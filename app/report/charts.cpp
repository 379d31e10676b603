// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/charts.h"

#include "claim/claimcodes.h"
#include "report/charttime.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// As many lines as can be told apart, and as many bars as one looks at.
constexpr qsizetype mostLines = 5;
constexpr qsizetype mostBars = 8;

/// Names by how much there is of them, the most first; of alike ones by name.
QStringList byCount(const QHash<QString, qint64> &counts)
{
    return mostNamed(counts, counts.size());
}

class LineMaker
{
public:
    LineMaker(const ReportWords &words, const ChartCounts &counts)
        : m_words(words)
        , m_time(counts.mentions)
        , m_leftOut(counts.undated)
    {
        for (const CrossCount &each : counts.mentions) {
            if (const auto moment = m_time.momentOf(each.column))
                add(each, *moment);
            else
                m_leftOut += each.count;
        }
    }

    Chart chart() const
    {
        Chart chart;
        chart.form = ChartForm::Lines;
        chart.key = u"mentions"_s;
        chart.title = m_words.phrase("Chart", "Mentions of chips over time");
        chart.note = note();
        chart.rowTitle = stepName();
        chart.valueTitle = m_words.phrase("Chart", "Mentions");
        for (const PartialDate &moment : m_time.moments())
            chart.rows.append(m_words.language().shortDate(moment));
        const QStringList chips = byCount(m_sums);
        for (const QString &chip : chips.first(std::min(chips.size(), mostLines)))
            chart.series.append({chip, m_lines[chip]});
        if (chips.size() > mostLines)
            chart.series.append({m_words.phrase("Chart", "other chips"), together(chips.sliced(mostLines))});
        return chart;
    }

private:
    void add(const CrossCount &each, qsizetype moment)
    {
        QList<qint64> &line = m_lines[each.row];
        line.resize(m_time.moments().size());
        line[moment] += each.count;
        m_sums[each.row] += each.count;
    }

    QList<qint64> together(const QStringList &chips) const
    {
        QList<qint64> sum(m_time.moments().size());
        for (const QString &chip : chips)
            std::ranges::transform(sum, m_lines[chip], sum.begin(), std::plus());
        return sum;
    }

    QString stepName() const
    {
        switch (m_time.step()) {
        case ChartTime::Step::Day:
            return m_words.phrase("Chart", "Day");
        case ChartTime::Step::Month:
            return m_words.phrase("Chart", "Month");
        case ChartTime::Step::Year:
            break;
        }
        return m_words.phrase("Chart", "Year");
    }

    QString note() const
    {
        const QString how = m_words.phrase("Chart", "By the date of publication of the articles.");
        if (m_leftOut == 0)
            return how;
        return how + u' ' +
               m_words.phrase("Chart", "Left out: %n mention(s) in articles whose date is not known so well.",
                              nullptr, int(m_leftOut));
    }

    const ReportWords &m_words;
    ChartTime m_time;
    qint64 m_leftOut;
    QHash<QString, QList<qint64>> m_lines;
    QHash<QString, qint64> m_sums;
};

Chart pairChart(const ReportWords &words, const ChartCounts &counts)
{
    Chart chart;
    chart.form = ChartForm::Matrix;
    chart.key = u"pairs"_s;
    chart.title = words.phrase("Chart", "Chips and government bodies");
    chart.note =
        words.phrase("Chart", "In how many articles both are named; of the chips and bodies that most "
                              "articles name.");
    chart.rowTitle = words.phrase("Report", "Chip");
    chart.valueTitle = words.phrase("Chart", "Articles");
    if (std::ranges::all_of(counts.pairs, [](const CrossCount &each) { return each.count == 0; }))
        return chart;
    for (const CrossCount &each : counts.pairs) {
        if (!chart.rows.contains(each.row))
            chart.rows.append(each.row);
        auto body = std::ranges::find(chart.series, each.column, &ChartSeries::name);
        if (body == chart.series.end())
            body = chart.series.insert(chart.series.end(), {each.column, {}});
        body->values.append(each.count);
    }
    return chart;
}

/// Claims of one verdict each, in the order in which a report counts them.
constexpr std::array verdictOrder{Verdict::Corroborated, Verdict::Disputed, Verdict::Refuted,
                                  Verdict::Unverified};
using ByVerdict = std::array<qint64, verdictOrder.size()>;

class BarMaker
{
public:
    BarMaker(const ReportWords &words, const ChartCounts &counts)
        : m_words(words)
    {
        QHash<QString, qint64> sums;
        for (const CrossCount &each : counts.claims) {
            const auto verdict = fromCode<Verdict>(each.column);
            if (!verdict)
                continue;
            const auto place = std::ranges::find(verdictOrder, *verdict) - verdictOrder.begin();
            m_bars[each.row].at(place) += each.count;
            if (!each.row.isEmpty())
                sums[each.row] += each.count;
        }
        m_origins = byCount(sums);
    }

    Chart chart() const
    {
        Chart chart;
        chart.form = ChartForm::Bars;
        chart.key = u"verdicts"_s;
        chart.title = m_words.phrase("Chart", "Claims by verdict and origin");
        chart.note =
            m_words.phrase("Chart", "The origin is where the information of the article first came from.");
        chart.rowTitle = m_words.phrase("Report", "Origin");
        chart.valueTitle = m_words.phrase("Chart", "Claims");
        if (m_bars.isEmpty())
            return chart;
        for (const Verdict verdict : verdictOrder) {
            chart.series.append({ReportWords::verdictSign(verdict) + u' ' + m_words.verdict(verdict), {}});
        }
        const auto shown = std::min(m_origins.size(), mostBars);
        for (const QString &origin : m_origins.first(shown))
            append(chart, origin, m_bars[origin]);
        if (shown < m_origins.size())
            append(chart, m_words.phrase("Chart", "other origins"), together(m_origins.sliced(shown)));
        if (m_bars.contains(QString()))
            append(chart, m_words.phrase("Chart", "not stated", "origin"), m_bars[QString()]);
        return chart;
    }

private:
    static void append(Chart &chart, const QString &name, const ByVerdict &bar)
    {
        chart.rows.append(name);
        for (std::size_t verdict = 0; verdict < bar.size(); ++verdict)
            chart.series[qsizetype(verdict)].values.append(bar.at(verdict));
    }

    ByVerdict together(const QStringList &origins) const
    {
        ByVerdict sum{};
        for (const QString &origin : origins)
            std::ranges::transform(sum, m_bars[origin], sum.begin(), std::plus());
        return sum;
    }

    const ReportWords &m_words;
    /// By origin.
    QHash<QString, ByVerdict> m_bars;
    /// Those that are stated, the one with the most claims first.
    QStringList m_origins;
};

} // namespace

QList<Chart> chartsOf(const ReportWords &words, const ChartCounts &counts)
{
    QList<Chart> charts{LineMaker(words, counts).chart(), pairChart(words, counts),
                        BarMaker(words, counts).chart()};
    for (Chart &chart : charts)
        chart.locale = words.language().locale();
    return charts;
}

QString spokenChart(const ReportWords &words, const Chart &chart)
{
    qint64 highest = 0;
    QString where;
    for (const ChartSeries &one : chart.series) {
        for (qsizetype row = 0; row < one.values.size(); ++row) {
            if (one.values[row] <= highest)
                continue;
            highest = one.values[row];
            where = u"%1, %2"_s.arg(chart.rows[row], one.name);
        }
    }
    if (where.isEmpty())
        return chart.note;
    const QString most =
        words.phrase("Chart", "The highest value is %1: %2.").arg(chart.number(highest), where);
    return chart.note + u' ' + most;
}

} // namespace Postilla
