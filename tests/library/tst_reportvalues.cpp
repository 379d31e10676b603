// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/claimcodes.h"
#include "document/offsetmap.h"
#include "library/libraryfolder.h"
#include "support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;
using Test::imported;
using Test::resultOf;

/// What another program reads in the tables is what the library holds.
class TestReportValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void claims();
    void figures();
    void mentions();
    void documents();
    void aTagIsTheScopeOfItsClaimsAlone();
    void aQuestionIsTheScopeOfWhatSpeaksToIt();
    void theRegisterSaysWhatBecameOfWhatWasHandedOver();
    void theAnalystsChipsAreInTheTable();

private:
    /// The summaries of the claims in that scope.
    QStringList summaries(const QString &scope) const;

    Claim made(const QString &quote, Claim draft);
    /// The rows of a table by their headers, as Python's csv module reads them.
    QJsonArray rowsOf(ReportTable table, const QString &scope = {}) const;

    std::unique_ptr<Test::LibraryFolder> m_folder;
    std::unique_ptr<Library> m_library;
    DocumentVersion m_version;
};

namespace {
// signs beyond the basic plane before the claims, so that code points are not UTF-16 units
const QString firstQuote =
    u"Nvidia ha in magazzino 640.000 schede H20, \"circa la metà\", e 5,5 miliardi di dollari."_s;
const QString secondQuote = u"=SUM(A1) è nel testo; così anche\nuna riga nuova."_s;
} // namespace

void TestReportValues::init()
{
    m_library.reset();
    m_folder = std::make_unique<Test::LibraryFolder>();
    m_library = m_folder->open();
    const auto report =
        imported(*m_library, {m_folder->write(u"a.txt"_s, u"Le licenze 😀🇮🇹 tornano.\n\n"_s + firstQuote +
                                                              u"\n\n"_s + secondQuote + u'\n')});
    m_version = *m_library->currentVersion(report.rows.at(0).documentUuid);
    Claim first;
    first.summary = u"- 3,1 % di \"tutto\"; e\tun tab"_s;
    first.rationale = u"prima riga\nseconda riga\r\n"_s;
    first.note = u"  spazi intorno  "_s;
    first.reliability = Reliability::B;
    first.credibility = Credibility::Two;
    first.verdict = Verdict::Corroborated;
    made(firstQuote, first);
    Claim second;
    second.summary = u"=1+1"_s;
    second.sourceError = true;
    second.eventFrom = *PartialDate::parse(u"2025-08");
    made(secondQuote, second);
}

Claim TestReportValues::made(const QString &quote, Claim draft)
{
    const qsizetype start = m_version.text.indexOf(quote);
    const auto claim =
        m_library->claims().create(m_version.uuid, {start, start + quote.size()}, std::move(draft));
    if (!claim)
        qFatal("%ls", qUtf16Printable(claim.error().message()));
    return *claim;
}

QJsonArray TestReportValues::rowsOf(ReportTable table, const QString &scope) const
{
    const QString path = m_folder->path(u"table.csv"_s);
    ReportRequest request;
    request.scope = scope;
    if (!resultOf(m_library->reports().write(request, {.path = path, .table = table})))
        return {};
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s,
                                u"import csv, json, sys\n"
                                "with open(sys.argv[1], encoding='utf-8', newline='') as file:\n"
                                "    print(json.dumps(list(csv.DictReader(file, strict=True))))"_s,
                                path});
    if (!python.waitForFinished() || python.exitCode() != 0)
        qFatal("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

void TestReportValues::claims()
{
    const QList<Claim> claims = m_library->claims().all().value();
    const QJsonArray rows = rowsOf(ReportTable::Claims);
    QCOMPARE(rows.size(), claims.size());
    const QList<uint> points = m_version.text.toUcs4();
    for (qsizetype i = 0; i < claims.size(); ++i) {
        const Claim &claim = claims[i];
        const QJsonValue row = rows[i];
        QCOMPARE(row["claim_no"_L1].toString(), claimNumberText(claim.site, claim.number));
        QCOMPARE(row["summary"_L1].toString(), claim.summary);
        QCOMPARE(row["quote"_L1].toString(), claim.anchor.quote);
        QCOMPARE(row["rationale"_L1].toString(), claim.rationale);
        QCOMPARE(row["note"_L1].toString(), claim.note);
        QCOMPARE(row["verdict"_L1].toString(), codeOf(claim.verdict));
        QCOMPARE(row["rating"_L1].toString(), ratingText({claim.reliability, claim.credibility}));
        QCOMPARE(row["source_error"_L1].toString(), claim.sourceError ? u"true"_s : u"false"_s);
        QCOMPARE(row["event_from"_L1].toString(), claim.eventFrom ? claim.eventFrom->text() : QString());
        QCOMPARE(row["claim_uuid"_L1].toString(), claim.uuid);
        const qsizetype start = row["start"_L1].toString().toLongLong();
        const qsizetype end = row["end"_L1].toString().toLongLong();
        QVERIFY(start != claim.anchor.span.start);
        QCOMPARE(
            QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + start, end - start),
            claim.anchor.quote);
    }
}

