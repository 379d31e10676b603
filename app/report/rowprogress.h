// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"

namespace Postilla {

/// Counts the rows of tables, and asks from time to time whether to go on.
class RowProgress
{
public:
    /// `total`: of all tables that are written one after the other.
    RowProgress(const Progress &progress, qint64 total)
        : m_progress(progress)
        , m_total(total)
    {
    }

    /// One more row; false: stop.
    bool countRow() { return ++m_done % rowsBetween != 0 || ask(); }
    /// At the end of a table.
    bool ask() const { return !m_progress || m_progress(m_done, m_total); }

private:
    static constexpr qint64 rowsBetween = 1'000;

    const Progress &m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

} // namespace Postilla
