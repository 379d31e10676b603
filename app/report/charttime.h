// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"
#include "claim/chartcounts.h"

#include <QList>

#include <optional>

namespace Postilla {

/// Equal steps of time from the first to the last one of some dates: days, months or years, as fine as there
/// is room for and as most of the dates are known.
class ChartTime
{
public:
    enum class Step { Day, Month, Year };

    /// The columns are dates, EDTF; what is none is left out.
    explicit ChartTime(const QList<CrossCount> &counts);

    Step step() const { return m_step; }
    /// Every step, without a gap.
    const QList<PartialDate> &moments() const { return m_moments; }
    /// In which of them a date lies; nothing where it is not known so finely.
    std::optional<qsizetype> momentOf(const QString &date) const;

private:
    bool fits(Step step, const QList<CrossCount> &counts);

    Step m_step = Step::Year;
    QList<PartialDate> m_moments;
};

} // namespace Postilla
