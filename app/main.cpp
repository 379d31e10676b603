// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "cli/languages.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("postilla"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTILLA_VERSION));
    Postilla::installLanguages(application);
    return static_cast<int>(Postilla::runCommandLine(QCoreApplication::arguments().sliced(1)));
}
