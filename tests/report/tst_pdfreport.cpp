// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftools.h"
#include "plainsource.h"
#include "reference.h"
#include "report/pdfreport.h"
#include "report/reportbuilder.h"

#include <QHashSeed>
#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace Postilla;
using namespace Postilla::Test;

namespace {
QByteArray rendered(const ClaimSource &source, ReportRequest request = sampleRequest())
{
    const auto report = buildReport(source, request, FixedClock(fixedNow));
    const auto bytes = report ? renderPdf(*report) : std::unexpected(report.error());
    return bytes.value_or(QByteArray());
}

/// Nine numbers in the boxes, three rows of both sides of a contrast, two figures of six cells; below each
/// question its claims, of a judgement one for it and one against it; from each claim to its article, and
/// back from each article to its claims.
constexpr int linksWithoutAnnex = 9 + 3 * 2 + 2 * 6 + 6 + 2 + 6 + 6;

ReportRequest withFullText()
{
    ReportRequest request = sampleRequest();
    request.fullText = true;
    return request;
}

/// As many claims as asked for in one text, each a sentence of its own.
PlainSource manyClaims(int count)
{
    PlainSource source;
    source.addNumberedSentences(count);
    source.mark(u"H20"_s, MentionKind::Chip, u"NVIDIA H20"_s);
    for (int i = 1; i <= count; ++i) {
        Claim &claim = source.addNumberedClaim(i);
        claim.rationale = i % 3 == 0 ? u"A reason of a certain length. "_s.repeated(i % 11 + 1) : QString();
    }
    return source;
}

/// Takes a little, then nothing.
class SmallDevice : public QIODevice
{
public:
    bool hasRefused = false;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_room -= size;
        hasRefused = hasRefused || m_room < 0;
        return hasRefused ? -1 : size;
    }

private:
    qint64 m_room = 5000;
};

/// The page without its running head and number.
QStringList contentLines(const QString &page)
{
    QStringList lines = page.split(u'\n');
    lines.removeLast();
    return lines;
}
} // namespace

class PdfReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreAsTheReferenceFiles_data()
    {
        QTest::addColumn<ReportLocale>("locale");
        QTest::newRow("it") << ReportLocale::Italian;
        QTest::newRow("en") << ReportLocale::English;
    }
    void pagesAreAsTheReferenceFiles()
    {
        QFETCH(ReportLocale, locale);
        ReportRequest request = sampleRequest(locale);
        request.fullText = true;
        const PdfFile pdf(rendered(sampleSource(), request));
        compareWithReference(pdf.pages().join(u"\n\n").toUtf8() + '\n',
                             u"report/pages_%1.txt"_s.arg(QString::fromUtf8(QTest::currentDataTag())));
    }

    void pagesLookAsTheReferencePictures_data()
    {
        QTest::addColumn<ReportLocale>("locale");
        QTest::newRow("it") << ReportLocale::Italian;
        QTest::newRow("en") << ReportLocale::English;
    }
    void pagesLookAsTheReferencePictures()
    {
        constexpr int dotsPerInch = 60;
        QFETCH(ReportLocale, locale);
        ReportRequest request = sampleRequest(locale);
        request.fullText = true;
        const PdfFile pdf(rendered(sampleSource(), request));
        const auto pages = int(pdf.pages().size());
        for (int page = 0; page < pages; ++page)
            compareWithReference(
                pdf.painted(page, dotsPerInch),
                u"report/page_%1_%2.png"_s.arg(QString::fromUtf8(QTest::currentDataTag())).arg(page + 1));
    }

    void theFileIsSoundAndItsFontsAreInside()
    {
        const PdfFile pdf(rendered(sampleSource(), withFullText()));
        QVERIFY(
            output(u"qpdf"_s, {u"--check"_s, pdf.path()}).contains("No syntax or stream encoding errors"));
        const QList<QByteArray> fonts = output(u"pdffonts"_s, {pdf.path()}).trimmed().split('\n').sliced(2);
        QVERIFY(fonts.size() >= 4);
        for (const QByteArray &font : fonts)
            QVERIFY2(QRegularExpression(u" yes (yes|no ) yes +[0-9]+ +0$"_s)
                         .match(QString::fromUtf8(font))
                         .hasMatch(),
                     font.constData());
    }

    void propertiesSayWhatItIs()
    {
        const PdfFile pdf(rendered(sampleSource(), sampleRequest(ReportLocale::Italian)));
        const QString info = QString::fromUtf8(output(u"pdfinfo"_s, {u"-rawdates"_s, pdf.path()}));
        QVERIFY(info.contains(QRegularExpression(u"Title: +Chip e controlli all’esportazione\n"_s)));
        QVERIFY(info.contains(QRegularExpression(u"Author: +Ada Conti\n"_s)));
        QVERIFY(info.contains(QRegularExpression(u"Producer: +Postilla\n"_s)));
        QVERIFY(info.contains(QRegularExpression(u"CreationDate: +D:20261122055000Z\n"_s)));
        QVERIFY(info.contains(QRegularExpression(u"Page size: +595 x 842 pts \\(A4\\)\n"_s)));
        QVERIFY(output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, pdf.path(), u"-"_s})
                    .contains("/Lang (it)"));
    }

    void letterPaperIsLetter()
    {
        ReportRequest request = sampleRequest();
        request.paper = ReportPaper::Letter;
        const PdfFile pdf(rendered(sampleSource(), request));
        QVERIFY(output(u"pdfinfo"_s, {pdf.path()}).contains("612 x 792 pts (letter)"));
    }

    void theSameReportGivesTheSameBytes()
    {
        const QByteArray first = rendered(sampleSource(), withFullText());
        QVERIFY(!first.isEmpty());
        // the order of hashes changes from process to process
        QHashSeed::resetRandomGlobalSeed();
        const bool same = rendered(sampleSource(), withFullText()) == first;
        QVERIFY(same);
    }

    void aDeviceThatTakesNoMoreEndsIt()
    {
        const auto report = buildReport(sampleSource(), sampleRequest(), FixedClock(fixedNow));
        QVERIFY(report);
        SmallDevice device;
        QVERIFY(device.open(QIODevice::WriteOnly));
        const auto written = writePdf(device, *report);
        QVERIFY(written);
        QVERIFY(!*written);
        QVERIFY(device.hasRefused);
    }

    void everyWordOfTheTextIsThereOnce()
    {
        QString text;
        for (int i = 0; i < 4000; ++i)
            text += u"word%1%2"_s.arg(i).arg(i % 13 == 0 ? u".\n"_s : u" "_s);
        PlainSource source;
        source.addDocument(u"T"_s, text);
        const PdfFile pdf(rendered(source, withFullText()));
        std::map<QString, int> seen;
        static const QRegularExpression word(u"word[0-9]+"_s);
        const QString extracted = pdf.text();
        for (const auto &match : word.globalMatch(extracted))
            ++seen[match.captured()];
        QCOMPARE(seen.size(), 4000u);
        QVERIFY(std::ranges::all_of(seen, [](const auto &entry) { return entry.second == 1; }));
    }

    void lettersAreNotJoined()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"The fine office staff flew off, afflicted. Fjord."_s);
        const PdfFile pdf(rendered(source, withFullText()));
        QVERIFY(pdf.text().contains(u"The fine office staff flew off, afflicted. Fjord."));
    }

    void otherScriptsAreWritten()
    {
        PlainSource source;
        source.addDocument(u"芯片 H20"_s, u"英伟达出售。 أعلنت. Ελληνικά, Русский, e\u0301, 😀"_s);
        const PdfFile pdf(rendered(source, withFullText()));
        const QString text = pdf.text().normalized(QString::NormalizationForm_KC);
        for (const auto &words : {u"芯片 H20"_s, u"英伟达出售。"_s, u"Ελληνικά"_s, u"Русский"_s, u"é"_s})
            QVERIFY2(text.contains(words), qUtf8Printable(words));
        for (const QChar letter : u"أعلنت"_s)
            QVERIFY(text.contains(letter));
        // the emoji is a picture: no face that can be embedded has it
        QVERIFY(output(u"pdfimages"_s, {u"-list"_s, pdf.path()}).contains(" image "));
    }

    void anEmojiOfSeveralCharactersIsOnePicture()
    {
        PlainSource source;
        source.addDocument(
            u"T"_s, u"one 1️⃣ two 👍🏽 three ❤️‍🔥 four 👩‍💻 five ⚠️ six"_s);
        const PdfFile pdf(rendered(source, withFullText()));
        QCOMPARE(output(u"pdfimages"_s, {u"-list"_s, pdf.path()}).count(" smask "), 5);
        QVERIFY(!pdf.text().contains(QChar(0x20e3)));
        QVERIFY(pdf.text().contains(u"five"));
    }

    void aTextFromRightToLeftBeginsOnTheRight()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"الصين توقف"_s);
        const PdfFile pdf(rendered(source, withFullText()));
        const QByteArray boxes = output(u"pdftotext"_s, {u"-bbox"_s, pdf.path(), u"-"_s});
        static const QRegularExpression arabic(u"xMax=\"([0-9.]+)\"[^>]*>[\\x{0600}-\\x{06ff}]"_s);
        double right = 0;
        const QString boxText = QString::fromUtf8(boxes);
        for (const auto &match : arabic.globalMatch(boxText))
            right = std::max(right, match.capturedView(1).toDouble());
        QVERIFY2(right > 595.0 - 90, boxes);
    }

    void aVeryLongTitleAndATextWithoutSpacesStayOnThePage()
    {
        PlainSource source;
        const QString title = u"Title "_s.repeated(83) + u"!!"_s;
        source.addDocument(title, QString(30'000, u'x'));
        source.addClaim(QString(300, u'x'));
        const PdfFile pdf(rendered(source, withFullText()));
        qsizetype letters = 0;
        for (const QString &page : pdf.pages())
            letters += page.count(u'x');
        QVERIFY(letters >= 30'000 + 300);
        QVERIFY(pdf.pages().size() > 5);
        // cut off by the page's edge, words would still be in the text but outside the box
        const QByteArray boxes = output(u"pdftotext"_s, {u"-bbox"_s, pdf.path(), u"-"_s});
        static const QRegularExpression right(u"xMax=\"([0-9.]+)\""_s);
        const QString boxText = QString::fromUtf8(boxes);
        for (const auto &match : right.globalMatch(boxText))
            QVERIFY(match.capturedView(1).toDouble() < 595.0 - 60);
    }

    void noHeadingStandsAtTheFootOfAPage()
    {
        const PdfFile pdf(rendered(manyClaims(300)));
        const QStringList pages = pdf.pages();
        QVERIFY(pages.size() > 30);
        static const QRegularExpression heading(u"^ *(A-[0-9]{4} +)?Summary number [0-9]+$"_s);
        int headings = 0;
        for (const QString &page : pages) {
            const QStringList lines = contentLines(page);
            QVERIFY(!lines.isEmpty());
            QVERIFY2(!heading.match(lines.last()).hasMatch(), qUtf8Printable(lines.last()));
            headings += int(std::ranges::count_if(
                lines, [](const QString &line) { return heading.match(line).hasMatch(); }));
        }
        QCOMPARE(headings, 300);
    }

    void pagesAreNumberedWithTheirTotal()
    {
        const PdfFile pdf(rendered(manyClaims(40)));
        const QStringList pages = pdf.pages();
        for (qsizetype i = 0; i < pages.size(); ++i)
            QCOMPARE(pages[i].section(u'\n', -1).trimmed(), u"Page %1 of %2"_s.arg(i + 1).arg(pages.size()));
    }

    void theOutlineNamesQuestionsClaimsAndDocuments()
    {
        const PdfFile pdf(rendered(sampleSource()));
        const QByteArray json = output(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, pdf.path()});
        QVERIFY(json.contains("Le consegne di H20 riprendono?"));
        QVERIFY(json.contains("No licence yet for the H200"));
        QVERIFY(json.contains("A-0005  No H200 shipment approved so far"));
        QCOMPARE(json.count("\"title\": \"A-"), 6);
    }

    void everythingLeadsToTheClaimItRestsOn()
    {
        const PdfFile pdf(rendered(sampleSource()));
        const QByteArray objects =
            output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, pdf.path(), u"-"_s});
        QCOMPARE(objects.count("/Subtype /Link"), linksWithoutAnnex);
    }

    void theAnnexLeadsBackToTheClaims()
    {
        const PdfFile pdf(rendered(sampleSource(), withFullText()));
        const QByteArray objects =
            output(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, pdf.path(), u"-"_s});
        // a claim's number to its line, its number in the margin back to it; a text's number to its document
        QCOMPARE(objects.count("/Subtype /Link"), linksWithoutAnnex + 6 + 6 + 2);
    }

    void boilerplateIsLeftOutOfTheAnnex()
    {
        const PdfFile pdf(rendered(sampleSource(), withFullText()));
        QVERIFY(pdf.text().contains(u"Fine delle comunicazioni ufficiali."));
        QVERIFY(!pdf.text().contains(u"Lascia un commento"));
    }

    void whatNobodyHasConfirmedIsSaid()
    {
        PlainSource source;
        source.addDocument(u"Quiet"_s, u"Text."_s);
        Claim &claim = source.addClaim(u"Text"_s, u"Summary"_s);
        claim.source = u"Reuters"_s;
        claim.sourceKind = SourceKind::Named;
        claim.hedge = Hedge::Likely;
        claim.proposed = {ClaimField::Hedge};
        ClaimFigure &figure = source.addFigure(u"900,000 units"_s);
        figure.object = u"NVIDIA H20"_s;
        figure.measure = Measure::Stock;
        figure.asOf = *PartialDate::parse(u"2025-07");
        figure.proposed = {FigureField::Measure};
        const QString text = PdfFile(rendered(source)).text().simplified();
        QVERIFY2(text.contains(u"Reuters (named source) "), qPrintable(text));
        QVERIFY(!text.contains(u"Reuters (named source) –"));
        QVERIFY2(text.contains(u"likely, in the words of the text – proposed, not confirmed"),
                 qPrintable(text));
        QVERIFY2(
            text.contains(u"900,000 units (NVIDIA H20, stock, as of July 2025) – proposed, not confirmed"),
            qPrintable(text));
    }

    void withoutClaimsTheDocumentsAreStillThere()
    {
        PlainSource source;
        source.addDocument(u"Quiet"_s, u"Text."_s);
        const QString text = PdfFile(rendered(source)).text();
        QVERIFY(text.contains(u"Quiet"));
        QVERIFY(text.contains(u"This is the first report of this scope."));
    }

    void inBriefTheClaimsNamedAboveAreShownAndNoOthers()
    {
        ReportRequest request = sampleRequest();
        request.layout = ReportLayout::Brief;
        const PdfFile pdf(rendered(sampleSource(), request));
        const QString text = pdf.text();
        QVERIFY(text.contains(u"In contrast or in tension"));
        QVERIFY(text.contains(u"No licence yet for the H200"));
        const QByteArray json = output(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, pdf.path()});
        QVERIFY(json.contains("Claims named above"));
        for (const char *named : {"A-0001  ", "A-0002  ", "A-0003  ", "A-0005  "})
            QVERIFY2(json.contains(named), named);
        for (const char *other : {"A-0004  ", "A-0006  "})
            QVERIFY2(!json.contains(other), other);
        QVERIFY(!text.contains(u"Il divieto è stato pubblicato"));
    }

    void inBriefEveryNumberOnTheFirstPageLeadsToItsClaim()
    {
        ReportRequest request = sampleRequest();
        request.layout = ReportLayout::Brief;
        const auto pages = layOutPages(*buildReport(sampleSource(), request, FixedClock(fixedNow)));
        const PdfNavigation &navigation = pages->navigation();
        QStringList linked;
        for (const PdfLink &link : navigation.links) {
            QVERIFY2(navigation.targets.contains(link.target), qPrintable(link.target));
            if (link.page == 0)
                linked << link.target.section(u':', 1);
        }
        QCOMPARE(linked.size(), 9);
        QCOMPARE(QSet(linked.cbegin(), linked.cend()),
                 (QSet<QString>{u"A-0001"_s, u"A-0002"_s, u"A-0003"_s, u"A-0005"_s}));
    }

    void theFirstPageIsOnePageHoweverMuchThereIs()
    {
        PlainSource source = manyClaims(60);
        for (int i = 1; i <= 60; ++i) {
            Judgement &judgement = source.addJudgement(
                u"Judgement in so many words that it takes a line. "_s.repeated(i % 3 + 1));
            judgement.likelihood = Likelihood::Likely;
            judgement.confidence = Confidence::Low;
            judgement.claimsFor = {PlainSource::claimUuid(i)};
        }
        for (int i = 2; i <= 40; ++i)
            source.addRelation(i - 1, RelationKind::Contradicts, i,
                               u"Why they cannot both be right. "_s.repeated(2));
        const PdfFile pdf(rendered(source));
        QVERIFY(pdf.pages()[0].contains(u"60 claims"));
        QVERIFY(pdf.pages()[0].contains(u"more below"));
    }
};

QTEST_MAIN(PdfReportTest)
#include "tst_pdfreport.moc"