void TestReportValues::figures()
{
    QList<ClaimFigure> figures;
    const auto records = m_library->claims().records();
    QVERIFY(records.has_value());
    for (const ClaimRecord &record : *records)
        figures += record.figures;
    QVERIFY(figures.size() >= 2);
    const QJsonArray rows = rowsOf(ReportTable::Figures);
    QCOMPARE(rows.size(), figures.size());
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const ClaimFigure &figure = figures[i];
        const QJsonValue row = rows[i];
        QCOMPARE(row["text"_L1].toString(), figure.text);
        QCOMPARE(row["value"_L1].toString().toDouble(), figure.value.value.value_or(0));
        QCOMPARE(row["unit"_L1].toString(), figure.value.unit);
        QCOMPARE(row["currency"_L1].toString(), figure.value.currency);
        QCOMPARE(row["chip"_L1].toString(), figure.object);
        QCOMPARE(row["measure"_L1].toString(), codeOf(figure.measure));
    }
    QCOMPARE(rows[0]["value"_L1].toString().toDouble(), 640'000.0);
    QCOMPARE(rows[1]["value"_L1].toString().toDouble(), 5.5e9);
}

void TestReportValues::mentions()
{
    const QList<Mention> mentions = m_library->marks().ofVersion(m_version.uuid).value();
    const QJsonArray rows = rowsOf(ReportTable::Mentions);
    QCOMPARE(rows.size(), mentions.size());
    const auto offsets = OffsetMap::ofStored(m_version.text);
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        const TextSpan span = offsets.codePoints(mentions[i].span);
        QCOMPARE(rows[i]["start"_L1].toString().toLongLong(), span.start);
        QCOMPARE(rows[i]["end"_L1].toString().toLongLong(), span.end);
        QCOMPARE(rows[i]["text"_L1].toString(),
                 m_version.text.sliced(mentions[i].span.start, mentions[i].span.length()));
        QCOMPARE(rows[i]["canonical"_L1].toString(), mentions[i].canonical);
    }
}

void TestReportValues::documents()
{
    Document document = m_library->document(m_version.documentUuid).value();
    document.title = u"Titolo; \"con\" tutto, anche\nuna riga"_s;
    document.note = u"'apostrofo davanti"_s;
    document.published = *PartialDate::parse(u"2025-08");
    QVERIFY(m_library->edit(document));
    const QJsonValue row = rowsOf(ReportTable::Documents)[0];
    QCOMPARE(row["title"_L1].toString(), document.title);
    QCOMPARE(row["note"_L1].toString(), document.note);
    QCOMPARE(row["published_year"_L1].toString(), u"2025"_s);
    QCOMPARE(row["published_month"_L1].toString(), u"8"_s);
    QCOMPARE(row["published_day"_L1].toString(), QString());
    QCOMPARE(row["claims"_L1].toString(), u"2"_s);
    QCOMPARE(row["content_hash"_L1].toString(), m_version.contentHash);
    QCOMPARE(row["document_uuid"_L1].toString(), document.uuid);
}

QStringList TestReportValues::summaries(const QString &scope) const
{
    QStringList found;
    for (const QJsonValue &row : rowsOf(ReportTable::Claims, scope))
        found.append(row["summary"_L1].toString());
    return found;
}

