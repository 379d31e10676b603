// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/program.h"
#include "library/library.h"
#include "library/reviewdata.h"
#include "review/reviewsession.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

/// `postilla sessions`: what was decided, and its report.
class TestSessionsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theRulesOfTheDecisionsAreSaidInWords();
    void jsonKeepsTheNamesOfTheRules();
    void theReportNamesTheDocumentsAndCountsWhatWasPassedBy();

private:
    /// A session over both documents, in which the first sentence gets a yes.
    void review();
    QString pdfText(const QString &path) const;

    std::unique_ptr<Test::Program> m_program;
};

void TestSessionsCommand::init()
{
    m_program = std::make_unique<Test::Program>();
    const QString first = m_program->write(
        u"first.txt"_s,
        "Customs at work\n\nChina's customs blocked 30,000 H20 chips in Shenzhen on Tuesday, the "
        "ministry said.\n");
    const QString second = m_program->write(
        u"second.txt"_s,
        "Chips in stock\n\nNvidia had 900,000 H20 chips in stock, officials told Reuters on Monday.\n");
    QCOMPARE(m_program->onLibrary({u"import"_s, first, second}).code, 0);
}

void TestSessionsCommand::review()
{
    const auto library = Library::open(m_program->libraryPath(), {.analyst = u"Ada"_s});
    QVERIFY(library.has_value());
    const auto rows = (*library)->documents().value();
    QStringList documents;
    for (const DocumentListRow &row : rows)
        documents.append(row.uuid);
    const auto started = (*library)->reviews().start({.scope = {ScopeKind::Documents, documents}});
    QVERIFY(started.has_value());
    QVERIFY((*library)->reviews().find(*started).future().result().has_value());
    const auto data = (*library)->reviews().data(*started);
    ReviewSession session(*data, *data, started->plan.order);
    QVERIFY(session.open().has_value());
    QVERIFY(session.decide(Ruling::Yes).has_value());
    const auto next = session.card();
    QVERIFY(next.has_value());
    QVERIFY((*library)->remove({(*library)->document(next->item.documentUuid).value()}).has_value());
}

QString TestSessionsCommand::pdfText(const QString &path) const
{
    QProcess process;
    process.start(u"pdftotext"_s, {path, u"-"_s});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()).simplified()
                                     : QString();
}

void TestSessionsCommand::theRulesOfTheDecisionsAreSaidInWords()
{
    review();
    const auto ran = m_program->onLibrary({u"sessions"_s, u"1"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.contains(u"Proposed claim"_s), qPrintable(ran.out));
    QVERIFY2(!ran.out.contains(u"candidate/"_s), qPrintable(ran.out));
}

void TestSessionsCommand::jsonKeepsTheNamesOfTheRules()
{
    review();
    const QJsonArray json = m_program->onLibrary({u"sessions"_s, u"1"_s, u"--json"_s}).json().array();
    QCOMPARE(json.size(), 1);
    QVERIFY(json.at(0)["rule"_L1].toString().startsWith(u"candidate/"_s));
}

void TestSessionsCommand::theReportNamesTheDocumentsAndCountsWhatWasPassedBy()
{
    review();
    const QString path = m_program->path(u"session.pdf"_s);
    const auto ran = m_program->onLibrary({u"sessions"_s, u"1"_s, u"--output"_s, path});
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    const QString text = pdfText(path);
    for (const QString &words : {u"1 Customs at work"_s, u"Passed by 1"_s, u"Not decided 0"_s,
                                 u"China's customs blocked 30,000 H20 chips"_s, u"A-0001"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u" is not in "_s + text));
}

QTEST_GUILESS_MAIN(TestSessionsCommand)
#include "tst_sessionscommand.moc"
