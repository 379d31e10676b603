// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Postilla::Bench {

/// What a process cost.
struct ChildRun
{
    double seconds = 0;
    /// The most memory that it held at once; what the process that started it held counts as well.
    double megabytes = 0;
};

/// Runs a program with its arguments to its end; ends ours where it fails. Where `output` is given, its
/// standard output goes into that file.
ChildRun runChild(const QStringList &command, const QString &output = {});

} // namespace Postilla::Bench
