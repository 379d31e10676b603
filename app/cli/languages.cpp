// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Postilla {

void installLanguages(QCoreApplication &application)
{
    auto *const own = new QTranslator(&application);
    // The English one knows the plurals.
    if (own->load(QLocale(), u"postilla"_s, u"_"_s, u":/i18n"_s) || own->load(u":/i18n/postilla_en.qm"_s))
        application.installTranslator(own);
    auto *const ofQt = new QTranslator(&application);
    if (ofQt->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(ofQt);
}

} // namespace Postilla
