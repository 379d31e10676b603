// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "childrun.h"

#include <QElapsedTimer>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace Postilla::Bench {

namespace {

pid_t start(const std::vector<QByteArray> &words, const QByteArray &output)
{
    std::vector<char *> arguments;
    for (const QByteArray &word : words)
        arguments.push_back(const_cast<char *>(word.constData()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    constexpr int readable = 0644;
    if (!output.isEmpty())
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output.constData(),
                                         O_WRONLY | O_CREAT | O_TRUNC, readable);
    pid_t child = 0;
    const int failed = posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0)
        qFatal("%s cannot be started", words.front().constData());
    return child;
}

} // namespace

ChildRun runChild(const QStringList &command, const QString &output)
{
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(word.toLocal8Bit());
    QElapsedTimer timer;
    timer.start();
    const pid_t child = start(words, output.toLocal8Bit());
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("%s failed", words.front().constData());
    constexpr double kilobytesOfAMegabyte = 1024;
    return {double(timer.nsecsElapsed()) / 1e9, double(used.ru_maxrss) / kilobytesOfAMegabyte};
}

} // namespace Postilla::Bench
