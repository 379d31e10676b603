// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"

namespace Postilla {

/// Tells a Progress of one step after the other, and asks it whether to go on; it is kept by the caller.
class Steps
{
public:
    Steps(const Progress &progress, qint64 total)
        : m_progress(progress)
        , m_total(total)
    {
    }

    /// Before each step; false where it is to end.
    bool next() { return tell(m_done++); }
    /// Within a step that takes long, and at the end.
    bool goOn() const { return tell(m_done); }
    /// After each of very many short steps, the rows of tables: asks from time to time only.
    bool passRow() { return ++m_done % rowsBetween != 0 || goOn(); }

private:
    static constexpr qint64 rowsBetween = 1'000;

    bool tell(qint64 done) const { return !m_progress || m_progress(done, m_total); }

    const Progress &m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

/// Only asks whether to go on, at one place, where what is done is little beside the rest. The progress is
/// kept by the caller.
inline Progress asking(const Progress &progress, qint64 done)
{
    if (!progress)
        return {};
    return [&progress, done](qint64, qint64) { return progress(done, 1); };
}

} // namespace Postilla
