// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowtest.h"
#include "ui/figures/figuremodel.h"
#include "ui/figures/figurespage.h"
#include "ui/figures/groupmodel.h"
#include "ui/overview/dotstrip.h"
#include "ui/overview/overviewpage.h"
#include "ui/reader/reader.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

/// The pages of figures and of one chip, from the keyboard.
class TestFiguresPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_on.reset(); }

    void theLargestFigureIsCurrentAtOnce();
    void theOrderIsChosenFromTheKeyboard();
    void theSearchLineNarrowsDown();
    void aGroupThatDoesNotMeetSaysWhy();
    void enterOpensThePlace();
    void aClaimIsMadeOfTheSentence();
    void aCorrectedMeasureStaysCurrentAndIsUndone();
    void aCorrectedChipMovesTheFigure();
    void noFigureSaysWhatToDo();
    void numbersAreShownInMillions();
    void amountsAreConvertedByTheRateThatIsTyped();
    void escTakesBackOneLevelEach();
    void theDotsNameTheirSentenceAndOpenIt();
    void thePointerNamesTheSentence();
    void oneMeasureOfTheChipIsChosen();

private:
    QTableView *open();
    template <typename Widget>
    Widget *named(const QWidget *page, const QString &name) const;
    QString cell(int row, int column) const;
    int rowOf(const QString &value) const;

    std::unique_ptr<QTemporaryDir> m_articles;
    std::unique_ptr<WindowOnLibrary> m_on;
    QTableView *m_table = nullptr;
};

void TestFiguresPage::init()
{
    m_articles = std::make_unique<QTemporaryDir>();
    const QStringList texts{
        u"H20 stock grows\n\nChip Wire, 12 March 2025\n\nNvidia had 900,000 H20 units in stock on 10 March "
        u"2025. "
        "Buyers ordered 300,000 of them.\n"_s,
        u"A dispute\n\nChip Wire, 14 March 2025\n\nIn March 2025 the warehouses held 500,000 H20 units. "
        u"Sales of the "
        "H200 fell by 15%.\n"_s,
    };
    for (const QString &text : texts) {
        QFile file(m_articles->filePath(u"%1.txt"_s.arg(text.size())));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
    }
    m_on = std::make_unique<WindowOnLibrary>(QStringList{m_articles->path()});
}

template <typename Widget>
Widget *TestFiguresPage::named(const QWidget *page, const QString &name) const
{
    const QList<Widget *> all = page->findChildren<Widget *>();
    const auto found = std::ranges::find(all, name, &QWidget::accessibleName);
    return found == all.cend() ? nullptr : *found;
}

QTableView *TestFiguresPage::open()
{
    m_on->press(u"Ctrl+3"_s);
    const auto *page = m_on->window().findChild<FiguresPage *>();
    [&] { QVERIFY(page && page->isVisible()); }();
    m_table = named<QTableView>(page, u"Figures"_s);
    [this] { QTRY_VERIFY(m_table->currentIndex().isValid()); }();
    return m_table;
}

QString TestFiguresPage::cell(int row, int column) const
{
    return m_table->model()->index(row, column).data().toString();
}

int TestFiguresPage::rowOf(const QString &value) const
{
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        if (cell(row, FigureModel::Value) == value)
            return row;
    }
    return -1;
}

void TestFiguresPage::theLargestFigureIsCurrentAtOnce()
{
    open();
    QVERIFY(m_table->hasFocus());
    QCOMPARE(m_table->model()->rowCount(), 4);
    QCOMPARE(cell(0, FigureModel::Value), u"900,000"_s);
    QCOMPARE(cell(0, FigureModel::Chip), u"NVIDIA H20"_s);
    QCOMPARE(cell(0, FigureModel::MeasureColumn), u"stock"_s);
    QCOMPARE(m_table->currentIndex().row(), 0);
    const auto *sentence =
        named<QLabel>(m_on->window().findChild<FiguresPage *>(), u"Sentence of the figure"_s);
    QCOMPARE(sentence->text(), u"Nvidia had 900,000 H20 units in stock on 10 March 2025."_s);
    m_on->press(u"Down"_s);
    QCOMPARE(m_table->currentIndex().row(), 1);
    QVERIFY(sentence->text().contains(u"500,000"_s));
}

void TestFiguresPage::theOrderIsChosenFromTheKeyboard()
{
    open();
    auto *order = named<QComboBox>(m_on->window().findChild<FiguresPage *>(), u"Order of the figures"_s);
    order->setFocus();
    m_on->press(u"Down"_s);
    m_on->press(u"Down"_s);
    m_on->press(u"Down"_s);
    QTRY_COMPARE(cell(0, FigureModel::MeasureColumn), u"stock"_s);
    QTRY_COMPARE(cell(2, FigureModel::MeasureColumn), u"orders"_s);
}

