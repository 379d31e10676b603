// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowtest.h"
#include "ui/documents/documentspane.h"
#include "ui/emptystate.h"
#include "ui/reader/reader.h"
#include "ui/scorecard/scorecardwindow.h"
#include "ui/scorecard/scoremodel.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

/// The scorecard of entries and rules, from the keyboard.
class TestScorecard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_on = std::make_unique<WindowOnLibrary>(); }
    void cleanup() { m_on.reset(); }

    void theWorstEntryStandsFirst();
    void aColumnSortsTheTable();
    void enterOpensTheCasesAndThenThePlace();
    void aJudgementMadeMeanwhileIsCounted();
    void whatWouldFillItIsSaid();
    void anEmptyLibrarySaysWhatToDo();

private:
    Library &library() { return *m_on->window().library(); }
    /// Rejects and confirms the first mentions of these words in the document of that title.
    void judge(const QString &title, const QString &rejected, const QString &confirmed);
    /// Makes the first mention current, which are these words.
    void goTo(const QString &words);
    ScorecardWindow *open();
    static QTreeView *view(const ScorecardWindow *window, const QString &name);
    static QTreeView *table(const ScorecardWindow *window) { return view(window, u"Entries and rules"_s); }
    static QTreeView *cases(const ScorecardWindow *window)
    {
        return view(window, u"Cases of the entry or rule"_s);
    }
    static QString cell(const QTreeView *view, int row, int column);

    std::unique_ptr<WindowOnLibrary> m_on;
};

void TestScorecard::judge(const QString &title, const QString &rejected, const QString &confirmed)
{
    m_on->openDocument(title);
    QTRY_VERIFY(m_on->reader()->mentions().size() > 4);
    goTo(rejected);
    m_on->press(u"X"_s);
    goTo(confirmed);
    m_on->window().findChild<Actions *>()->action(ActionId::ConfirmMention)->trigger();
}

void TestScorecard::goTo(const QString &words)
{
    Reader *reader = m_on->reader();
    const qsizetype start = reader->text().stored().indexOf(words);
    const qsizetype place = reader->mentions().firstFrom(start);
    QVERIFY(place < reader->mentions().size());
    QCOMPARE(reader->text().stored(reader->mentions().at(place).span), words);
    reader->setCurrentMention(place);
}

ScorecardWindow *TestScorecard::open()
{
    m_on->window().findChild<Actions *>()->action(ActionId::Scorecard)->trigger();
    auto *window = m_on->window().findChild<ScorecardWindow *>();
    [window] { QVERIFY(QTest::qWaitForWindowActive(window)); }();
    [window] { QTRY_VERIFY(table(window)->model()->rowCount() > 0); }();
    return window;
}

QTreeView *TestScorecard::view(const ScorecardWindow *window, const QString &name)
{
    const QList<QTreeView *> views = window->findChildren<QTreeView *>();
    const auto found = std::ranges::find(views, name, &QWidget::accessibleName);
    return found == views.cend() ? nullptr : *found;
}

QString TestScorecard::cell(const QTreeView *view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}

void TestScorecard::theWorstEntryStandsFirst()
{
    judge(u"Licences trickle out"_s, u"Shenzhen"_s, u"AMD"_s);
    const ScorecardWindow *window = open();
    QVERIFY(table(window)->hasFocus());
    QCOMPARE(cell(table(window), 0, ScoreModel::Source), u"Shenzhen"_s);
    QCOMPARE(cell(table(window), 0, ScoreModel::Rejected), u"1"_s);
    QCOMPARE(cell(table(window), 0, ScoreModel::Precision), u"0 %"_s);
    QCOMPARE(cell(table(window), 1, ScoreModel::Source), u"AMD"_s);
    QCOMPARE(cell(table(window), 1, ScoreModel::Precision), u"100 %"_s);
    QCOMPARE(cell(table(window), 2, ScoreModel::Precision), u"–"_s);
}

void TestScorecard::aColumnSortsTheTable()
{
    const ScorecardWindow *window = open();
    table(window)->sortByColumn(ScoreModel::Source, Qt::AscendingOrder);
    QStringList names;
    for (int row = 0; row < table(window)->model()->rowCount(); ++row)
        names.append(cell(table(window), row, ScoreModel::Source));
    QVERIFY(names.size() > 4);
    QVERIFY(std::ranges::is_sorted(names, [](const QString &one, const QString &other) {
        return QString::localeAwareCompare(one, other) < 0;
    }));
}

void TestScorecard::enterOpensTheCasesAndThenThePlace()
{
    judge(u"Licences trickle out"_s, u"Shenzhen"_s, u"AMD"_s);
    const qsizetype place = m_on->reader()->text().stored().indexOf(u"Shenzhen");
    m_on->press(u"J"_s);
    QTRY_VERIFY(!m_on->reader()->text().stored().contains(u"Shenzhen"));
    const ScorecardWindow *window = open();
    m_on->press(u"Return"_s);
    QTRY_VERIFY(cases(window)->hasFocus());
    QCOMPARE(cell(cases(window), 0, 0), u"not right"_s);
    QVERIFY(cell(cases(window), 0, 1).startsWith(u"Licences trickle out"));
    QVERIFY(cell(cases(window), 0, 2).contains(u"[Shenzhen]"));
    m_on->press(u"Return"_s);
    QTRY_VERIFY(m_on->reader()->text().stored().contains(u"Shenzhen"));
    QTRY_COMPARE(m_on->reader()->caret(), place);
    QTRY_COMPARE(QApplication::focusWidget(), m_on->reader());
}

void TestScorecard::aJudgementMadeMeanwhileIsCounted()
{
    const ScorecardWindow *window = open();
    QCOMPARE(cell(table(window), 0, ScoreModel::Precision), u"–"_s);
    m_on->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_on->window()));
    judge(u"Licences trickle out"_s, u"Shenzhen"_s, u"AMD"_s);
    open();
    QTRY_COMPARE(cell(table(window), 0, ScoreModel::Source), u"Shenzhen"_s);
}

void TestScorecard::whatWouldFillItIsSaid()
{
    const ScorecardWindow *window = open();
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Nobody has judged a mention yet");
    }));
}

void TestScorecard::anEmptyLibrarySaysWhatToDo()
{
    ScorecardWindow window(nullptr);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(!table(&window)->isVisible());
    const QList<EmptyState *> empty = window.findChildren<EmptyState *>();
    QVERIFY(std::ranges::any_of(empty, [](const EmptyState *state) { return state->isVisible(); }));
}

QTEST_MAIN(TestScorecard)
#include "tst_scorecard.moc"
