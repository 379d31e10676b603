// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/chartplot.h"
#include "support/testdata.h"
#include "support/windowtest.h"
#include "ui/overview/charttable.h"
#include "ui/overview/chartview.h"
#include "ui/overview/overviewpage.h"

#include <KColorSchemeManager>

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

/// The charts of the overview, from the keyboard.
class TestWindowCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theKeyboardReachesTheCharts();
    void eachChartSaysWhatItShows();
    void aQueryNarrowsTheChartsDown();
    void aNewClaimIsCounted();
    void aChartIsReadAsATable();
    void theChartInFocusIsExported();
    void withoutAFocusTheFirstIsExported();
    void aPlaceThatCannotBeWrittenIsNamed();
    void theActionIsThereOnlyWithTheCharts();
    void aLibraryWithoutArticlesSaysWhatToDo();
    void chartsFollowTheColours_data();
    void chartsFollowTheColours();
    void theCommandLineDrawsTheSame();

private:
    void openCharts();
    ChartView *view(const QString &key) const;
    ChartPlot *plot(const QString &key) const { return view(key)->findChild<ChartPlot *>(); }
    QPushButton *button(const QString &key, const QString &words) const;
    bool says(const QString &words) const;
    QByteArray reportFromTheWindow(const QString &name);
    QByteArray reportFromTheCommandLine(const QString &library, const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_articles;
    std::unique_ptr<WindowOnLibrary> m_on;
};

void TestWindowCharts::init()
{
    m_articles = std::make_unique<QTemporaryDir>();
    const QStringList days{u"3 March 2025"_s, u"9 April 2025"_s, u"14 April 2025"_s, u"2 June 2025"_s};
    for (qsizetype day = 0; day < days.size(); ++day) {
        const QString text = u"Story %1\n\nChip Wire, %2\n\nThe H20 %3is a chip, the Department of Commerce "
                             "said. Others wait for the H200.\n"_s.arg(day)
                                 .arg(days[day], u"and again the H20 "_s.repeated(day));
        QFile file(m_articles->filePath(u"%1.txt"_s.arg(day)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
    }
    m_on = std::make_unique<WindowOnLibrary>(QStringList{m_articles->path()});
}

void TestWindowCharts::cleanup()
{
    KColorSchemeManager *manager = KColorSchemeManager::instance();
    manager->activateScheme(manager->indexForScheme({}));
    m_on.reset();
}

void TestWindowCharts::openCharts()
{
    m_on->press(u"Ctrl+4"_s);
    auto *tabs = m_on->window().findChild<OverviewPage *>()->findChild<QTabBar *>();
    for (int pane = 0; pane < 4 && !tabs->hasFocus(); ++pane)
        m_on->press(u"F6"_s);
    QVERIFY(tabs->hasFocus());
    m_on->press(u"Right"_s);
    QTRY_VERIFY(view(u"mentions"_s));
    QTRY_VERIFY(plot(u"mentions"_s)->isVisible());
}

ChartView *TestWindowCharts::view(const QString &key) const
{
    const QList<ChartView *> views = m_on->window().findChildren<ChartView *>();
    const auto found =
        std::ranges::find_if(views, [&](const ChartView *each) { return each->chart().key == key; });
    return found == views.end() ? nullptr : *found;
}

QPushButton *TestWindowCharts::button(const QString &key, const QString &words) const
{
    const QList<QPushButton *> buttons = view(key)->findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(
        buttons, [&](const QPushButton *each) { return each->text().remove(u'&') == words; });
    return found == buttons.end() ? nullptr : *found;
}

bool TestWindowCharts::says(const QString &words) const
{
    const QList<QLabel *> labels = m_on->window().findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *each) { return each->isVisible() && each->text() == words; });
}

void TestWindowCharts::theKeyboardReachesTheCharts()
{
    openCharts();
    QCOMPARE(m_on->window().findChildren<ChartView *>().size(), 3);
    const auto *overview = m_on->window().findChild<OverviewPage *>();
    m_on->press(u"F6"_s);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    m_on->press(u"F6"_s);
    QWidget *first = QApplication::focusWidget();
    QVERIFY(overview->isAncestorOf(first));
    QList<QWidget *> passed;
    for (int step = 0; step < 12; ++step) {
        m_on->press(u"Tab"_s);
        passed.append(QApplication::focusWidget());
    }
    for (const QString &key : {u"mentions"_s, u"pairs"_s, u"verdicts"_s}) {
        if (!view(key)->chart().isEmpty())
            QVERIFY2(passed.contains(plot(key)), qPrintable(key));
    }
}

