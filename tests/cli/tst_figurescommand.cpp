// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestFiguresCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLedgerHasTheLargestFirst();
    void jsonIsOneArrayWhateverTheNumberOfPages();
    void aQueryAsksOfTheFigure();
    void csvHasItsColumnsAndEveryFigure();
    void conflictsSayWhy();
    void amountsAreConvertedByAStatedRateAlone();
    void nothingStatedIsNoFailure();
    void whatCannotBeUnderstoodIsRefused_data();
    void whatCannotBeUnderstoodIsRefused();

private:
    std::unique_ptr<Test::Program> m_program;
};

void TestFiguresCommand::init()
{
    m_program = std::make_unique<Test::Program>();
    const QString first = m_program->write(
        u"a.txt"_s,
        "H20 stock\n\nNvidia had 900,000 H20 units in stock on 10 March 2025. Shares fell by 15%.\n");
    const QString second = m_program->write(
        u"b.txt"_s, "Scorte\n\nA marzo 2025 nei magazzini restavano 640.000 unità di H20.\n");
    for (const QString &file : {first, second})
        QCOMPARE(m_program->onLibrary({u"import"_s, file}).code, 0);
}

void TestFiguresCommand::theLedgerHasTheLargestFirst()
{
    const auto ran = m_program->onLibrary({u"figures"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.lines().size(), 4);
    QVERIFY(ran.lines().at(1).contains(u"900,000"_s) && ran.lines().at(1).contains(u"NVIDIA H20"_s));
    QVERIFY(ran.lines().at(2).contains(u"640,000"_s));
    QVERIFY(ran.lines().at(3).contains(u"15%"_s));
}

void TestFiguresCommand::jsonIsOneArrayWhateverTheNumberOfPages()
{
    QByteArray text = "Many\n\n";
    for (int thousands = 100; thousands < 800; ++thousands)
        text += "The plant made 1," + QByteArray::number(thousands) + ",000 H20 units.\n";
    QCOMPARE(m_program->onLibrary({u"import"_s, m_program->write(u"many.txt"_s, text)}).code, 0);
    const auto ran = m_program->onLibrary({u"figures"_s, u"--json"_s});
    QCOMPARE(ran.code, 0);
    const QJsonArray figures = ran.json().array();
    QCOMPARE(figures.size(), 703);
    QCOMPARE(figures.first().toObject().value("value"_L1).toDouble(), 1799000.0);
    QCOMPARE(figures.last().toObject().value("kind"_L1).toString(), u"PERCENT"_s);
    QVERIFY(figures.last().toObject().value("unit"_L1).isNull());
    QCOMPARE(m_program->onLibrary({u"figures"_s, u"--json"_s, u"--limit"_s, u"2"_s}).json().array().size(),
             2);
}

void TestFiguresCommand::aQueryAsksOfTheFigure()
{
    const auto ran = m_program->onLibrary({u"figures"_s, u"--json"_s, u"figure:>700k"_s});
    QCOMPARE(ran.json().array().size(), 1);
    const QJsonObject figure = ran.json().array().first().toObject();
    QCOMPARE(figure.value("chip"_L1).toString(), u"NVIDIA H20"_s);
    QCOMPARE(figure.value("measure"_L1).toString(), u"stock"_s);
    QCOMPARE(figure.value("as_of"_L1).toString(), u"2025-03-10"_s);
    QCOMPARE(figure.value("sentence"_L1).toString(),
             u"Nvidia had 900,000 H20 units in stock on 10 March 2025."_s);
    const auto others = m_program->onLibrary({u"figures"_s, u"-figure:>700k"_s});
    QCOMPARE(others.lines().size(), 3);
    QVERIFY(others.lines().at(1).contains(u"640,000"_s));
}

void TestFiguresCommand::csvHasItsColumnsAndEveryFigure()
{
    const auto ran = m_program->onLibrary({u"figures"_s, u"--csv"_s, u"kind:quantity"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.lines().size(), 3);
    QVERIFY(ran.lines().at(0).startsWith(u"kind,chip,measure,value,low,high,modifier,unit,"_s));
    QVERIFY(ran.lines().at(1).startsWith(u"QUANTITY,NVIDIA H20,stock,900000,,,"_s));
    QVERIFY(ran.lines().at(1).contains(u",2025-03-10,"_s));
    QVERIFY(ran.lines().at(2).startsWith(u"QUANTITY,NVIDIA H20,stock,640000,,,"_s));
    const auto none = m_program->onLibrary({u"figures"_s, u"--csv"_s, u"chip:H200"_s});
    QCOMPARE(none.lines().size(), 1);
}

void TestFiguresCommand::conflictsSayWhy()
{
    const auto ran = m_program->onLibrary({u"figures"_s, u"--conflicts"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.lines().size(), 1);
    QVERIFY(ran.out.startsWith(u"NVIDIA H20, stock: 900,000"_s));
    QVERIFY(ran.out.contains(u" against 640,000"_s));
    const auto json = m_program->onLibrary({u"figures"_s, u"--conflicts"_s, u"--json"_s}).json().array();
    QCOMPARE(json.size(), 1);
    QCOMPARE(json.first().toObject().value("disagreement"_L1).toString(), u"conflict"_s);
    QCOMPARE(json.first().toObject().value("lower_value"_L1).toDouble(), 640000.0);
    QVERIFY(json.first().toObject().value("why"_L1).toString().contains(u" against 640,000"_s));
}

void TestFiguresCommand::amountsAreConvertedByAStatedRateAlone()
{
    const QString file = m_program->write(u"c.txt"_s, "Loss\n\nThe loss was put at €5 million.\n");
    QCOMPARE(m_program->onLibrary({u"import"_s, file}).code, 0);
    const QStringList asked{u"figures"_s, u"kind:money"_s};
    QVERIFY(m_program->onLibrary(asked).out.contains(u"EUR"_s));
    QVERIFY(!m_program->onLibrary(asked + QStringList{u"--csv"_s}).out.contains(u"converted"_s));

    const QStringList byRate = asked + QStringList{u"--rate"_s, u"1 EUR = 1.08 USD"_s};
    const auto table = m_program->onLibrary(byRate);
    QVERIFY(table.lines().at(1).contains(u"≈ 5,400,000"_s) && table.lines().at(1).contains(u"USD"_s));
    QVERIFY(table.err.contains(u"1 EUR = 1.08 USD"_s));
    const QJsonObject figure =
        m_program->onLibrary(byRate + QStringList{u"--json"_s}).json().array().first().toObject();
    QCOMPARE(figure.value("value"_L1).toDouble(), 5e6);
    QCOMPARE(figure.value("currency"_L1).toString(), u"EUR"_s);
    QCOMPARE(figure.value("converted_value"_L1).toDouble(), 5.4e6);
    QCOMPARE(figure.value("converted_currency"_L1).toString(), u"USD"_s);
    QCOMPARE(figure.value("rate"_L1).toDouble(), 1.08);
    const auto others = m_program->onLibrary(
        {u"figures"_s, u"kind:quantity"_s, u"--csv"_s, u"--rate"_s, u"1 EUR = 1.08 USD"_s});
    QVERIFY(others.lines().at(0).trimmed().endsWith(
        u"converted_value,converted_low,converted_high,converted_currency,rate"_s));
    QVERIFY(others.lines().at(1).trimmed().endsWith(u",,,,"_s));
}

void TestFiguresCommand::nothingStatedIsNoFailure()
{
    const auto ran = m_program->onLibrary({u"figures"_s, u"chip:H200"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QString());
    QVERIFY(!ran.err.isEmpty());
    QCOMPARE(m_program->onLibrary({u"figures"_s, u"--json"_s, u"chip:H200"_s}).out, u"[]\n"_s);
}

void TestFiguresCommand::whatCannotBeUnderstoodIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("order") << QStringList{u"--sort"_s, u"size"_s};
    QTest::newRow("limit") << QStringList{u"--limit"_s, u"0"_s};
    QTest::newRow("rate") << QStringList{u"--rate"_s, u"1.08"_s};
    QTest::newRow("query") << QStringList{u"figure:>abc"_s};
    QTest::newRow("open quote") << QStringList{u"\"H20"_s};
    QTest::newRow("two queries") << QStringList{u"H20"_s, u"H200"_s};
}

void TestFiguresCommand::whatCannotBeUnderstoodIsRefused()
{
    QFETCH(QStringList, arguments);
    const auto ran = m_program->onLibrary(QStringList{u"figures"_s} + arguments);
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QString());
    QVERIFY(!ran.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestFiguresCommand)
#include "tst_figurescommand.moc"
