// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainsource.h"
#include "report/reportbuilder.h"
#include "report/reportwriter.h"
#include "support/filesizelimit.h"
#include "support/testdata.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Postilla;
using namespace Postilla::Test;

namespace {
Report sample()
{
    return *buildReport(sampleSource(), sampleRequest(), FixedClock(fixedNow));
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

void makeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// A file of each format.
void addFiles()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("pdf") << u"report.pdf"_s;
    QTest::newRow("csv") << u"claims.csv"_s;
    QTest::newRow("html") << u"report.html"_s;
    QTest::newRow("json") << u"report.json"_s;
    QTest::newRow("markdown") << u"report.md"_s;
    QTest::newRow("xlsx") << u"report.xlsx"_s;
}

constexpr int noSmallDisk = 255;

bool writeProc(const char *path, const QByteArray &line)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(line) == line.size();
}

/// A place of this process's own to mount things in, where it is root.
bool ownNamespace()
{
    const QByteArray user = "0 " + QByteArray::number(getuid()) + " 1";
    const QByteArray group = "0 " + QByteArray::number(getgid()) + " 1";
    return unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && writeProc("/proc/self/uid_map", user) &&
           writeProc("/proc/self/setgroups", "deny") && writeProc("/proc/self/gid_map", group);
}

