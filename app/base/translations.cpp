// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Postilla {

void installTranslations(const QLocale &locale)
{
    const QString own = u":/i18n"_s;
    auto *texts = new QTranslator(QCoreApplication::instance());
    if (texts->load(locale, u"postilla"_s, u"_"_s, own) || texts->load(u"postilla_en"_s, own))
        QCoreApplication::installTranslator(texts);

    // Qt's own dialogs speak the same language, not one that only Qt has.
    auto *qtTexts = new QTranslator(QCoreApplication::instance());
    if (qtTexts->load(QLocale(texts->language()), u"qtbase"_s, u"_"_s,
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtTexts);
}

} // namespace Postilla
