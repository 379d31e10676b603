// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include "cli/cli.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
void writeTo(FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
}
} // namespace

void Console::print(const QString &line)
{
    writeTo(stdout, line + u'\n');
}

void Console::write(const QString &text)
{
    writeTo(stdout, text);
}

void Console::print(const QJsonDocument &json)
{
    writeTo(stdout, QString::fromUtf8(json.toJson(QJsonDocument::Indented)));
}

void Console::tell(const QString &line)
{
    std::fflush(stdout); // so that the two keep their order on one terminal
    writeTo(stderr, line + u'\n');
}

void Console::tell(const Error &error)
{
    tell(u"postilla: "_s + error.message());
}

int Console::width() const
{
    winsize size{};
    if (isatty(STDOUT_FILENO) != 0 && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return std::max(qEnvironmentVariableIntValue("COLUMNS"), 0);
}

bool Console::isWatched() const
{
    return isatty(STDERR_FILENO) != 0;
}

ExitCode Console::finish(ExitCode code)
{
    errno = 0;
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return code;
    if (errno != EPIPE) { // whoever reads may stop when they have seen enough
        tell(Error(ErrorCode::FileUnwritable, Cli::tr("The result could not be written"),
                   QString::fromLocal8Bit(std::strerror(errno)), Cli::tr("Send it to another place.")));
    }
    return ExitCode::Failed;
}

} // namespace Postilla
