// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace Postilla::Test {

/// What a run of the program left behind.
struct Ran
{
    int code = -1;
    QString out;
    QString err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
};

/// The real program with a home, a data folder and articles of its own.
class Program
{
public:
    Program();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString libraryPath() const { return path(QStringLiteral("test.postilla")); }
    QString write(const QString &name, const QByteArray &bytes) const;
    /// Three short articles in a folder; answers with its path.
    QString writeNews() const;

    /// Runs the program to its end with exactly these arguments.
    Ran run(const QStringList &arguments) const;
    /// The same on the library of this folder.
    Ran onLibrary(QStringList arguments) const;
    /// Starts it without waiting.
    void start(QProcess &process, const QStringList &arguments) const;

    QProcessEnvironment &environment() { return m_environment; }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace Postilla::Test
