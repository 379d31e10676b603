// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/credits.h"
#include "intake/dates.h"
#include "intake/intake.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestCredits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrittenDateIsRead_data();
    void aWrittenDateIsRead();
    void theDateOfAnAddressIsRead_data();
    void theDateOfAnAddressIsRead();
    void aLineOfCreditsIsRead_data();
    void aLineOfCreditsIsRead();
    void proseIsNoCredit_data();
    void proseIsNoCredit();
    void anEventIsNotThePublication();
    void aStatedDateWinsOverThatOfTheAddress_data();
    void aStatedDateWinsOverThatOfTheAddress();
    void aLeadAboveItsHeadingIsNotTheTitle();
    void aHeadingThatBeginsWithADateStaysTheTitle();
    void withoutHeadingTheTextsBeginningIsTheTitle();
};

void TestCredits::aWrittenDateIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("date");
    const auto row = [](const QString &text, const QString &language, const QString &date) {
        QTest::newRow(qUtf8Printable(text + u' ' + language)) << text << language << date;
    };
    row(u"15 gennaio 2026"_s, u"it"_s, u"2026-01-15"_s);
    row(u"1° agosto 2025"_s, u"it"_s, u"2025-08-01"_s);
    row(u"3 ago 2025"_s, u"it"_s, u"2025-08-03"_s);
    row(u"Jan. 15, 2026"_s, u"en"_s, u"2026-01-15"_s);
    row(u"August 6th, 2025"_s, u"en"_s, u"2025-08-06"_s);
    row(u"6 Sept. 2025"_s, u"en"_s, u"2025-09-06"_s);
    row(u"agosto 2025"_s, u"it"_s, u"2025-08"_s);
    row(u"2025-08-15T23:30:00+02:00"_s, u"en"_s, u"2025-08-15"_s);
    row(u"3/8/2025"_s, u"it"_s, u"2025-08-03"_s);
    row(u"3/8/2025"_s, u"en"_s, u""_s);
    row(u"8/15/2025"_s, u"en"_s, u"2025-08-15"_s);
    row(u"15/8/2025"_s, u"en"_s, u"2025-08-15"_s);
    row(u"8/15/2025"_s, u"it"_s, u""_s);
    row(u"8.8.2025"_s, u"en"_s, u"2025-08-08"_s);
    row(u"30 febbraio 2025"_s, u"it"_s, u""_s);
    row(u"15 gennaio"_s, u"it"_s, u""_s);
}

void TestCredits::aWrittenDateIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    const auto date = parseDate(text, language);
    QTEST(date ? date->text() : QString(), "date");
}

void TestCredits::theDateOfAnAddressIsRead_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("date");
    QTest::newRow("day") << u"https://example.org/2025/08/15/h20"_s << u"2025-08-15"_s;
    QTest::newRow("dashes") << u"https://example.org/news/2025-08-15/h20"_s << u"2025-08-15"_s;
    QTest::newRow("month") << u"https://example.org/2025/08/h20"_s << u"2025-08"_s;
    QTest::newRow("a number") << u"https://example.org/20250815123/h20"_s << u""_s;
    QTest::newRow("month 13") << u"https://example.org/2025/13/h20"_s << u""_s;
}

void TestCredits::theDateOfAnAddressIsRead()
{
    QFETCH(QString, url);
    const auto date = dateInAddress(url);
    QTEST(date ? date->text() : QString(), "date");
}

