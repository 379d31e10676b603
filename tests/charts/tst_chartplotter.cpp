// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartfile.h"
#include "charts/chartplotter.h"
#include "report/charts.h"
#include "report/htmlreport.h"
#include "report/pdfreport.h"
#include "report/pdftools.h"
#include "report/plainsource.h"
#include "report/reportbuilder.h"
#include "support/testdata.h"

#include <QDir>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QXmlStreamReader>
#include <QtConcurrentRun>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace Postilla;
using namespace Postilla::Test;

namespace {

/// An article in which one chip is named so often, with a body beside it where one is given.
void addArticle(PlainSource &source, const QString &date, const QString &chip, int times,
                const QString &body = {})
{
    const qsizetype number = source.documents()->size() + 1;
    Document &document =
        source.addDocument(u"Article %1"_s.arg(number),
                           u"%1 "_s.arg(chip).repeated(times) + u"is sold, says "_s + body + u".\n"_s);
    document.published = *PartialDate::parse(date);
    document.origin = number % 2 == 0 ? u"Reuters"_s : u"Chip Wire"_s;
    source.mark(chip, MentionKind::Chip, chip);
    if (!body.isEmpty())
        source.mark(body, MentionKind::Agency, body, MentionSub::Government);
    source.addClaim(u"is sold"_s, u"It is sold"_s).verdict = static_cast<Verdict>(number % 4);
}

const QString commerce = u"Ministry of Commerce"_s;
const QString bureau = u"Bureau of Industry and Security"_s;

PlainSource manyArticles()
{
    PlainSource source;
    addArticle(source, u"2025-03-02"_s, u"NVIDIA H20"_s, 7, bureau);
    addArticle(source, u"2025-04-11"_s, u"NVIDIA H20"_s, 12, commerce);
    addArticle(source, u"2025-04-12"_s, u"NVIDIA H200"_s, 3, bureau);
    addArticle(source, u"2025-06-01"_s, u"NVIDIA H200"_s, 5, commerce);
    addArticle(source, u"2025-07-20"_s, u"Huawei Ascend 910C"_s, 4);
    return source;
}

Report illustrated(const ClaimSource &source, ReportLocale locale = ReportLocale::English)
{
    const auto report = buildReport(source, sampleRequest(locale), FixedClock(fixedNow));
    const auto drawn = report ? withCharts(*report, chartPlotter(), {}) : report;
    if (!drawn)
        qFatal("%s", qUtf8Printable(drawn.error().message()));
    return *drawn;
}

Chart sampleChart(const QString &row = u"Reuters"_s)
{
    Chart chart;
    chart.form = ChartForm::Bars;
    chart.key = u"verdicts"_s;
    chart.title = u"Claims"_s;
    chart.rows = {row, u"Chip Wire"_s};
    chart.series = {{u"● corroborated"_s, {3, 1}}, {u"○ unverified"_s, {12, 0}}};
    chart.locale = QLocale(QLocale::English);
    return chart;
}

/// Every piece of text of the drawing, and what is wrong with it.
struct Drawing
{
    QString error;
    QStringList elements;
    QStringList texts;
    QXmlStreamAttributes root;
};

Drawing read(const QByteArray &svg)
{
    Drawing drawing;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (drawing.elements.isEmpty())
                drawing.root = xml.attributes();
            drawing.elements << xml.name().toString();
        } else if (token == QXmlStreamReader::Characters && !xml.isWhitespace()) {
            drawing.texts << xml.text().toString();
        }
    }
    drawing.error = xml.errorString();
    return drawing;
}

} // namespace

class TestChartPlotter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDrawingSaysItsWords();
    void theDrawingIsOneThatOthersCanRead();
    void theCellsOfAMatrixFillItsWidth();
    void namesOfAnyScriptAndLengthAreDrawn_data();
    void namesOfAnyScriptAndLengthAreDrawn();
    void nothingInANameBecomesMarkup();
    void thePdfHasEveryNameAndFigureAsText();
    void theChartsOfAPdfAreNoImages();
    void theFirstPageStaysWithoutCharts();
    void theWebPageHasDrawingAndTable();
    void theReportSpeaksItsLanguage();
    void aReportWithLittleToShowHasNoCharts();
    void theSameReportGivesTheSameBytesOnAnyThread();
    void whoeverIsWaitedForMayCancel();
    void aChartIsWrittenAsSvgAndPng();
    void aChartThatCannotBeWrittenLeavesNothing_data();
    void aChartThatCannotBeWrittenLeavesNothing();
};

