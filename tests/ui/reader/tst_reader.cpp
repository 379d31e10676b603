// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/reader.h"

#include "markedtext.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTextBlock>
#include <QWheelEvent>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

DocumentVersion version(const QString &text)
{
    DocumentVersion version;
    version.text = text;
    return version;
}

/// Mentions of ten units, evenly over the text, kinds by turns.
QList<Mention> evenly(const QString &text, int count)
{
    QList<Mention> mentions;
    const qsizetype apart = text.size() / count;
    for (int number = 0; number < count; ++number) {
        const auto kind = static_cast<MentionKind>(number % static_cast<int>(builtinKinds().size()));
        mentions.append({{number * apart, number * apart + 10}, kind, MentionSub::None, {}, {}});
    }
    return mentions;
}

QList<QTextBlock> formattedBlocks(const Reader &reader)
{
    QList<QTextBlock> blocks;
    for (QTextBlock block = reader.document()->begin(); block.isValid(); block = block.next()) {
        if (!block.layout()->formats().isEmpty())
            blocks.append(block);
    }
    return blocks;
}

bool isMarked(const Reader &reader, MentionKind kind)
{
    const auto blocks = formattedBlocks(reader);
    for (const QTextBlock &block : blocks) {
        const auto formats = block.layout()->formats();
        if (std::ranges::any_of(
                formats, [&](const auto &range) { return range.format == reader.theme().format(kind); }))
            return true;
    }
    return false;
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyBlocksInViewAreFormatted();
    void aLineOfFiveMegabytesIsShownAndSelected();
    void whatIsCopiedIsWhatIsStored();
    void offsetsOfTheViewAreThoseOfTheText();
    void aHiddenKindLosesItsMarks();
    void nextMentionGoesThroughTheVisibleKindsInOrder();
    void previousMentionGoesBack();
    void mentionsOfOneKindAreSteppedThroughAlone();
    void theCurrentMentionIsInView();
    void leavingAMentionMakesItNoLongerCurrent();
    void aClickOnAMentionMakesItCurrent();
    void sentencesAreSteppedThroughByTheirStarts();
    void theSentenceAtTheCaretIsCurrent();
    void lettersAndSpaceReachTheWindowsActions_data();
    void lettersAndSpaceReachTheWindowsActions();
    void aPageOnTakesTheCaretAlong();
    void theColumnIsOfReadableWidthAndCentred();
    void theTextNeverRunsOutOfItsColumn();
    void aTextLoadedBeforeItsPageIsShownFitsTheColumn();
    void linesStandApart();
    void linesOfAVeryLongTextStandLikeThoseOfAShortOne_data();
    void linesOfAVeryLongTextStandLikeThoseOfAShortOne();
    void aSentenceOfAVeryLongTextEndsWithItsLine();
    void zoomKeepsItsBounds();
    void newColoursComeAtOnce();
    void aSecondDocumentForgetsTheFirst();
    void newMentionsKeepCaretAndPlace();
    void theWheelZoomsWithControl();
    void anEmptyDocumentTakesEverything();
    void aClaimOverTheWholeDocumentIsShown();
    void theSourceOfTheCurrentClaimIsFramed();

private:
    void show(const QString &marked);

    std::unique_ptr<Reader> m_reader;
};

void TestReader::init()
{
    m_reader = std::make_unique<Reader>();
    m_reader->resize(1000, 700);
}

void TestReader::show(const QString &marked)
{
    const Test::MarkedText text = Test::markedText(marked);
    m_reader->setVersion(text.version, text.mentions);
    m_reader->setClaims(text.claims);
    m_reader->show();
    QVERIFY(QTest::qWaitForWindowActive(m_reader.get()));
}