void TestReportValues::aTagIsTheScopeOfItsClaimsAlone()
{
    Tag upper;
    upper.name = u"Supply"_s;
    const Tag supply = m_library->tags().add(upper).value();
    Tag lower;
    lower.name = u"Orders"_s;
    lower.parentUuid = supply.uuid;
    const Tag orders = m_library->tags().add(lower).value();
    Claim tagged = m_library->claims().all().value().at(1);
    tagged.tags = {orders.uuid};
    QVERIFY(m_library->claims().edit(tagged));
    QCOMPARE(summaries(u"tag:orders"_s), QStringList{u"=1+1"_s});
    QCOMPARE(summaries(u"tag:Supply lang:it"_s), QStringList{u"=1+1"_s});
    QCOMPARE(summaries(u"tag:Supply OR tag:Orders"_s), QStringList{u"=1+1"_s});
    QCOMPARE(summaries(u"tag:Supply OR magazzino"_s).size(), 2);
    QCOMPARE(summaries({}).size(), 2);
}

void TestReportValues::aQuestionIsTheScopeOfWhatSpeaksToIt()
{
    const QList<Claim> claims = m_library->claims().all().value();
    const Question asked = m_library->judgements().ask(u"Do sales resume?"_s).value();
    const Question other = m_library->judgements().ask(u"Who decides?"_s).value();
    Tag draft;
    draft.name = u"Sales"_s;
    draft.questionUuid = other.uuid;
    Claim tagged = claims.at(0);
    tagged.tags = {m_library->tags().add(draft).value().uuid};
    QVERIFY(m_library->claims().edit(tagged));
    Judgement judgement;
    judgement.questionUuid = asked.uuid;
    judgement.statement = u"They do."_s;
    judgement.claimsFor = {claims.at(1).uuid};
    QVERIFY(m_library->judgements().judge(judgement));
    // no tag speaks to it, but its judgement rests on a claim
    QCOMPARE(summaries(u"question:\"do sales resume?\""_s), QStringList{claims.at(1).summary});
    QCOMPARE(summaries(u"question:\"Who decides?\""_s), QStringList{claims.at(0).summary});
    const QJsonArray rows = rowsOf(ReportTable::Claims, u"question:\"Who decides?\""_s);
    QCOMPARE(rows.at(0)["question"_L1].toString(), u"Who decides?"_s);
    QCOMPARE(summaries(u"question:\"Who else?\""_s), QStringList());
}

void TestReportValues::theRegisterSaysWhatBecameOfWhatWasHandedOver()
{
    const QString path = m_folder->path(u"one.md"_s);
    QVERIFY(resultOf(m_library->reports().write({}, {.path = path})));
    const auto line = [this] { return resultOf(m_library->reports().checked()).value().constFirst(); };
    QVERIFY(line().refuted.isEmpty());
    QCOMPARE(line().file, HandedOverFile::Unchanged);
    Claim claim = m_library->claims().all().value().at(1);
    claim.verdict = Verdict::Refuted;
    QVERIFY(m_library->claims().edit(claim));
    QCOMPARE(line().refuted, QStringList{u"A-0002"_s});
    const RegisterLine unlooked = m_library->reports().lines().value().constFirst();
    QCOMPARE(unlooked.refuted, QStringList{u"A-0002"_s});
    QVERIFY(!unlooked.file);
    QVERIFY(QFile::remove(path));
    QCOMPARE(line().file, HandedOverFile::Missing);
    m_folder->write(u"one.md"_s, u"something else"_s);
    QCOMPARE(line().file, HandedOverFile::Changed);
    // who knew it then needs no warning
    QVERIFY(resultOf(m_library->reports().write({}, {.path = path})));
    QVERIFY(line().refuted.isEmpty());
}

void TestReportValues::theAnalystsChipsAreInTheTable()
{
    ClaimRecord record = m_library->claims().record(m_library->claims().all().value().at(1).uuid).value();
    record.entities = {{MentionKind::Chip, u"NVIDIA H200"_s}, {MentionKind::Company, u"NVIDIA"_s}};
    QVERIFY(m_library->claims().editRecord(record, {}));
    const QJsonValue row = rowsOf(ReportTable::Claims).at(1);
    QCOMPARE(row["main_chip"_L1].toString(), u"NVIDIA H200"_s);
    QCOMPARE(row["chips_all"_L1].toString(), u"NVIDIA H200"_s);
}

QTEST_MAIN(TestReportValues)
#include "tst_reportvalues.moc"
