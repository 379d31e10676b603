// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/paragraph.h"
#include "report/pdfstyle.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Postilla;

namespace {

Paragraph paragraph(const QString &words, qreal width)
{
    ParagraphText text;
    text.words.text = words;
    text.font = PdfStyle::sans(9);
    return Paragraph(text, width);
}

QStringList linesOf(const QString &words, qreal width)
{
    const Paragraph broken = paragraph(words, width);
    QStringList lines;
    for (int line = 0; line < broken.lineCount(); ++line) {
        const TextSpan span = broken.lineSpan(line);
        lines << words.sliced(span.start, span.length());
    }
    return lines;
}

} // namespace

class ParagraphTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLineEndsInsideANumber()
    {
        const QString words =
            u"What changed since R-A-0007 of 22 November [A-0042, BC-12345]: likely (55–80 %)."_s;
        const QFontMetricsF metrics(PdfStyle::sans(9));
        const qreal longestWord = metrics.horizontalAdvance(u"BC-12345 "_s);
        for (qreal width = longestWord; width < metrics.horizontalAdvance(words); width += PdfStyle::pt(1)) {
            const QStringList lines = linesOf(words, width);
            QCOMPARE(lines.join(QString()), words);
            for (const QString &line : lines)
                QVERIFY2(!line.endsWith(u'-') && !line.endsWith(u'–'), qPrintable(lines.join(u'|')));
        }
    }

    void anOrdinaryHyphenMayEndALine()
    {
        const QString words = u"state-of-the-art"_s;
        const qreal width = QFontMetricsF(PdfStyle::sans(9)).horizontalAdvance(u"state-of-t"_s);
        QCOMPARE(linesOf(words, width), (QStringList{u"state-of-"_s, u"the-art"_s}));
    }
};

QTEST_MAIN(ParagraphTest)
#include "tst_paragraph.moc"
