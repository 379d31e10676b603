// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mentiontext.h"

#include "mention/figurevocabulary.h"
#include "mention/lexiconreader.h"
#include "mention/mentionfinder.h"
#include "support/testdata.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>
#include <QTextBoundaryFinder>
#include <QThread>

#include <array>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestMentionFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linesYieldWhatTheTableSays_data();
    void linesYieldWhatTheTableSays();
    void articlesYieldTheirMentions_data();
    void articlesYieldTheirMentions();
    void mentionsOfOneKindNeverOverlap_data();
    void mentionsOfOneKindNeverOverlap();
    void aParagraphOfItsOwnYieldsTheSame();
    void nothingIsFoundInSkippedSpans();
    void hostileTextsAreSurvived_data();
    void hostileTextsAreSurvived();
    void aHugeLineIsReadLikeItsParts();
    void aHugeLexiconIsFoundWhole();
    void aNationalityBelongsToTheBody();
    void aBodyIsTheOneOfItsWholeName();
    void eachNameIsOfItsOwnBody_data();
    void eachNameIsOfItsOwnBody();
    void aBodyThatNeedsANationalityIsNothingWithoutOne();
    void aWordOfAFigureIsNoCue();
    void theLexiconOfTheCallerIsUsed();
    void anotherLexiconIsAnotherRevision();
    void threadsShareAFinder();

private:
    QList<Mention> find(const QString &text) const { return m_finder->find(text); }

    std::shared_ptr<const MentionFinder> m_finder;
};

namespace {

void addLines(const QString &name)
{
    const QString text = QString::fromUtf8(Test::readFile(Test::dataPath(u"mention/"_s + name)));
    int number = 0;
    for (const QString &row : text.split(u'\n', Qt::SkipEmptyParts)) {
        ++number;
        QTest::addRow("%s:%d", qPrintable(name), number) << row.section(u'\t', 0, 0) << row.section(u'\t', 1);
    }
}

/// The text with accents, joiners and emoji put in at random, so that graphemes end anywhere.
QString withMarks(QString text)
{
    constexpr quint32 seed = 1789;
    constexpr int oftenness = 12;
    const std::array marks{u"\u0301"_s,          u"\u200D"_s, u"\uFE0F"_s, u"\u20E3"_s,
                           u"👩🏽‍🚀"_s, u"🇮🇹"_s,     u"e\u0327"_s};
    QRandomGenerator random(seed);
    for (qsizetype at = text.size(); at > 0; at -= 1 + random.bounded(oftenness))
        text.insert(at, marks[random.bounded(int(marks.size()))]);
    return text;
}

QStringList articles()
{
    const QDir folder(Test::dataPath(u"mention/articles"_s));
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.txt"_s}))
        paths.append(folder.filePath(name));
    return paths;
}

} // namespace

void TestMentionFinder::initTestCase()
{
    const auto finder = MentionFinder::standard();
    QVERIFY2(finder, finder ? "" : qPrintable(finder.error().message()));
    m_finder = *finder;
}

void TestMentionFinder::linesYieldWhatTheTableSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    addLines(u"lines_it.tsv"_s);
    addLines(u"lines_en.tsv"_s);
    addLines(u"figureforms.tsv"_s);
    addLines(u"chipforms.tsv"_s);
}

void TestMentionFinder::linesYieldWhatTheTableSays()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(mentionsText(text, find(text)), expected);
}

void TestMentionFinder::articlesYieldTheirMentions_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : articles())
        QTest::addRow("%s", qPrintable(path.section(u'/', -1))) << path;
    QVERIFY(articles().size() >= 12);
}

void TestMentionFinder::articlesYieldTheirMentions()
{
    QFETCH(const QString, path);
    const QString text = QString::fromUtf8(Test::readFile(path));
    const QString golden = QString::fromUtf8(Test::readFile(path.chopped(4) + u".mentions"_s));
    QStringList lines;
    for (const Mention &mention : find(text)) {
        if (mention.kind != MentionKind::Cue)
            lines.append(mentionsText(text, {mention}));
    }
    QCOMPARE(lines.join(u'\n'), golden.trimmed());
}

void TestMentionFinder::mentionsOfOneKindNeverOverlap_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &path : articles())
        QTest::addRow("%s", qPrintable(path.section(u'/', -1))) << QString::fromUtf8(Test::readFile(path));
    QTest::newRow("figures without end")
        << u"tra 10-15% o 20 a 30% 5 milioni e mezzo di 3 $ 4 $5 "_s.repeated(200);
    for (const QString &path : articles())
        QTest::addRow("%s with marks", qPrintable(path.section(u'/', -1)))
            << withMarks(QString::fromUtf8(Test::readFile(path)));
    QTest::newRow("names without end")
        << u"Nvidia H20/H200/MI300A e 325X US Commerce Department "_s.repeated(200);
}

