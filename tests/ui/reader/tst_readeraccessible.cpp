// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/reader.h"

#include "markedtext.h"

#include <QAccessible>
#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

QStringList announced;
QList<int> caretEvents;

void takeUpdate(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announced.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
    if (event->type() == QAccessible::TextCaretMoved)
        caretEvents.append(static_cast<QAccessibleTextCursorEvent *>(event)->cursorPosition());
}

} // namespace

class TestReaderAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aReaderIsANamedReadOnlyText();
    void aMarkIsToldWithItsEntityAndExtent();
    void aPersonsDecisionIsToldAndReadOut();
    void plainWordsReachToTheNextMark();
    void aHiddenKindIsNotTold();
    void aClaimIsToldWithItsNumber();
    void theWordsOfTheCurrentClaimAreTold();
    void theCaretIsWhereTheReaderPutsIt();
    void aSelectionIsTold();
    void charactersHaveAPlaceOnTheScreen();
    void aSentenceIsReadOut();
    void aMentionIsReadOutWithItsKind();
    void aClaimIsReadOutWithItsVerdict();
    void placesOutsideOfTheTextAreHarmless();

private:
    QAccessibleTextInterface *text()
    {
        return QAccessible::queryAccessibleInterface(m_reader.get())->textInterface();
    }
    QString attributesAt(qsizetype offset, TextSpan &extent);

    std::unique_ptr<Reader> m_reader;
};

void TestReaderAccessible::initTestCase()
{
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler(takeUpdate);
}

void TestReaderAccessible::init()
{
    const auto marked =
        Test::markedText(u"{Company=NVIDIA|Nvidia} vende. {A-0042 disputed|Ora la {Chip=NVIDIA H20|H20} va a "
                         u"Pechino.} Fine."_s);
    m_reader = std::make_unique<Reader>();
    m_reader->resize(900, 600);
    m_reader->setVersion(marked.version, marked.mentions);
    m_reader->setClaims(marked.claims);
    m_reader->show();
    QVERIFY(QTest::qWaitForWindowActive(m_reader.get()));
    announced.clear();
    caretEvents.clear();
}

QString TestReaderAccessible::attributesAt(qsizetype offset, TextSpan &extent)
{
    int start = -1;
    int end = -1;
    const QString told = text()->attributes(static_cast<int>(offset), &start, &end);
    extent = {start, end};
    return told;
}

void TestReaderAccessible::aReaderIsANamedReadOnlyText()
{
    auto *interface = QAccessible::queryAccessibleInterface(m_reader.get());
    QVERIFY(interface);
    QVERIFY(text());
    QVERIFY(!interface->text(QAccessible::Name).isEmpty());
    QVERIFY(!interface->text(QAccessible::Description).isEmpty());
    QVERIFY(interface->state().readOnly);
    QVERIFY(interface->state().focusable);
    QCOMPARE(text()->text(0, 6), u"Nvidia"_s);
    QCOMPARE(text()->characterCount(), m_reader->text().shown().size());
}

void TestReaderAccessible::aMarkIsToldWithItsEntityAndExtent()
{
    const TextSpan chip = m_reader->mentions().at(1).span;
    TextSpan extent;
    const QString told = attributesAt(chip.start + 1, extent);
    QVERIFY(told.contains(u"mark:chip;"_s));
    QVERIFY(told.contains(u"entity:NVIDIA H20;"_s));
    QCOMPARE(extent, chip);
}

void TestReaderAccessible::aPersonsDecisionIsToldAndReadOut()
{
    QList<Mention> mentions = m_reader->mentions().all();
    const qsizetype chip = m_reader->mentions().firstFrom(m_reader->text().stored().indexOf(u"H20"));
    mentions[chip].origin = MentionOrigin::Corrected;
    m_reader->setMentions(MentionList(mentions));
    TextSpan extent;
    const QString told = attributesAt(mentions.at(chip).span.start, extent);
    QVERIFY(told.contains(u"mark:chip;"));
    QVERIFY(told.contains(u"decision:corrected;"));
    m_reader->setCurrentMention(chip);
    QCOMPARE(announced.last(), u"H20, Chip: NVIDIA H20, corrected"_s);
    QVERIFY(!attributesAt(0, extent).contains(u"decision"));
}