void TestCredits::aLineOfCreditsIsRead_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("credits"); // author, outlet, carrier, origin, url, date
    const auto row = [](const QString &line, const QStringList &credits) {
        QTest::newRow(qUtf8Printable(line)) << line << credits;
    };
    row(u"Di Mario Rossi"_s, {u"Mario Rossi"_s, {}, {}, {}, {}, {}});
    row(u"di redazione"_s, {u"redazione"_s, {}, {}, {}, {}, {}});
    row(u"A cura di Anna De Santis e Luca D’Amico"_s,
        {u"Anna De Santis e Luca D’Amico"_s, {}, {}, {}, {}, {}});
    row(u"By Jane Doe"_s, {u"Jane Doe"_s, {}, {}, {}, {}, {}});
    row(u"By Jane Doe and John P. Smith for The Margin"_s,
        {u"Jane Doe and John P. Smith"_s, u"The Margin"_s, {}, {}, {}, {}});
    row(u"Di Mario Rossi | 3 agosto 2025"_s, {u"Mario Rossi"_s, {}, {}, {}, {}, u"2025-08-03"_s});
    row(u"*By Jane Doe, Aug. 3, 2025*"_s, {u"Jane Doe"_s, {}, {}, {}, {}, u"2025-08-03"_s});
    row(u"Link alla fonte: https://example.org/a"_s, {{}, {}, {}, {}, u"https://example.org/a"_s, {}});
    row(u"Fonte: Reuters"_s, {{}, {}, {}, u"Reuters"_s, {}, {}});
    row(u"Source: [Reuters](https://example.org/a)"_s,
        {{}, {}, {}, u"Reuters"_s, u"https://example.org/a"_s, {}});
    row(u"Fonte: ANSA (https://example.org/a)"_s, {{}, {}, {}, u"ANSA"_s, u"https://example.org/a"_s, {}});
    row(u"Ripreso da: Il Margine"_s, {{}, {}, u"Il Margine"_s, {}, {}, {}});
    row(u"Originally published on The Margin."_s, {{}, u"The Margin"_s, {}, {}, {}, {}});
    row(u"Redazione Il Margine"_s, {u"Redazione Il Margine"_s, u"Il Margine"_s, {}, {}, {}, {}});
    row(u"a cura della Redazione de Il Margine"_s, {u"Redazione de Il Margine"_s, {}, {}, {}, {}, {}});
    row(u"Di Redazione Esteri"_s, {u"Redazione Esteri"_s, {}, {}, {}, {}, {}});
    row(u"La redazione del Corriere Lariano | 3 agosto 2025"_s,
        {u"La redazione del Corriere Lariano"_s, u"Corriere Lariano"_s, {}, {}, {}, u"2025-08-03"_s});
    row(u"(via Chip Digest)"_s, {{}, {}, u"Chip Digest"_s, {}, {}, {}});
    row(u"La dogana ha fermato il carico. (via chipdigest.example)"_s,
        {{}, {}, u"chipdigest.example"_s, {}, {}, {}});
    row(u"Via: Chip Digest"_s, {{}, {}, u"Chip Digest"_s, {}, {}, {}});
    row(u"Riprodotto da Rassegna Chip"_s, {{}, {}, u"Rassegna Chip"_s, {}, {}, {}});
    row(u"Riprodotto da: Rassegna Chip"_s, {{}, {}, u"Rassegna Chip"_s, {}, {}, {}});
    row(u"Ripreso dalla Rassegna dei Chip."_s, {{}, {}, u"Rassegna dei Chip"_s, {}, {}, {}});
    row(u"Republished by Chip Digest under a Creative Commons licence."_s,
        {{}, {}, u"Chip Digest"_s, {}, {}, {}});
    row(u"Republished with permission from The Margin."_s, {{}, u"The Margin"_s, {}, {}, {}, {}});
    row(u"Reposted from: The Margin"_s, {{}, u"The Margin"_s, {}, {}, {}, {}});
    row(u"Originally published by The Valley Wire on August 3, 2025."_s,
        {{}, u"The Valley Wire"_s, {}, {}, {}, u"2025-08-03"_s});
    row(u"This article first appeared in The Margin and is republished here with permission."_s,
        {{}, u"The Margin"_s, {}, {}, {}, {}});
    row(u"This story was originally published on [The Margin](https://example.org/a)."_s,
        {{}, u"The Margin"_s, {}, {}, u"https://example.org/a"_s, {}});
    row(u"Read the original at The Margin."_s, {{}, u"The Margin"_s, {}, {}, {}, {}});
    row(u"Read the original article at https://example.org/a."_s,
        {{}, {}, {}, {}, u"https://example.org/a"_s, {}});
    row(u"Questo articolo è apparso per la prima volta sull’Eco della Valle il 3 agosto 2025."_s,
        {{}, u"Eco della Valle"_s, {}, {}, {}, u"2025-08-03"_s});
    row(u"Pubblicato in origine su Il Margine"_s, {{}, u"Il Margine"_s, {}, {}, {}, {}});
    row(u"Riprodotto per gentile concessione di Valley Wire."_s, {{}, u"Valley Wire"_s, {}, {}, {}, {}});
    row(u"Leggi l’articolo originale su margine.example"_s, {{}, u"margine.example"_s, {}, {}, {}, {}});
    row(u"https://example.org/2025/a"_s, {{}, {}, {}, {}, u"https://example.org/2025/a"_s, {}});
    row(u"Pubblicato il 3/8/2025"_s, {{}, {}, {}, {}, {}, u"2025-08-03"_s});
    row(u"Milano, venerdì 15 agosto 2025, ore 10:30"_s, {{}, {}, {}, {}, {}, u"2025-08-15"_s});
    row(u"Pubblicato il 3 agosto 2025 da Redazione Il Margine"_s,
        {u"Redazione Il Margine"_s, {}, {}, {}, {}, u"2025-08-03"_s});
    row(u"Posted on August 3, 2025 by Jane Doe"_s, {u"Jane Doe"_s, {}, {}, {}, {}, u"2025-08-03"_s});
    row(u"Posted on August 3, 2025 by Jane Doe-Smith · Filed under licences, H20"_s,
        {u"Jane Doe-Smith"_s, {}, {}, {}, {}, u"2025-08-03"_s});
    row(u"3 agosto 2025, ore 10:30 di Mario Rossi"_s, {u"Mario Rossi"_s, {}, {}, {}, {}, u"2025-08-03"_s});
    row(u"Il Margine – 3 agosto 2025"_s, {{}, u"Il Margine"_s, {}, {}, {}, u"2025-08-03"_s});
    row(u"Valley Weekly Review | August 3, 2025"_s,
        {{}, u"Valley Weekly Review"_s, {}, {}, {}, u"2025-08-03"_s});
    row(u"Mario Rossi – 3 agosto 2025"_s, {{}, {}, {}, {}, {}, u"2025-08-03"_s});
    row(u"PECHINO, 15 gennaio 2026 – Le dogane fermano i chip."_s, {{}, {}, {}, {}, {}, u"2026-01-15"_s});
    row(u"BEIJING, Aug. 15, 2025 (Reuters) - Customs agents stop the chips."_s,
        {{}, {}, {}, u"Reuters"_s, {}, u"2025-08-15"_s});
    row(u"TAIPEI, Aug. 15, 2025 (Valley Wire) – Customs agents stop the chips."_s,
        {{}, {}, {}, u"Valley Wire"_s, {}, u"2025-08-15"_s});
    row(u"(Valley Wire) – TAIPEI, August 15, 2025 – Customs agents stop the chips."_s,
        {{}, {}, {}, u"Valley Wire"_s, {}, u"2025-08-15"_s});
    row(u"TAIPEI, 15 agosto 2025 (ore 12) – Le dogane fermano i chip."_s,
        {{}, {}, {}, {}, {}, u"2025-08-15"_s});
    row(u"(ANSA) - ROMA, 3 AGO - Il governo valuta."_s, {{}, {}, {}, u"ANSA"_s, {}, {}});
    row(u"Le dogane fermano i chip. (Adnkronos)"_s, {{}, {}, {}, u"Adnkronos"_s, {}, {}});
}

