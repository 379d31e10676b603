// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportlanguage.h"
#include "report/reportwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Postilla;

namespace {
Document publishedOn(const QString &date, DateKnownBy how)
{
    Document document;
    if (!date.isEmpty())
        document.published = *PartialDate::parse(date);
    document.publishedKnownBy = how;
    return document;
}
} // namespace

class ReportLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreSaidAsFarAsTheyAreKnown_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("italian");
        QTest::addColumn<QString>("english");
        QTest::newRow("day") << u"2025-08-15"_s << u"15 agosto 2025"_s << u"15 August 2025"_s;
        QTest::newRow("month") << u"2025-08"_s << u"agosto 2025"_s << u"August 2025"_s;
        QTest::newRow("year") << u"2025"_s << u"2025"_s << u"2025"_s;
    }
    void datesAreSaidAsFarAsTheyAreKnown()
    {
        QFETCH(QString, date);
        const PartialDate partial = *PartialDate::parse(date);
        QTEST(ReportLanguage(ReportLocale::Italian).date(partial), "italian");
        QTEST(ReportLanguage(ReportLocale::English).date(partial), "english");
    }

    void aDateTheTextDoesNotStateIsSaidToBeUnknown()
    {
        const Document undated = publishedOn({}, DateKnownBy::Unknown);
        QCOMPARE(ReportWords(ReportLanguage(ReportLocale::Italian)).published(undated),
                 u"data ignota: il testo non ne riporta"_s);
        QCOMPARE(ReportWords(ReportLanguage(ReportLocale::English)).published(undated),
                 u"date unknown: the text states none"_s);
    }

    void howADateIsKnownIsSaid()
    {
        const ReportWords words{ReportLanguage(ReportLocale::Italian)};
        QCOMPARE(words.published(publishedOn(u"2025-08"_s, DateKnownBy::Inferred)),
                 u"agosto 2025 (dedotta dal testo)"_s);
        QCOMPARE(words.published(publishedOn(u"2025"_s, DateKnownBy::Entered)),
                 u"2025 (inserita dall’analista)"_s);
    }

    void countsHaveTheirPlurals()
    {
        const ReportLanguage italian(ReportLocale::Italian);
        QCOMPARE(italian.phrase("Report", "%n claim(s)", nullptr, 1), u"1 affermazione"_s);
        QCOMPARE(italian.phrase("Report", "%n claim(s)", nullptr, 0), u"0 affermazioni"_s);
        const ReportLanguage english(ReportLocale::English);
        QCOMPARE(english.phrase("Report", "%n claim(s)", nullptr, 1), u"1 claim"_s);
        QCOMPARE(english.phrase("Report", "%n claim(s)", nullptr, 59), u"59 claims"_s);
    }

    void numbersAreGroupedAsTheLocaleDoes()
    {
        QCOMPARE(ReportLanguage(ReportLocale::Italian).number(12345), u"12.345"_s);
        QCOMPARE(ReportLanguage(ReportLocale::English).number(12345), u"12,345"_s);
    }
};

QTEST_GUILESS_MAIN(ReportLanguageTest)
#include "tst_reportlanguage.moc"
