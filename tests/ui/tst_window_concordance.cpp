// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowtest.h"
#include "ui/concordance/concordancemodel.h"
#include "ui/concordance/concordancepage.h"
#include "ui/documents/documentspane.h"
#include "ui/documents/searchline.h"
#include "ui/reader/reader.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

class TestWindowConcordance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_on.reset(); }

    void everyPlaceHasItsLine();
    void aHeadSortsByItsColumn();
    void enterOpensThePlace();
    void theSelectedLinesAreCopied();
    void allLinesAreWrittenAsCsv();
    void escapeGoesBackToTheLineAndEmptiesIt();

private:
    ConcordancePage *page() const { return m_on->window().findChild<ConcordancePage *>(); }
    QTableView *table() const { return page()->table(); }
    QString text(int row, int column) const { return table()->model()->index(row, column).data().toString(); }

    std::unique_ptr<WindowOnLibrary> m_on;
};

/// The page with the places of what all three articles but one speak of.
void TestWindowConcordance::init()
{
    m_on = std::make_unique<WindowOnLibrary>();
    m_on->press(u"Ctrl+6"_s);
    QTRY_VERIFY(page() && page()->isVisible());
    QCOMPARE(QApplication::focusWidget(), page()->findChild<SearchLine *>()->edit());
    m_on->type(u"chip:H20"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
}

void TestWindowConcordance::everyPlaceHasItsLine()
{
    QCOMPARE(text(0, ConcordanceModel::Hit), u"H20"_s);
    QVERIFY(text(0, ConcordanceModel::Left).endsWith(u"licences for the "_s));
    QVERIFY(text(0, ConcordanceModel::Right).startsWith(u" and the H200"_s));
    QVERIFY(text(2, ConcordanceModel::Left).endsWith(u"unità del chip "_s));
}

void TestWindowConcordance::aHeadSortsByItsColumn()
{
    QHeaderView *head = table()->horizontalHeader();
    const auto click = [&](int column) {
        const QPoint place(head->sectionViewportPosition(column) + 5, head->height() / 2);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
    };
    click(ConcordanceModel::Left);
    // chip, di, the: the word before
    QVERIFY(text(0, ConcordanceModel::Left).endsWith(u"chip "_s));
    QVERIFY(text(1, ConcordanceModel::Left).endsWith(u"di "_s));
    QVERIFY(text(2, ConcordanceModel::Left).endsWith(u"the "_s));
    click(ConcordanceModel::Right);
    QVERIFY(text(0, ConcordanceModel::Right).startsWith(u" and"_s) ||
            text(0, ConcordanceModel::Right).startsWith(u", secondo"_s));
}

void TestWindowConcordance::enterOpensThePlace()
{
    m_on->press(u"Return"_s);
    QTRY_COMPARE(QApplication::focusWidget(), table());
    table()->selectRow(0);
    m_on->press(u"Return"_s);
    QTRY_VERIFY(m_on->reader()->isVisible());
    QTRY_VERIFY(m_on->reader()->text().stored().startsWith(u"Licences"_s));
    QTRY_COMPARE(m_on->reader()->caret(), m_on->reader()->text().stored().indexOf(u"H20"_s));
}

void TestWindowConcordance::theSelectedLinesAreCopied()
{
    m_on->press(u"Return"_s);
    table()->selectRow(1);
    m_on->press(u"Ctrl+C"_s);
    const QString copied = QApplication::clipboard()->text();
    QCOMPARE(copied.split(u'\n').size(), 1);
    QVERIFY(copied.contains(u"\tH20\t"_s));
}

void TestWindowConcordance::allLinesAreWrittenAsCsv()
{
    m_on->answers().target = m_on->folder() + u"/places.csv"_s;
    for (QPushButton *button : page()->findChildren<QPushButton *>()) {
        if (button->text().contains(u"CSV"_s))
            button->click();
    }
    QFile file(m_on->answers().target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 4);
}

void TestWindowConcordance::escapeGoesBackToTheLineAndEmptiesIt()
{
    m_on->press(u"Return"_s);
    m_on->press(u"Esc"_s);
    QCOMPARE(QApplication::focusWidget(), page()->findChild<SearchLine *>()->edit());
    m_on->press(u"Esc"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
}

QTEST_MAIN(TestWindowConcordance)
#include "tst_window_concordance.moc"