void TestMentionFinder::mentionsOfOneKindNeverOverlap()
{
    QFETCH(const QString, text);
    QHash<MentionKind, qsizetype> ends;
    TextSpan last;
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    const QList<Mention> mentions = find(text);
    QVERIFY(!mentions.isEmpty());
    for (const Mention &mention : mentions) {
        QVERIFY(!mention.span.isEmpty());
        QVERIFY(mention.span.start >= last.start);
        QVERIFY2(mention.span.start >= ends.value(mention.kind), qPrintable(mentionsText(text, {mention})));
        graphemes.setPosition(mention.span.start);
        QVERIFY(graphemes.isAtBoundary());
        graphemes.setPosition(mention.span.end);
        QVERIFY(graphemes.isAtBoundary());
        ends[mention.kind] = mention.span.end;
        last = mention.span;
    }
    QCOMPARE(find(text), mentions);
}

/// What stands in one paragraph does not hang on where the paragraph stands.
void TestMentionFinder::aParagraphOfItsOwnYieldsTheSame()
{
    for (const QString &path : articles()) {
        const QString text = QString::fromUtf8(Test::readFile(path));
        const QString filler = u"xyz\n\n"_s;
        const QList<Mention> moved = find(filler + text);
        QList<Mention> expected = find(text);
        for (Mention &mention : expected) {
            mention.span = mention.span.moved(filler.size());
            if (mention.figure && !mention.figure->modifierSpan.isEmpty())
                mention.figure->modifierSpan = mention.figure->modifierSpan.moved(filler.size());
        }
        QCOMPARE(moved.size(), expected.size());
        QVERIFY(moved == expected);
    }
}

void TestMentionFinder::nothingIsFoundInSkippedSpans()
{
    const QString text = u"Nvidia in Cina. Leggi anche: Nvidia in Cina. Nvidia in Cina."_s;
    const QList<Mention> mentions = m_finder->find(text, {{16, 44}});
    QCOMPARE(mentions.size(), 4);
    for (const Mention &mention : mentions)
        QVERIFY(!mention.span.overlaps({16, 44}));
}

void TestMentionFinder::hostileTextsAreSurvived_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QString() << u"-"_s;
    QTest::newRow("spaces") << u"   \n\n "_s << u"-"_s;
    QTest::newRow("a sign alone") << u"$"_s << u"-"_s;
    QTest::newRow("a sign at the end") << u"costa -"_s << u"-"_s;
    QTest::newRow("unpaired surrogates")
        << QString(QChar(0xD83D)) + u"H20"_s + QChar(0xDE00) << u"H20 <CHIP NVIDIA H20>"_s;
    QTest::newRow("emoji") << u"🚀 H20 🚀 10% 🇨🇳"_s << u"H20 <CHIP NVIDIA H20> + 10% <PERCENT 10>"_s;
    QTest::newRow("keycap") << u"1️⃣ Nvidia"_s << u"Nvidia <COMPANY>"_s;
    QTest::newRow("right-to-left marks")
        << u"\u200FNvidia\u200E 10%\u200F"_s << u"Nvidia <COMPANY> + 10% <PERCENT 10>"_s;
    QTest::newRow("combining") << u"10%\u0301 di 20%"_s << u"20% <PERCENT 20>"_s;
    QTest::newRow("Chinese") << u"英伟达的H20芯片"_s << u"H20 <CHIP NVIDIA H20>"_s;
    QTest::newRow("many digits") << QString(100000, u'7') << u"-"_s;
    QTest::newRow("many groups") << u"1.000"_s + u".000"_s.repeated(50000) << u"-"_s;
    QTest::newRow("many signs") << u"$"_s.repeated(100000) << u"-"_s;
    QTest::newRow("many number words") << u"uno "_s.repeated(50000) << u"-"_s;
}

void TestMentionFinder::hostileTextsAreSurvived()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(mentionsText(text, find(text)), expected);
}

/// 5 MB without a break: every sentence of it yields what it yields alone.
void TestMentionFinder::aHugeLineIsReadLikeItsParts()
{
    const QString sentence = u"Nvidia ha venduto oltre 300 mila schede H20 in Cina, il 15% in più. "_s;
    constexpr qsizetype lineBytes = 5000000;
    const qsizetype sentences = lineBytes / sentence.size();
    const QList<Mention> alone = find(sentence);
    const QList<Mention> mentions = find(sentence.repeated(sentences));
    QVERIFY(alone.size() >= 4);
    QCOMPARE(mentions.size(), alone.size() * sentences);
    for (qsizetype i = 0; i < mentions.size(); ++i)
        QVERIFY(mentions.at(i).span ==
                alone.at(i % alone.size()).span.moved(i / alone.size() * sentence.size()));
}

