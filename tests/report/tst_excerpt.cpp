// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/excerpt.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Postilla;

namespace {
DocumentVersion versionOf(const QString &text)
{
    DocumentVersion version;
    version.text = text;
    return version;
}

Excerpt excerpt(const QString &text, const QString &quote, const QList<Mention> &mentions = {})
{
    const qsizetype at = text.indexOf(quote);
    return excerptAround(versionOf(text), mentions, {at, at + quote.size()});
}

QString quoteOf(const Excerpt &excerpt)
{
    return excerpt.context.text.sliced(excerpt.quote.start, excerpt.quote.length());
}
} // namespace

class ExcerptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceComesWithItsNeighbours()
    {
        const Excerpt around = excerpt(
            u"One is here. Two is here. Three is here. Four is here. Five is here."_s, u"Three is here."_s);
        QCOMPARE(around.context.text, u"Two is here. Three is here. Four is here."_s);
        QCOMPARE(quoteOf(around), u"Three is here."_s);
    }

    void aPartOfASentenceComesWithTheRestAndTheNeighbours()
    {
        const Excerpt around = excerpt(
            u"One is here. Two is here. Three, he said, is here. Four is here. Five."_s, u"he said"_s);
        QCOMPARE(around.context.text, u"Two is here. Three, he said, is here. Four is here."_s);
        QCOMPARE(quoteOf(around), u"he said"_s);
    }

    void theContextStaysInItsParagraph()
    {
        const Excerpt around =
            excerpt(u"Title\nThe quote is here.\nNext paragraph."_s, u"The quote is here."_s);
        QCOMPARE(around.context.text, u"The quote is here."_s);
    }

    void aWholeTextIsItsOwnContext()
    {
        const QString text = u"One is here. Two is here."_s;
        QCOMPARE(excerpt(text, text).context.text, text);
    }

    void aQuoteOverParagraphsKeepsThem()
    {
        const Excerpt around = excerpt(u"One is.\nTwo is.\nThree is."_s, u"is.\nTwo is."_s);
        QCOMPARE(around.context.text, u"One is.\nTwo is."_s);
        QCOMPARE(quoteOf(around), u"is.\nTwo is."_s);
    }

    void boilerplateIsLeftOut()
    {
        DocumentVersion version = versionOf(u"The quote is here. Leave a comment"_s);
        version.boilerplate = {{19, 34}};
        QCOMPARE(excerptAround(version, {}, {0, 18}).context.text, u"The quote is here."_s);
    }

    void aLongNeighbourIsCutAtAWord()
    {
        const QString longSentence = u"word "_s.repeated(200) + u"end. "_s;
        const Excerpt around =
            excerpt(longSentence + u"The quote is here. "_s + longSentence, u"The quote is here."_s);
        QVERIFY(around.context.text.size() < 520);
        QVERIFY(around.context.text.startsWith(u"word "));
        QVERIFY(around.context.text.endsWith(u" word"));
        QCOMPARE(quoteOf(around), u"The quote is here."_s);
    }

    void aVeryLongQuoteIsCutInItsMiddle()
    {
        const QString quote = u"Begin "_s + u"word "_s.repeated(2000) + u"finish"_s;
        const Excerpt around = excerpt(quote, quote);
        QVERIFY(around.context.text.size() < 3000);
        QVERIFY(around.context.text.startsWith(u"Begin word"));
        QVERIFY(around.context.text.contains(u" word […] word "));
        QVERIFY(around.context.text.endsWith(u"word finish"));
        QCOMPARE(around.quote, (TextSpan{0, around.context.text.size()}));
    }

    void marksMoveWithTheirWords()
    {
        const QString text = u"First the H20. Then the H20. Last the H20."_s;
        QList<Mention> mentions;
        for (qsizetype at = text.indexOf(u"H20"); at >= 0; at = text.indexOf(u"H20", at + 1))
            mentions.append(Mention{{at, at + 3}, MentionKind::Chip, MentionSub::None, {}, {}});
        const Excerpt around = excerpt(u"Title\n"_s + text, u"Then the H20."_s, [&] {
            QList<Mention> moved = mentions;
            for (Mention &mention : moved)
                mention.span = mention.span.moved(6);
            return moved;
        }());
        QCOMPARE(around.context.mentions, mentions);
    }
};

QTEST_APPLESS_MAIN(ExcerptTest)
#include "tst_excerpt.moc"
