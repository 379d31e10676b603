// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainsource.h"
#include "reference.h"
#include "report/jsonreport.h"
#include "report/reportbuilder.h"
#include "report/tablecolumns.h"
#include "support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Postilla;
using namespace Postilla::Test;

namespace {
QByteArray rendered(const ReportRequest &request = sampleRequest())
{
    return buildReport(sampleSource(), request, FixedClock(fixedNow))
        .and_then([](const Report &report) { return renderJson(report); })
        .value_or(QByteArray());
}

QJsonValue schema()
{
    const QJsonDocument document =
        QJsonDocument::fromJson(readFile(dataPath(u"../../resources/report/report.schema.json"_s)));
    return document.object();
}

/// What is wrong with a value by that schema: types, what must be there, what may, constants. Enough of JSON
/// Schema for ours, which uses no more.
QString fault(const QJsonValue &value, const QJsonValue &rule, const QJsonValue &root, const QString &place)
{
    if (const QString reference = rule["$ref"_L1].toString(); !reference.isEmpty())
        return fault(value, root["$defs"_L1][reference.section(u'/', -1)], root, place);
    if (rule.toObject().contains("const"_L1) && value != rule["const"_L1])
        return place + u": not the constant"_s;
    static const QHash<QString, QJsonValue::Type> types{
        {u"null"_s, QJsonValue::Null},      {u"boolean"_s, QJsonValue::Bool},
        {u"integer"_s, QJsonValue::Double}, {u"number"_s, QJsonValue::Double},
        {u"string"_s, QJsonValue::String},  {u"array"_s, QJsonValue::Array},
        {u"object"_s, QJsonValue::Object}};
    const QJsonValue type = rule["type"_L1];
    QStringList allowed = type.isString() ? QStringList{type.toString()} : QStringList();
    for (const QJsonValue &one : type.toArray())
        allowed << one.toString();
    const bool fits =
        std::ranges::any_of(allowed, [&](const QString &name) { return types.value(name) == value.type(); });
    if (!allowed.isEmpty() && !fits)
        return place + u": not "_s + allowed.join(u" or ");
    for (const QJsonValue &needed : rule["required"_L1].toArray()) {
        if (!value.toObject().contains(needed.toString()))
            return place + u": without "_s + needed.toString();
    }
    const QJsonObject properties = rule["properties"_L1].toObject();
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!properties.contains(member.key()))
            return place + u": unexpected "_s + member.key();
        const QString wrong =
            fault(member.value(), properties[member.key()], root, place + u'/' + member.key());
        if (!wrong.isEmpty())
            return wrong;
    }
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString wrong = fault(items[i], rule["items"_L1], root, place + u'/' + QString::number(i));
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}
} // namespace

class JsonReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDataIsAsTheReferenceFile() { compareWithReference(rendered(), u"report/report.json"_s); }

    void theDataIsAsItsSchemaSays()
    {
        ReportRequest request = sampleRequest();
        request.fullText = true;
        const QJsonDocument json = QJsonDocument::fromJson(rendered(request));
        QVERIFY(json.isObject());
        QCOMPARE(fault(json.object(), schema(), schema(), {}), QString());
    }

    void theSchemaKnowsEveryColumn_data()
    {
        QTest::addColumn<ReportTable>("table");
        QTest::addColumn<QString>("name");
        QTest::newRow("documents") << ReportTable::Documents << u"document"_s;
        QTest::newRow("claims") << ReportTable::Claims << u"claim"_s;
        QTest::newRow("mentions") << ReportTable::Mentions << u"mention"_s;
        QTest::newRow("figures") << ReportTable::Figures << u"figure"_s;
        QTest::newRow("relations") << ReportTable::Relations << u"relation"_s;
        QTest::newRow("decisions") << ReportTable::Decisions << u"decision"_s;
    }
    void theSchemaKnowsEveryColumn()
    {
        QFETCH(ReportTable, table);
        QFETCH(QString, name);
        const QJsonValue rule = schema()["$defs"_L1][name];
        for (const TableColumn &column : tableColumns(table)) {
            QVERIFY2(rule["properties"_L1].toObject().contains(column.name), column.name.data());
            QVERIFY2(rule["required"_L1].toArray().contains(column.name), column.name.data());
        }
    }

    void whatIsNotKnownIsNullAndNumbersAreNumbers()
    {
        const QJsonDocument json = QJsonDocument::fromJson(rendered());
        const QJsonValue document = json["documents"_L1][0];
        QCOMPARE(document["published_year"_L1].toInt(), 2025);
        QVERIFY(document["published_day"_L1].isNull());
        const QJsonValue claim = document["claims"_L1][0];
        QCOMPARE(claim["start"_L1].type(), QJsonValue::Double);
        QCOMPARE(claim["source_error"_L1].type(), QJsonValue::Bool);
        QCOMPARE(claim["verdict"_L1].toString(), u"disputed"_s);
    }

    void valuesOfMentionsAreNumbersAndDatesAreText()
    {
        const QJsonDocument json = QJsonDocument::fromJson(rendered());
        QHash<QString, QJsonValue> values;
        for (const QJsonValue &mention : json["documents"_L1][0]["mentions"_L1].toArray()) {
            QCOMPARE(mention["document_no"_L1].toInt(), 1);
            values.insert(mention["text"_L1].toString(), mention["value"_L1]);
        }
        QCOMPARE(values.value(u"5,5 miliardi di dollari"_s), QJsonValue(5.5e9));
        QVERIFY(values.value(u"H20"_s).isNull());
    }

    void theHeadSaysWhatItIsAndHowMuchThereIs()
    {
        PlainSource source = sampleSource();
        source.addReport(u"R-A-0007"_s, {1});
        ReportRequest request = sampleRequest(ReportLocale::Italian);
        request.replaces = u"7"_s;
        request.layout = ReportLayout::Brief;
        Report report = *buildReport(source, request, FixedClock(fixedNow));
        report.number = u"R-A-0008"_s;
        const QJsonDocument json = QJsonDocument::fromJson(*renderJson(report));
        QCOMPARE(fault(json.object(), schema(), schema(), {}), QString());
        QCOMPARE(json["$schema"_L1], schema()["$id"_L1]);
        const QJsonValue head = json["report"_L1];
        QCOMPARE(head["number"_L1].toString(), u"R-A-0008"_s);
        QCOMPARE(head["replaces"_L1].toString(), u"R-A-0007"_s);
        QCOMPARE(head["language"_L1].toString(), u"it"_s);
        QCOMPARE(head["layout"_L1].toString(), u"brief"_s);
        QCOMPARE(json["counts"_L1]["documents"_L1].toInt(), int(report.documents.size()));
        QCOMPARE(json["counts"_L1]["claims"_L1].toInt(), 6);
        const QJsonValue contrast = json["contrasts"_L1][0];
        QCOMPARE(contrast["claims"_L1].toArray(), (QJsonArray{u"A-0001"_s, u"A-0002"_s}));
        QVERIFY(!contrast["why"_L1].toString().isEmpty());
        QCOMPARE(contrast["proposed"_L1].toBool(), false);
    }

    void figuresRelationsAndDecisionsAreThere()
    {
        const QJsonDocument json = QJsonDocument::fromJson(rendered());
        const QJsonValue tension = json["relations"_L1][0];
        QCOMPARE(tension["from_no"_L1].toString(), u"A-0001"_s);
        QCOMPARE(tension["kind"_L1].toString(), u"tension"_s);
        QCOMPARE(tension["to_no"_L1].toString(), u"A-0002"_s);
        QCOMPARE(json["decisions"_L1].toArray().size(), 2);
        QCOMPARE(json["decisions"_L1][0]["decided_at"_L1].toString(), u"2026-11-22T04:50:00.000Z"_s);
        QVERIFY(json["decisions"_L1][1]["claim_no"_L1].isNull());
        qsizetype figures = 0;
        for (const QJsonValue &document : json["documents"_L1].toArray()) {
            for (const QJsonValue &claim : document["claims"_L1].toArray())
                figures += claim["figures"_L1].toArray().size();
        }
        QCOMPARE(figures, 2);
    }
};

QTEST_GUILESS_MAIN(JsonReportTest)
#include "tst_jsonreport.moc"
