// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlerror.h"

#include <QDeadlineTimer>
#include <QSqlError>
#include <QThread>

#include <chrono>

namespace Postilla {

/// Calls `attempt`, which answers with a QSqlError, until the library is not busy, for 5 s at most. Answers
/// true where the last attempt succeeded. One millisecond a step, so that a save slips in between two batches
/// of an import.
template <typename Attempt>
bool retryWhileBusy(Attempt attempt)
{
    using namespace std::chrono_literals;
    const QDeadlineTimer deadline(5s);
    QSqlError error = attempt();
    while (isBusy(error) && !deadline.hasExpired()) {
        QThread::sleep(1ms);
        error = attempt();
    }
    return error.type() == QSqlError::NoError;
}

} // namespace Postilla