void TestReader::onlyBlocksInViewAreFormatted()
{
    const QString text = u"Una riga come tante, con qualche parola in fila.\n"_s.repeated(10'000'000 / 49);
    m_reader->setVersion(version(text), evenly(text, 100'000));
    m_reader->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_reader.get()));
    m_reader->repaint();
    const auto atTop = formattedBlocks(*m_reader);
    QVERIFY(!atTop.isEmpty());
    QCOMPARE_LE(atTop.size(), 100);
    m_reader->setCaret(text.size() / 2);
    m_reader->repaint();
    QCOMPARE_LE(formattedBlocks(*m_reader).size(), 300);
    QCOMPARE_GE(formattedBlocks(*m_reader).constLast().position(), text.size() / 2 - 5'000);
}

void TestReader::aLineOfFiveMegabytesIsShownAndSelected()
{
    const QString text = u"una riga senza fine 👍🏽 "_s.repeated(5'000'000 / 25);
    m_reader->setVersion(version(text), evenly(text, 5'000));
    m_reader->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_reader.get()));
    const TextSpan far{4'000'003, 4'050'001};
    m_reader->select(far);
    QCOMPARE(m_reader->selectionSpan(), far);
    QVERIFY(m_reader->textCursor().selectionStart() > far.start);
    m_reader->setCaret(text.size());
    QCOMPARE(m_reader->caret(), text.size());
}

void TestReader::whatIsCopiedIsWhatIsStored()
{
    const QString text = u"una\u00A0riga senza fine 👍🏽 "_s.repeated(4'000);
    m_reader->setVersion(version(text), {});
    m_reader->select({10, 70'001});
    m_reader->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), text.sliced(10, 69'991));
}

void TestReader::offsetsOfTheViewAreThoseOfTheText()
{
    const QString text = u"𝔄e\u0301 出口管制 שלום, H20.\nSeconda riga."_s;
    m_reader->setVersion(version(text), {});
    for (const qsizetype offset : {0, 2, 5, 9, 14, 19, 25}) {
        m_reader->setCaret(offset);
        QCOMPARE(m_reader->caret(), offset);
    }
    m_reader->select({5, 9});
    QCOMPARE(m_reader->textCursor().selectedText(), text.sliced(5, 4));
}

void TestReader::aHiddenKindLosesItsMarks()
{
    show(u"{Company|Nvidia} vende {Chip|H20} e {Chip|H200}."_s);
    QVERIFY(isMarked(*m_reader, MentionKind::Chip));
    QSignalSpy told(m_reader.get(), &Reader::kindVisibleChanged);
    m_reader->setKindVisible(MentionKind::Chip, false);
    m_reader->repaint();
    QVERIFY(!isMarked(*m_reader, MentionKind::Chip));
    QVERIFY(isMarked(*m_reader, MentionKind::Company));
    QCOMPARE(told.size(), 1);
    m_reader->setKindVisible(MentionKind::Chip, true);
    m_reader->repaint();
    QVERIFY(isMarked(*m_reader, MentionKind::Chip));
}

void TestReader::nextMentionGoesThroughTheVisibleKindsInOrder()
{
    show(u"{Company|Nvidia} vende {Chip|H20} a {Place|Pechino}, poi {Chip|H200}."_s);
    m_reader->setKindVisible(MentionKind::Place, false);
    QList<qsizetype> visited;
    for (int step = 0; step < 5; ++step) {
        m_reader->nextMention();
        visited.append(m_reader->currentMention());
    }
    QCOMPARE(visited, (QList<qsizetype>{0, 1, 3, 3, 3}));
    QCOMPARE(m_reader->caret(), m_reader->mentions().at(3).span.start);
}

void TestReader::previousMentionGoesBack()
{
    show(u"{Company|Nvidia} vende {Chip|H20} a {Place|Pechino}."_s);
    m_reader->setCaret(m_reader->text().stored().size());
    QSignalSpy told(m_reader.get(), &Reader::currentMentionChanged);
    m_reader->previousMention();
    QCOMPARE(m_reader->currentMention(), 2);
    m_reader->previousMention();
    m_reader->previousMention();
    m_reader->previousMention();
    QCOMPARE(m_reader->currentMention(), 0);
    QCOMPARE(told.size(), 3);
}

void TestReader::mentionsOfOneKindAreSteppedThroughAlone()
{
    show(u"{Chip|H20}, {Company|Nvidia}, {Chip|H200}, {Place|Pechino}, {Chip|B30A}."_s);
    m_reader->nextMention();
    m_reader->nextMentionOfKind();
    QCOMPARE(m_reader->currentMention(), 2);
    m_reader->nextMentionOfKind();
    QCOMPARE(m_reader->currentMention(), 4);
    m_reader->previousMentionOfKind();
    QCOMPARE(m_reader->currentMention(), 2);
}

void TestReader::theCurrentMentionIsInView()
{
    show(u"Una frase di riempimento che occupa un poco di spazio nella pagina.\n"_s.repeated(400) +
         u"Infine {Chip|H20}."_s);
    const TextSpan span = m_reader->mentions().at(0).span;
    QVERIFY(!m_reader->spanInView().contains(span));
    m_reader->nextMention();
    QVERIFY(m_reader->spanInView().contains(span));
    QCOMPARE(m_reader->rectsInView(span).size(), 1);
    QVERIFY(QRectF(m_reader->viewport()->rect()).contains(m_reader->rectsInView(span).first()));
}

void TestReader::leavingAMentionMakesItNoLongerCurrent()
{
    show(u"{Company|Nvidia} vende {Chip|H20}. Una frase ancora."_s);
    m_reader->nextMention();
    QCOMPARE(m_reader->currentMention(), 0);
    m_reader->nextSentence();
    QCOMPARE(m_reader->currentMention(), -1);
}

void TestReader::aClickOnAMentionMakesItCurrent()
{
    show(u"Lo vende {Company|Nvidia} a chi può."_s);
    const QRectF place = m_reader->rectsInView(m_reader->mentions().at(0).span).first();
    QTest::mouseClick(m_reader->viewport(), Qt::LeftButton, {}, place.center().toPoint());
    QCOMPARE(m_reader->currentMention(), 0);
    QTest::mouseClick(m_reader->viewport(), Qt::LeftButton, {}, place.topRight().toPoint() + QPoint(60, 8));
    QCOMPARE(m_reader->currentMention(), -1);
}

void TestReader::sentencesAreSteppedThroughByTheirStarts()
{
    const QString text = u"Titolo\n\nLa prima frase. La seconda, di Jan. 15, è lunga.\nUn altro capoverso."_s;
    show(text);
    QList<qsizetype> starts;
    for (int step = 0; step < 4; ++step) {
        m_reader->nextSentence();
        starts.append(m_reader->caret());
    }
    const QList<qsizetype> wanted{text.indexOf(u"La prima"), text.indexOf(u"La seconda"),
                                  text.indexOf(u"Un altro"), text.indexOf(u"Un altro")};
    QCOMPARE(starts, wanted);
    m_reader->setCaret(m_reader->caret() + 4);
    m_reader->previousSentence();
    QCOMPARE(m_reader->caret(), text.indexOf(u"Un altro"));
    m_reader->previousSentence();
    QCOMPARE(m_reader->caret(), text.indexOf(u"La seconda"));
    for (int step = 0; step < 4; ++step)
        m_reader->previousSentence();
    QCOMPARE(m_reader->caret(), 0);
}

void TestReader::theSentenceAtTheCaretIsCurrent()
{
    const QString text = u"La prima frase. La seconda."_s;
    show(text);
    m_reader->setCaret(18);
    QCOMPARE(m_reader->text().stored(m_reader->currentSentence()), u"La seconda.");
}

void TestReader::lettersAndSpaceReachTheWindowsActions_data()
{
    QTest::addColumn<QKeySequence>("key");
    for (char letter = 'A'; letter <= 'Z'; ++letter)
        QTest::addRow("%c", letter) << QKeySequence(Qt::Key_A + (letter - 'A'));
    QTest::newRow("Shift+N") << QKeySequence(Qt::SHIFT | Qt::Key_N);
    QTest::newRow("Space") << QKeySequence(Qt::Key_Space);
    QTest::newRow("Shift+Space") << QKeySequence(Qt::SHIFT | Qt::Key_Space);
    QTest::newRow("Down") << QKeySequence(Qt::Key_Down);
    QTest::newRow("Up") << QKeySequence(Qt::Key_Up);
    QTest::newRow("comma") << QKeySequence(Qt::Key_Comma);
    QTest::newRow("Del") << QKeySequence(Qt::Key_Delete);
    QTest::newRow("Backspace") << QKeySequence(Qt::Key_Backspace);
    QTest::newRow("Ctrl+Z") << QKeySequence(Qt::CTRL | Qt::Key_Z);
}

void TestReader::lettersAndSpaceReachTheWindowsActions()
{
    QFETCH(QKeySequence, key);
    show(u"Una frase. Un’altra frase."_s);
    QAction action;
    action.setShortcut(key);
    action.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_reader->addAction(&action);
    m_reader->setFocus();
    QSignalSpy acted(&action, &QAction::triggered);
    QTest::keyClick(m_reader.get(), key[0].key(), key[0].keyboardModifiers());
    QCOMPARE(acted.size(), 1);
    QCOMPARE(m_reader->caret(), 0);
    QCOMPARE(m_reader->toPlainText(), u"Una frase. Un’altra frase."_s);
}

void TestReader::aPageOnTakesTheCaretAlong()
{
    show(u"Una riga.\n"_s.repeated(300));
    m_reader->pageDown();
    const qsizetype after = m_reader->caret();
    QVERIFY(after > 0);
    QVERIFY(m_reader->spanInView().contains(after));
    m_reader->pageUp();
    QCOMPARE(m_reader->caret(), 0);
    for (int page = 0; page < 40; ++page)
        m_reader->pageDown();
    QCOMPARE(m_reader->caret(), m_reader->text().stored().size());
}

void TestReader::theColumnIsOfReadableWidthAndCentred()
{
    m_reader->resize(1600, 900);
    const Test::MarkedText article = Test::sampleArticle();
    m_reader->setVersion(article.version, article.mentions);
    m_reader->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_reader.get()));
    int lines = 0;
    int units = 0;
    for (QTextBlock block = m_reader->document()->begin(); block.isValid(); block = block.next()) {
        for (int number = 0; number + 1 < block.layout()->lineCount(); ++number) {
            ++lines;
            units += block.layout()->lineAt(number).textLength();
        }
    }
    QVERIFY(lines > 10);
    const double mean = static_cast<double>(units) / lines;
    QCOMPARE_GE(mean, 64);
    QCOMPARE_LE(mean, 76);
    const int left = m_reader->viewport()->x();
    const int right = m_reader->width() - m_reader->viewport()->geometry().right();
    QCOMPARE_LE(std::abs(left - right), 30);
}

void TestReader::theTextNeverRunsOutOfItsColumn()
{
    const QString paragraph =
        u"Una comunicazione recapitata il 9 aprile e resa nota con un documento depositato "
        u"presso la SEC non lascia dubbi. "_s.repeated(4);
    const DocumentVersion longText = version((paragraph + u'\n').repeated(60));
    const DocumentVersion shortText = version(paragraph + u'\n' + paragraph);
    const QList<ClaimMark> claims{{u"1"_s, u"A-0001"_s, {0, 40}, Verdict::Unverified, {}},
                                  {u"2"_s, u"A-0002"_s, {20, 60}, Verdict::Unverified, {}}};
    const auto fits = [this] {
        QTest::qWait(1);
        return m_reader->horizontalScrollBar()->maximum() == 0;
    };
    m_reader->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_reader.get()));
    for (const int width : {820, 560, 1100}) {
        m_reader->resize(width, 600);
        m_reader->setVersion(longText, {});
        QVERIFY(fits());
        m_reader->setVersion(shortText, {});
        QVERIFY(fits());
        m_reader->setClaims(claims);
        QVERIFY(fits());
        m_reader->hide();
        m_reader->setVersion(longText, {});
        m_reader->setVersion(shortText, {});
        m_reader->setClaims(claims);
        m_reader->show();
        QVERIFY(fits());
    }
}

