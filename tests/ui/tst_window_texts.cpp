// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts that are hard on a window: very long ones, a single line, signs of more than one unit.

#include "support/testdata.h"
#include "support/windowtest.h"
#include "ui/claims/claimform.h"
#include "ui/claims/claimlist.h"
#include "ui/documents/documentspane.h"
#include "ui/reader/reader.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTest>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

class TestWindowTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_on.reset(); }

    void marksAndClaimsStandWhereTheTextSays_data() { texts(); }
    void marksAndClaimsStandWhereTheTextSays();
    void aClaimOverTheWholeTextIsLikeAnyOther_data() { texts(); }
    void aClaimOverTheWholeTextIsLikeAnyOther();
    void theTableCountsCodePoints();

private:
    static void texts();
    /// Opens a window on a library that holds nothing but this text.
    void read(const QString &text);
    QString inTheReport();
    void verifyTheQuoteIsCutWhereItIsShown() const;

    QTemporaryDir m_folder;
    std::unique_ptr<WindowOnLibrary> m_on;
};

namespace {

const QString title = u"H20 in brief"_s;
const QString head = title + u"\n\n"_s;
const QString sentence = u"Nine licences for the H200 were granted on Monday."_s;

/// `filler` over and over, up to so many units, with the sentence in the middle and the marks few.
QString around(const QString &filler, qsizetype units, const QString &before, const QString &after)
{
    const QString half = filler.repeated(units / 2 / filler.size());
    return head + half + before + sentence + after + half;
}

} // namespace

void TestWindowTexts::texts()
{
    const QString prose =
        u"The owner of the plant makes wafers of every size and nobody has asked for more of "
        u"them than it can bring to market. "_s;
    QTest::addColumn<QString>("text");
    QTest::newRow("ten megabytes") << around(prose + u'\n', 10'000'000, {}, u"\n"_s);
    QTest::newRow("a million lines") << around(u"wafers\n"_s, 7'000'000, {}, u"\n"_s);
    QTest::newRow("a line of five megabytes") << around(prose, 5'000'000, {}, u" "_s);
    QTest::newRow("emoji, Chinese, combining marks") << around(
        u"👩‍👩‍👧‍👦🇮🇹👍🏽 出口管制。 e\u0301\u0323 perche\u0301 𝔄 שלום.\n"_s,
        4'000, u"👍🏽 出口。 "_s, u" 🇮🇹\n"_s);
    QTest::newRow("one word") << title;
}

void TestWindowTexts::read(const QString &text)
{
    const QString path = m_folder.filePath(u"text.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    m_on = std::make_unique<WindowOnLibrary>(QStringList{path});
    m_on->openDocument(title);
}

void TestWindowTexts::marksAndClaimsStandWhereTheTextSays()
{
    QFETCH(QString, text);
    read(text);
    Reader *reader = m_on->reader();
    QCOMPARE(reader->text().stored(), text);
    const auto current = [reader] {
        return reader->text().stored(reader->mentions().at(reader->currentMention()).span).toString();
    };
    m_on->press(u"N"_s);
    QCOMPARE(current(), u"H20"_s);
    QVERIFY(!reader->rectsInView({0, 3}).isEmpty());
    const QString wanted = text.contains(sentence) ? sentence : title;
    if (text.contains(sentence)) {
        m_on->press(u"N"_s);
        m_on->press(u"N"_s);
        QCOMPARE(current(), u"H200"_s);
        m_on->press(u"P"_s);
        m_on->press(u"N"_s);
    }
    m_on->press(u"C"_s);
    QCOMPARE(m_on->claims().size(), 1);
    const Anchor anchor = m_on->claims().first().anchor;
    QCOMPARE(anchor.quote, wanted);
    QCOMPARE(anchor.span.start, text.indexOf(wanted));
    QCOMPARE(anchor.span.length(), wanted.size());
    QCOMPARE(reader->claims().size(), 1);
    QVERIFY(!reader->rectsInView(reader->claims().first().span).isEmpty());
}

QString TestWindowTexts::inTheReport()
{
    m_on->answers().target = m_on->folder() + u"/report.csv"_s;
    m_on->press(u"Ctrl+E"_s);
    m_on->press(u"Ctrl+E"_s); // on the page of the report
    [&] { QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_on->answers().target), 60000); }();
    m_on->press(u"Ctrl+1"_s);
    return QString::fromUtf8(readFile(m_on->answers().target));
}

void TestWindowTexts::aClaimOverTheWholeTextIsLikeAnyOther()
{
    QFETCH(QString, text);
    read(text);
    m_on->press(u"Ctrl+A"_s);
    m_on->press(u"C"_s);
    QCOMPARE(m_on->claims().size(), 1);
    QCOMPARE(m_on->claims().first().anchor.quote, text);
    QCOMPARE(m_on->claimList()->model()->rowCount(), 1);
    QVERIFY(m_on->claimList()->model()->index(0, 0).data().toString().contains(title));
    QVERIFY(!m_on->reader()->rectsInView(m_on->reader()->claims().first().span).isEmpty());
    verifyTheQuoteIsCutWhereItIsShown();
    m_on->press(u"E"_s);
    m_on->type(u"All of it"_s);
    m_on->press(u"Ctrl+Return"_s);
    QCOMPARE(m_on->claims().first().summary, u"All of it"_s);
    const QString table = inTheReport();
    QVERIFY(table.contains(u"All of it"));
    QVERIFY(table.contains(text.right(40).trimmed()));
    m_on->press(u"Ctrl+Z"_s);
    m_on->press(u"Ctrl+Z"_s);
    QCOMPARE(m_on->claims().size(), 0);
    QTRY_COMPARE(m_on->claimList()->model()->rowCount(), 0);
}

void TestWindowTexts::verifyTheQuoteIsCutWhereItIsShown() const
{
    constexpr qsizetype readAtAGlance = 1000;
    for (const QLabel *label : m_on->claimForm()->findChildren<QLabel *>())
        QVERIFY(label->text().size() < readAtAGlance);
    const QModelIndex row = m_on->claimList()->model()->index(0, 0);
    for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
        QVERIFY(row.data(role).toString().size() < readAtAGlance);
    QVERIFY(m_on->reader()->claims().first().summary.size() < readAtAGlance);
}

void TestWindowTexts::theTableCountsCodePoints()
{
    const QString before = head + u"👍🏽 𝔄 e\u0301. "_s;
    read(before + sentence + u'\n');
    m_on->reader()->setCaret(before.size());
    m_on->press(u"C"_s);
    const qsizetype start = before.toUcs4().size();
    QVERIFY(start < before.size());
    const QString place = u",%1,%2,"_s.arg(start).arg(start + sentence.size());
    const QString table = inTheReport();
    QVERIFY2(table.contains(place), qUtf8Printable(table));
}

QTEST_MAIN(TestWindowTexts)
#include "tst_window_texts.moc"
