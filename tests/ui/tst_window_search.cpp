// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/queryparser.h"
#include "store/database.h"
#include "support/windowtest.h"
#include "ui/documents/documentlistmodel.h"
#include "ui/documents/documentspane.h"
#include "ui/documents/searchline.h"
#include "ui/reader/reader.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

class TestWindowSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_on = std::make_unique<WindowOnLibrary>(); }
    void cleanup() { m_on.reset(); }

    void aFieldFindsWhatTheTextNames();
    void aRowShowsTheTextAroundWhatWasFound();
    void anErrorIsSaidBelowWithItsPlace();
    void whatIsNotTypedYetIsNoErrorAtOnce();
    void completionIsTakenWithTheKeyboard();
    void enterTakesWhatIsTypedWhereNoCompletionIsChosen();
    void enterGoesToWhatWasFound();
    void aSavedSearchComesBack();
    void whatIsFoundInTheTextIsMarkedThere();
    void aDamagedIndexIsMadeAnewAndTheSearchAnswered();

private:
    SearchLine *line() const { return m_on->documents()->findChild<SearchLine *>(); }
    QLabel *error() const { return line()->findChild<QLabel *>(); }
    QAbstractItemView *popup() const { return line()->findChild<QCompleter *>()->popup(); }
    void search(const QString &typed);

    std::unique_ptr<WindowOnLibrary> m_on;
};

void TestWindowSearch::search(const QString &typed)
{
    m_on->press(u"/"_s);
    QCOMPARE(QApplication::focusWidget(), line()->edit());
    m_on->type(typed);
}

void TestWindowSearch::aFieldFindsWhatTheTextNames()
{
    QTRY_COMPARE(m_on->documents()->shown(), 3);
    search(u"figure:>800000"_s);
    QTRY_COMPARE(m_on->documents()->shown(), 2);
    m_on->press(u"Ctrl+K"_s); // what stands there is selected
    m_on->type(u"chip:H200"_s);
    QTRY_COMPARE(m_on->documents()->shown(), 1);
    QCOMPARE(m_on->documents()->total(), 3);
    line()->edit()->clear();
    QTRY_COMPARE(m_on->documents()->shown(), 3);
}

void TestWindowSearch::aRowShowsTheTextAroundWhatWasFound()
{
    QTRY_COMPARE(m_on->documents()->shown(), 3);
    const QListView *list = m_on->documents()->list();
    const int plain = list->visualRect(list->model()->index(0, 0)).height();
    search(u"customs"_s);
    QTRY_COMPARE(m_on->documents()->shown(), 1);
    const QModelIndex row = list->model()->index(0, 0);
    const auto snippet = row.data(DocumentListModel::SnippetRole).value<Snippet>();
    QVERIFY(!snippet.hits.isEmpty());
    const TextSpan hit = snippet.hits.constFirst();
    QCOMPARE(snippet.text.mid(hit.start, hit.length()).toLower(), u"customs"_s);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(snippet.text.trimmed()));
    QVERIFY(list->visualRect(row).height() > plain);
}

void TestWindowSearch::anErrorIsSaidBelowWithItsPlace()
{
    QTRY_COMPARE(m_on->documents()->shown(), 3);
    search(u"figure:>abc customs"_s);
    QTRY_VERIFY(error()->isVisible());
    QVERIFY2(error()->text().contains(u"<u><b>abc</b></u>"_s), qPrintable(error()->text()));
    QVERIFY(error()->text().contains(u"character 9"_s));
    QCOMPARE(m_on->documents()->shown(), 3); // as it was
    m_on->press(u"Esc"_s);
    QTRY_VERIFY(!error()->isVisible());
}

void TestWindowSearch::whatIsNotTypedYetIsNoErrorAtOnce()
{
    search(u"\"customs off"_s);
    QTest::qWait(300);
    QVERIFY(!error()->isVisible());
    m_on->press(u"Return"_s);
    QVERIFY(error()->isVisible());
    QCOMPARE(QApplication::focusWidget(), line()->edit());
}

void TestWindowSearch::completionIsTakenWithTheKeyboard()
{
    search(u"state:rev"_s);
    QTRY_VERIFY(popup()->isVisible());
    QTRY_COMPARE(popup()->model()->rowCount(), 1);
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(line()->edit()->text(), u"state:reviewed"_s);
    QTRY_COMPARE(m_on->documents()->shown(), 0);
}

void TestWindowSearch::enterTakesWhatIsTypedWhereNoCompletionIsChosen()
{
    search(u"chip:H20"_s);
    QTRY_VERIFY(popup()->isVisible());
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(line()->edit()->text(), u"chip:H20"_s);
    QVERIFY(!popup()->isVisible());
    QTRY_COMPARE(m_on->documents()->shown(), 2);
}

void TestWindowSearch::enterGoesToWhatWasFound()
{
    search(u"customs"_s);
    m_on->press(u"Return"_s);
    QTRY_COMPARE(m_on->documents()->shown(), 1);
    QCOMPARE(QApplication::focusWidget(), m_on->documents()->list());
}

void TestWindowSearch::aDamagedIndexIsMadeAnewAndTheSearchAnswered()
{
    QTRY_COMPARE(m_on->documents()->shown(), 3);
    const auto database = Database::open(m_on->libraryPath());
    QVERIFY(database && (*database)->execute(u"DELETE FROM document_index_data WHERE id > 10"_s));
    search(u"customs"_s);
    QTRY_VERIFY2(m_on->errorShown().contains(u"search index"_s), qPrintable(m_on->errorShown()));
    QTRY_COMPARE(m_on->documents()->shown(), 1);
    QVERIFY(m_on->window().library()->searches().newest(QueryParser::read(u"customs"_s).value(), {}, 10));
}

void TestWindowSearch::aSavedSearchComesBack()
{
    QVERIFY(m_on->window().library()->searches().save(u"Dogana"_s, u"customs"_s));
    m_on->restart();
    const auto saved = m_on->window().library()->searches().saved();
    QVERIFY(saved);
    QCOMPARE(saved->size(), 1);
    auto *menu = line()->findChild<QMenu *>();
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    const auto actions = menu->actions();
    const auto action = std::ranges::find(actions, u"Dogana"_s, &QAction::text);
    QVERIFY(action != actions.end());
    (*action)->trigger();
    QCOMPARE(line()->edit()->text(), u"customs"_s);
    QTRY_COMPARE(m_on->documents()->shown(), 1);
}

void TestWindowSearch::whatIsFoundInTheTextIsMarkedThere()
{
    m_on->openDocument(u"Licences trickle out"_s);
    m_on->press(u"Ctrl+F"_s);
    m_on->type(u"THE"_s);
    const QList<QTextEdit::ExtraSelection> hits = m_on->reader()->extraSelections();
    QVERIFY(hits.size() > 3);
    for (const QTextEdit::ExtraSelection &hit : hits)
        QCOMPARE(hit.cursor.selectedText().toLower(), u"the"_s);
    m_on->press(u"Esc"_s);
    QVERIFY(m_on->reader()->extraSelections().isEmpty());
}

QTEST_MAIN(TestWindowSearch)
#include "tst_window_search.moc"