void TestReader::aTextLoadedBeforeItsPageIsShownFitsTheColumn()
{
    QStackedWidget pages;
    pages.addWidget(new QWidget);
    auto *reader = new Reader;
    pages.addWidget(reader);
    pages.resize(800, 700);
    pages.show();
    QVERIFY(QTest::qWaitForWindowExposed(&pages));
    reader->setVersion(version(u"Una lettera, venti firme in calce e un destinatario. "_s.repeated(6)), {});
    pages.setCurrentWidget(reader);
    pages.resize(790, 700);
    QCoreApplication::processEvents();
    QVERIFY(reader->verticalScrollBar()->isVisible());
    QCOMPARE(reader->horizontalScrollBar()->maximum(), 0);
}

void TestReader::linesStandApart()
{
    show(u"parola "_s.repeated(100));
    const QTextLayout &layout = *m_reader->document()->begin().layout();
    QVERIFY(layout.lineCount() > 3);
    const double distance = layout.lineAt(2).y() - layout.lineAt(1).y();
    const double ratio = distance / QFontInfo(m_reader->font()).pixelSize();
    QCOMPARE_GE(ratio, 1.4);
    QCOMPARE_LE(ratio, 1.5);
}

void TestReader::linesOfAVeryLongTextStandLikeThoseOfAShortOne_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("short lines") << u"Una riga di poche parole.\n"_s;
    QTest::newRow("paragraphs") << u"Il ministero non ha confermato. "_s.repeated(6) + u'\n';
    QTest::newRow("paragraphs and blank lines")
        << u"Il ministero non ha confermato. "_s.repeated(6) + u"\n\n"_s;
}