void TestChartPlotter::theDrawingSaysItsWords()
{
    const auto drawn = chartPlotter().draw(sampleChart(), u"In words."_s, {});
    QVERIFY(drawn.has_value());
    const Drawing drawing = read(drawn->svg);
    QCOMPARE(drawing.error, QString());
    QCOMPARE(drawing.root.value("role"_L1), u"img");
    QCOMPARE(drawing.root.value("aria-labelledby"_L1), u"chart-verdicts-title chart-verdicts-description");
    QCOMPARE(drawing.texts.value(0), u"Claims"_s);
    QCOMPARE(drawing.texts.value(1), u"In words."_s);
    for (const QString &text : {u"Reuters"_s, u"Chip Wire"_s, u"corroborated"_s}) {
        QVERIFY2(drawing.texts.join(u'\n').contains(text), qPrintable(text));
    }
}

void TestChartPlotter::theDrawingIsOneThatOthersCanRead()
{
    const auto drawn = chartPlotter().draw(sampleChart(), u"In words."_s, {});
    QVERIFY(drawn.has_value());
    QVERIFY(!drawn->svg.contains("<image"));
    QVERIFY(!drawn->svg.contains("<?xml")); // so that it can stand in a page
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.svg"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(drawn->svg) > 0);
    file.close();
    QImageReader reader(path);
    const QImage image = reader.read();
    QVERIFY2(!image.isNull(), qPrintable(reader.errorString()));
    QCOMPARE(image.width(), 605);
}

void TestChartPlotter::theCellsOfAMatrixFillItsWidth()
{
    Chart chart = sampleChart();
    chart.form = ChartForm::Matrix;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"matrix.png"_s);
    QVERIFY(writeChart(chart, u"In words."_s, path).has_value());
    const QImage image(path);
    int last = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = image.height() / 2; y < image.height(); ++y)
            last = image.pixelColor(x, y).lightness() < 250 ? x : last;
    }
    QVERIFY2(last > image.width() * 9 / 10, qPrintable(QString::number(last)));
}

void TestChartPlotter::namesOfAnyScriptAndLengthAreDrawn_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("500 letters") << QString(500, u'M');
    QTest::newRow("Chinese") << u"中华人民共和国商务部"_s;
    QTest::newRow("Arabic") << u"وزارة التجارة"_s;
    QTest::newRow("emoji") << u"👩‍🔬 lab"_s;
    QTest::newRow("control characters") << u"A\x01\u0008\uFFFEB"_s;
    QTest::newRow("nothing") << QString();
}

void TestChartPlotter::namesOfAnyScriptAndLengthAreDrawn()
{
    QFETCH(QString, name);
    for (const ChartForm form : {ChartForm::Lines, ChartForm::Matrix, ChartForm::Bars}) {
        Chart chart = sampleChart(name);
        chart.form = form;
        chart.title = name;
        chart.series.first().name = name;
        const auto drawn = chartPlotter().draw(chart, name, {});
        QVERIFY(drawn.has_value());
        const Drawing drawing = read(drawn->svg);
        QCOMPARE(drawing.error, QString());
        QVERIFY(drawing.elements.size() > 10);
    }
}

void TestChartPlotter::nothingInANameBecomesMarkup()
{
    const auto drawn = chartPlotter().draw(sampleChart(u"<script>&amp;"_s), u"<b>"_s, {});
    QVERIFY(drawn.has_value());
    QVERIFY(!drawn->svg.contains("<script"));
    const Drawing drawing = read(drawn->svg);
    QCOMPARE(drawing.error, QString());
    QVERIFY(drawing.texts.contains(u"<script>&amp;"_s));
}

void TestChartPlotter::thePdfHasEveryNameAndFigureAsText()
{
    const Report report = illustrated(manyArticles());
    QCOMPARE(report.charts.size(), 3);
    const PdfFile pdf(renderPdf(report).value_or(QByteArray()));
    const QString text = pdf.text().simplified();
    for (const QString &words : {u"Charts"_s, u"Mentions of chips over time"_s,
                                 u"Chips and government bodies"_s, u"Claims by verdict and origin"_s,
                                 u"Huawei Ascend 910C"_s, u"Chip Wire"_s, u"Mar 2025"_s, u"Jul 2025"_s}) {
        QVERIFY2(text.contains(words), qPrintable(words + u" is not in: "_s + text));
    }
}

void TestChartPlotter::theChartsOfAPdfAreNoImages()
{
    const PdfFile pdf(renderPdf(illustrated(manyArticles())).value_or(QByteArray()));
    // two lines of a head, and no line of an image
    QCOMPARE(output(u"pdfimages"_s, {u"-list"_s, pdf.path()}).count('\n'), 2);
    QVERIFY(output(u"pdffonts"_s, {pdf.path()}).contains("NotoSans"));
    output(u"qpdf"_s, {u"--check"_s, pdf.path()});
}