void TestWindowCharts::eachChartSaysWhatItShows()
{
    openCharts();
    const Chart &mentions = view(u"mentions"_s)->chart();
    QCOMPARE(mentions.rows, QStringList({u"Mar 2025"_s, u"Apr 2025"_s, u"May 2025"_s, u"Jun 2025"_s}));
    QCOMPARE(mentions.tableRows().at(1), QStringList({u"Apr 2025"_s, u"5"_s, u"2"_s}));
    QCOMPARE(plot(u"mentions"_s)->accessibleName(), u"Mentions of chips over time"_s);
    QVERIFY2(plot(u"mentions"_s)
                 ->accessibleDescription()
                 .contains(u"The highest value is 5: Apr 2025, NVIDIA H20."),
             qPrintable(plot(u"mentions"_s)->accessibleDescription()));
    QCOMPARE(view(u"pairs"_s)->chart().tableRows().first(), QStringList({u"NVIDIA H20"_s, u"4"_s}));
    QVERIFY(view(u"verdicts"_s)->chart().isEmpty());
    QVERIFY(says(u"Nothing to chart"_s));
}

void TestWindowCharts::aQueryNarrowsTheChartsDown()
{
    openCharts();
    m_on->press(u"F6"_s);
    m_on->type(u"date:2025-04"_s);
    QTRY_COMPARE(view(u"pairs"_s)->chart().tableRows().value(0), QStringList({u"NVIDIA H20"_s, u"2"_s}));
    m_on->press(u"Esc"_s);
    m_on->type(u"nowhere"_s);
    QTRY_VERIFY(says(u"The search finds nothing to chart"_s));
    m_on->press(u"Esc"_s);
    QTRY_VERIFY(plot(u"pairs"_s)->isVisible());
}

void TestWindowCharts::aNewClaimIsCounted()
{
    openCharts();
    m_on->press(u"Ctrl+1"_s);
    m_on->openDocument(u"Story 1"_s);
    m_on->press(u"C"_s);
    QTRY_COMPARE(m_on->claims().size(), 1);
    m_on->press(u"Ctrl+4"_s);
    QTRY_COMPARE(view(u"verdicts"_s)->chart().rows.size(), 1);
    QCOMPARE(view(u"verdicts"_s)->chart().highest(), 1);
}

void TestWindowCharts::aChartIsReadAsATable()
{
    openCharts();
    QPushButton *asTable = button(u"mentions"_s, u"As a Table"_s);
    QVERIFY(asTable);
    asTable->setFocus();
    m_on->press(u"Space"_s);
    const auto *table = view(u"mentions"_s)->findChild<QTableView *>();
    QVERIFY(table->isVisible());
    QVERIFY(!plot(u"mentions"_s)->isVisible());
    QCOMPARE(table->accessibleName(), u"Mentions of chips over time"_s);
    QCOMPARE(table->model()->rowCount(), 4);
    QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), u"NVIDIA H20"_s);
    QCOMPARE(table->model()->index(1, 1).data().toString(), u"5"_s);
    m_on->press(u"Space"_s);
    QVERIFY(plot(u"mentions"_s)->isVisible());
}