void TestReader::linesOfAVeryLongTextStandLikeThoseOfAShortOne()
{
    QFETCH(QString, line);
    const auto tops = [&](qsizetype lines) {
        m_reader->setVersion(version(line.repeated(lines)), {});
        QList<qreal> found;
        for (qsizetype number = 0; number < 4; ++number) {
            const QList<QRectF> rects =
                m_reader->rectsInView({number * line.size(), number * line.size() + 1});
            found.append(rects.isEmpty() ? -1 : rects.first().top());
        }
        return found;
    };
    const QList<qreal> wanted = tops(8);
    const QList<qreal> found = tops(ReaderDocument::mostBlocks);
    QVERIFY(wanted.last() > 0);
    for (qsizetype number = 0; number < wanted.size(); ++number)
        QVERIFY(std::abs(found[number] - wanted[number]) < 0.1); // a layout counts in 64ths of a pixel
    QVERIFY(m_reader->text().isGathered());
}

void TestReader::aSentenceOfAVeryLongTextEndsWithItsLine()
{
    const QString line = u"una riga senza punto\n"_s;
    m_reader->setVersion(version(line.repeated(ReaderDocument::mostBlocks)), {});
    m_reader->setCaret(3 * line.size() + 5);
    QCOMPARE(m_reader->currentSentence(), (TextSpan{3 * line.size(), 4 * line.size() - 1}));
    m_reader->nextSentence();
    QCOMPARE(m_reader->caret(), 4 * line.size());
}