void TestChartPlotter::theFirstPageStaysWithoutCharts()
{
    Report report = illustrated(manyArticles());
    const QString with = PdfFile(renderPdf(report).value_or(QByteArray())).pages().value(0);
    report.charts.clear();
    const QString without = PdfFile(renderPdf(report).value_or(QByteArray())).pages().value(0);
    QVERIFY(!with.isEmpty());
    QCOMPARE(with.section(u'\n', 0, -2), without.section(u'\n', 0, -2)); // the last line counts the pages
}

void TestChartPlotter::theWebPageHasDrawingAndTable()
{
    const QByteArray html = renderHtml(illustrated(manyArticles())).value_or(QByteArray());
    QCOMPARE(html.count("<svg "), 3);
    QCOMPARE(html.count("<figure>"), 3);
    QCOMPARE(html.count("<details>"), 3);
    QCOMPARE(html.count("role=\"img\""), 3);
    const Drawing page = read(html);
    QCOMPARE(page.error, QString());
    QVERIFY(page.texts.contains(u"The same in figures"_s));
    QVERIFY(page.texts.contains(u"12"_s));
}

void TestChartPlotter::theReportSpeaksItsLanguage()
{
    const Report report = illustrated(manyArticles(), ReportLocale::Italian);
    const QString text = PdfFile(renderPdf(report).value_or(QByteArray())).text().simplified();
    for (const QString &words : {u"Grafici"_s, u"Occorrenze dei chip nel tempo"_s, u"Chip ed enti pubblici"_s,
                                 u"apr 2025"_s, u"da verificare"_s}) {
        QVERIFY2(text.contains(words), qPrintable(words));
    }
}

void TestChartPlotter::aReportWithLittleToShowHasNoCharts()
{
    PlainSource source;
    addArticle(source, u"2025-03-02"_s, u"NVIDIA H20"_s, 2, commerce);
    QCOMPARE(illustrated(source).charts.size(), 0);
}

void TestChartPlotter::theSameReportGivesTheSameBytesOnAnyThread()
{
    const PlainSource source = manyArticles();
    const auto here = illustrated(source);
    auto there = QtConcurrent::run([&] { return illustrated(source); });
    QTRY_VERIFY(there.isFinished()); // handles events meanwhile, as the drawing needs
    QCOMPARE(renderPdf(there.result()).value(), renderPdf(here).value());
    QCOMPARE(renderHtml(there.result()).value(), renderHtml(here).value());
    QCOMPARE(renderPdf(here).value(), renderPdf(illustrated(source)).value());
}

/// This thread handles no events here, as a window that closes and waits for its jobs.
void TestChartPlotter::whoeverIsWaitedForMayCancel()
{
    std::atomic<bool> isWanted = true;
    auto drawing = QtConcurrent::run([&] {
        return chartPlotter().draw(sampleChart(), {}, [&](qint64, qint64) { return isWanted.load(); });
    });
    QThread::msleep(100);
    QVERIFY(!drawing.isFinished());
    isWanted = false;
    drawing.waitForFinished();
    QCOMPARE(drawing.result().error().code(), ErrorCode::Cancelled);
}

void TestChartPlotter::aChartIsWrittenAsSvgAndPng()
{
    QTemporaryDir folder;
    QVERIFY(writeChart(sampleChart(), u"In words."_s, folder.filePath(u"a.SVG"_s)).has_value());
    QCOMPARE(read(readFile(folder.filePath(u"a.SVG"_s))).error, QString());
    QVERIFY(writeChart(sampleChart(), u"In words."_s, folder.filePath(u"a.png"_s)).has_value());
    const QImage image(folder.filePath(u"a.png"_s));
    QCOMPARE(image.width(), 1890); // 16 cm at 300 dots per inch
    QCOMPARE(image.text(u"Description"_s), u"In words."_s);
    QVERIFY(image.pixelColor(2, 2) == QColor(Qt::white));
}

void TestChartPlotter::aChartThatCannotBeWrittenLeavesNothing_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing folder") << u"nowhere/a.svg"_s << ErrorCode::FileUnwritable;
    QTest::newRow("a folder") << u"folder.png"_s << ErrorCode::FileUnwritable;
    QTest::newRow("unknown ending") << u"a.gif"_s << ErrorCode::FormatUnknown;
    QTest::newRow("no ending") << u"a"_s << ErrorCode::FormatUnknown;
}

void TestChartPlotter::aChartThatCannotBeWrittenLeavesNothing()
{
    QFETCH(QString, path);
    QFETCH(ErrorCode, code);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"folder.png"_s));
    const auto written = writeChart(sampleChart(), {}, folder.filePath(path));
    QVERIFY(!written);
    QCOMPARE(written.error().code(), code);
    QVERIFY(written.error().message().contains(path));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"folder.png"_s});
}

QTEST_MAIN(TestChartPlotter)
#include "tst_chartplotter.moc"
