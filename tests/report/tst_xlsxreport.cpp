// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftools.h"
#include "plainsource.h"
#include "report/reportbuilder.h"
#include "report/xlsxreport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Postilla;
using namespace Postilla::Test;

namespace {

/// Prints each sheet as a list of rows; cells as they are typed, days as text with their type in front.
/// LibreOffice writes a truth value as a formula.
constexpr auto reader = R"py(
import datetime, json, sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1])
def cell(value):
    if value in ("=TRUE()", "=FALSE()"):
        return value == "=TRUE()"
    if not isinstance(value, datetime.datetime):
        return value
    whole_day = value.time() == datetime.time()
    return "day " + value.date().isoformat() if whole_day else "moment " + value.isoformat()
print(json.dumps({
    "sheets": {sheet.title: [[cell(c.value) for c in row] for row in sheet.iter_rows()] for sheet in book},
    "frozen": [sheet.freeze_panes for sheet in book],
    "filters": [sheet.auto_filter.ref for sheet in book],
}))
)py";

QByteArray workbook(const ClaimSource &source, ReportLocale locale = ReportLocale::Italian)
{
    const auto report = buildReport(source, sampleRequest(locale), FixedClock(fixedNow));
    const auto bytes = report ? renderXlsx(*report) : std::unexpected(report.error());
    return bytes.value_or(QByteArray());
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// What another reader of the format finds in it.
QJsonObject bookAt(const QString &path)
{
    return QJsonDocument::fromJson(output(u"python3"_s, {u"-c"_s, QString::fromLatin1(reader), path}))
        .object();
}

QJsonObject sheetsAt(const QString &path)
{
    const QJsonObject book = bookAt(path);
    return book[u"sheets"].toObject();
}

QJsonObject readBack(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.xlsx"_s);
    return writeFile(path, bytes) ? bookAt(path) : QJsonObject();
}

QJsonArray sheet(const QJsonObject &book, const QString &title)
{
    return book[u"sheets"][title].toArray();
}

/// The cell of a row under that header.
QJsonValue cell(const QJsonArray &rows, int row, const QString &header)
{
    const QJsonArray headers = rows[0].toArray();
    for (qsizetype column = 0; column < headers.size(); ++column) {
        if (headers[column].toString() == header)
            return rows[row].toArray()[column];
    }
    return QJsonValue::Undefined;
}

/// "row 2, Summary: "one", "two"" for every cell of a sheet that is not the same in another.
QStringList differences(const QJsonArray &one, const QJsonArray &other)
{
    QStringList found;
    if (one.size() != other.size())
        found.append(u"%1 rows, %2"_s.arg(one.size()).arg(other.size()));
    for (qsizetype row = 0; row < std::min(one.size(), other.size()); ++row) {
        const QJsonArray headers = one[0].toArray();
        for (const auto &header : headers) {
            const QJsonValue a = cell(one, static_cast<int>(row), header.toString());
            const QJsonValue b = cell(other, static_cast<int>(row), header.toString());
            if (a != b)
                found.append(u"row %1, %2: %3, %4"_s.arg(
                    QString::number(row), header.toString(),
                    QString::fromUtf8(QJsonDocument(QJsonArray{a}).toJson(QJsonDocument::Compact)),
                    QString::fromUtf8(QJsonDocument(QJsonArray{b}).toJson(QJsonDocument::Compact))));
        }
    }
    return found;
}

FigureValue valueOf(double value)
{
    FigureValue figure;
    figure.value = value;
    return figure;
}

FigureValue dateOf(const QString &edtf)
{
    FigureValue figure;
    figure.date = edtf;
    return figure;
}
} // namespace

class XlsxReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableIsASheetInTheLanguageOfTheReport()
    {
        const QJsonObject book = readBack(workbook(sampleSource()));
        for (const QString &title :
             {u"Documenti"_s, u"Occorrenze"_s, u"Affermazioni"_s, u"Cifre"_s,
              u"Etichette delle affermazioni"_s, u"Relazioni"_s, u"Decisioni"_s, u"Colonne"_s})
            QVERIFY2(!sheet(book, title).isEmpty(), qPrintable(title));
        QCOMPARE(sheet(book, u"Affermazioni"_s).size(), 1 + 6);
        QCOMPARE(sheet(book, u"Cifre"_s).size(), 1 + 2);
        QCOMPARE(sheet(book, u"Relazioni"_s).size(), 1 + 2);
        QVERIFY(!sheet(readBack(workbook(sampleSource(), ReportLocale::English)), u"Claims"_s).isEmpty());
    }

    void cellsHaveTheirTypes()
    {
        const QJsonObject book = readBack(workbook(sampleSource()));
        const QJsonArray claims = sheet(book, u"Affermazioni"_s);
        QCOMPARE(cell(claims, 1, u"N. affermazione"_s), QJsonValue(u"A-0001"_s));
        QCOMPARE(cell(claims, 1, u"N. documento"_s), QJsonValue(1));
        QCOMPARE(cell(claims, 1, u"Raccolto il"_s), QJsonValue(u"day 2026-11-20"_s));
        QCOMPARE(cell(claims, 3, u"Errore nella fonte [sic]"_s), QJsonValue(true));
        const QJsonArray figures = sheet(book, u"Cifre"_s);
        QCOMPARE(cell(figures, 2, u"Valore"_s), QJsonValue(5.5e9));
        QCOMPARE(cell(figures, 2, u"Valuta"_s), QJsonValue(u"USD"_s));
        const QJsonArray decisions = sheet(book, u"Decisioni"_s);
        QCOMPARE(decisions.size(), 1 + 2);
        QCOMPARE(cell(decisions, 1, u"Deciso il (UTC)"_s), QJsonValue(u"moment 2026-11-22T04:50:00"_s));
        QCOMPARE(cell(decisions, 1, u"Decisione"_s), QJsonValue(u"sì"_s));
    }

    void categoriesAreWordsAndNeverBlank()
    {
        const QJsonArray claims = sheet(readBack(workbook(sampleSource())), u"Affermazioni"_s);
        QCOMPARE(cell(claims, 1, u"Tipo di fonte"_s), QJsonValue(u"fonte non nominata"_s));
        QCOMPARE(cell(claims, 1, u"Esito della verifica"_s), QJsonValue(u"controversa"_s));
        QCOMPARE(cell(claims, 3, u"Tipo"_s), QJsonValue(u"non indicato"_s));
        QCOMPARE(cell(claims, 3, u"Cautela espressa"_s), QJsonValue(u"non indicato"_s));
    }

    void textThatLooksLikeAFormulaStaysText()
    {
        PlainSource source;
        source.addDocument(u"=1+1"_s, u"Text."_s);
        source.addClaim(u"Text"_s, u"=SUM(A1:A9)"_s);
        const QJsonArray claims = sheet(readBack(workbook(source)), u"Affermazioni"_s);
        QCOMPARE(cell(claims, 1, u"Riassunto"_s), QJsonValue(u"=SUM(A1:A9)"_s));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.xlsx"_s);
        QVERIFY(writeFile(path, workbook(source)));
        const QByteArray formulas =
            output(u"python3"_s, {u"-c"_s,
                                  u"import sys, zipfile\nbook = zipfile.ZipFile(sys.argv[1])\n"
                                  "print(sum(b'<f>' in book.read(n) for n in book.namelist()))"_s,
                                  path});
        QCOMPARE(formulas.trimmed(), QByteArray("0"));
    }

    /// It reads the workbook and writes what it has read as one of its own.
    void libreOfficeReadsEveryCellAsItIs()
    {
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty())
            QSKIP("LibreOffice is not installed: what it reads in a workbook was not looked at");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.xlsx"_s);
        QVERIFY(writeFile(path, workbook(sampleSource())));
        const QString profile =
            u"-env:UserInstallation="_s + QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString();
        output(office, {u"--headless"_s, profile, u"--convert-to"_s, u"xlsx"_s, u"--outdir"_s,
                        folder.filePath(u"again"_s), path});
        const QJsonObject written = sheetsAt(path);
        const QJsonObject read = sheetsAt(folder.filePath(u"again/report.xlsx"_s));
        QCOMPARE(read.keys(), written.keys());
        const QStringList titles = written.keys();
        for (const QString &title : titles)
            QCOMPARE(differences(written[title].toArray(), read[title].toArray()).join(u'\n'), QString());
    }

    void headersStayAndFilter()
    {
        const QJsonObject book = readBack(workbook(sampleSource()));
        const QJsonArray frozen = book[u"frozen"].toArray();
        for (const auto &place : frozen)
            QCOMPARE(place.toString(), u"A2"_s);
        QVERIFY(book[u"filters"][0].toString().startsWith(u"A1:"));
    }

    void theSameReportGivesTheSameBytes()
    {
        const QByteArray first = workbook(sampleSource());
        QVERIFY(!first.isEmpty());
        QTest::qSleep(1100); // a second later
        QCOMPARE(workbook(sampleSource()), first);
    }

    void aTextTooLongForACellEndsInDots()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"Text."_s).note = u"word "_s.repeated(10'000);
        const QJsonArray documents = sheet(readBack(workbook(source)), u"Documenti"_s);
        const QString note = cell(documents, 1, u"Nota"_s).toString();
        QCOMPARE(note.size(), 32'767);
        QVERIFY(note.endsWith(u'…'));
    }

    void valuesOfMentionsAreNumbersAndDatesAreText()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"Half 2,5 in 2025."_s);
        source.mark(u"2,5"_s, MentionKind::Figure, {}, MentionSub::Quantity);
        source.lastMentions().last().figure = valueOf(2.5);
        source.mark(u"2025"_s, MentionKind::Figure, {}, MentionSub::Date);
        source.lastMentions().last().figure = dateOf(u"2025"_s);
        const QJsonArray mentions = sheet(readBack(workbook(source)), u"Occorrenze"_s);
        QCOMPARE(cell(mentions, 1, u"N. documento"_s), QJsonValue(1));
        QCOMPARE(cell(mentions, 1, u"Valore"_s), QJsonValue(2.5));
        QCOMPARE(cell(mentions, 2, u"Valore"_s), QJsonValue(u"2025"_s));
    }

    void cancellingGivesNothing()
    {
        const auto report = buildReport(sampleSource(), sampleRequest(), FixedClock(fixedNow));
        QVERIFY(report);
        const auto bytes = renderXlsx(*report, [](qint64 done, qint64) { return done < 2; });
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code(), ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(XlsxReportTest)
#include "tst_xlsxreport.moc"