void TestReader::zoomKeepsItsBounds()
{
    show(u"Una frase."_s);
    const double before = m_reader->font().pointSizeF();
    m_reader->enlarge();
    QCOMPARE(m_reader->zoom(), 110);
    QVERIFY(m_reader->font().pointSizeF() > before);
    m_reader->setZoom(10'000);
    QCOMPARE(m_reader->zoom(), 300);
    m_reader->resetZoom();
    QCOMPARE(m_reader->font().pointSizeF(), before);
}

void TestReader::newColoursComeAtOnce()
{
    // As in the window, where the reader is a child.
    QWidget window;
    Reader reader(&window);
    const Test::MarkedText text = Test::markedText(u"Lo vende {Company|Nvidia}."_s);
    reader.setVersion(text.version, text.mentions);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QColor page = reader.theme().page();
    const QPalette before = QGuiApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Base, QColor(u"#1b1e20"_s));
    dark.setColor(QPalette::Text, QColor(u"#fcfcfc"_s));
    QApplication::setPalette(dark);
    const bool followed = QTest::qWaitFor([&] { return reader.theme().choice() == MarkTheme::Choice::Dark; });
    reader.repaint();
    const bool marked = isMarked(reader, MentionKind::Company);
    const QColor darkPage = reader.palette().color(QPalette::Base);
    QApplication::setPalette(before);
    QVERIFY(followed);
    QVERIFY(marked);
    QVERIFY(darkPage != page);
    QVERIFY(QTest::qWaitFor([&] { return reader.palette().color(QPalette::Base) == page; }));
}

