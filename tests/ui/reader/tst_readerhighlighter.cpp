// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerhighlighter.h"

#include "markedtext.h"
#include "support/testdata.h"
#include "ui/reader/marktheme.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

/// A highlighter with all that it looks at.
struct Bed
{
    explicit Bed(const Test::MarkedText &marked)
        : text(marked.version.text)
        , mentions(marked.mentions)
        , highlighter(text, mentions, theme, nullptr)
    {
        document.setPlainText(text.shown());
        QSignalSpy found(&highlighter, &ReaderHighlighter::markupFound);
        highlighter.startOver(marked.version.format, marked.version.boilerplate);
        // A text as short as these comes in one slice.
        markupCame = marked.version.format == TextFormat::Markdown && found.wait(30'000);
    }

    QList<QTextLayout::FormatRange> formats(int block) const
    {
        return highlighter.formats(document.findBlockByNumber(block));
    }

    ReaderDocument text;
    MentionList mentions;
    MarkTheme theme;
    ReaderHighlighter highlighter;
    QTextDocument document;
    bool markupCame = false;
};

QString named(const QTextCharFormat &format, const MarkTheme &theme)
{
    if (format == theme.boilerplateFormat())
        return u"boilerplate"_s;
    for (const KindInfo &kind : builtinKinds()) {
        if (format == theme.format(kind.kind))
            return kind.format;
    }
    QString name = u"markup"_s;
    if (format.fontWeight() == QFont::Bold)
        name += u" bold"_s;
    if (format.fontItalic())
        name += u" italic"_s;
    return name;
}

/// One line a range: block, place, what, words.
QString dump(const Bed &bed)
{
    QString lines;
    for (QTextBlock block = bed.document.begin(); block.isValid(); block = block.next()) {
        const auto ranges = bed.highlighter.formats(block);
        for (const auto &range : ranges) {
            lines += u"%1:%2-%3 %4 \"%5\"\n"_s.arg(block.blockNumber() + 1)
                         .arg(range.start)
                         .arg(range.start + range.length)
                         .arg(named(range.format, bed.theme), block.text().sliced(range.start, range.length));
        }
    }
    return lines;
}

} // namespace

class TestReaderHighlighter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreAsInTheReference_data();
    void marksAreAsInTheReference();
    void mentionsLieOverMarkup();
    void aHiddenKindLeavesNoMark();
    void aMentionOverALineEndIsMarkedOnBothLines();
    void markupOfAVeryLongTextIsLeftPlain();
    void aNewTextForgetsTheMarkupOfTheOld();
};

void TestReaderHighlighter::marksAreAsInTheReference_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(Test::dataPath(u"reader"_s));
    const auto names = folder.entryList({u"*.marked.*"_s});
    for (const QString &name : names) {
        if (!name.endsWith(u".ref"))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void TestReaderHighlighter::marksAreAsInTheReference()
{
    QFETCH(QString, path);
    const auto format = path.endsWith(u".md") ? TextFormat::Markdown : TextFormat::Plain;
    const Bed bed(Test::markedText(QString::fromUtf8(Test::readFile(path)), format));
    QCOMPARE(bed.markupCame, format == TextFormat::Markdown);
    const QString found = dump(bed);
    const QString reference = QString::fromUtf8(Test::readFile(path + u".ref"_s));
    if (found != reference)
        qWarning().noquote() << "found:\n" << found;
    QCOMPARE(found, reference);
}

void TestReaderHighlighter::mentionsLieOverMarkup()
{
    const Bed bed(Test::markedText(u"Una **scheda {Chip|H20}** in più"_s, TextFormat::Markdown));
    QVERIFY(bed.markupCame);
    const auto ranges = bed.formats(0);
    QVERIFY(ranges.size() >= 2);
    QCOMPARE(ranges.last().format, bed.theme.format(MentionKind::Chip));
    QVERIFY(std::ranges::any_of(ranges, [&](const auto &range) {
        return range.format.fontWeight() == QFont::Bold && range.start <= ranges.last().start;
    }));
    QVERIFY(!ranges.last().format.hasProperty(QTextFormat::FontWeight));
}

void TestReaderHighlighter::aHiddenKindLeavesNoMark()
{
    Bed bed(Test::markedText(u"{Company|Nvidia} vende {Chip|H20}"_s));
    bed.highlighter.setKindVisible(MentionKind::Chip, false);
    QCOMPARE(bed.formats(0).size(), 1);
    QCOMPARE(bed.formats(0).first().format, bed.theme.format(MentionKind::Company));
    bed.highlighter.setKindVisible(MentionKind::Chip, true);
    QCOMPARE(bed.formats(0).size(), 2);
}

void TestReaderHighlighter::aMentionOverALineEndIsMarkedOnBothLines()
{
    const Bed bed(Test::markedText(u"sono {Figure|tre\nmilioni} di schede"_s));
    QCOMPARE(bed.formats(0).size(), 1);
    QCOMPARE(bed.formats(0).first().length, 3);
    QCOMPARE(bed.formats(1).first().start, 0);
    QCOMPARE(bed.formats(1).first().length, 7);
}

void TestReaderHighlighter::markupOfAVeryLongTextIsLeftPlain()
{
    const QString longText = u"# Titolo\n"_s.repeated(ReaderHighlighter::longestMarkup / 9 + 1);
    ReaderDocument text(longText);
    const MentionList none;
    const MarkTheme theme;
    ReaderHighlighter highlighter(text, none, theme, nullptr);
    highlighter.startOver(TextFormat::Markdown, {});
    QVERIFY(!highlighter.isSearching());
    text = ReaderDocument(u"# Titolo\n"_s);
    highlighter.startOver(TextFormat::Markdown, {});
    QVERIFY(highlighter.isSearching());
}

void TestReaderHighlighter::aNewTextForgetsTheMarkupOfTheOld()
{
    Bed bed(Test::markedText(u"# Titolo"_s, TextFormat::Markdown));
    QVERIFY(!bed.formats(0).isEmpty());
    bed.highlighter.startOver(TextFormat::Plain, {});
    QVERIFY(bed.formats(0).isEmpty());
}

QTEST_MAIN(TestReaderHighlighter)
#include "tst_readerhighlighter.moc"
