// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/settings.h"
#include "support/windowtest.h"
#include "ui/claims/claimform.h"
#include "ui/claims/claimlist.h"
#include "ui/documents/documentspane.h"
#include "ui/history/historymodel.h"
#include "ui/history/historywindow.h"
#include "ui/reader/reader.h"

#include <QAbstractItemDelegate>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

/// Who changed what and when, in the window; where an undone act took place; who signs.
class TestWindowHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_on.reset(); }

    void everyChangeHasItsLine();
    void aClaimShowsItsOwn();
    void theCurrentLineStaysWhenAnotherComes();
    void momentsAreWhollyInSight();
    void enterGoesToThePlace();
    void enterLeavesASearchThatHidesThePlace();
    void undoLeavesTheSearchAsItIs();
    void theFormSaysWhoMadeTheClaim();
    void undoGoesBackToThePlace();
    void undoLeavesAnotherPageInView();
    void anotherNameSignsFromThenOn();
    void anUndoThatSomebodyStandsInTheWayOfTellsBothVersions();

private:
    HistoryWindow *history() const { return m_on->window().findChild<HistoryWindow *>(); }
    QTreeView *table() const { return history()->findChild<QTreeView *>(); }
    QString cell(int row, HistoryModel::Column column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    /// Searches for a text that only the other documents have.
    void searchElsewhere();
    /// The same library in another window, as a colleague has it.
    std::unique_ptr<Library> colleague() const;

    std::unique_ptr<WindowOnLibrary> m_on;
};

void TestWindowHistory::init()
{
    m_on = std::make_unique<WindowOnLibrary>();
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"C"_s);
}

std::unique_ptr<Library> TestWindowHistory::colleague() const
{
    return std::move(Library::open(m_on->libraryPath(), {.analyst = u"Bruno"_s}).value());
}