void TestWindowCharts::theChartInFocusIsExported()
{
    openCharts();
    plot(u"pairs"_s)->setFocus();
    m_on->answers().target = m_on->folder() + u"/pairs.svg"_s;
    m_on->press(u"Ctrl+Shift+E"_s);
    QCOMPARE(m_on->answers().asked, QStringList{u"Export the Chart"_s});
    QTRY_VERIFY(m_on->statusShown().contains(m_on->answers().target));
    const QByteArray svg = readFile(m_on->answers().target);
    QVERIFY(svg.contains("Chips and government bodies"));
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void TestWindowCharts::withoutAFocusTheFirstIsExported()
{
    openCharts();
    m_on->answers().target = m_on->folder() + u"/chart.png"_s;
    m_on->press(u"Ctrl+Shift+E"_s);
    QTRY_VERIFY(QFile::exists(m_on->answers().target));
    const QImage image(m_on->answers().target);
    QCOMPARE(image.text(u"Title"_s), u"Mentions of chips over time"_s);
}

void TestWindowCharts::aPlaceThatCannotBeWrittenIsNamed()
{
    openCharts();
    m_on->answers().target = m_on->folder() + u"/nowhere/chart.svg"_s;
    QPushButton *exporting = button(u"pairs"_s, u"Export…"_s);
    QVERIFY(exporting);
    exporting->setFocus();
    m_on->press(u"Space"_s);
    QTRY_VERIFY(m_on->errorShown().contains(u"chart.svg"_s));
    QVERIFY(!QFile::exists(m_on->answers().target));
}

void TestWindowCharts::theActionIsThereOnlyWithTheCharts()
{
    const QAction *action = m_on->window().findChild<Actions *>()->action(ActionId::ExportChart);
    QVERIFY(!action->isEnabled());
    openCharts();
    QVERIFY(action->isEnabled());
    m_on->press(u"Ctrl+1"_s);
    QVERIFY(!action->isEnabled());
}

void TestWindowCharts::aLibraryWithoutArticlesSaysWhatToDo()
{
    m_on->window().openLibrary(m_on->folder() + u"/empty.postilla"_s);
    m_on->press(u"Ctrl+4"_s);
    auto *tabs = m_on->window().findChild<OverviewPage *>()->findChild<QTabBar *>();
    tabs->setFocus();
    m_on->press(u"Right"_s);
    QTRY_VERIFY(says(u"Nothing to chart yet"_s));
    m_on->press(u"Ctrl+Shift+E"_s);
    QTRY_COMPARE(m_on->statusShown(), u"There is no chart to export yet."_s);
    QCOMPARE(m_on->answers().asked, QStringList());
}

void TestWindowCharts::chartsFollowTheColours_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << u"Breeze Light"_s << false;
    QTest::newRow("dark") << u"Breeze Dark"_s << true;
    QTest::newRow("high contrast") << u"High Contrast"_s << true;
}

void TestWindowCharts::chartsFollowTheColours()
{
    QFETCH(QString, scheme);
    QFETCH(bool, isDark);
    openCharts();
    KColorSchemeManager *manager = KColorSchemeManager::instance();
    manager->activateScheme(manager->indexForScheme(scheme));
    const auto background = [this] { return plot(u"mentions"_s)->grab().toImage().pixelColor(6, 6); };
    QTRY_COMPARE(background().lightness() < 128, isDark);
    QCOMPARE(background(), plot(u"mentions"_s)->palette().color(QPalette::Base));
}

QByteArray TestWindowCharts::reportFromTheWindow(const QString &name)
{
    const auto job =
        m_on->window().library()->reports().write(ReportRequest(), {.path = m_on->folder() + u'/' + name});
    if (!QTest::qWaitFor([&] { return job.future().isFinished(); }, 60000))
        qFatal("the report is not written");
    if (const auto written = job.future().result(); !written)
        qFatal("%s", qUtf8Printable(written.error().message()));
    return readFile(m_on->folder() + u'/' + name);
}

QByteArray TestWindowCharts::reportFromTheCommandLine(const QString &library, const QString &name) const
{
    QProcess program;
    program.start(QStringLiteral(POSTILLA_PROGRAM),
                  {u"report"_s, u"--library"_s, library, u"--analyst"_s, m_on->window().library()->analyst(),
                   u"--lang"_s, u"en"_s, u"--output"_s, m_on->folder() + u'/' + name});
    if (!program.waitForFinished(60000) || program.exitCode() != 0)
        qFatal("%s", program.readAllStandardError().constData());
    return readFile(m_on->folder() + u'/' + name);
}

void TestWindowCharts::theCommandLineDrawsTheSame()
{
    // Of a copy, which has not handed a report over either; the name of its file is on the report.
    const QString copy = m_on->folder() + u"/copy/"_s + QFileInfo(m_on->libraryPath()).fileName();
    QVERIFY(QDir().mkpath(QFileInfo(copy).path()));
    QVERIFY(m_on->window().library()->backUp(copy).future().result());
    qputenv("SOURCE_DATE_EPOCH", "1795326600");
    const QByteArray here = reportFromTheWindow(u"here.html"_s);
    QByteArray there = reportFromTheCommandLine(copy, u"there.html"_s);
    qunsetenv("SOURCE_DATE_EPOCH");
    QVERIFY(here.contains("<svg "));
    there.replace("R-B-0001", "R-A-0001"); // a copy is a site of its own, with its own letter
    QCOMPARE(there, here);
}

QTEST_MAIN(TestWindowCharts)
#include "tst_window_charts.moc"
