// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frames.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <ctime>

namespace Postilla::Bench {

double computed()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

void Spent::atLeast(Spent other)
{
    wall = std::max(wall, other.wall);
    computed = std::max(computed, other.computed);
}

Spent Stopwatch::restart()
{
    const double now = computed();
    const Spent spent{m_timer.isValid() ? double(m_timer.nsecsElapsed()) / 1e6 : 0, now - m_before};
    m_timer.start();
    m_before = now;
    return spent;
}

Frames::Frames(QWidget *widget)
{
    widget->installEventFilter(this);
}

bool Frames::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return false;
    const Spent gap = m_watch.restart();
    if (m_count++ > 0)
        m_longest.atLeast(gap);
    return false;
}

} // namespace Postilla::Bench
