// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QDir>
#include <QFile>

#include <linux/capability.h>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace Postilla::Test {

Program::Program()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(u"HOME"_s, m_folder.path());
    m_environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    m_environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.remove(u"LANGUAGE"_s);
    m_environment.remove(u"COLUMNS"_s);
}

QString Program::write(const QString &name, const QByteArray &bytes) const
{
    QDir(m_folder.path()).mkpath(QFileInfo(name).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s: %s", qUtf8Printable(name), qUtf8Printable(file.errorString()));
    return file.fileName();
}

QString Program::writeNews() const
{
    write(u"news/1.txt"_s, "Licences for three chips\n\nThe ministry said so on 3 March 2025.\n");
    write(u"news/2.md"_s, "# Licenze per tre chip\n\nLo ha detto il ministero lunedì.\n");
    write(u"news/3.html"_s, "<html><head><title>Exports stop</title></head><body><p>Exports stop, "
                            "the ministry said.</p></body></html>\n");
    return path(u"news"_s);
}

Ran Program::run(const QStringList &arguments) const
{
    QProcess process;
    start(process, arguments);
    if (!process.waitForFinished(280000))
        qFatal("the program does not end");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Ran Program::onLibrary(QStringList arguments) const
{
    return run(arguments << u"--library"_s << libraryPath());
}

void Program::start(QProcess &process, const QStringList &arguments) const
{
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.setChildProcessModifier([] {
        // Not even root passes over permissions then; nobody else may do this, nor needs to.
        ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE);
        ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH);
    });
    process.start(QStringLiteral(POSTILLA_PROGRAM), arguments);
}

} // namespace Postilla::Test
