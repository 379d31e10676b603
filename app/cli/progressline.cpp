// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/progressline.h"

#include "cli/cli.h"

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
constexpr qint64 pause = 100; // milliseconds; a faster line only flickers
constexpr auto eraseLine = "\r\x1b[K";
} // namespace

ProgressLine::ProgressLine(QString doing, bool watched)
    : m_doing(std::move(doing))
    , m_watched(watched)
{
}

ProgressLine::~ProgressLine()
{
    if (m_sinceShown.isValid())
        std::fputs(eraseLine, stderr);
}

void ProgressLine::show(int done, int total)
{
    if (!m_watched || total == 0 || (m_sinceShown.isValid() && m_sinceShown.elapsed() < pause))
        return;
    m_sinceShown.start();
    const QString line = Cli::tr("%1: %2 of %3").arg(m_doing).arg(done).arg(total);
    std::fprintf(stderr, "%s%s (%d %%)", eraseLine, qUtf8Printable(line),
                 static_cast<int>(100LL * done / total));
    std::fflush(stderr);
}

} // namespace Postilla
