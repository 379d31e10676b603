// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/figuregroups.h"

#include "store/figurerow.h"
#include "store/statement.h"
#include "store/store.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Between two looks at whether to go on.
constexpr qint64 stride = 4096;

class Grouper
{
public:
    void add(const StatedFigureRow &row)
    {
        const MeasuredFigure &figure = row.figure;
        if (m_groups.isEmpty() || m_groups.last().object != figure.object ||
            m_groups.last().measure != figure.measure) {
            close();
            m_groups.append({.object = figure.object, .measure = figure.measure});
        }
        ++m_groups.last().count;
        if (figure.measure == Measure::NotStated)
            return;
        m_finder.add(m_keys.size(), intervalOf(figure.value), unitOf(figure), figure.asOf);
        m_keys.append(row.key);
    }

    QList<FigureGroup> groups()
    {
        close();
        std::ranges::stable_sort(m_groups, {}, [](const FigureGroup &group) {
            return std::tuple(-static_cast<int>(group.disagreement), group.measure == Measure::NotStated,
                              -group.count);
        });
        return m_groups;
    }

private:
    /// Says of the group that ends whether its figures disagree.
    void close()
    {
        const FigurePair pair = m_finder.worst();
        if (pair.disagreement != Disagreement::None) {
            m_groups.last().disagreement = pair.disagreement;
            m_groups.last().lower = m_keys.at(pair.lower);
            m_groups.last().higher = m_keys.at(pair.higher);
        }
        m_finder = {};
        m_keys.clear();
    }

    /// Texts have few units, and looking at their words takes longer than at the figure.
    const QString &unitOf(const MeasuredFigure &figure)
    {
        const QString key = QString::number(static_cast<int>(figure.sub)) + u'|' + figure.value.currency +
                            u'|' + figure.value.unit + u'|' + figure.value.per;
        auto known = m_units.find(key);
        if (known == m_units.end())
            known = m_units.insert(key, comparableUnit(figure.value, figure.sub));
        return *known;
    }

    QList<FigureGroup> m_groups;
    DisagreementFinder m_finder;
    /// Of the group that is being read.
    QList<FigureKey> m_keys;
    QHash<QString, QString> m_units;
};

} // namespace

Result<QList<FigureGroup>> readGroups(Statement &statement, const Progress &progress)
{
    Grouper grouper;
    qint64 done = 0;
    Result<bool> more = statement.next();
    for (; more && *more; more = statement.next()) {
        grouper.add(figureAt(statement));
        if (++done % stride == 0 && progress && !progress(done, 0))
            return std::unexpected(Error(ErrorCode::Cancelled, Store::tr("Cancelled")));
    }
    return more.transform([&](bool) { return grouper.groups(); });
}

} // namespace Postilla
