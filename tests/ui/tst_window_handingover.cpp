// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testdata.h"
#include "support/windowtest.h"
#include "ui/reader/reader.h"
#include "ui/report/pageview.h"
#include "ui/report/registermodel.h"
#include "ui/report/registerwindow.h"
#include "ui/report/reportpage.h"

#include <QApplication>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QTreeView>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

/// From the page Report into files, and what the register says of these later.
class TestWindowHandingOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_on = std::make_unique<WindowOnLibrary>(); }
    void cleanup() { m_on.reset(); }

    void aFolderOfTablesIsReplacedOnlyWhereThePersonAgrees();
    void aNameWithoutEndingGetsThatOfTheForm();
    void aQuestionWithJudgementsAloneIsOffered();
    void theRegisterIsReadFromTheKeyboard();
    void whoRefutesAClaimIsToldAtOnceWhichReportsCarryIt();

private:
    void openTheReport();
    /// Where a choice of that name is.
    QComboBox *choice(const QString &name) const;
    /// Chooses by the keyboard what begins so.
    void choose(const QString &name, const QString &beginning);
    void writeMarkdown(const QString &name);

    std::unique_ptr<WindowOnLibrary> m_on;
};

void TestWindowHandingOver::openTheReport()
{
    m_on->press(u"Ctrl+5"_s);
    QVERIFY(m_on->window().findChild<ReportPage *>()->isVisible());
}

QComboBox *TestWindowHandingOver::choice(const QString &name) const
{
    for (auto *box : m_on->window().findChild<ReportPage *>()->findChildren<QComboBox *>()) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

void TestWindowHandingOver::choose(const QString &name, const QString &beginning)
{
    choice(name)->setFocus();
    const auto begins = [&](int at) { return choice(name)->itemText(at).startsWith(beginning); };
    int at = 0;
    while (at < choice(name)->count() && !begins(at))
        ++at;
    QVERIFY2(at < choice(name)->count(), qPrintable(beginning));
    m_on->press(u"Home"_s);
    for (; at > 0; --at)
        m_on->press(u"Down"_s);
}

void TestWindowHandingOver::aFolderOfTablesIsReplacedOnlyWhereThePersonAgrees()
{
    const QDir folder(m_on->folder() + u"/tables"_s);
    QVERIFY(QDir().mkpath(folder.path()));
    m_on->answers().folder = folder.path();
    openTheReport();
    choose(u"Form"_s, u"All tables (CSV"_s);
    m_on->press(u"Ctrl+E"_s);
    QTRY_VERIFY_WITH_TIMEOUT(folder.exists(u"claims.csv"_s), 60000);
    QTRY_VERIFY(m_on->statusShown().startsWith(u"Written"));
    QVERIFY(m_on->answers().asked.isEmpty());
    QFile claims(folder.filePath(u"claims.csv"_s));
    QVERIFY(claims.open(QIODevice::WriteOnly) && claims.write("mine") == 4);
    claims.close();
    m_on->answers().yes = false;
    m_on->press(u"Ctrl+E"_s);
    QCOMPARE(m_on->answers().asked.size(), 1);
    QVERIFY2(m_on->answers().asked.constFirst().startsWith(u"15 file(s)"),
             qPrintable(m_on->answers().asked.constFirst()));
    QCOMPARE(readFile(claims.fileName()), QByteArray("mine"));
    m_on->answers().yes = true;
    m_on->press(u"Ctrl+E"_s);
    QTRY_VERIFY_WITH_TIMEOUT(readFile(claims.fileName()).startsWith("claim_no"), 60000);
}

void TestWindowHandingOver::aNameWithoutEndingGetsThatOfTheForm()
{
    m_on->answers().target = m_on->folder() + u"/handed over"_s;
    openTheReport();
    choose(u"Form"_s, u"Text (Markdown)"_s);
    m_on->press(u"Ctrl+E"_s);
    const QString path = m_on->answers().target + u".md"_s;
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 60000);
    QVERIFY(readFile(path).startsWith("# "));
    QTRY_VERIFY(m_on->statusShown().startsWith(u"Written"));
    QVERIFY(!QFile::exists(m_on->answers().target));
    // the person has not said that this one may be replaced
    QCOMPARE(m_on->answers().asked, QStringList{u"Report"_s});
    m_on->answers().yes = false;
    m_on->press(u"Ctrl+E"_s);
    QVERIFY(m_on->answers().asked.constLast().contains(u"handed over.md"));
}

