// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "support/windowtest.h"
#include "ui/claims/claimlist.h"
#include "ui/documents/documentspane.h"
#include "ui/pairs/pairmodel.h"
#include "ui/pairs/pairspage.h"
#include "ui/pairs/pairtable.h"
#include "ui/reader/reader.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelinepage.h"
#include "ui/timeline/timelinetable.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

/// The pages of pairs and of the timeline, from the keyboard.
class TestWindowPairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_on.reset(); }

    void thePairThatDoesNotMeetIsCurrentAtOnce();
    void enterOpensTheSideThatIsCurrent();
    void lMakesTheRelationThatIsSuggested();
    void xPutsAPairAsideAlsoAfterARestart();
    void aKindIsChosenFromTheKeyboard();
    void f6GoesFromTheTableToTheKindsAndBack();
    void aChangedClaimIsComparedAnew();
    void noClaimSaysWhatToDo();
    void aCancelledComparisonSaysSoAndGoesOn();
    void aComparisonThatFailsSaysSoAndGoesOn();
    void aTimelineThatCannotBeReadSaysSoAndGoesOn();
    void theTimelineHasUndatedClaimsApart();
    void theTimelineIsOrderedByPublicationAndOpensThePlace();
    void theClaimListSaysWhatStandsBehindAClaim();

private:
    void claim(const QString &quote);
    PairTable *openPairs();
    /// So many claims of a sentence in the document on the page.
    void claimOften(const QString &quote, int times);
    /// Whether a label in sight reads so.
    bool says(const QString &text) const;
    /// The claims are compared, and there is no pair.
    bool isEmptyAndSaysSo() const { return says(u"No pair of claims to look at"_s); }
    /// The button in sight of that name.
    QPushButton *button(const QString &text) const;
    /// Takes the claims out of the library's sight, or brings them back, as no disk should.
    void hideClaims(bool areHidden);
    QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_pairs->model()->index(row, column).data(role).toString();
    }
    template <typename Widget>
    Widget *named(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_articles;
    std::unique_ptr<WindowOnLibrary> m_on;
    PairTable *m_pairs = nullptr;
};

namespace {

const QString stock =
    u"Nvidia had 900,000 H20 units in stock, according to two officials at the warehouses."_s;
const QString other = u"Nvidia had 500,000 H20 units in stock, officials said."_s;

} // namespace

void TestWindowPairs::init()
{
    m_articles = std::make_unique<QTemporaryDir>();
    const QStringList texts{
        u"H20 stock grows\n\nChip Wire, 12 March 2025\n\n"_s + stock + u"\n"_s,
        u"A dispute\n\nThe Ledger, 14 March 2025\n\n"_s + other + u"\n"_s,
        u"Nobody knows when\n\nBeijing has banned the H20. "_s + stock + u"\n"_s,
    };
    for (const QString &text : texts) {
        QFile file(m_articles->filePath(u"%1.txt"_s.arg(text.size())));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
    }
    m_on = std::make_unique<WindowOnLibrary>(QStringList{m_articles->path()});
}

/// Makes a claim of a sentence in the document on the page.
void TestWindowPairs::claim(const QString &quote)
{
    const qsizetype before = m_on->claims().size();
    m_on->reader()->setCaret(m_on->reader()->text().stored().indexOf(quote));
    m_on->press(u"C"_s);
    QCOMPARE(m_on->claims().size(), before + 1);
}

PairTable *TestWindowPairs::openPairs()
{
    m_on->press(u"Ctrl+7"_s);
    const auto *page = m_on->window().findChild<PairsPage *>();
    [&] { QVERIFY(page && page->isVisible()); }();
    m_pairs = page->table();
    [this] { QTRY_VERIFY(m_pairs->currentIndex().isValid()); }();
    return m_pairs;
}

void TestWindowPairs::claimOften(const QString &quote, int times)
{
    const auto version = m_on->window().library()->currentVersion(m_on->documents()->current());
    const qsizetype start = version->text.indexOf(quote);
    for (int time = 0; time < times; ++time) {
        Claims claims = m_on->window().library()->claims();
        QVERIFY(claims.create(version->uuid, {start, start + quote.size()}).has_value());
    }
}

