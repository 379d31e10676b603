// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowtest.h"
#include "ui/claims/tagpicker.h"
#include "ui/history/historywindow.h"
#include "ui/import/importtable.h"
#include "ui/judgements/basislist.h"
#include "ui/keysheet.h"
#include "ui/lexicon/lexiconwindow.h"
#include "ui/mentions/mentionpickers.h"
#include "ui/overview/chartview.h"
#include "ui/overview/overviewpage.h"
#include "ui/reader/reader.h"
#include "ui/report/pageview.h"
#include "ui/scorecard/scorecardwindow.h"
#include "ui/tags/tagpreviewdialog.h"
#include "ui/tags/tagswindow.h"

#include <KActionCollection>
#include <KCommandBar>

#include <QAccessible>
#include <QApplication>
#include <QDockWidget>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

namespace {

bool takesKeyboard(const QWidget *widget)
{
    return widget->isVisible() && (widget->focusPolicy() & (Qt::TabFocus | Qt::ClickFocus));
}

QStringList namelessIn(const QWidget &window)
{
    QStringList nameless;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!takesKeyboard(widget) || widget->focusProxy())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty()) {
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            widget->objectName());
        }
    }
    return nameless;
}

} // namespace

/// A screen reader has a word for every place the keyboard can go to and for every act.
class TestAccessibleNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_on.reset(); }

    void everyWidgetOfTheWindow();
    void everyWidgetOfEachDock_data();
    void everyWidgetOfEachDock();
    void everyWidgetOfTheBars();
    void everyWidgetOfTheReport();
    void everyWidgetOfTheImportTable();
    void everyWidgetOfTheLexicon();
    void everyWidgetOfTheTagPicker();
    void everyWidgetOfTheTags();
    void everyWidgetOfTheHistory();
    void everyWidgetOfTheOverview();
    void everyWidgetOfTheQuestions();
    void everyWidgetOfThePickersOfMentions();
    void everyWidgetOfTheScorecard();
    void everyWidgetOfThePalette();
    void everyWidgetOfTheKeySheet();
    void everyAction();

private:
    Actions &actions() const { return *m_on->window().findChild<Actions *>(); }
    void check(QWidget &shown);

    std::unique_ptr<WindowOnLibrary> m_on;
};

void TestAccessibleNames::init()
{
    m_on = std::make_unique<WindowOnLibrary>();
    m_on->openDocument(u"Licences trickle out"_s);
    QVERIFY(m_on->window().library()->tags().create(u"approvals"_s).has_value());
    m_on->press(u"C"_s);
}

void TestAccessibleNames::check(QWidget &shown)
{
    shown.show();
    QVERIFY(QTest::qWaitForWindowExposed(&shown));
    QCOMPARE(namelessIn(shown), QStringList());
}

void TestAccessibleNames::everyWidgetOfTheWindow()
{
    QCOMPARE(namelessIn(m_on->window()), QStringList());
}

void TestAccessibleNames::everyWidgetOfEachDock_data()
{
    QTest::addColumn<QString>("dock");
    QTest::newRow("claims") << u"claims"_s;
    QTest::newRow("mentions") << u"mentions"_s;
    QTest::newRow("document data") << u"document_data"_s;
}

void TestAccessibleNames::everyWidgetOfEachDock()
{
    QFETCH(QString, dock);
    auto *widget = m_on->window().findChild<QDockWidget *>(dock);
    QVERIFY(widget);
    widget->raise();
    QTRY_VERIFY(!widget->visibleRegion().isEmpty());
    QCOMPARE(namelessIn(m_on->window()), QStringList());
}

void TestAccessibleNames::everyWidgetOfTheBars()
{
    m_on->press(u"Ctrl+F"_s);
    QCOMPARE(namelessIn(m_on->window()), QStringList());
}

void TestAccessibleNames::everyWidgetOfTheReport()
{
    m_on->press(u"Ctrl+5"_s);
    const auto *pages = m_on->window().findChild<PageView *>();
    QTRY_VERIFY_WITH_TIMEOUT(pages->isVisible(), 60000);
    QCOMPARE(namelessIn(m_on->window()), QStringList());
    // what the page in view says, for those who do not see it
    QTRY_VERIFY_WITH_TIMEOUT(pages->accessibleDescription().contains(u"In contrast or in tension"), 60000);
}

