// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/claimmargin.h"

#include "markedtext.h"
#include "ui/reader/reader.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestClaimMargin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBracketStandsBesideItsLines();
    void overlappingBracketsAndTheirLabelsDoNotMeet();
    void onlyClaimsInViewHaveABracket();
    void aClaimThatGoesOnHasNoEnd();
    void aClickMakesTheClaimCurrent();
    void aDoubleClickActivates();
    void besideABracketIsNoClaim();
    void theMarginLeavesRoomForTheNumbers();
    void everyVerdictHasASignOfItsOwn();

private:
    void show(const QString &marked);
    ClaimMargin &margin() { return *m_reader->findChild<ClaimMargin *>(); }

    std::unique_ptr<Reader> m_reader;
};

namespace {
const QString filler = u"Una riga di riempimento.\n"_s;

/// The margin's dots that are not the page's.
QImage ink(ClaimMargin &margin, const QRectF &place)
{
    QImage image(place.size().toSize(), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    margin.render(&image, {}, QRegion(place.toRect()), {});
    return image.convertToFormat(QImage::Format_Alpha8);
}
} // namespace

void TestClaimMargin::init()
{
    m_reader = std::make_unique<Reader>();
    m_reader->resize(900, 600);
}

void TestClaimMargin::show(const QString &marked)
{
    const Test::MarkedText text = Test::markedText(marked);
    m_reader->setVersion(text.version, text.mentions);
    m_reader->setClaims(text.claims);
    m_reader->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_reader.get()));
}

void TestClaimMargin::aBracketStandsBesideItsLines()
{
    show(filler + u"Qui {A-0001 disputed|si afferma\nuna cosa} sola.\n"_s + filler);
    const auto shown = margin().brackets();
    QCOMPARE(shown.size(), 1);
    const auto lines = m_reader->rectsInView(margin().claims().first().span);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(shown.first().lines.top(), lines.first().top());
    QCOMPARE(shown.first().lines.bottom(), lines.last().bottom());
    QVERIFY(shown.first().begins && shown.first().ends);
}

void TestClaimMargin::overlappingBracketsAndTheirLabelsDoNotMeet()
{
    show(u"{A-0001 disputed|Una {A-0002 refuted|due {A-0003 corroborated|tre\nquattro} cinque} sei}.\n"_s +
         filler);
    const auto shown = margin().brackets();
    QCOMPARE(shown.size(), 3);
    for (qsizetype one = 0; one < shown.size(); ++one) {
        for (qsizetype other = one + 1; other < shown.size(); ++other) {
            QVERIFY(!shown[one].lines.intersects(shown[other].lines));
            QVERIFY(!shown[one].label.intersects(shown[other].label));
        }
    }
}

void TestClaimMargin::onlyClaimsInViewHaveABracket()
{
    show(u"{A-0001 disputed|In cima.}\n"_s + filler.repeated(300) + u"{A-0002 refuted|In fondo.}"_s);
    QCOMPARE(margin().brackets().size(), 1);
    QCOMPARE(margin().brackets().first().claim, 0);
    m_reader->verticalScrollBar()->setValue(m_reader->verticalScrollBar()->maximum());
    QCOMPARE(margin().brackets().size(), 1);
    QCOMPARE(margin().brackets().first().claim, 1);
}

void TestClaimMargin::aClaimThatGoesOnHasNoEnd()
{
    show(u"{A-0001 disputed|"_s + filler.repeated(300) + u"}"_s);
    QVERIFY(margin().brackets().first().begins);
    QVERIFY(!margin().brackets().first().ends);
    m_reader->verticalScrollBar()->setValue(100);
    QVERIFY(!margin().brackets().first().begins);
    QVERIFY(!margin().brackets().first().ends);
}

void TestClaimMargin::aClickMakesTheClaimCurrent()
{
    show(filler + u"{A-0001 disputed|Una.}\n{A-0002 refuted|Due.}\n"_s);
    QSignalSpy told(m_reader.get(), &Reader::currentClaimChanged);
    const auto shown = margin().brackets();
    QTest::mouseClick(&margin(), Qt::LeftButton, {}, shown.last().lines.center().toPoint());
    QCOMPARE(m_reader->currentClaim(), u"uuid-A-0002"_s);
    QTest::mouseClick(&margin(), Qt::LeftButton, {}, shown.first().label.topLeft().toPoint() + QPoint(4, 4));
    QCOMPARE(m_reader->currentClaim(), u"uuid-A-0001"_s);
    QCOMPARE(told.size(), 2);
}

void TestClaimMargin::aDoubleClickActivates()
{
    show(u"{A-0001 disputed|Una.}\n"_s);
    QSignalSpy told(m_reader.get(), &Reader::claimActivated);
    QTest::mouseDClick(&margin(), Qt::LeftButton, {}, margin().brackets().first().lines.center().toPoint());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), u"uuid-A-0001"_s);
}

void TestClaimMargin::besideABracketIsNoClaim()
{
    show(u"{A-0001 disputed|Una.}\n"_s + filler);
    QVERIFY(!margin().claimAt({10, 500}));
    QVERIFY(margin().claimAt(margin().brackets().first().lines.center()));
}

void TestClaimMargin::theMarginLeavesRoomForTheNumbers()
{
    m_reader->resize(420, 600);
    show(u"{A-0001 disputed|Una.}\n"_s + filler);
    QCOMPARE_GE(margin().width(), margin().neededWidth());
    QVERIFY(!margin().geometry().intersects(m_reader->viewport()->geometry()));
}

void TestClaimMargin::everyVerdictHasASignOfItsOwn()
{
    show(
        u"{A-0001 unverified|Una.}\n{A-0001 corroborated|Due.}\n{A-0001 disputed|Tre.}\n{A-0001 refuted|Quattro.}\n"_s);
    const auto shown = margin().brackets();
    QCOMPARE(shown.size(), 4);
    QList<QImage> signs;
    for (const ClaimMargin::Bracket &bracket : shown) {
        const QImage sign = ink(margin(), bracket.label);
        QVERIFY(!signs.contains(sign));
        signs.append(sign);
    }
}

QTEST_MAIN(TestClaimMargin)
#include "tst_claimmargin.moc"