bool TestWindowPairs::says(const QString &text) const
{
    return std::ranges::any_of(m_on->window().findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->isVisible() && label->text() == text;
    });
}

QPushButton *TestWindowPairs::button(const QString &text) const
{
    for (QPushButton *button : m_on->window().findChildren<QPushButton *>()) {
        // The frameworks give buttons mnemonics of their own choice.
        if (button->isVisible() && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

void TestWindowPairs::hideClaims(bool areHidden)
{
    const auto database = Database::open(m_on->libraryPath());
    QVERIFY(database.has_value());
    const QString names = areHidden ? u"claim RENAME TO claim_away"_s : u"claim_away RENAME TO claim"_s;
    const auto renamed = (*database)->execute(u"ALTER TABLE "_s + names);
    QVERIFY2(renamed, renamed ? "" : qPrintable(renamed.error().message()));
}

template <typename Widget>
Widget *TestWindowPairs::named(const QString &name) const
{
    const QList<Widget *> all = m_on->window().findChildren<Widget *>();
    const auto found = std::ranges::find(all, name, &QWidget::accessibleName);
    return found == all.cend() ? nullptr : *found;
}

void TestWindowPairs::thePairThatDoesNotMeetIsCurrentAtOnce()
{
    m_on->openDocument(u"H20 stock grows"_s);
    claim(stock);
    m_on->openDocument(u"A dispute"_s);
    claim(other);
    QTRY_VERIFY(openPairs()->hasFocus());
    QCOMPARE(m_pairs->model()->rowCount(), 1);
    QCOMPARE(cell(0, PairModel::Why, PairModel::HeadRole), u"Different figure"_s);
    QVERIFY(cell(0, PairModel::Why).contains(u"contradicts"_s));
    for (const int column : {PairModel::First, PairModel::Second}) {
        const QString head = cell(0, column, PairModel::HeadRole);
        QVERIFY2(head.startsWith(u"A-000"_s) && head.contains(u"Mar 2025"_s), qPrintable(head));
    }
    QVERIFY((cell(0, PairModel::First) + cell(0, PairModel::Second)).contains(other));
}

void TestWindowPairs::enterOpensTheSideThatIsCurrent()
{
    thePairThatDoesNotMeetIsCurrentAtOnce();
    const auto *model = qobject_cast<PairModel *>(m_pairs->model());
    const PairSide side = model->pair(0).second;
    m_on->press(u"Right"_s);
    m_on->press(u"Right"_s);
    QCOMPARE(m_pairs->currentIndex().column(), int(PairModel::Second));
    m_on->press(u"Return"_s);
    QTRY_VERIFY(m_on->reader()->isVisible());
    QTRY_COMPARE(m_on->documents()->current(), side.documentUuid);
    QTRY_COMPARE(m_on->reader()->caret(), side.span.start);
    m_on->press(u"F"_s); // the keys for claims act on it at once
    const auto claim = m_on->window().library()->claims().claim(side.claimUuid);
    QVERIFY(claim.has_value());
    QCOMPARE(claim->tags.size(), 1);
}

void TestWindowPairs::lMakesTheRelationThatIsSuggested()
{
    thePairThatDoesNotMeetIsCurrentAtOnce();
    m_on->press(u"L"_s);
    QTRY_COMPARE(m_pairs->model()->rowCount(), 0);
    const auto relations = m_on->window().library()->relations().all();
    QVERIFY(relations.has_value());
    QCOMPARE(relations->size(), 1);
    QCOMPARE(relations->first().kind, RelationKind::Contradicts);
    QVERIFY(m_on->statusShown().contains(u"contradicts"_s));
    m_on->press(u"Ctrl+Z"_s);
    QTRY_COMPARE(m_pairs->model()->rowCount(), 1);
}

void TestWindowPairs::xPutsAPairAsideAlsoAfterARestart()
{
    thePairThatDoesNotMeetIsCurrentAtOnce();
    m_on->press(u"X"_s);
    QTRY_COMPARE(m_pairs->model()->rowCount(), 0);
    m_on->restart();
    m_on->press(u"Ctrl+7"_s);
    const auto *page = m_on->window().findChild<PairsPage *>();
    QVERIFY(page);
    m_pairs = page->table();
    QTRY_VERIFY(isEmptyAndSaysSo());
    QCOMPARE(m_pairs->model()->rowCount(), 0);
    m_on->press(u"Ctrl+Z"_s);
    QTRY_COMPARE(m_pairs->model()->rowCount(), 1);
}

void TestWindowPairs::aKindIsChosenFromTheKeyboard()
{
    thePairThatDoesNotMeetIsCurrentAtOnce();
    auto *kinds = named<QComboBox>(u"Which pairs"_s);
    QVERIFY(kinds);
    kinds->setFocus();
    m_on->press(u"Down"_s);
    QCOMPARE(kinds->currentText(), u"Different figure"_s);
    QCOMPARE(m_pairs->model()->rowCount(), 1);
    m_on->press(u"Down"_s);
    QCOMPARE(m_pairs->model()->rowCount(), 0);
}

void TestWindowPairs::f6GoesFromTheTableToTheKindsAndBack()
{
    m_on->openDocument(u"H20 stock grows"_s);
    claim(stock);
    m_on->openDocument(u"A dispute"_s);
    claim(other);
    QTRY_VERIFY(openPairs()->hasFocus());
    m_on->press(u"F6"_s);
    QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget()));
    m_on->press(u"F6"_s);
    QCOMPARE(QApplication::focusWidget(), m_pairs);
}

void TestWindowPairs::aChangedClaimIsComparedAnew()
{
    thePairThatDoesNotMeetIsCurrentAtOnce();
    Claims claims = m_on->window().library()->claims();
    const auto all = claims.records();
    QVERIFY(all.has_value());
    const auto quote = [](const ClaimRecord &record) { return record.claim.anchor.quote; };
    ClaimRecord record = *std::ranges::find(*all, stock, quote);
    record.figures[0].value.value = 500'000;
    record.figures[0].text = u"500,000 units"_s;
    QVERIFY(claims.editRecord(record).has_value());
    QTRY_VERIFY2(m_pairs->model()->rowCount() == 0, qPrintable(cell(0, PairModel::Why)));
}

void TestWindowPairs::noClaimSaysWhatToDo()
{
    m_on->press(u"Ctrl+7"_s);
    const auto *page = m_on->window().findChild<PairsPage *>();
    QVERIFY(page);
    QTRY_VERIFY(isEmptyAndSaysSo());
}

/// Who is quick enough to press Escape before all is compared decides the thread: it is tried until it was
/// so.
void TestWindowPairs::aCancelledComparisonSaysSoAndGoesOn()
{
    constexpr int many = 80;
    constexpr int tries = 30;
    m_on->openDocument(u"H20 stock grows"_s);
    claimOften(stock, many);
    m_on->openDocument(u"A dispute"_s);
    claimOften(other, many);
    for (int time = 0; time < tries && !button(u"Compare Again"_s); ++time) {
        m_on->press(u"Ctrl+1"_s);
        m_on->openDocument(u"Nobody knows when"_s);
        QSignalSpy changed(m_on->window().library(), &Library::changed);
        claimOften(u"Beijing has banned the H20."_s, 1); // what was compared is not of now
        QTRY_VERIFY(!changed.isEmpty());
        m_on->press(u"Ctrl+7"_s);
        m_on->press(u"Esc"_s);
        QTRY_VERIFY(!button(u"Cancel"_s));
    }
    QVERIFY(button(u"Compare Again"_s));
    const auto *page = m_on->window().findChild<PairsPage *>();
    const int before = page->table()->model()->rowCount();
    QVERIFY(!isEmptyAndSaysSo());
    QVERIFY(says(u"Comparing was cancelled"_s) || says(u"%1 pair(s), as they were before"_s.arg(before)));
    QCOMPARE(m_on->errorShown(), QString());
    button(u"Compare Again"_s)->setFocus();
    m_on->press(u"Space"_s);
    QTRY_VERIFY(!button(u"Cancel"_s) && !button(u"Compare Again"_s));
    QVERIFY(page->table()->model()->rowCount() > 0);
}

void TestWindowPairs::aComparisonThatFailsSaysSoAndGoesOn()
{
    m_on->openDocument(u"H20 stock grows"_s);
    claim(stock);
    m_on->openDocument(u"A dispute"_s);
    claim(other);
    hideClaims(true);
    m_on->press(u"Ctrl+7"_s);
    QTRY_VERIFY(says(u"The claims could not be compared"_s));
    QVERIFY(!m_on->errorShown().isEmpty());
    hideClaims(false);
    QCOMPARE(QApplication::focusWidget(), button(u"Compare Again"_s));
    m_on->press(u"Space"_s);
    QTRY_COMPARE(m_on->window().findChild<PairsPage *>()->table()->model()->rowCount(), 1);
    QVERIFY(!button(u"Compare Again"_s));
}

void TestWindowPairs::aTimelineThatCannotBeReadSaysSoAndGoesOn()
{
    m_on->openDocument(u"H20 stock grows"_s);
    claim(stock);
    hideClaims(true);
    m_on->press(u"Ctrl+8"_s);
    QTRY_VERIFY(says(u"The claims could not be read"_s));
    QVERIFY(!m_on->errorShown().isEmpty());
    hideClaims(false);
    QCOMPARE(QApplication::focusWidget(), button(u"Read Again"_s));
    m_on->press(u"Space"_s);
    QTRY_COMPARE(named<TimelineTable>(u"Claims without a date"_s)->model()->rowCount(), 1);
    QVERIFY(!button(u"Read Again"_s));
}

void TestWindowPairs::theTimelineHasUndatedClaimsApart()
{
    m_on->openDocument(u"H20 stock grows"_s);
    claim(stock);
    m_on->openDocument(u"Nobody knows when"_s);
    claim(u"Beijing has banned the H20."_s);
    m_on->press(u"Ctrl+8"_s);
    auto *dated = named<TimelineTable>(u"Claims in order of time"_s);
    auto *undated = named<TimelineTable>(u"Claims without a date"_s);
    QVERIFY(dated && undated);
    QTRY_COMPARE(undated->model()->rowCount(), 2); // no event has a date yet
    QVERIFY(!dated->model()->rowCount());
    QVERIFY(!dated->isVisible()); // they have its room
    QTRY_VERIFY(undated->hasFocus());
    auto *order = named<QComboBox>(u"Order of the claims"_s);
    QVERIFY(order);
    order->setFocus();
    m_on->press(u"Down"_s);
    QTRY_COMPARE(dated->model()->rowCount(), 1);
    QVERIFY(dated->isVisible());
    QCOMPARE(undated->model()->rowCount(), 1);
    QTRY_COMPARE(undated->model()->index(0, TimelineModel::Gist).data().toString(),
                 u"“Beijing has banned the H20.” · proposed values"_s);
}

void TestWindowPairs::theTimelineIsOrderedByPublicationAndOpensThePlace()
{
    m_on->openDocument(u"A dispute"_s);
    claim(other);
    m_on->openDocument(u"H20 stock grows"_s);
    claim(stock);
    const TextSpan place = m_on->claims().first().anchor.span;
    const QString document = m_on->documents()->current();
    m_on->openDocument(u"A dispute"_s);
    m_on->press(u"Ctrl+8"_s);
    auto *dated = named<TimelineTable>(u"Claims in order of time"_s);
    auto *order = named<QComboBox>(u"Order of the claims"_s);
    QVERIFY(dated && order);
    order->setFocus();
    m_on->press(u"Down"_s);
    QTRY_COMPARE(dated->model()->rowCount(), 2);
    const auto text = [&](int row, int column) {
        return dated->model()->index(row, column).data().toString();
    };
    QTRY_COMPARE(text(0, TimelineModel::Published), u"12 Mar 2025"_s);
    QCOMPARE(text(1, TimelineModel::Published), u"14 Mar 2025"_s);
    QTRY_COMPARE(text(0, TimelineModel::FirstSeen), u"12 Mar 2025"_s);
    dated->setFocus();
    m_on->press(u"Return"_s);
    QTRY_COMPARE(m_on->documents()->current(), document);
    QTRY_COMPARE(m_on->reader()->caret(), place.start);
}

void TestWindowPairs::theClaimListSaysWhatStandsBehindAClaim()
{
    m_on->openDocument(u"H20 stock grows"_s);
    claim(stock);
    QTRY_VERIFY(
        m_on->claimList()->model()->index(0, 0).data().toString().contains(u"2 article(s), 1 origin(s)"_s));
}

QTEST_MAIN(TestWindowPairs)
#include "tst_window_pairs.moc"
