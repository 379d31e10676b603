// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "library/library.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

/// `postilla judgements`, and the history of one claim.
class TestJudgementsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void judgementsAreListedWithTheirClaims();
    void jsonSaysEverything();
    void noJudgementsSayWhatToDo();
    void aClaimHasAHistoryOfItsOwn();
    void aClaimThatIsNotThereIsNotFound();

private:
    void judge() const;

    std::unique_ptr<Test::Program> m_program;
};

void TestJudgementsCommand::init()
{
    m_program = std::make_unique<Test::Program>();
    QCOMPARE(m_program->onLibrary({u"import"_s, m_program->writeNews()}).code, 0);
    QCOMPARE(m_program->onLibrary({u"claim"_s, u"1"_s, u"--quote"_s, u"The ministry said so"_s}).code, 0);
    QCOMPARE(m_program->onLibrary({u"claim"_s, u"1"_s, u"--quote"_s, u"3 March 2025"_s}).code, 0);
}

void TestJudgementsCommand::judge() const
{
    const auto library = Library::open(m_program->libraryPath(), {.analyst = u"Ada"_s});
    QVERIFY(library.has_value());
    auto judgements = (*library)->judgements();
    const auto claims = (*library)->claims().all();
    Judgement draft;
    draft.questionUuid = judgements.ask(u"Will sales resume?"_s)->uuid;
    draft.statement = u"Sales resume."_s;
    draft.likelihood = Likelihood::VeryLikely;
    draft.confidence = Confidence::Low;
    draft.confidenceReason = u"one origin"_s;
    draft.claimsFor = {claims->at(0).uuid};
    draft.claimsAgainst = {claims->at(1).uuid};
    QVERIFY(judgements.judge(draft).has_value());
}

void TestJudgementsCommand::judgementsAreListedWithTheirClaims()
{
    judge();
    const auto ran = m_program->onLibrary({u"judgements"_s});
    QCOMPARE(ran.code, 0);
    for (const QString &words : {u"Will sales resume?"_s, u"Sales resume."_s, u"very likely (80–95 %)"_s,
                                 u"low"_s, u"A-0001"_s, u"A-0002"_s})
        QVERIFY2(ran.out.contains(words), qPrintable(words));
}

void TestJudgementsCommand::jsonSaysEverything()
{
    judge();
    const QJsonArray json = m_program->onLibrary({u"judgements"_s, u"--json"_s}).json().array();
    QCOMPARE(json.size(), 1);
    const QJsonValue judged = json.at(0);
    QCOMPARE(judged["question"_L1].toString(), u"Will sales resume?"_s);
    QCOMPARE(judged["likelihood"_L1].toString(), u"very_likely"_s);
    QCOMPARE(judged["likelihood_low"_L1].toInt(), 80);
    QCOMPARE(judged["likelihood_high"_L1].toInt(), 95);
    QCOMPARE(judged["confidence"_L1].toString(), u"low"_s);
    QCOMPARE(judged["confidence_reason"_L1].toString(), u"one origin"_s);
    QCOMPARE(judged["claims_for"_L1].toArray(), QJsonArray{u"A-0001"_s});
    QCOMPARE(judged["claims_against"_L1].toArray(), QJsonArray{u"A-0002"_s});
    QCOMPARE(judged["judged_by"_L1].toString(), u"Ada"_s);
}

void TestJudgementsCommand::noJudgementsSayWhatToDo()
{
    const auto ran = m_program->onLibrary({u"judgements"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QString());
    QVERIFY(ran.err.contains(u"Ctrl+9"));
}

void TestJudgementsCommand::aClaimHasAHistoryOfItsOwn()
{
    const auto all = m_program->onLibrary({u"history"_s, u"--json"_s}).json().array();
    const auto one = m_program->onLibrary({u"history"_s, u"a-0002"_s, u"--json"_s}).json().array();
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.at(0)["noun"_L1].toString(), u"claim"_s);
    QVERIFY(all.size() > one.size());
}

void TestJudgementsCommand::aClaimThatIsNotThereIsNotFound()
{
    const auto ran = m_program->onLibrary({u"history"_s, u"A-0042"_s});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains(u"A-0042"));
}

QTEST_GUILESS_MAIN(TestJudgementsCommand)
#include "tst_judgementscommand.moc"