void TestWindowHandingOver::aQuestionWithJudgementsAloneIsOffered()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    Library &library = *m_on->window().library();
    const auto question = library.judgements().ask(u"Do sales resume?"_s);
    QVERIFY(question);
    Judgement judgement;
    judgement.questionUuid = question->uuid;
    judgement.statement = u"They do."_s;
    judgement.claimsFor = {m_on->claims().constFirst().uuid};
    QVERIFY(library.judgements().judge(judgement));
    openTheReport();
    choose(u"Documents"_s, u"Question: Do sales resume?"_s);
    QCOMPARE(choice(u"Documents"_s)->currentData().toString(), u"question:\"Do sales resume?\""_s);
    const auto *pages = m_on->window().findChild<PageView *>();
    QTRY_VERIFY_WITH_TIMEOUT(pages->accessibleDescription().contains(u"1 claim"), 60000);
}

void TestWindowHandingOver::writeMarkdown(const QString &name)
{
    m_on->answers().target = m_on->folder() + u'/' + name;
    openTheReport();
    choose(u"Form"_s, u"Text (Markdown)"_s);
    m_on->press(u"Ctrl+E"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_on->answers().target), 60000);
    QTRY_VERIFY(m_on->statusShown().startsWith(u"Written"));
}

void TestWindowHandingOver::theRegisterIsReadFromTheKeyboard()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    writeMarkdown(u"one.md"_s);
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(readFile(m_on->answers().target), QCryptographicHash::Sha256).toHex());
    Claim claim = m_on->claims().constFirst();
    claim.verdict = Verdict::Refuted;
    QVERIFY(m_on->window().library()->claims().edit(claim));
    m_on->press(u"Ctrl+Shift+R"_s);
    auto *window = m_on->window().findChild<RegisterWindow *>();
    QVERIFY(window && window->isVisible());
    const auto *table = window->findChild<QTreeView *>();
    const auto cell = [table](int column) { return table->model()->index(0, column).data().toString(); };
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(cell(RegisterModel::Number), u"R-A-0001"_s);
    QCOMPARE(cell(RegisterModel::Claims), u"1"_s);
    QVERIFY(cell(RegisterModel::Refuted).contains(u"A-0001"));
    QCOMPARE(cell(RegisterModel::State), u"unchanged"_s);
    QCOMPARE(cell(RegisterModel::Hash), hash);
    QVERIFY(QFile::remove(m_on->answers().target));
    QVERIFY(QTest::qWaitForWindowActive(window));
    QCOMPARE(QApplication::focusWidget(), table);
    m_on->press(u"Esc"_s);
    QVERIFY(!window->isVisible());
    m_on->window().activateWindow();
    m_on->press(u"Ctrl+Shift+R"_s);
    QTRY_COMPARE(cell(RegisterModel::State), u"missing"_s);
}

void TestWindowHandingOver::whoRefutesAClaimIsToldAtOnceWhichReportsCarryIt()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
    writeMarkdown(u"one.md"_s);
    m_on->press(u"Ctrl+1"_s);
    m_on->reader()->setFocus();
    m_on->press(u"V"_s);
    m_on->press(u"Tab"_s);
    m_on->type(u"refuted"_s);
    m_on->press(u"Ctrl+Return"_s);
    QTRY_COMPARE(m_on->claims().constFirst().verdict, Verdict::Refuted);
    QTRY_VERIFY2(m_on->statusShown().contains(u"A-0001 is refuted now") &&
                     m_on->statusShown().contains(u"R-A-0001"),
                 qPrintable(m_on->statusShown()));
}

QTEST_MAIN(TestWindowHandingOver)
#include "tst_window_handingover.moc"
