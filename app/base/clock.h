// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace Postilla {

/// Where the time comes from, so that tests and reproducible reports can fix it. Safe on any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01T00:00:00Z.
    virtual qint64 now() const = 0;

    /// The machine's clock.
    static const Clock &system();
};

/// A clock that stands still.
class FixedClock : public Clock
{
public:
    explicit FixedClock(qint64 utcMilliseconds)
        : m_now(utcMilliseconds)
    {
    }
    qint64 now() const override { return m_now; }

private:
    qint64 m_now;
};

} // namespace Postilla