void TestWindowHistory::everyChangeHasItsLine()
{
    Claim claim = m_on->claims().first();
    claim.verdict = Verdict::Disputed;
    QVERIFY(colleague()->claims().edit(claim).has_value());
    m_on->press(u"Ctrl+H"_s);
    QTRY_VERIFY(history() && history()->isActiveWindow());
    QCOMPARE(history()->windowTitle(), u"History"_s);
    QTRY_COMPARE(cell(0, HistoryModel::Who), u"Bruno"_s);
    QCOMPARE(cell(0, HistoryModel::Record), u"claim A-0001"_s);
    QCOMPARE(cell(0, HistoryModel::What), u"Verdict: \"unverified\" → \"disputed\""_s);
    QCOMPARE(cell(1, HistoryModel::ActOf), u"Tag a claim"_s);
    auto *filter = history()->findChild<QLineEdit *>();
    filter->setFocus();
    m_on->type(u"bruno"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
}

void TestWindowHistory::aClaimShowsItsOwn()
{
    m_on->press(u"H"_s);
    QTRY_VERIFY(history() && history()->isActiveWindow());
    QCOMPARE(history()->windowTitle(), u"History of A-0001"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    m_on->press(u"Ctrl+Z"_s); // follows what happens
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(cell(0, HistoryModel::ActOf), u"Tag a claim (undone)"_s);
}

void TestWindowHistory::theCurrentLineStaysWhenAnotherComes()
{
    m_on->press(u"Ctrl+H"_s);
    QTRY_COMPARE(cell(0, HistoryModel::Record), u"claim A-0001"_s);
    QCOMPARE(QApplication::focusWidget(), table());
    const int rows = table()->model()->rowCount();
    Claim claim = m_on->claims().first();
    claim.verdict = Verdict::Disputed;
    QVERIFY(colleague()->claims().edit(claim).has_value());
    QTRY_COMPARE(table()->model()->rowCount(), rows + 1);
    QCOMPARE(cell(0, HistoryModel::Who), u"Bruno"_s);
    QCOMPARE(table()->currentIndex().row(), 1);
}

void TestWindowHistory::momentsAreWhollyInSight()
{
    m_on->press(u"Ctrl+H"_s);
    QTRY_VERIFY(history() && table()->model()->rowCount() > 0);
    QStyleOptionViewItem option;
    option.initFrom(table());
    option.widget = table();
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const QModelIndex moment = table()->model()->index(row, HistoryModel::When);
        const int needed = table()->itemDelegate()->sizeHint(option, moment).width();
        QVERIFY2(table()->columnWidth(HistoryModel::When) >= needed, qPrintable(moment.data().toString()));
    }
}

void TestWindowHistory::enterGoesToThePlace()
{
    const QString place = m_on->documents()->current();
    m_on->press(u"J"_s);
    QVERIFY(m_on->documents()->current() != place);
    m_on->press(u"Ctrl+H"_s);
    QTRY_VERIFY(history() && history()->isActiveWindow());
    history()->findChild<QLineEdit *>()->setFocus();
    m_on->type(u"A-0001"_s);
    QTRY_VERIFY(table()->model()->rowCount() > 0);
    table()->setFocus();
    m_on->press(u"Home"_s);
    m_on->press(u"Return"_s);
    QTRY_COMPARE(m_on->documents()->current(), place);
    QTRY_COMPARE(m_on->reader()->currentClaim(), m_on->claims().first().uuid);
    QTRY_COMPARE(QApplication::focusWidget(), m_on->reader());
}

void TestWindowHistory::searchElsewhere()
{
    const QString place = m_on->documents()->current();
    m_on->press(u"Ctrl+K"_s);
    m_on->type(u"scorte"_s);
    m_on->press(u"Return"_s);
    QTRY_VERIFY(m_on->documents()->shown() > 0 && m_on->documents()->current() != place);
}

void TestWindowHistory::enterLeavesASearchThatHidesThePlace()
{
    const QString place = m_on->documents()->current();
    const QString claim = m_on->claims().first().uuid;
    searchElsewhere();
    m_on->press(u"Ctrl+H"_s);
    QTRY_VERIFY(history() && history()->isActiveWindow());
    history()->findChild<QLineEdit *>()->setFocus();
    m_on->type(u"A-0001"_s);
    QTRY_VERIFY(table()->model()->rowCount() > 0);
    table()->setFocus();
    m_on->press(u"Home"_s);
    m_on->press(u"Return"_s);
    QTRY_COMPARE(m_on->documents()->current(), place);
    QTRY_COMPARE(m_on->reader()->currentClaim(), claim);
    QCOMPARE(m_on->documents()->searchText(), QString());
}

void TestWindowHistory::undoLeavesTheSearchAsItIs()
{
    searchElsewhere();
    const QString found = m_on->documents()->current();
    m_on->press(u"Ctrl+Z"_s);
    QTRY_VERIFY(m_on->window().library()->claims().all()->isEmpty());
    QCOMPARE(m_on->documents()->searchText(), u"scorte"_s);
    QCOMPARE(m_on->documents()->current(), found);
}

void TestWindowHistory::theFormSaysWhoMadeTheClaim()
{
    const QString maker = m_on->window().library()->analyst();
    const auto says = [&](const QString &words) {
        return std::ranges::any_of(m_on->claimForm()->findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(says(u"Made by %1"_s.arg(maker)));
    QVERIFY(!says(u"Changed last by"_s));
    Claim claim = m_on->claims().first();
    claim.note = u"His"_s;
    QVERIFY(colleague()->claims().edit(claim).has_value());
    QTRY_VERIFY(says(u"Changed last by Bruno"_s));
}

void TestWindowHistory::undoGoesBackToThePlace()
{
    const QString place = m_on->documents()->current();
    const QString claim = m_on->claims().first().uuid;
    m_on->press(u"V"_s);
    m_on->type(u"B2"_s);
    m_on->press(u"Ctrl+Return"_s);
    m_on->press(u"J"_s);
    QTRY_VERIFY(m_on->documents()->current() != place);
    m_on->press(u"Ctrl+Z"_s);
    QTRY_COMPARE(m_on->documents()->current(), place);
    QTRY_COMPARE(m_on->reader()->currentClaim(), claim);
    QCOMPARE(m_on->claims().first().reliability, Reliability::NotJudged);
    m_on->press(u"J"_s);
    m_on->press(u"Ctrl+Shift+Z"_s);
    QTRY_COMPARE(m_on->documents()->current(), place);
    QCOMPARE(m_on->claims().first().reliability, Reliability::B);
}

void TestWindowHistory::undoLeavesAnotherPageInView()
{
    m_on->press(u"Ctrl+9"_s);
    QTRY_VERIFY(!m_on->reader()->isVisible());
    m_on->press(u"Ctrl+Z"_s);
    QTRY_VERIFY(m_on->claims().isEmpty());
    QVERIFY(!m_on->reader()->isVisible());
}

void TestWindowHistory::anotherNameSignsFromThenOn()
{
    m_on->answers().typed = u" Carla  Rossi "_s;
    m_on->window().findChild<Actions *>()->action(ActionId::AnalystName)->trigger();
    QTRY_COMPARE(m_on->window().library()->analyst(), u"Carla Rossi"_s);
    QCOMPARE(Settings::analyst(), u"Carla Rossi"_s);
    QTRY_VERIFY(m_on->documents()->shown() > 0);
    m_on->openDocument(u"Licences trickle out"_s);
    QTRY_COMPARE(m_on->claimList()->model()->rowCount(), 1); // the text is here again
    m_on->press(u"C"_s);
    QCOMPARE(m_on->errorShown(), QString());
    QTRY_COMPARE(m_on->claims().size(), 2);
    QVERIFY(std::ranges::contains(m_on->claims(), u"Carla Rossi"_s, &Claim::analyst));
}

void TestWindowHistory::anUndoThatSomebodyStandsInTheWayOfTellsBothVersions()
{
    m_on->press(u"V"_s);
    m_on->type(u"B2"_s);
    m_on->press(u"Ctrl+Return"_s);
    Claim claim = m_on->claims().first();
    claim.reliability = Reliability::F;
    QVERIFY(colleague()->claims().edit(claim).has_value());
    m_on->press(u"Ctrl+Z"_s);
    QTRY_VERIFY(m_on->errorShown().contains(u"yours “B”, now “F”"));
    QCOMPARE(m_on->claims().first().reliability, Reliability::F);
}

QTEST_MAIN(TestWindowHistory)
#include "tst_window_history.moc"
