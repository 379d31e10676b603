// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runwindow.h"

#include "base/translations.h"
#include "ui/mainwindow.h"
#include "ui/openedlibrary.h"
#include "ui/patience.h"
#include "ui/prompts.h"

#include <KAboutData>
#include <KIconTheme>
#include <KLocalizedString>

#include <QApplication>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// A library that opens sooner is in the window's first frame.
constexpr std::chrono::milliseconds noticeable(200);

void describe()
{
    KAboutData about(
        u"postilla"_s, u"Postilla"_s, QCoreApplication::applicationVersion(),
        QCoreApplication::translate("About", "Reads news on one subject, and says what is claimed"),
        KAboutLicense::GPL_V3, QCoreApplication::translate("About", "© 2026 The Postilla authors"));
    about.setDesktopFileName(u"org.postilla.Postilla"_s);
    about.setOrganizationDomain("postilla.org");
    KAboutData::setApplicationData(about);
}

} // namespace

int runWindow(int argc, char **argv)
{
    KIconTheme::initTheme();
    QApplication application(argc, argv);
    KLocalizedString::setApplicationDomain("postilla");
    installTranslations();
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTILLA_VERSION));
    describe();
    auto opening =
        MainWindow::startOpening(QCoreApplication::arguments().value(1, MainWindow::lastLibrary()));
    MainWindow window;
    if (!waitFor(opening, noticeable))
        window.show(); // empty, as long as it takes
    window.openLibrary(std::move(opening));
    window.show();
    return QApplication::exec();
}

} // namespace Postilla
