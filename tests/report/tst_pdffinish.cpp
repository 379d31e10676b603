// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftools.h"
#include "plainsource.h"
#include "report/pdffinish.h"
#include "report/reportbuilder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Postilla;
using namespace Postilla::Test;

namespace {

QByteArray rendered(const QString &library)
{
    ReportRequest request = sampleRequest(ReportLocale::Italian);
    request.library = library;
    return *renderPdf(*buildReport(sampleSource(), request, FixedClock(fixedNow)));
}

/// What stands in the elements of that name.
QStringList valuesOf(const QString &xml, const QString &name)
{
    QStringList values;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
            values << reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
    }
    if (reader.hasError())
        values << reader.errorString();
    return values;
}

} // namespace

class PdfFinishTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreLabelledAsTheyAreNumberedOnPaper()
    {
        const PdfFile pdf(rendered(u"Chip"_s));
        const QByteArray json = output(u"qpdf"_s, {u"--json"_s, u"--json-key=pagelabels"_s, pdf.path()});
        QVERIFY2(json.contains("\"/S\": \"/D\""), json);
        QVERIFY2(json.contains("\"index\": 0"), json);
    }

    void theSizeOfAllPagesIsSaidOnce()
    {
        const QByteArray bytes = rendered(u"Chip"_s);
        const PdfFile pdf(bytes);
        QVERIFY(pdf.pages().size() > 1);
        const QByteArray info = output(u"pdfinfo"_s, {u"-l"_s, u"-1"_s, pdf.path()});
        QCOMPARE(info.count(" 595 x 842 pts (A4)"), pdf.pages().size());
        QCOMPARE(bytes.count("/MediaBox"), 1);
    }

    void theXmpPacketSaysWhatThePropertiesSay()
    {
        const PdfFile pdf(rendered(u"Chip & \"controlli\" <2026>\x01"_s));
        const QString xmp = QString::fromUtf8(output(u"pdfinfo"_s, {u"-meta"_s, pdf.path()}));
        QCOMPARE(valuesOf(xmp, u"title"_s), QStringList{u"Chip & \"controlli\" <2026>\uFFFD"_s});
        QCOMPARE(valuesOf(xmp, u"creator"_s), QStringList{u"Ada Conti"_s});
        QCOMPARE(valuesOf(xmp, u"language"_s), QStringList{u"it"_s});
        QCOMPARE(valuesOf(xmp, u"CreateDate"_s), QStringList{u"2026-11-22T05:50:00Z"_s});
        QCOMPARE(valuesOf(xmp, u"Producer"_s), QStringList{u"Postilla"_s});
        QVERIFY(
            output(u"qpdf"_s, {u"--check"_s, pdf.path()}).contains("No syntax or stream encoding errors"));
    }

    void pagesThatAreNotWholeAreSaidSoInTheWordsOfTheWindow()
    {
        QTemporaryFile pages;
        QVERIFY(pages.open());
        pages.write("%PDF-1.5\nand then the disk was full");
        QVERIFY(pages.flush());
        const QTemporaryDir folder;
        QFile target(folder.filePath(u"report.pdf"_s));
        QVERIFY(target.open(QIODevice::WriteOnly));
        const auto finished = finishPdf(pages, {}, {}, target);
        QVERIFY(!finished);
        QCOMPARE(finished.error().code(), ErrorCode::FileUnwritable);
        QCOMPARE(
            finished.error().message(),
            u"The PDF could not be put together: %1. Write it again, or choose another place; nothing was "
            "written."_s.arg(target.fileName()));
    }
};

QTEST_MAIN(PdfFinishTest)
#include "tst_pdffinish.moc"
