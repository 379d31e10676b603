// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestClaimCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aClaimIsMadeOfAQuoteAndItsNumberPrinted();
    void everythingThatIsSaidOfAClaimIsStored();
    void whatTheWordsSayIsProposed();
    void oneUndoTakesTheWholeClaimBack();
    void aTagThatIsThereIsTakenWhateverItsCase();
    void jsonSaysTheNumberAndTheUuid();
    void aCorrectFormMakesASourceError();
    void aQuoteThatDoesNotOccurMakesNoClaim();
    void aQuoteThatOccursTwiceMakesNoClaim();
    void aBadCommandLineMakesNoClaim_data();
    void aBadCommandLineMakesNoClaim();
    void aDocumentThatIsNotThereIsNotFound();
    void aNewTextSaysWhatBecameOfTheClaims();
    void messagesAreInTheLanguageOfTheUser();

private:
    Test::Ran claim(const QStringList &options) const
    {
        return m_program->onLibrary(QStringList{u"claim"_s, u"1"_s} + options);
    }
    QJsonArray claims() const { return m_program->onLibrary({u"claims"_s, u"--json"_s}).json().array(); }

    std::unique_ptr<Test::Program> m_program;
};

void TestClaimCommand::init()
{
    m_program = std::make_unique<Test::Program>();
    QCOMPARE(m_program->onLibrary({u"import"_s, m_program->writeNews()}).code, 0);
}

void TestClaimCommand::aClaimIsMadeOfAQuoteAndItsNumberPrinted()
{
    const auto ran = claim({u"--quote"_s, u"The ministry said so"_s});
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, u"A-0001\n"_s);
    QCOMPARE(claim({u"--quote"_s, u"3 March 2025"_s}).out, u"A-0002\n"_s);
    QCOMPARE(claims().size(), 2);
    QCOMPARE(claims().at(0)["quote"_L1].toString(), u"The ministry said so"_s);
    QCOMPARE(claims().at(0)["document_no"_L1].toInt(), 1);
    QCOMPARE(claims().at(0)["verdict"_L1].toString(), u"unverified"_s);
}

void TestClaimCommand::everythingThatIsSaidOfAClaimIsStored()
{
    const auto ran =
        claim({u"--quote"_s, u"three chips"_s, u"--summary"_s, u"Three licences"_s, u"--tag"_s, u"licences"_s,
               u"--tag"_s, u"chips"_s, u"--rating"_s, u"b2"_s, u"--verdict"_s, u"disputed"_s, u"--note"_s,
               u"ask again"_s, u"--rationale"_s, u"two say four"_s, u"--source-error"_s});
    QCOMPARE(ran.code, 0);
    const QJsonValue made = claims().at(0);
    QCOMPARE(made["summary"_L1].toString(), u"Three licences"_s);
    QCOMPARE(made["tags"_L1].toArray().size(), 2);
    QVERIFY(made["tags"_L1].toArray().contains(u"licences"_s));
    QVERIFY(made["tags"_L1].toArray().contains(u"chips"_s));
    QCOMPARE(made["reliability"_L1].toString(), u"B"_s);
    QCOMPARE(made["credibility"_L1].toString(), u"2"_s);
    QCOMPARE(made["verdict"_L1].toString(), u"disputed"_s);
    QCOMPARE(made["rationale"_L1].toString(), u"two say four"_s);
    QCOMPARE(made["source_error"_L1].toBool(), true);
    QCOMPARE(made["note"_L1].toString(), u"ask again"_s);
}

void TestClaimCommand::whatTheWordsSayIsProposed()
{
    const QString stock = m_program->path(u"stock.txt"_s);
    m_program->write(u"stock.txt"_s,
                     "Chips in stock\n\nAccording to Reuters, Nvidia may have 900,000 H20 units in "
                     "stock as of July 2025.\n");
    QCOMPARE(m_program->onLibrary({u"import"_s, stock}).code, 0);
    QCOMPARE(m_program
                 ->onLibrary(
                     {u"claim"_s, u"4"_s, u"--quote"_s,
                      u"According to Reuters, Nvidia may have 900,000 H20 units in stock as of July 2025."_s})
                 .code,
             0);
    const QJsonValue made = claims().at(0);
    QCOMPARE(made["who_says"_L1].toString(), u"Reuters"_s);
    QCOMPARE(made["source_kind"_L1].toString(), u"named"_s);
    QCOMPARE(made["hedge"_L1].toString(), u"possible"_s);
    QCOMPARE(made["claim_type"_L1].toString(), u"quantity"_s);
    QVERIFY(made["proposed"_L1].toArray().contains(u"source"_s));
    QVERIFY(made["about"_L1].toArray().contains(
        QJsonObject{{u"kind"_s, u"chip"_s}, {u"name"_s, u"NVIDIA H20"_s}}));
    const QJsonValue figure = made["figures"_L1][0];
    QCOMPARE(figure["value"_L1].toDouble(), 900000.0);
    QCOMPARE(figure["chip"_L1].toString(), u"NVIDIA H20"_s);
    QCOMPARE(figure["measure"_L1].toString(), u"stock"_s);
    QCOMPARE(figure["as_of"_L1].toString(), u"2025-07"_s);
    QCOMPARE(figure["proposed"_L1].toArray().size(), 4);
}

void TestClaimCommand::oneUndoTakesTheWholeClaimBack()
{
    QCOMPARE(claim({u"--quote"_s, u"three chips"_s, u"--tag"_s, u"licences"_s, u"--note"_s, u"ask"_s}).code,
             0);
    QCOMPARE(m_program->onLibrary({u"undo"_s}).code, 0);
    QVERIFY(claims().isEmpty());
    const auto import = m_program->onLibrary({u"undo"_s, u"--json"_s});
    QCOMPARE(import.json()["label"_L1].toString(), u"import"_s);
}