/// Runs `action` in a process of its own where `folder` is a disk of a single page of memory; its exit code,
/// or noSmallDisk where the system does not let us mount one.
int onSmallDisk(const QString &folder, const std::function<int()> &action)
{
    const pid_t child = fork();
    if (child == 0) {
        const bool mounted = ownNamespace() && mount("none", qPrintable(folder), "tmpfs", 0, "size=4k") == 0;
        _exit(mounted ? action() : noSmallDisk);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
} // namespace

class ReportWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEndingNamesTheFormat()
    {
        const QTemporaryDir folder;
        QCOMPARE(*reportFormatOf(u"/x/report.pdf"_s), ReportFormat::Pdf);
        QCOMPARE(*reportFormatOf(u"/x/Report.PDF"_s), ReportFormat::Pdf);
        QCOMPARE(*reportFormatOf(u"claims.csv"_s), ReportFormat::Csv);
        QCOMPARE(*reportFormatOf(u"report.html"_s), ReportFormat::Html);
        QCOMPARE(*reportFormatOf(u"report.htm"_s), ReportFormat::Html);
        QCOMPARE(*reportFormatOf(u"report.md"_s), ReportFormat::Markdown);
        QCOMPARE(*reportFormatOf(u"report.json"_s), ReportFormat::Json);
        QCOMPARE(*reportFormatOf(u"report.xlsx"_s), ReportFormat::Xlsx);
        QCOMPARE(*reportFormatOf(u"tables/"_s), ReportFormat::Folder);
        QCOMPARE(*reportFormatOf(folder.path()), ReportFormat::Folder);
        QCOMPARE(reportFormatOf(u"report.docx"_s).error().code(), ErrorCode::FormatUnknown);
        QCOMPARE(reportFormatOf(u"report"_s).error().code(), ErrorCode::FormatUnknown);
    }

    void tablesGoByTheirNames()
    {
        for (const auto table : everyReportTable)
            QCOMPARE(*parseReportTable(reportTableName(table)), table);
        QCOMPARE(parseReportTable(u"people").error().code(), ErrorCode::BadArgument);
    }

    void aTableComesWithItsDescription()
    {
        const QTemporaryDir folder;
        const auto paths =
            writeReport(sample(), {.path = folder.filePath(u"out.csv"_s), .table = ReportTable::Mentions});
        QVERIFY(paths);
        QCOMPARE(*paths,
                 (QStringList{folder.filePath(u"out.csv"_s), folder.filePath(u"out.csv-metadata.json"_s)}));
        QCOMPARE(readFile(paths->first()), readFile(dataPath(u"report/mentions.csv"_s)));
        QVERIFY(readFile(paths->last()).contains("\"url\": \"out.csv\""));
    }

    void aFolderTakesAllTables()
    {
        const QTemporaryDir folder;
        QVERIFY(writeReport(sample(), {folder.filePath(u"new/"_s)}));
        QCOMPARE(namesIn(folder.filePath(u"new"_s)),
                 (QStringList{
                     u"claim_tags.csv"_s, u"claim_tags.csv-metadata.json"_s, u"claims.csv"_s,
                     u"claims.csv-metadata.json"_s, u"columns.csv"_s, u"decisions.csv"_s,
                     u"decisions.csv-metadata.json"_s, u"documents.csv"_s, u"documents.csv-metadata.json"_s,
                     u"figures.csv"_s, u"figures.csv-metadata.json"_s, u"mentions.csv"_s,
                     u"mentions.csv-metadata.json"_s, u"relations.csv"_s, u"relations.csv-metadata.json"_s}));
    }

    void aPdfReplacesTheOldFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.pdf"_s);
        makeFile(path, "old");
        QVERIFY(writeReport(sample(), {path}));
        QVERIFY(readFile(path).startsWith("%PDF-"));
        QCOMPARE(namesIn(folder.path()), QStringList{u"report.pdf"_s});
    }

    void whoHasTheOldFileOpenGoesOnReadingIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.pdf"_s);
        makeFile(path, "the old report");
        QFile elsewhere(path);
        QVERIFY(elsewhere.open(QIODevice::ReadOnly));
        QCOMPARE(elsewhere.read(4), QByteArray("the "));
        QVERIFY(writeReport(sample(), {path}));
        QCOMPARE(elsewhere.readAll(), QByteArray("old report"));
        QVERIFY(readFile(path).startsWith("%PDF-"));
    }

    void everyFormatBeginsAsItsOwn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("HTML") << u"report.html"_s << QByteArray("<!DOCTYPE html>");
        QTest::newRow("Markdown") << u"report.md"_s << QByteArray("# ");
        QTest::newRow("JSON") << u"report.json"_s << QByteArray("{");
        QTest::newRow("XLSX") << u"report.xlsx"_s << QByteArray("PK");
    }
    void everyFormatBeginsAsItsOwn()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QCOMPARE(*writeReport(sample(), {path}), QStringList{path});
        QVERIFY(readFile(path).startsWith(beginning));
        QCOMPARE(namesIn(folder.path()), QStringList{name});
    }

    void aMissingFolderIsReported()
    {
        const QTemporaryDir folder;
        for (const auto &name : {u"no/where/report.pdf"_s, u"no/where/claims.csv"_s, u"no/where/tables/"_s}) {
            const auto written = writeReport(sample(), {folder.filePath(name)});
            QVERIFY(!written);
            QCOMPARE(written.error().code(), ErrorCode::FileUnwritable);
            QVERIFY(!written.error().advice().isEmpty());
        }
        QCOMPARE(namesIn(folder.path()), QStringList());
    }

    void aFolderInTheWayIsReported()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"claims.csv-metadata.json"_s));
        const auto written = writeReport(sample(), {folder.filePath(u"claims.csv"_s)});
        QVERIFY(!written);
        QCOMPARE(written.error().code(), ErrorCode::FileUnwritable);
        QCOMPARE(namesIn(folder.path()), QStringList{u"claims.csv-metadata.json"_s});
    }

    void aPathUnderAFileIsReported()
    {
        const QTemporaryDir folder;
        makeFile(folder.filePath(u"file"_s), "x");
        const auto written = writeReport(sample(), {folder.filePath(u"file/report.pdf"_s)});
        QVERIFY(!written);
        QCOMPARE(written.error().code(), ErrorCode::FileUnwritable);
    }

    void aReadOnlyFolderIsReported()
    {
        // no one writes there, not even root
        const auto written = writeReport(sample(), {u"/proc/report.pdf"_s});
        QVERIFY(!written);
        QCOMPARE(written.error().code(), ErrorCode::FileUnwritable);
    }

    void aDeviceIsNotReplaced()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"claims.csv"_s);
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        const auto written = writeReport(sample(), {pipe});
        QVERIFY(!written);
        QCOMPARE(written.error().code(), ErrorCode::FileUnwritable);
        QVERIFY(!QFileInfo(pipe).isFile());
    }

    void aFullDiskIsReported_data() { addFiles(); }
    void aFullDiskIsReported()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const Report report = sample();
        const int code = onSmallDisk(folder.path(), [&] {
            const auto written = writeReport(report, {folder.filePath(name)});
            const bool nothingLeft = namesIn(folder.path()).isEmpty();
            return !written && nothingLeft ? int(written.error().code()) : 0;
        });
        if (code == noSmallDisk)
            QSKIP("A file system of our own cannot be mounted here, so a full disk was not checked");
        QCOMPARE(code, int(ErrorCode::DiskFull));
    }

    void aWriteThatStopsHalfwayLeavesTheOldFile_data() { addFiles(); }
    void aWriteThatStopsHalfwayLeavesTheOldFile()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        makeFile(path, "old");
        const Report report = sample();
        {
            const FileSizeLimit limit(1000);
            QVERIFY(!writeReport(report, {path}));
        }
        QCOMPARE(readFile(path), QByteArray("old"));
        QCOMPARE(namesIn(folder.path()), QStringList{name});
    }

    void cancellingLeavesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("pdf") << u"report.pdf"_s;
        QTest::newRow("html") << u"report.html"_s;
        QTest::newRow("markdown") << u"report.md"_s;
        QTest::newRow("json") << u"report.json"_s;
        QTest::newRow("xlsx") << u"report.xlsx"_s;
        QTest::newRow("csv") << u"claims.csv"_s;
        QTest::newRow("tables") << u"tables/"_s;
    }
    void cancellingLeavesNothing()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const auto written =
            writeReport(sample(), {folder.filePath(name)}, [](qint64 done, qint64) { return done == 0; });
        QVERIFY(!written);
        QCOMPARE(written.error().code(), ErrorCode::Cancelled);
        QCOMPARE(namesIn(folder.path()), QStringList());
    }

    void aLongTableAsksWhetherToGoOnWhileItIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << u"mentions.csv"_s;
        QTest::newRow("xlsx") << u"report.xlsx"_s;
    }
    void aLongTableAsksWhetherToGoOnWhileItIsWritten()
    {
        QFETCH(QString, name);
        PlainSource source;
        source.addDocument(u"T"_s, u"H20 "_s.repeated(5'000));
        source.mark(u"H20"_s, MentionKind::Chip, u"NVIDIA H20"_s);
        const Report report = *buildReport(source, sampleRequest(), FixedClock(fixedNow));
        const QTemporaryDir folder;
        qint64 last = 0;
        const auto written =
            writeReport(report, {.path = folder.filePath(name), .table = ReportTable::Mentions},
                        [&](qint64 done, qint64) {
                            last = done;
                            return done < 2'000;
                        });
        QVERIFY(!written);
        QCOMPARE(written.error().code(), ErrorCode::Cancelled);
        QVERIFY2(last < 3'000, qPrintable(QString::number(last)));
        QCOMPARE(namesIn(folder.path()), QStringList());
    }

    void whereOneOfSeveralFilesCannotAppearNoneDoes()
    {
        const QTemporaryDir folder;
        makeFile(folder.filePath(u"claims.csv"_s), "old");
        auto files = prepareReport(sample(), {folder.filePath(u"claims.csv"_s)});
        QVERIFY(files);
        // a folder has taken the place of the second one meanwhile
        QVERIFY(QDir(folder.path()).mkpath(u"claims.csv-metadata.json/inside"_s));
        const auto committed = files->commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().code(), ErrorCode::FileUnwritable);
        QCOMPARE(readFile(folder.filePath(u"claims.csv"_s)), QByteArray("old"));
        files = std::unexpected(committed.error());
        QCOMPARE(namesIn(folder.path()), (QStringList{u"claims.csv"_s, u"claims.csv-metadata.json"_s}));
    }

    void whatIsTakenBackIsAsItWas()
    {
        const QTemporaryDir folder;
        const QString link = folder.filePath(u"link.md"_s);
        makeFile(folder.filePath(u"old.md"_s), "old");
        QVERIFY(QFile::link(folder.filePath(u"old.md"_s), link));
        for (const QString &path : {folder.filePath(u"old.md"_s), link, folder.filePath(u"new.md"_s)}) {
            auto files = prepareReport(sample(), {path});
            const auto hash = files ? files->firstHash() : std::unexpected(files.error());
            QVERIFY(hash && files->commit());
            QVERIFY(readFile(path).startsWith("# "));
            QCOMPARE(hash->toLatin1(),
                     QCryptographicHash::hash(readFile(path), QCryptographicHash::Sha256).toHex());
            files->takeBack();
        }
        QCOMPARE(readFile(folder.filePath(u"old.md"_s)), QByteArray("old"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(namesIn(folder.path()), (QStringList{u"link.md"_s, u"old.md"_s}));
    }

    void theFilesOfATableAreKnownBefore()
    {
        const QTemporaryDir folder;
        const auto written = writeReport(sample(), {folder.filePath(u"new/"_s)});
        QVERIFY(written);
        const auto known = reportFiles({folder.filePath(u"new/"_s)});
        QVERIFY(known);
        QCOMPARE(QSet<QString>(known->begin(), known->end()),
                 QSet<QString>(written->begin(), written->end()));
    }
};

QTEST_MAIN(ReportWriterTest)
#include "tst_reportwriter.moc"
