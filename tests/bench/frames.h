// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>

class QWidget;

namespace Postilla::Bench {

/// Milliseconds that the calling thread has computed, which a busy machine does not change.
double computed();

/// Times in milliseconds: as the clock on the wall has it, and what the thread has computed.
struct Spent
{
    double wall = 0;
    double computed = 0;

    /// The longer ones.
    void atLeast(Spent other);
};

class Stopwatch
{
public:
    Stopwatch() { restart(); }
    /// Answers with what was spent since the last call.
    Spent restart();

private:
    QElapsedTimer m_timer;
    double m_before = 0;
};

/// Watches a widget being painted, on its thread, for the longest gap between two frames.
class Frames : public QObject
{
public:
    explicit Frames(QWidget *widget);

    Spent longestGap() const { return m_longest; }
    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Stopwatch m_watch;
    Spent m_longest;
    int m_count = 0;
};

} // namespace Postilla::Bench