void TestReaderAccessible::plainWordsReachToTheNextMark()
{
    TextSpan extent;
    QCOMPARE(attributesAt(8, extent), QString());
    QCOMPARE(extent, (TextSpan{6, m_reader->claims().first().span.start}));
}

void TestReaderAccessible::aHiddenKindIsNotTold()
{
    m_reader->setKindVisible(MentionKind::Chip, false);
    TextSpan extent;
    QVERIFY(!attributesAt(m_reader->mentions().at(1).span.start, extent).contains(u"mark"_s));
    QCOMPARE(extent, m_reader->claims().first().span);
}

void TestReaderAccessible::aClaimIsToldWithItsNumber()
{
    const TextSpan claim = m_reader->claims().first().span;
    TextSpan extent;
    QCOMPARE(attributesAt(claim.start, extent), u"claim:A-0042;verdict:disputed;"_s);
    QCOMPARE(extent, (TextSpan{claim.start, m_reader->mentions().at(1).span.start}));
}

void TestReaderAccessible::theWordsOfTheCurrentClaimAreTold()
{
    ClaimMark claim = m_reader->claims().first();
    claim.places.source = {0, 6}; // beside the claim
    m_reader->setClaims({claim});
    TextSpan extent;
    QVERIFY(!attributesAt(2, extent).contains(u"claim-words"_s));
    m_reader->setCurrentClaim(claim.uuid);
    QVERIFY(attributesAt(2, extent).endsWith(u"claim-words:source;"_s));
    QCOMPARE(extent, (TextSpan{0, 6}));
    QVERIFY(!attributesAt(8, extent).contains(u"claim-words"_s));
}

void TestReaderAccessible::theCaretIsWhereTheReaderPutsIt()
{
    m_reader->setCaret(9);
    QCOMPARE(text()->cursorPosition(), 9);
    QVERIFY(caretEvents.contains(9));
    text()->setCursorPosition(3);
    QCOMPARE(m_reader->caret(), 3);
}

void TestReaderAccessible::aSelectionIsTold()
{
    QCOMPARE(text()->selectionCount(), 0);
    text()->setSelection(0, 2, 5);
    QCOMPARE(m_reader->selectionSpan(), (TextSpan{2, 5}));
    int start = 0;
    int end = 0;
    text()->selection(0, &start, &end);
    QCOMPARE(TextSpan(start, end), (TextSpan{2, 5}));
    text()->removeSelection(0);
    QCOMPARE(text()->selectionCount(), 0);
}

void TestReaderAccessible::charactersHaveAPlaceOnTheScreen()
{
    const QRect first = text()->characterRect(0);
    QVERIFY(first.isValid());
    QCOMPARE(text()->offsetAtPoint(first.center() - QPoint(first.width() / 4, 0)), 0);
    QVERIFY(text()->characterRect(3).left() > first.left());
}

void TestReaderAccessible::aSentenceIsReadOut()
{
    m_reader->nextSentence();
    QCOMPARE(announced, QStringList{u"Ora la H20 va a Pechino."_s});
    QVERIFY(!caretEvents.isEmpty());
}

void TestReaderAccessible::aMentionIsReadOutWithItsKind()
{
    m_reader->setCurrentMention(1);
    QCOMPARE(announced.size(), 1);
    QVERIFY(announced.first().contains(u"H20"_s));
    QVERIFY(announced.first().contains(u"Chip"_s));
    QVERIFY(announced.first().contains(u"NVIDIA H20"_s));
}

void TestReaderAccessible::aClaimIsReadOutWithItsVerdict()
{
    m_reader->setCurrentClaim(u"uuid-A-0042"_s);
    QCOMPARE(announced.size(), 1);
    QVERIFY(announced.first().contains(u"A-0042"_s));
    QVERIFY(announced.first().contains(u"disputed"_s));
}

void TestReaderAccessible::placesOutsideOfTheTextAreHarmless()
{
    QCOMPARE(text()->text(-4, 100'000), m_reader->text().shown());
    TextSpan extent;
    QCOMPARE(attributesAt(100'000, extent), QString());
    text()->setSelection(0, -5, 100'000);
    QCOMPARE(m_reader->selectionSpan(), (TextSpan{0, m_reader->text().stored().size()}));
}

QTEST_MAIN(TestReaderAccessible)
#include "tst_readeraccessible.moc"
