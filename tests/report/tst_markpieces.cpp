// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/markpieces.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Postilla;

namespace {
Mention mark(MentionKind kind, TextSpan span)
{
    Mention mention;
    mention.kind = kind;
    mention.span = span;
    return mention;
}

/// "[…]" around what is marked, in capitals what is quoted.
QString shown(const MarkedText &text, TextSpan stretch, TextSpan quote)
{
    QString out;
    for (const MarkPiece &piece : markPieces(text, stretch, quote)) {
        const QString words = text.text.sliced(piece.span.start, piece.span.length());
        const QString cased = piece.isQuoted ? words.toUpper() : words;
        out += piece.kind ? u'[' + cased + u']' : cased;
    }
    return out;
}
} // namespace

class MarkPiecesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesCoverTheStretch_data()
    {
        QTest::addColumn<QList<Mention>>("mentions");
        QTest::addColumn<TextSpan>("stretch");
        QTest::addColumn<TextSpan>("quote");
        QTest::addColumn<QString>("expected");
        const Mention word = mark(MentionKind::Chip, {4, 7});
        QTest::newRow("nothing") << QList<Mention>() << TextSpan{0, 11} << TextSpan() << u"one two six"_s;
        QTest::newRow("a mark") << QList{word} << TextSpan{0, 11} << TextSpan() << u"one [two] six"_s;
        QTest::newRow("a quote inside a mark")
            << QList{word} << TextSpan{0, 11} << TextSpan{5, 6} << u"one [t][W][o] six"_s;
        QTest::newRow("a mark across the quote's end")
            << QList{word} << TextSpan{0, 11} << TextSpan{0, 6} << u"ONE [TW][o] six"_s;
        QTest::newRow("part of the text") << QList{word} << TextSpan{4, 8} << TextSpan{0, 11} << u"[TWO] "_s;
        QTest::newRow("the first of two that overlap wins")
            << QList{word, mark(MentionKind::Figure, {5, 9})} << TextSpan{0, 11} << TextSpan()
            << u"one [two] six"_s;
        QTest::newRow("a kind that reports do not mark")
            << QList{mark(MentionKind::Cue, {0, 3})} << TextSpan{0, 11} << TextSpan() << u"one two six"_s;
    }
    void piecesCoverTheStretch()
    {
        QFETCH(QList<Mention>, mentions);
        QFETCH(TextSpan, stretch);
        QFETCH(TextSpan, quote);
        QFETCH(QString, expected);
        QCOMPARE(shown({u"one two six"_s, mentions}, stretch, quote), expected);
    }
};

QTEST_GUILESS_MAIN(MarkPiecesTest)
#include "tst_markpieces.moc"
