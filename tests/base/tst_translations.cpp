// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translations.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qDeleteAll(qApp->findChildren<QTranslator *>()); }

    void anItalianReadsItalian()
    {
        Postilla::installTranslations(QLocale(QLocale::Italian));
        QCOMPARE_NE(QCoreApplication::translate("PartialDate", "This is not a date"),
                    u"This is not a date"_s);
        QCOMPARE_NE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    }

    void aReaderOfAnotherLanguageGetsEnglish()
    {
        Postilla::installTranslations(QLocale(QLocale::German));
        QCOMPARE(QCoreApplication::translate("PartialDate", "This is not a date"), u"This is not a date"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
