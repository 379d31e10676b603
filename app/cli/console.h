// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QJsonDocument>
#include <QString>

namespace Postilla {

/// What a command answers the shell with.
enum class ExitCode {
    Done = 0,
    Failed = 1, ///< something could not be done, or was found wrong
    Usage = 2,  ///< the command line says nothing that can be done
};

/// Standard output, for results alone, and standard error, for everything else; both UTF-8.
class Console
{
public:
    /// Writes a line of the result.
    void print(const QString &line);
    /// Writes text as it is, without a line end.
    void write(const QString &text);
    void print(const QJsonDocument &json);
    /// Writes a line about the result.
    void tell(const QString &line);
    void tell(const Error &error);

    /// Columns of the terminal, or what COLUMNS says; 0 where nothing limits a line.
    int width() const;
    /// Whether a person watches standard error.
    bool isWatched() const;
    /// The exit code, which turns into Failed where the result could not be written.
    ExitCode finish(ExitCode code);
};

} // namespace Postilla
