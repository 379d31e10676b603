// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/mentionrow.h"
#include "pdftools.h"
#include "plainsource.h"
#include "reference.h"
#include "report/reportbuilder.h"
#include "report/reporttables.h"
#include "report/tablecolumns.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Postilla;
using namespace Postilla::Test;

namespace {
Report built(const ClaimSource &source, ReportLocale locale = ReportLocale::English)
{
    return buildReport(source, sampleRequest(locale), FixedClock(fixedNow)).value_or(Report());
}

bool written(QIODevice &device, const Report &report, ReportTable which, TableProfile profile)
{
    const Progress progress;
    Steps rows(progress, 0);
    return writeTable(device, report, which, profile, rows).value_or(false);
}

QByteArray table(const ClaimSource &source, ReportTable which)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return written(buffer, built(source), which, TableProfile::Data) ? buffer.data() : QByteArray("failed");
}

/// As spreadsheet programs open it.
QString spreadsheet(const ClaimSource &source, ReportTable which, ReportLocale locale)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return written(buffer, built(source, locale), which, TableProfile::Spreadsheet)
               ? QString::fromUtf8(buffer.data())
               : u"failed"_s;
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

class ReportTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreAsTheReferenceFiles_data()
    {
        QTest::addColumn<ReportTable>("which");
        QTest::newRow("documents") << ReportTable::Documents;
        QTest::newRow("mentions") << ReportTable::Mentions;
        QTest::newRow("claims") << ReportTable::Claims;
        QTest::newRow("figures") << ReportTable::Figures;
        QTest::newRow("claim_tags") << ReportTable::ClaimTags;
        QTest::newRow("relations") << ReportTable::Relations;
        QTest::newRow("decisions") << ReportTable::Decisions;
    }
    void tablesAreAsTheReferenceFiles()
    {
        QFETCH(ReportTable, which);
        compareWithReference(table(sampleSource(), which), u"report/%1.csv"_s.arg(reportTableName(which)));
    }

    void csvcleanFindsNothingToClean_data()
    {
        QTest::addColumn<ReportTable>("which");
        for (const ReportTable which : everyReportTable)
            QTest::newRow(qPrintable(reportTableName(which))) << which;
    }
    void csvcleanFindsNothingToClean()
    {
        QFETCH(ReportTable, which);
        PlainSource source = sampleSource();
        source.addDocument(u"=SUM(A1)\n\"two\", lines; and 'one'"_s, u"Text."_s);
        source.addClaim(u"Text"_s, u"@everybody;\t\"\""_s);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"table.csv"_s);
        // writes what it has read, with line feeds and commas; fails where a row is longer or shorter than
        // others
        const auto cleaned = [&](const QByteArray &bytes, const QString &separator) {
            QFile file(path);
            const bool isThere = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
            file.close();
            return isThere ? output(u"csvclean"_s, {u"--length-mismatch"_s, u"-d"_s, separator, u"-e"_s,
                                                    u"utf-8-sig"_s, path})
                           : QByteArray();
        };
        const QByteArray data = table(source, which);
        QCOMPARE(cleaned(data, u","_s), QByteArray(data).replace("\r\n", "\n"));
        const auto english = spreadsheet(source, which, ReportLocale::English).toUtf8();
        QCOMPARE(cleaned(english, u","_s),
                 QByteArray(english).replace("\r\n", "\n").replace("\xEF\xBB\xBF", ""));
        const auto italian = spreadsheet(source, which, ReportLocale::Italian).toUtf8();
        QCOMPARE(cleaned(italian, u";"_s).count('\n'), QByteArray(italian).replace("\r\n", "\n").count('\n'));
    }

    void theClaimsTableHasTheColumnsThatReadersKnow()
    {
        QCOMPARE(
            columnNames(ReportTable::Claims).join(u", "),
            u"claim_no, document_no, document_title, publisher, origin, published_year, published_month, "
            "published_day, date_known_by, collected_on, question, topic, main_chip, chips_all, summary, "
            "quote, "
            "claim_type, who_says, source_kind, reported_via, hedge, polarity, event_from, event_to, "
            "reliability, "
            "credibility, rating, verdict, rationale, independent_origins, source_error, judged_by, "
            "judged_on, "
            "made_by, reported_in, note, document_version, start, end, claim_uuid, proposed"_s);
    }

    void theMentionsTableIsThatOfTheCommandLineWithTheNumberOfTheDocument()
    {
        QCOMPARE(columnNames(ReportTable::Mentions).first(13),
                 (QStringList{u"document_no"_s, u"start"_s, u"end"_s} + mentionColumns()));
    }

    void aSpreadsheetHasTheValuesOfMentionsAsNumbers()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"Half 2,5 in 2025."_s);
        source.mark(u"2,5"_s, MentionKind::Figure, {}, MentionSub::Quantity);
        source.lastMentions().last().figure = valueOf(2.5);
        source.mark(u"2025"_s, MentionKind::Figure, {}, MentionSub::Date);
        source.lastMentions().last().figure = dateOf(u"2025"_s);
        const QStringList rows =
            spreadsheet(source, ReportTable::Mentions, ReportLocale::Italian).split(u"\r\n"_s);
        QVERIFY2(rows.at(1).contains(u";2,5;2,5;"), qPrintable(rows.at(1)));
        QVERIFY2(rows.at(2).contains(u";2025;2025;"), qPrintable(rows.at(2)));
    }

    void theAnalystsChipsAreThoseOfTheClaim()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"They sell it. The H20 and the H200 are sold."_s);
        source.mark(u"H20 "_s, MentionKind::Chip, u"NVIDIA H20"_s);
        source.mark(u"H200"_s, MentionKind::Chip, u"NVIDIA H200"_s);
        source.addClaim(u"They sell it"_s);
        source.addEntity(MentionKind::Chip, u"NVIDIA H20"_s);
        source.addEntity(MentionKind::Company, u"NVIDIA"_s);
        source.addClaim(u"The H20 and the H200 are sold"_s);
        source.addClaim(u"The H20 and the H200"_s);
        source.addFigure(u"two"_s).object = u"NVIDIA H200"_s;
        const QStringList rows = QString::fromUtf8(table(source, ReportTable::Claims)).split(u"\r\n"_s);
        QVERIFY2(rows.at(1).contains(u",NVIDIA H20,NVIDIA H20,"), qPrintable(rows.at(1)));
        QVERIFY2(rows.at(2).contains(u",,NVIDIA H20 | NVIDIA H200,"), qPrintable(rows.at(2)));
        QVERIFY2(rows.at(3).contains(u",NVIDIA H200,NVIDIA H20 | NVIDIA H200,"), qPrintable(rows.at(3)));
    }

    void namesThatReadLikeCodesStayNames()
    {
        PlainSource source;
        Document &document = source.addDocument(u"T"_s, u"Text."_s);
        document.outlet = u"event"_s;
        document.origin = u"no"_s;
        Claim &claim = source.addClaim(u"Text"_s);
        claim.source = u"machine"_s;
        claim.type = ClaimType::Event;
        claim.tags = {source.addTag(u"stock"_s)};
        const QString row =
            spreadsheet(source, ReportTable::Claims, ReportLocale::Italian).split(u"\r\n"_s).at(1);
        QVERIFY2(row.contains(u";event;no;"), qPrintable(row));
        QVERIFY2(row.contains(u";stock;"), qPrintable(row));
        QVERIFY2(row.contains(u";evento;machine;"), qPrintable(row));
    }

    void aSpreadsheetHasPartialDatesInThreeColumns()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"Text."_s);
        Claim &claim = source.addClaim(u"Text"_s);
        claim.eventFrom = *PartialDate::parse(u"2025-08");
        claim.eventTo = *PartialDate::parse(u"2025-09-30");
        ClaimFigure &figure = source.addFigure(u"two"_s);
        figure.asOf = *PartialDate::parse(u"2024");
        figure.proposed = {FigureField::Measure, FigureField::AsOf};
        const QStringList claims =
            spreadsheet(source, ReportTable::Claims, ReportLocale::Italian).split(u"\r\n"_s);
        QVERIFY2(claims.at(0).contains(u"Evento dal: anno;Evento dal: mese;Evento dal: giorno;"),
                 qPrintable(claims.at(0)));
        QVERIFY2(claims.at(1).contains(u";2025;8;;2025;9;30;"), qPrintable(claims.at(1)));
        const QStringList figures =
            spreadsheet(source, ReportTable::Figures, ReportLocale::English).split(u"\r\n"_s);
        QVERIFY2(figures.at(1).contains(u",2024,,,"), qPrintable(figures.at(1)));
        QVERIFY2(figures.at(1).endsWith(u",Text,measure | as of"), qPrintable(figures.at(1)));
        QVERIFY(table(source, ReportTable::Claims).contains(",2025-08,2025-09-30,"));
    }

    void noClaimsLeaveTheHeader()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"Text."_s);
        QCOMPARE(table(source, ReportTable::Claims),
                 columnNames(ReportTable::Claims).join(u',').toUtf8() + QByteArray("\r\n"));
    }

    void awkwardTextGoesInUntouched()
    {
        PlainSource source;
        source.addDocument(u"=SUM(A1)\n\"two\", lines"_s, u"Text."_s);
        source.addClaim(u"Text"_s, u"-3,1%"_s);
        const QByteArray claims = table(source, ReportTable::Claims);
        QVERIFY(claims.contains(",\"=SUM(A1)\n\"\"two\"\", lines\","));
        QVERIFY(claims.contains(",\"-3,1%\","));
    }

    void whatNobodyHasConfirmedIsSaid()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"Text."_s);
        Claim &claim = source.addClaim(u"Text"_s);
        claim.hedge = Hedge::Likely;
        claim.proposed = {ClaimField::Hedge, ClaimField::SourceKind};
        source.addFigure(u"3 units"_s).proposed = {FigureField::Measure};
        const QByteArray claims = table(source, ReportTable::Claims);
        QVERIFY2(claims.endsWith(",hedge | source_kind | figures\r\n"), claims);
    }

    void figuresAreWrittenAsNumbers_data()
    {
        QTest::addColumn<FigureValue>("figure");
        QTest::addColumn<QString>("cells");
        FigureValue money;
        money.value = 5.5e9;
        money.currency = u"USD"_s;
        QTest::newRow("in full") << money << u"5500000000,,,,USD,exact"_s;
        FigureValue share;
        share.value = 0.15;
        share.modifier = FigureModifier::About;
        QTest::newRow("with a point") << share << u"0.15,,,,,about"_s;
        FigureValue range;
        range.low = 20;
        range.high = 35;
        range.modifier = FigureModifier::Range;
        QTest::newRow("bounds instead of a value") << range << u",20,35,,,range"_s;
        FigureValue date;
        date.date = u"2025-08"_s;
        QTest::newRow("a date is its own value") << date << u"2025-08,,,,,exact"_s;
    }
    void figuresAreWrittenAsNumbers()
    {
        QFETCH(FigureValue, figure);
        QFETCH(QString, cells);
        PlainSource source;
        source.addDocument(u"T"_s, u"x"_s);
        source.mark(u"x"_s, MentionKind::Figure);
        source.lastMentions().first().figure = figure;
        const QByteArray row = table(source, ReportTable::Mentions).split('\n').at(1);
        QCOMPARE(QString::fromUtf8(row).section(u",x,"_s, 1, 1).section(u",,T,"_s, 0, 0), cells);
    }

    void aSpreadsheetSpeaksTheLanguageOfTheReport()
    {
        const QString italian = spreadsheet(sampleSource(), ReportTable::Figures, ReportLocale::Italian);
        QVERIFY(italian.startsWith(u"N. cifra;N. affermazione;N. documento;"));
        QVERIFY2(italian.contains(u"NVIDIA H20;prezzo;5,5 miliardi di dollari;circa;5500000000;;;"),
                 qPrintable(italian));
        const QString english = spreadsheet(sampleSource(), ReportTable::Figures, ReportLocale::English);
        QVERIFY(english.startsWith(u"Figure no.,Claim no.,Document no.,"));
        QVERIFY(english.contains(u"NVIDIA H20,price,\"5,5 miliardi di dollari\",about,5500000000,,,"));
    }

    void aSpreadsheetHasDecimalsOfItsLanguageAndNoBlankCategories()
    {
        PlainSource source;
        source.addDocument(u"T"_s, u"x"_s);
        source.addClaim(u"x"_s);
        source.addFigure(u"un quarto"_s).value.value = 0.25;
        const QString row =
            spreadsheet(source, ReportTable::Figures, ReportLocale::Italian).split(u"\r\n"_s).at(1);
        QVERIFY2(row.contains(u";non indicato;non indicato;un quarto;esatta;0,25;"), qPrintable(row));
    }

    void aSpreadsheetIsMarkedAsUtf8()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(written(buffer, built(sampleSource()), ReportTable::Claims, TableProfile::Spreadsheet));
        QVERIFY(buffer.data().startsWith("\xEF\xBB\xBF"));
        QVERIFY(!table(sampleSource(), ReportTable::Claims).startsWith("\xEF"));
    }

    void aSpreadsheetTakesNothingForAFormula()
    {
        PlainSource source;
        source.addDocument(u"@home"_s, u"Text."_s);
        source.addClaim(u"Text"_s, u"=SUM(A1)"_s);
        const QString claims = spreadsheet(source, ReportTable::Claims, ReportLocale::English);
        QVERIFY(claims.contains(u",'=SUM(A1),"));
        QVERIFY(claims.contains(u",'@home,"));
    }

    void theDescriptionNamesEveryColumnInOrder()
    {
        const auto json = QJsonDocument::fromJson(
                              tableDescription(u"claims.csv"_s, built(sampleSource()), ReportTable::Claims))
                              .object();
        QCOMPARE(json[u"@context"][0].toString(), u"http://www.w3.org/ns/csvw"_s);
        QCOMPARE(json[u"@context"][1][u"@language"].toString(), u"en"_s);
        QCOMPARE(json[u"url"].toString(), u"claims.csv"_s);
        QStringList names;
        for (const QJsonValue &column : json[u"tableSchema"][u"columns"].toArray()) {
            names << column[u"name"].toString();
            QVERIFY(!column[u"dc:description"].toString().isEmpty());
        }
        QCOMPARE(names, columnNames(ReportTable::Claims));
    }

    void theDescriptionSaysWhatStandsBetweenSeveral()
    {
        const auto json = QJsonDocument::fromJson(
                              tableDescription(u"claims.csv"_s, built(sampleSource()), ReportTable::Claims))
                              .object();
        QStringList several;
        for (const QJsonValue &column : json[u"tableSchema"][u"columns"].toArray()) {
            if (column[u"separator"].toString() == u" | ")
                several << column[u"name"].toString();
        }
        QCOMPARE(several,
                 (QStringList{u"question"_s, u"topic"_s, u"chips_all"_s, u"reported_in"_s, u"proposed"_s}));
    }

    void anItalianSpreadsheetIsDescribedInItalian()
    {
        const Report report = built(sampleSource(), ReportLocale::Italian);
        const auto json =
            QJsonDocument::fromJson(
                tableDescription(u"claims.csv"_s, report, ReportTable::Claims, TableProfile::Spreadsheet))
                .object();
        QCOMPARE(json[u"@context"][1][u"@language"].toString(), u"it"_s);
        QStringList names;
        for (const QJsonValue &column : json[u"tableSchema"][u"columns"].toArray()) {
            names << column[u"name"].toString();
            if (names.last() == u"verdict")
                QVERIFY(column[u"dc:description"].toString() !=
                        u"unverified, corroborated, disputed or refuted.");
        }
        QVERIFY(names.contains(u"event_from_month"_s));
        QVERIFY(!names.contains(u"event_from"_s));
    }

    void theDictionaryNamesEveryColumnOfEveryTable()
    {
        const auto dictionary = [](TableProfile profile) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            return writeDictionary(buffer, built(sampleSource(), ReportLocale::Italian), profile)
                       ? QString::fromUtf8(buffer.data())
                       : QString();
        };
        const QString data = dictionary(TableProfile::Data);
        QVERIFY(data.startsWith(u"table,column,datatype,separator,description\r\n"));
        for (const ReportTable which : everyReportTable) {
            for (const QString &name : columnNames(which))
                QVERIFY2(data.contains(u"\r\n%1,%2,"_s.arg(reportTableName(which), name)), qPrintable(name));
        }
        QVERIFY(data.contains(u"\r\nclaims,topic,string, | ,"));
        const QString people = dictionary(TableProfile::Spreadsheet);
        QVERIFY2(people.contains(u"Affermazioni;Evento dal: anno;event_from_year;"),
                 qPrintable(people.left(400)));
    }
};

QTEST_GUILESS_MAIN(ReportTablesTest)
#include "tst_reporttables.moc"
