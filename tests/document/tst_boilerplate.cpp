// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/boilerplate.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestBoilerplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLeftoverLineIsFound_data();
    void aLeftoverLineIsFound();
    void aLeftoverGluedToAParagraphIsFound_data();
    void aLeftoverGluedToAParagraphIsFound();
    void proseIsLeftAlone_data();
    void proseIsLeftAlone();
    void spansAreInOrderAndApart();
};

void TestBoilerplate::aLeftoverLineIsFound_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line :
         {u"Lascia un commento"_s,
          u"Leave a comment"_s,
          u"Leave a Reply Cancel reply"_s,
          u"Commenti (12)"_s,
          u"3 comments"_s,
          u"Condividi"_s,
          u"Share this:"_s,
          u"- Share on Facebook"_s,
          u"Facebook | X | LinkedIn"_s,
          u"Seguici su Telegram"_s,
          u"![La scheda](https://example.org/a.png)"_s,
          u"[![La scheda](a.png)](https://example.org)"_s,
          u"Leggi anche: Huawei accelera"_s,
          u"**Leggi anche**"_s,
          u"Read more: AMD waits"_s,
          u"Articoli correlati"_s,
          u"Related stories"_s,
          u"Per ulteriori approfondimenti, consultare l’ articolo completo e le immagini."_s,
          u"For more details, read the full article."_s,
          u"Iscriviti alla newsletter"_s,
          u"Sign up for our newsletter!"_s,
          u"Questo sito utilizza i cookie per migliorare l'esperienza."_s,
          u"We use cookies to give you the best experience."_s,
          u"Accept all cookies"_s,
          u"© 2025 Il Margine. Tutti i diritti riservati."_s,
          u"RIPRODUZIONE RISERVATA"_s,
          u"Advertisement"_s,
          u"Photo: Reuters"_s})
        QTest::newRow(qUtf8Printable(line)) << line;
}

void TestBoilerplate::aLeftoverLineIsFound()
{
    QFETCH(QString, line);
    const QString text = u"Prima riga.\n"_s + line + u"\nUltima riga."_s;
    QCOMPARE(boilerplateSpans(text), (QList<TextSpan>{{12, 12 + line.size()}}));
}

void TestBoilerplate::aLeftoverGluedToAParagraphIsFound_data()
{
    QTest::addColumn<QString>("tail");
    for (const QString &tail : {u"Lascia un commento"_s, u"Leave a comment"_s, u"Condividi su Facebook"_s,
                                u"© RIPRODUZIONE RISERVATA"_s, u"Iscriviti alla nostra newsletter."_s})
        QTest::newRow(qUtf8Printable(tail)) << tail;
}

void TestBoilerplate::aLeftoverGluedToAParagraphIsFound()
{
    QFETCH(QString, tail);
    const QString prose = u"Le scorte calano, dice il gruppo."_s.repeated(30);
    QCOMPARE(boilerplateSpans(prose + tail), (QList<TextSpan>{{prose.size(), prose.size() + tail.size()}}));
    QCOMPARE(boilerplateSpans(prose + u"  "_s + tail).first().start, prose.size() + 2);
}

void TestBoilerplate::proseIsLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    for (
        const QString &text :
        {u"Il ministro non lascia un commento ai giornalisti."_s, u"Nvidia declined to leave a comment."_s,
         u"I due gruppi decidono di condividi… condividere i ricavi."_s, u"Nvidia will share this burden."_s,
         u"Share prices fell 3% on Friday."_s, u"Comment was not available."_s,
         u"Read more books, Huang told students. They will."_s,
         u"Copyright law is not the point here, she said, "
         u"because the chip designs at stake are covered by export rules that no court has yet tested in full."_s,
         u"See also what happened in April, when the rule changed."_s,
         u"Condividi il rischio, dice Huang agli azionisti."_s})
        QTest::newRow(qUtf8Printable(text.first(24))) << text;
}

void TestBoilerplate::proseIsLeftAlone()
{
    QFETCH(QString, text);
    QCOMPARE(boilerplateSpans(text), QList<TextSpan>());
}

void TestBoilerplate::spansAreInOrderAndApart()
{
    const QString text = u"Condividi\nTesto.Lascia un commento\n\nCondividi\n"_s;
    QCOMPARE(boilerplateSpans(text), (QList<TextSpan>{{0, 9}, {16, 34}, {36, 45}}));
}

QTEST_APPLESS_MAIN(TestBoilerplate)
#include "tst_boilerplate.moc"
