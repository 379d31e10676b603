// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_report [PAGES]: a text of so many pages (by default 1,000) as a PDF report with its marks, beside the
// same text printed by QTextDocument::print at 300 dpi; and a tenth of it, to see how both grow. Each is
// written by a process of its own, whose time and largest memory count; the best of three. Exit status 1
// where the report takes more than 0.75 of the time or 0.7 of the memory, grows faster than its pages, or
// does not hold every word of the text once.

#include "childrun.h"
#include "pagewords.h"
#include "report/pdfreport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>

#include <algorithm>
#include <cstdio>

using namespace Postilla;
using namespace Postilla::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int turns = 3;
constexpr double timeBar = 0.75;
constexpr double memoryBar = 0.7;
/// What is measured twice is never quite the same.
constexpr double noise = 1.1;
/// What a page of the annex holds.
constexpr int wordsOfAPage = 290;
constexpr int markedEvery = 40;

/// One document with marks, as a report has it that was asked for with the texts in full.
Report reportOn(const QString &text)
{
    Report report;
    report.request.library = u"A thousand pages"_s;
    report.request.fullText = true;
    report.madeOn = QDate(2026, 11, 22);
    ReportDocument document;
    document.document.number = 1;
    document.document.title = u"A long text"_s;
    document.version.text = text;
    qsizetype number = 0;
    for (qsizetype at = 0; at >= 0 && at < text.size(); at = text.indexOf(u' ', at + 1), ++number) {
        if (number % markedEvery == 0 && number > 0) {
            const auto kind = static_cast<MentionKind>(number / markedEvery % 4);
            document.mentions.append({{at + 1, at + 8}, kind, MentionSub::None, {}, {}});
        }
    }
    report.documents.append(document);
    report.counts.documents = 1;
    return report;
}

bool writeReport(const QString &text, const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && writePdf(file, reportOn(text)).value_or(false);
}

bool printDocument(const QString &text, const QString &path)
{
    constexpr int dotsPerInch = 300;
    QPdfWriter writer(path);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    document.setPlainText(text);
    document.print(&writer);
    return true;
}

/// In a process of its own: "--write report|print PAGES FILE".
int writeAsChild(const QStringList &arguments)
{
    const QString text = uniqueWords(arguments.at(3).toInt() * wordsOfAPage);
    const bool written = arguments.at(2) == u"report"_s ? writeReport(text, arguments.at(4))
                                                        : printDocument(text, arguments.at(4));
    return written ? 0 : 1;
}

struct Cost
{
    double seconds = 1e9;
    double megabytes = 1e9;
};

Cost best(const char *who, int pages, const QString &path)
{
    Cost cost;
    for (int turn = 0; turn < turns; ++turn) {
        const auto run = runChild({QCoreApplication::applicationFilePath(), u"--write"_s,
                                   QString::fromLatin1(who), QString::number(pages), path});
        cost.seconds = std::min(cost.seconds, run.seconds);
        cost.megabytes = std::min(cost.megabytes, run.megabytes);
    }
    std::printf("%-8s %6d pages: %7.2f s, %7.1f MB\n", who, pages, cost.seconds, cost.megabytes);
    return cost;
}

bool isMet(const char *what, double ratio, double bar)
{
    std::printf("%-44s %5.2f (at most %.2f)%s\n", what, ratio, bar, ratio <= bar ? "" : " missed");
    return ratio <= bar;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--write") == 0) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        return writeAsChild(QCoreApplication::arguments());
    }
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int pages = arguments.size() > 1 ? arguments.at(1).toInt() : 1000;
    constexpr int part = 10;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    const Cost fewer = best("report", pages / part, path);
    const Cost fewerPrinted = best("print", pages / part, folder.filePath(u"print.pdf"_s));
    const Cost printed = best("print", pages, folder.filePath(u"print.pdf"_s));
    const Cost report = best("report", pages, path);
    std::printf("the report has %d pages\n", pagesIn(path));
    std::printf("print grows to %.1f times the time\n", printed.seconds / fewerPrinted.seconds);
    bool met = isMet("time of the report, in that of print", report.seconds / printed.seconds, timeBar);
    met = isMet("memory of the report, in that of print", report.megabytes / printed.megabytes, memoryBar) &&
          met;
    met = isMet("growth of the time to ten times the pages", report.seconds / fewer.seconds, part * noise) &&
          met;
    met = isMet("growth of the memory", report.megabytes / fewer.megabytes, part) && met;
    const int missing = wordsNotOnce(path, pages * wordsOfAPage);
    std::printf("%d of %d words are not there once\n", missing, pages * wordsOfAPage);
    return met && missing == 0 ? 0 : 1;
}