void TestFiguresPage::theSearchLineNarrowsDown()
{
    open();
    m_on->press(u"/"_s);
    m_on->type(u"measure:orders"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(cell(0, FigureModel::Value), u"300,000"_s);
    m_on->press(u"Esc"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), 4);
}

void TestFiguresPage::aGroupThatDoesNotMeetSaysWhy()
{
    open();
    auto *groups = named<QListView>(m_on->window().findChild<FiguresPage *>(), u"Chips by measure"_s);
    QTRY_VERIFY(groups->model()->rowCount() > 2);
    groups->setFocus();
    m_on->press(u"Down"_s);
    QCOMPARE(groups->currentIndex().data().toString(), u"NVIDIA H20, stock (2)"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    const QList<QLabel *> labels = m_on->window().findChild<FiguresPage *>()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() &&
               label->text().contains(
                   u"NVIDIA H20, stock: 900,000 H20 as of 10 March 2025 against 500,000 H20"_s);
    }));
    QVERIFY(groups->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"against"_s));
}

void TestFiguresPage::enterOpensThePlace()
{
    open();
    m_on->press(u"Return"_s);
    QTRY_VERIFY(m_on->reader()->isVisible());
    QTRY_VERIFY(m_on->reader()->text().stored().contains(u"900,000"_s));
    QTRY_COMPARE(m_on->reader()->caret(), m_on->reader()->text().stored().indexOf(u"900,000"_s));
}

void TestFiguresPage::aClaimIsMadeOfTheSentence()
{
    open();
    m_on->press(u"C"_s);
    const auto claims = m_on->window().library()->claims().all();
    QCOMPARE(claims->size(), 1);
    QCOMPARE(claims->first().anchor.quote, u"Nvidia had 900,000 H20 units in stock on 10 March 2025."_s);
    QVERIFY(m_on->window().findChild<FiguresPage *>()->isVisible());
    m_on->press(u"Ctrl+Z"_s);
    QTRY_VERIFY(m_on->window().library()->claims().all()->isEmpty());
}

void TestFiguresPage::aCorrectedMeasureStaysCurrentAndIsUndone()
{
    open();
    m_table->setCurrentIndex(m_table->model()->index(rowOf(u"300,000"_s), 0));
    m_on->press(u"Q"_s);
    QTRY_VERIFY(QApplication::focusWidget() != m_table);
    m_on->type(u"ship"_s);
    m_on->press(u"Return"_s);
    QTRY_COMPARE(cell(rowOf(u"300,000"_s), FigureModel::MeasureColumn), u"shipped"_s);
    QTRY_COMPARE(m_table->currentIndex().row(), rowOf(u"300,000"_s));
    QVERIFY(m_on->statusShown().contains(u"ordered"_s));
    m_on->press(u"Ctrl+Z"_s);
    QTRY_COMPARE(cell(rowOf(u"300,000"_s), FigureModel::MeasureColumn), u"orders"_s);
}

void TestFiguresPage::aCorrectedChipMovesTheFigure()
{
    open();
    m_on->press(u"G"_s);
    QTRY_VERIFY(QApplication::focusWidget() != m_table);
    m_on->type(u"H200"_s);
    m_on->press(u"Return"_s);
    QTRY_VERIFY(cell(rowOf(u"900,000"_s), FigureModel::Chip).endsWith(u"H200"_s));
}

void TestFiguresPage::noFigureSaysWhatToDo()
{
    open();
    m_on->press(u"/"_s);
    m_on->type(u"chip:H100"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), 0);
    const QList<QLabel *> labels = m_on->window().findChild<FiguresPage *>()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"Esc"_s); }));
}

void TestFiguresPage::numbersAreShownInMillions()
{
    open();
    auto *scale = named<QComboBox>(m_on->window().findChild<FiguresPage *>(), u"How numbers are shown"_s);
    scale->setFocus();
    for (int step = 0; step < 3; ++step)
        m_on->press(u"Down"_s);
    QCOMPARE(scale->currentText(), u"Millions"_s);
    QCOMPARE(cell(0, FigureModel::Value), u"0.9 million"_s);
    QCOMPARE(cell(rowOf(u"15%"_s), FigureModel::Value), u"15%"_s);
}

