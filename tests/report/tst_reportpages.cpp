// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftools.h"
#include "plainsource.h"
#include "report/pdfreport.h"
#include "report/pdfstyle.h"
#include "report/reportbuilder.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Postilla;
using namespace Postilla::Test;

namespace {
constexpr int dotsPerInch = 72;

Report sample(ReportPaper paper = ReportPaper::A4)
{
    ReportRequest request = sampleRequest(ReportLocale::Italian);
    request.fullText = true;
    request.paper = paper;
    return *buildReport(sampleSource(), request, FixedClock(fixedNow));
}

QImage painted(const ReportPages &pages, int page)
{
    const qreal scale = qreal(dotsPerInch) / PdfStyle::resolution;
    QImage image((pages.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    pages.paint(painter, page);
    painter.end();
    return image;
}
} // namespace

class ReportPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyLookAsThePagesOfThePdf_data()
    {
        QTest::addColumn<ReportPaper>("paper");
        QTest::newRow("A4") << ReportPaper::A4;
        QTest::newRow("Letter") << ReportPaper::Letter;
    }
    void theyLookAsThePagesOfThePdf()
    {
        QFETCH(ReportPaper, paper);
        const Report report = sample(paper);
        const PdfFile pdf(*renderPdf(report));
        const ReportPages pages = *layOutPages(report);
        QCOMPARE(pages.count(), pdf.pages().size());
        QVERIFY(pages.count() >= 4);
        for (int page = 0; page < pages.count(); ++page) {
            const QImage wanted = pdf.painted(page, dotsPerInch);
            const int difference = differenceFromAfar(wanted, painted(pages, page));
            QVERIFY2(difference < 50, qPrintable(u"page %1: %2"_s.arg(page + 1).arg(difference)));
            // the measure itself: against another page it sees a difference
            QVERIFY(differenceFromAfar(wanted, painted(pages, (page + 1) % pages.count())) > 80);
        }
    }

    void theWordsOfAPageAreThoseThatItShows()
    {
        const Report report = sample();
        const QStringList shown = PdfFile(*renderPdf(report)).pages();
        const ReportPages pages = *layOutPages(report);
        for (int page = 0; page < pages.count(); ++page) {
            const QStringList words = pages.words(page).simplified().split(u' ');
            QVERIFY(words.size() > 20);
            for (const QString &word : words)
                QVERIFY2(shown[page].contains(word), qPrintable(word));
        }
    }

    void whatCanBeFollowedLeadsToItsPage()
    {
        const ReportPages pages = *layOutPages(sample());
        const PdfNavigation &navigation = pages.navigation();
        QVERIFY(!navigation.links.isEmpty());
        for (const PdfLink &link : navigation.links) {
            const auto target = navigation.targets.find(link.target);
            QVERIFY(target != navigation.targets.end());
            QVERIFY(target->second.page < pages.count());
            QVERIFY(QRectF({}, pages.size()).contains(link.area));
        }
    }

    void theyCanBePaintedInAnyOrderAndAgain()
    {
        const ReportPages pages = *layOutPages(sample());
        const QImage last = painted(pages, pages.count() - 1);
        const QImage first = painted(pages, 0);
        QCOMPARE(painted(pages, pages.count() - 1), last);
        QCOMPARE(painted(pages, 0), first);
        QVERIFY(first != last);
    }

    void layingOutCanBeStopped()
    {
        const auto pages = layOutPages(sample(), [](qint64 done, qint64) { return done == 0; });
        QVERIFY(!pages);
        QCOMPARE(pages.error().code(), ErrorCode::Cancelled);
    }
};

QTEST_MAIN(ReportPagesTest)
#include "tst_reportpages.moc"
