// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QFutureWatcherBase;
class QLabel;
class QProgressBar;
class QToolButton;

namespace Postilla {

/// The place in the status line where a job says how far it is and how long it will take, and can be
/// cancelled. Shows itself only for a job that has lasted 0.3 s.
class JobStrip : public QWidget
{
    Q_OBJECT

public:
    explicit JobStrip(QWidget *parent = nullptr);

    /// Follows a job until it ends; `what` names it ("Import").
    void watch(QFutureWatcherBase *job, const QString &what, std::function<void()> cancel);
    /// False where no job is followed.
    bool cancel();

private:
    void showProgress(int value);
    void finish();

    QLabel *m_what;
    QProgressBar *m_bar;
    QLabel *m_left;
    QToolButton *m_button;
    QFutureWatcherBase *m_job = nullptr;
    std::function<void()> m_cancel;
    QElapsedTimer m_since;
    /// Runs until the job has lasted so long that a person notices.
    QTimer m_soon;
};

/// "0:12", "1:05:00": a span of time as minutes and seconds, with hours where there are any.
QString shownDuration(qint64 seconds);

} // namespace Postilla