void TestCredits::aLineOfCreditsIsRead()
{
    QFETCH(QString, line);
    const Credits credits = readCredits(line, u"it");
    const QStringList found{credits.author,  credits.outlet,
                            credits.carrier, credits.origin,
                            credits.url,     credits.published ? credits.published->text() : QString()};
    QTEST(found, "credits");
}

void TestCredits::proseIsNoCredit_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line :
         {u"Il 15 gennaio 2026 la regola entra in vigore – dicono i funzionari."_s,
          u"Chinese firms have ordered more, Reuters reported."_s, u"Di Maio attacca Nvidia"_s,
          u"Via libera all’H20"_s, u"By 2026 the rule will bind."_s, u"Nvidia (NVDA) – le azioni scendono"_s,
          u"Source code of the driver leaked"_s, u"The deal – 3 August 2025 – is off."_s,
          u"Il presidente, il 3 agosto 2025, ha firmato."_s,
          u"First published in 2022, the rule binds licences for chips."_s,
          u"Originally published by Huawei, the figures were wrong."_s,
          u"Riprodotto da zero il chip americano"_s, u"Ripreso da Huawei il progetto del chip H20"_s,
          u"La redazione ha contattato Nvidia."_s, u"Read the original order of the Commerce Department."_s,
          u"The shipment went to Shenzhen (via Hong Kong), officials said."_s,
          u"The boards reach Shenzhen (via Hong Kong and Macao in small lots)"_s})
        QTest::newRow(qUtf8Printable(line)) << line;
}