void TestMentionFinder::aHugeLexiconIsFoundWhole()
{
    constexpr int entities = 50000;
    Lexicon lexicon;
    QString text;
    for (int i = 0; i < entities; ++i) {
        const QString name = u"Acme%1 Silicon"_s.arg(QString::number(i, 36).replace(u'0', u'z'));
        Entity entity;
        entity.canonical = name;
        entity.aliases.append(Alias{name, {}, AliasCondition::Capital});
        lexicon.entities.append(entity);
        text += name + u'\n';
    }
    const auto finder = MentionFinder::build(lexicon, FigureVocabulary());
    QVERIFY(finder);
    const QList<Mention> mentions = (*finder)->find(text);
    QCOMPARE(mentions.size(), entities);
    for (const Mention &mention : mentions)
        QCOMPARE(text.mid(mention.span.start, mention.span.length()), mention.canonical);
}

void TestMentionFinder::aNationalityBelongsToTheBody()
{
    const QString text = u"Il ministero del Commercio cinese e the Dutch government."_s;
    QCOMPARE(mentionsText(text, find(text)),
             u"ministero del Commercio cinese <AGENCY GOV> + Dutch government <AGENCY GOV>"_s);
}

void TestMentionFinder::aBodyIsTheOneOfItsWholeName()
{
    const QList<Mention> mentions = find(u"The Ministry of Commerce is closed."_s);
    QCOMPARE(mentions.size(), 1);
    QCOMPARE(mentions.constFirst().canonical, u"Ministry of Commerce"_s);
}

void TestMentionFinder::eachNameIsOfItsOwnBody_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    addLines(u"canonicals.tsv"_s);
}

/// Rows of the lexicon once gathered all bodies of a country, which the first of them then lent its name.
void TestMentionFinder::eachNameIsOfItsOwnBody()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QStringList canonicals;
    for (const Mention &mention : find(text)) {
        if (mention.kind == MentionKind::Agency || mention.kind == MentionKind::Company)
            canonicals.append(mention.canonical);
    }
    QCOMPARE(canonicals.join(u" + "), expected);
}

void TestMentionFinder::aBodyThatNeedsANationalityIsNothingWithoutOne()
{
    const QString text = u"Il governo tratta."_s;
    QCOMPARE(mentionsText(text, find(text)), u"-"_s);
}

void TestMentionFinder::aWordOfAFigureIsNoCue()
{
    const auto cues = [this](const QString &text) {
        QStringList words;
        for (const Mention &mention : find(text)) {
            if (mention.kind == MentionKind::Cue)
                words += text.sliced(mention.span.start, mention.span.length());
        }
        return words;
    };
    QCOMPARE(cues(u"Nel secondo trimestre gli ordini sono saliti."_s), QStringList());
    QCOMPARE(cues(u"Gli ordini, secondo tre fornitori, sono saliti."_s), QStringList{u"secondo"_s});
}

void TestMentionFinder::theLexiconOfTheCallerIsUsed()
{
    const auto lexicon = LexiconReader::read(
        u"own.tsv"_s, "company\tAcme Silicon\tAcme !insentence; ACME !exact\nuser64\tOrion\t\n"_ba);
    QVERIFY(lexicon);
    const auto finder = MentionFinder::build(*lexicon, FigureVocabulary());
    QVERIFY(finder);
    const QString text = u"Acme comes first. Then Acme, ACME and acme; Acme Silicon and Orion."_s;
    QStringList found;
    for (const Mention &mention : (*finder)->find(text))
        found.append(text.mid(mention.span.start, mention.span.length()) + u'=' + mention.canonical);
    QCOMPARE(found, (QStringList{u"Acme=Acme Silicon"_s, u"ACME=Acme Silicon"_s,
                                 u"Acme Silicon=Acme Silicon"_s, u"Orion=Orion"_s}));
}

void TestMentionFinder::anotherLexiconIsAnotherRevision()
{
    const auto one =
        MentionFinder::build(*LexiconReader::read(u"a"_s, "company\tAcme\n"_ba), FigureVocabulary());
    const auto same =
        MentionFinder::build(*LexiconReader::read(u"b"_s, "company\tAcme\n"_ba), FigureVocabulary());
    const auto other =
        MentionFinder::build(*LexiconReader::read(u"a"_s, "company\tAcme\tAcm\n"_ba), FigureVocabulary());
    QCOMPARE((*one)->revision().size(), 16);
    QCOMPARE((*one)->revision(), (*same)->revision());
    QVERIFY((*one)->revision() != (*other)->revision());
}

void TestMentionFinder::threadsShareAFinder()
{
    const QString text = QString::fromUtf8(Test::readFile(articles().constFirst()));
    const QList<Mention> expected = find(text);
    std::array<QList<Mention>, 4> results;
    std::array<std::unique_ptr<QThread>, 4> threads;
    for (size_t i = 0; i < threads.size(); ++i) {
        threads[i].reset(QThread::create([&, i] { results[i] = find(text); }));
        threads[i]->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    for (const QList<Mention> &result : results)
        QVERIFY(result == expected);
}

QTEST_GUILESS_MAIN(TestMentionFinder)
#include "tst_mentionfinder.moc"