void TestClaimCommand::aTagThatIsThereIsTakenWhateverItsCase()
{
    QCOMPARE(claim({u"--quote"_s, u"three chips"_s, u"--tag"_s, u"Licences"_s}).code, 0);
    QCOMPARE(claim({u"--quote"_s, u"The ministry"_s, u"--tag"_s, u"licences"_s}).code, 0);
    QCOMPARE(claims().at(1)["tags"_L1].toArray(), QJsonArray{u"Licences"_s});
}

void TestClaimCommand::jsonSaysTheNumberAndTheUuid()
{
    const auto ran = claim({u"--quote"_s, u"three chips"_s, u"--json"_s});
    QCOMPARE(ran.json()["claim_no"_L1].toString(), u"A-0001"_s);
    QCOMPARE(ran.json()["claim_uuid"_L1], claims().at(0)["claim_uuid"_L1]);
}

void TestClaimCommand::aCorrectFormMakesASourceError()
{
    QCOMPARE(claim({u"--quote"_s, u"three chips"_s, u"--correct-form"_s, u"four chips"_s}).code, 0);
    QCOMPARE(claims().at(0)["source_error"_L1].toBool(), true);
}

void TestClaimCommand::aQuoteThatDoesNotOccurMakesNoClaim()
{
    const auto ran = claim({u"--quote"_s, u"five chips"_s, u"--tag"_s, u"licences"_s});
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.out, QString());
    QVERIFY2(ran.err.contains(u"five chips") && ran.err.contains(u"postilla show --text 1 --library"),
             qPrintable(ran.err));
    QVERIFY(claims().isEmpty());
}

void TestClaimCommand::aQuoteThatOccursTwiceMakesNoClaim()
{
    const auto ran = claim({u"--quote"_s, u"s"_s});
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.contains(u"more than once") && ran.err.contains(u"longer"), qPrintable(ran.err));
    QVERIFY(claims().isEmpty());
}

void TestClaimCommand::aBadCommandLineMakesNoClaim_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("said");
    const QStringList quote{u"--quote"_s, u"three chips"_s};
    QTest::newRow("no quote") << QStringList() << u"--quote"_s;
    QTest::newRow("empty quote") << QStringList{u"--quote"_s, QString()} << u"--quote"_s;
    QTest::newRow("rating") << quote + QStringList{u"--rating"_s, u"B9"_s} << u"B9"_s;
    QTest::newRow("verdict") << quote + QStringList{u"--verdict"_s, u"true"_s} << u"corroborated"_s;
    QTest::newRow("tag") << quote + QStringList{u"--tag"_s, u" "_s} << u"--tag"_s;
}

void TestClaimCommand::aBadCommandLineMakesNoClaim()
{
    QFETCH(QStringList, options);
    QFETCH(QString, said);
    const auto ran = claim(options);
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.contains(said), qPrintable(ran.err));
    QVERIFY(claims().isEmpty());
}

void TestClaimCommand::aDocumentThatIsNotThereIsNotFound()
{
    const auto ran = m_program->onLibrary({u"claim"_s, u"99"_s, u"--quote"_s, u"three chips"_s});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains(u"99"));
}

void TestClaimCommand::aNewTextSaysWhatBecameOfTheClaims()
{
    const QByteArray rest = " in March, the ministry said on Monday after long talks with the company.\n\n"
                            "Link alla fonte: https://news.example/chips\n";
    QCOMPARE(
        m_program->onLibrary({u"import"_s, m_program->write(u"old.txt"_s, "Nvidia ships 900 H20" + rest)})
            .code,
        0);
    const auto number = m_program->onLibrary({u"list"_s, u"--json"_s}).json().array().size();
    const QString document = QString::number(number);
    for (const QString &quote : {u"ships 900 H20"_s, u"the ministry said on Monday after long talks"_s})
        QCOMPARE(m_program->onLibrary({u"claim"_s, document, u"--quote"_s, quote}).code, 0);
    const QString file = m_program->write(u"new.txt"_s, "Nvidia ships 900 H200" + rest);
    const auto ran = m_program->onLibrary({u"import"_s, u"--update"_s, file});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.contains(u"Claims in the new texts: 1 exact, 1 changed."_s), qPrintable(ran.out));
    const auto changed =
        m_program->onLibrary({u"claims"_s, u"--anchors"_s, u"changed"_s, u"--json"_s}).json();
    QCOMPARE(changed.array().size(), 1);
    QCOMPARE(changed.array().at(0)["quote"_L1].toString(), u"ships 900 H20"_s);
    QCOMPARE(changed.array().at(0)["quote_now"_L1].toString(), u"ships 900 H200"_s);
    const QString table = m_program->onLibrary({u"claims"_s, u"--anchors"_s, u"changed"_s}).out;
    QVERIFY2(table.contains(u"“H20” → “H200”"_s), qPrintable(table));
    QVERIFY(m_program->onLibrary({u"claims"_s, u"--anchors"_s, u"lost"_s}).out.isEmpty());
    QCOMPARE(m_program->onLibrary({u"claims"_s, u"--anchors"_s, u"nearly"_s}).code, 2);
}

void TestClaimCommand::messagesAreInTheLanguageOfTheUser()
{
    m_program->environment().insert(u"LC_ALL"_s, u"it_IT.UTF-8"_s);
    const auto ran = claim({u"--quote"_s, u"five chips"_s});
    QVERIFY2(ran.err.contains(u"citazione"), qPrintable(ran.err));
}

QTEST_GUILESS_MAIN(TestClaimCommand)
#include "tst_claimcommand.moc"