void TestCredits::proseIsNoCredit()
{
    QFETCH(QString, line);
    const Credits credits = readCredits(line, u"it");
    QVERIFY(credits.isEmpty() && !credits.isWholeLine);
}

void TestCredits::anEventIsNotThePublication()
{
    const auto incoming =
        readText(u"La regola sugli H200\n\nLa regola, firmata il 15 gennaio 2026, vale per tutti.\n\n"
                 "Il 20 gennaio 2026 Pechino ha risposto con un divieto alle dogane."_s);
    QVERIFY(!incoming->document.published);
    QCOMPARE(incoming->document.publishedKnownBy, DateKnownBy::Unknown);
}

void TestCredits::aStatedDateWinsOverThatOfTheAddress_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("by whom, it") << u"Pubblicato il 14 agosto 2025 da Redazione Il Margine"_s;
    QTest::newRow("by whom, en") << u"Posted on August 14, 2025 by Jane Doe"_s;
    QTest::newRow("outlet") << u"Il Margine – 14 agosto 2025"_s;
}

void TestCredits::aStatedDateWinsOverThatOfTheAddress()
{
    QFETCH(QString, line);
    const auto incoming = readText(u"Le dogane fermano i chip\n"_s + line +
                                   u"\nI chip restano in porto, dicono i funzionari.\n\n"
                                   "Link alla fonte: https://example.org/2025/08/12/chip"_s);
    QCOMPARE(incoming->document.published->text(), u"2025-08-14"_s);
    QCOMPARE(incoming->document.publishedKnownBy, DateKnownBy::Stated);
}

void TestCredits::aLeadAboveItsHeadingIsNotTheTitle()
{
    const auto incoming =
        readText(u"\nI chip hanno avuto il permesso di partire per la Cina.\nSchede H20: arriva il "
                 "permesso\nIl resto del testo segue qui."_s);
    QCOMPARE(incoming->document.title, u"Schede H20: arriva il permesso"_s);
}

void TestCredits::aHeadingThatBeginsWithADateStaysTheTitle()
{
    const auto incoming = readText(u"3 agosto 2025 – Schede H20, arriva il permesso\n"
                                   "Il resto del testo segue qui."_s);
    QCOMPARE(incoming->document.title, u"3 agosto 2025 – Schede H20, arriva il permesso"_s);
}

void TestCredits::withoutHeadingTheTextsBeginningIsTheTitle()
{
    const auto incoming =
        readText(u"Huawei ha mostrato ieri il suo nuovo acceleratore, che sostituisce quello "
                 "americano. Il resto segue.\n\nDi Redattrice"_s);
    QCOMPARE(incoming->document.title, u"Huawei ha mostrato ieri il suo nuovo acceleratore"_s);
    QCOMPARE(incoming->document.author, u"Redattrice"_s);
    QCOMPARE(incoming->remarks.size(), 1);
}

QTEST_GUILESS_MAIN(TestCredits)
#include "tst_credits.moc"