void TestAccessibleNames::everyWidgetOfTheImportTable()
{
    ImportReport report;
    report.rows.append({.path = u"a.txt"_s, .outcome = ImportOutcome::NewerText});
    auto *table = new ImportTable(report, &m_on->window());
    check(*table);
    table->close();
}

void TestAccessibleNames::everyWidgetOfTheLexicon()
{
    actions().action(ActionId::Lexicon)->trigger();
    auto *lexicon = m_on->window().findChild<LexiconWindow *>();
    QVERIFY(lexicon);
    QTest::keySequence(lexicon, QKeySequence(QKeySequence::New)); // brings the form with its fields
    check(*lexicon);
}

void TestAccessibleNames::everyWidgetOfTheTagPicker()
{
    auto *picker = new TagPicker(*m_on->window().library()->tags().all(), {}, &m_on->window());
    check(*picker);
    picker->close();
}

void TestAccessibleNames::everyWidgetOfTheTags()
{
    actions().action(ActionId::ManageTags)->trigger();
    auto *tags = m_on->window().findChild<TagsWindow *>();
    QVERIFY(tags);
    check(*tags);
    const Tag tag = m_on->window().library()->tags().all()->constFirst();
    const auto preview = m_on->window().library()->tags().preview(tag.uuid);
    auto *dialog = new TagPreviewDialog(*preview, {.kind = TagChange::Kind::Remove, .tag = tag}, tags);
    check(*dialog);
    dialog->close();
}

void TestAccessibleNames::everyWidgetOfTheHistory()
{
    m_on->press(u"H"_s);
    auto *history = m_on->window().findChild<HistoryWindow *>();
    QVERIFY(history);
    QVERIFY(QTest::qWaitForWindowExposed(history));
    QCOMPARE(namelessIn(*history), QStringList());
}

void TestAccessibleNames::everyWidgetOfTheOverview()
{
    m_on->press(u"Ctrl+4"_s);
    QCOMPARE(namelessIn(m_on->window()), QStringList());
    auto *tabs = m_on->window().findChild<OverviewPage *>()->findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    QTRY_VERIFY(m_on->window().findChild<ChartView *>()->isVisible());
    QCOMPARE(namelessIn(m_on->window()), QStringList());
}

void TestAccessibleNames::everyWidgetOfTheQuestions()
{
    Judgement draft;
    draft.statement = u"Sales resume."_s;
    draft.claimsFor = {m_on->claims().constFirst().uuid};
    QVERIFY(m_on->window().library()->judgements().judge(draft).has_value());
    m_on->press(u"Ctrl+9"_s);
    QCOMPARE(namelessIn(m_on->window()), QStringList());
    m_on->press(u"End"_s);
    QTRY_VERIFY(m_on->window().findChild<BasisList *>()->isVisible());
    QCOMPARE(namelessIn(m_on->window()), QStringList());
}

void TestAccessibleNames::everyWidgetOfThePickersOfMentions()
{
    const QList<Picker *> pickers{new KindPicker({}, m_on->reader()->theme(), &m_on->window()),
                                  new EntityPicker({u"NVIDIA"_s}, &m_on->window())};
    for (Picker *picker : pickers) {
        check(*picker);
        picker->close();
    }
}

void TestAccessibleNames::everyWidgetOfTheScorecard()
{
    actions().action(ActionId::Scorecard)->trigger();
    auto *scorecard = m_on->window().findChild<ScorecardWindow *>();
    check(*scorecard);
    QTRY_VERIFY(scorecard->focusWidget() && qobject_cast<QTreeView *>(scorecard->focusWidget()));
    QCOMPARE(namelessIn(*scorecard), QStringList());
}

void TestAccessibleNames::everyWidgetOfThePalette()
{
    actions().action(ActionId::Palette)->trigger();
    auto *bar = m_on->window().findChild<KCommandBar *>();
    QVERIFY(bar);
    check(*bar);
    bar->close();
}

void TestAccessibleNames::everyWidgetOfTheKeySheet()
{
    KeySheet sheet(actions().groups(), &m_on->window());
    check(sheet);
}

void TestAccessibleNames::everyAction()
{
    QStringList nameless;
    for (const KActionCollection *collection : KActionCollection::allCollections()) {
        for (const QAction *action : collection->actions()) {
            if (action->text().isEmpty() && action->toolTip().isEmpty())
                nameless.append(action->objectName());
        }
    }
    QCOMPARE(nameless, QStringList());
}

QTEST_MAIN(TestAccessibleNames)
#include "tst_accessiblenames.moc"