void TestReader::aSecondDocumentForgetsTheFirst()
{
    show(u"{A-0001 disputed|Lo vende} {Company|Nvidia}.\n"_s + u"Una riga.\n"_s.repeated(200));
    m_reader->setCurrentClaim(u"uuid-A-0001"_s);
    m_reader->nextMention();
    m_reader->setCaret(900);
    const Test::MarkedText second = Test::markedText(u"Una {Chip|H20} sola."_s);
    m_reader->setVersion(second.version, second.mentions);
    m_reader->repaint();
    QCOMPARE(m_reader->caret(), 0);
    QCOMPARE(m_reader->currentMention(), -1);
    QVERIFY(m_reader->currentClaim().isEmpty());
    QVERIFY(m_reader->claims().isEmpty());
    QVERIFY(isMarked(*m_reader, MentionKind::Chip));
    QVERIFY(!isMarked(*m_reader, MentionKind::Company));
    QCOMPARE(m_reader->toPlainText(), second.version.text);
}

void TestReader::newMentionsKeepCaretAndPlace()
{
    show(u"Una riga con H20.\n"_s.repeated(200));
    m_reader->setCaret(1'800);
    const int place = m_reader->verticalScrollBar()->value();
    m_reader->setMentions(MentionList(evenly(m_reader->text().stored(), 200)));
    m_reader->repaint();
    QCOMPARE(m_reader->caret(), 1'800);
    QCOMPARE(m_reader->verticalScrollBar()->value(), place);
    QVERIFY(!formattedBlocks(*m_reader).isEmpty());
}

void TestReader::theWheelZoomsWithControl()
{
    show(u"Una riga.\n"_s.repeated(200));
    const auto turn = [this](Qt::KeyboardModifiers modifiers) {
        QWheelEvent wheel({50, 50}, m_reader->mapToGlobal(QPointF(50, 50)), {}, {0, 120}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_reader->viewport(), &wheel);
    };
    m_reader->setCaret(1'000);
    const int place = m_reader->verticalScrollBar()->value();
    turn(Qt::NoModifier);
    QCOMPARE(m_reader->zoom(), 100);
    QVERIFY(m_reader->verticalScrollBar()->value() < place);
    turn(Qt::ControlModifier);
    QCOMPARE(m_reader->zoom(), 110);
}

void TestReader::anEmptyDocumentTakesEverything()
{
    show(QString());
    m_reader->nextMention();
    m_reader->previousMentionOfKind();
    m_reader->nextSentence();
    m_reader->previousSentence();
    m_reader->pageDown();
    m_reader->pageUp();
    m_reader->select({3, 9});
    m_reader->repaint();
    QCOMPARE(m_reader->currentMention(), -1);
    QCOMPARE(m_reader->caret(), 0);
    QVERIFY(m_reader->currentSentence().isEmpty());
    QVERIFY(m_reader->spanInView().isEmpty());
}

void TestReader::aClaimOverTheWholeDocumentIsShown()
{
    show(u"{A-0001 refuted|"_s + u"Una riga.\n"_s.repeated(2'000) + u"Fine.}"_s);
    m_reader->setCurrentClaim(u"uuid-A-0001"_s);
    m_reader->repaint();
    QCOMPARE(m_reader->currentClaim(), u"uuid-A-0001"_s);
    QCOMPARE_LE(m_reader->rectsInView({0, m_reader->text().stored().size()}).size(), 100);
}

void TestReader::theSourceOfTheCurrentClaimIsFramed()
{
    show(u"Una riga.\nSecondo {Company|Nvidia}, {A-0001 disputed|le vendite calano}.\n"_s);
    const auto drawn = [&] {
        const QRect place = m_reader->rectsInView({18, 24}).constFirst().toAlignedRect();
        return m_reader->viewport()->grab(place.adjusted(-2, -1, 2, 1)).toImage();
    };
    ClaimMark claim = m_reader->claims().first();
    m_reader->setCurrentClaim(claim.uuid);
    const QImage plain = drawn();
    claim.places.source = {18, 24};
    QCOMPARE(m_reader->text().stored(claim.places.source).toString(), u"Nvidia"_s);
    m_reader->setClaims({claim});
    QVERIFY(drawn() != plain);
    m_reader->setCurrentClaim({});
    QCOMPARE(drawn(), plain);
}

QTEST_MAIN(TestReader)
#include "tst_reader.moc"