void TestFiguresPage::amountsAreConvertedByTheRateThatIsTyped()
{
    m_on.reset();
    QFile file(m_articles->filePath(u"loss.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("A loss\n\nThe loss was put at €5 million.\n") > 0);
    file.close();
    m_on = std::make_unique<WindowOnLibrary>(QStringList{m_articles->path()});
    open();
    QCOMPARE(cell(0, FigureModel::Unit), u"EUR"_s);
    auto *rates = named<QLineEdit>(m_on->window().findChild<FiguresPage *>(), u"Rate of exchange"_s);
    rates->setFocus();
    m_on->type(u"1 EUR = 1.08 USD"_s);
    m_on->press(u"Return"_s);
    QCOMPARE(cell(0, FigureModel::Value), u"≈ 5.4 million"_s);
    QCOMPARE(cell(0, FigureModel::Unit), u"USD"_s);
    const QString hint = m_table->model()->index(0, FigureModel::Value).data(Qt::ToolTipRole).toString();
    QVERIFY(hint.contains(u"5 million EUR"_s) && hint.contains(u"1 EUR = 1.08 USD"_s));
    QCOMPARE(cell(1, FigureModel::Value), u"900,000"_s);

    rates->setFocus();
    rates->selectAll();
    m_on->press(u"Backspace"_s);
    m_on->press(u"Return"_s);
    QCOMPARE(cell(0, FigureModel::Unit), u"EUR"_s);
}

void TestFiguresPage::escTakesBackOneLevelEach()
{
    open();
    m_on->press(u"/"_s);
    m_on->type(u"chip:H20"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), 3);
    auto *groups = named<QListView>(m_on->window().findChild<FiguresPage *>(), u"Chips by measure"_s);
    QTRY_COMPARE(groups->model()->rowCount(), 3);
    groups->setFocus();
    m_on->press(u"Down"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    m_on->press(u"Return"_s);
    QVERIFY(m_table->hasFocus());
    m_on->press(u"Esc"_s);
    QTRY_COMPARE(groups->currentIndex().row(), 1);
    QTRY_COMPARE(m_table->model()->rowCount(), 2);
    m_on->press(u"Esc"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), 4);
}

void TestFiguresPage::theDotsNameTheirSentenceAndOpenIt()
{
    m_on->press(u"Ctrl+4"_s);
    const auto *page = m_on->window().findChild<OverviewPage *>();
    QVERIFY(page && page->isVisible());
    auto *strip = page->findChild<DotStrip *>();
    auto *chip = named<QComboBox>(page, u"Chip"_s);
    chip->setCurrentText(u"NVIDIA H20"_s);
    QTRY_VERIFY(strip->current() >= 0);
    strip->setFocus();
    m_on->press(u"End"_s);
    QVERIFY(strip->accessibleDescription().contains(u"300,000"_s));
    QVERIFY(strip->accessibleDescription().contains(u"Buyers ordered"_s));
    m_on->press(u"Left"_s);
    QVERIFY(strip->accessibleDescription().contains(u"Nvidia had 900,000"_s));
    m_on->press(u"Home"_s);
    QVERIFY(strip->accessibleDescription().contains(u"the warehouses held"_s));
    m_on->press(u"Return"_s);
    QTRY_VERIFY(m_on->reader()->text().stored().contains(u"500,000"_s));
    QTRY_COMPARE(m_on->reader()->caret(), m_on->reader()->text().stored().indexOf(u"500,000"_s));
}

void TestFiguresPage::thePointerNamesTheSentence()
{
    m_on->press(u"Ctrl+4"_s);
    const auto *page = m_on->window().findChild<OverviewPage *>();
    named<QComboBox>(page, u"Chip"_s)->setCurrentText(u"NVIDIA H20"_s);
    auto *strip = page->findChild<DotStrip *>();
    QTRY_VERIFY(strip->current() >= 0);
    const int before = strip->current();
    for (int x = 0; x < strip->width() && strip->current() == before; x += 4) {
        for (int y = 0; y < strip->height() && strip->current() == before; y += 4)
            QTest::mouseMove(strip, {x, y});
    }
    QVERIFY(strip->current() != before);
    const QString sentence = named<QLabel>(page, u"Sentence of the figure"_s)->text();
    QVERIFY(!sentence.isEmpty());
    QVERIFY(strip->accessibleDescription().endsWith(sentence));
}

void TestFiguresPage::oneMeasureOfTheChipIsChosen()
{
    m_on->press(u"Ctrl+4"_s);
    const auto *page = m_on->window().findChild<OverviewPage *>();
    named<QComboBox>(page, u"Chip"_s)->setCurrentText(u"NVIDIA H20"_s);
    auto *table = named<QTableView>(page, u"What is said of the chip"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    auto *measure = named<QComboBox>(page, u"Measure"_s);
    measure->setFocus();
    m_on->press(u"Down"_s);
    QCOMPARE(measure->currentText(), u"stock"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    measure->setCurrentText(u"price"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == u"Choose all measures above."_s;
    }));
}

QTEST_MAIN(TestFiguresPage)
#include "tst_window_figures.moc"
