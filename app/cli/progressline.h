// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>

namespace Postilla {

/// One line on standard error that is written over until the work ends, and gone then.
class ProgressLine
{
public:
    ProgressLine(QString doing, bool watched);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(int done, int total);

private:
    QString m_doing;
    bool m_watched;
    QElapsedTimer m_sinceShown;
};

} // namespace Postilla
