// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowtest.h"
#include "ui/documents/documentspane.h"
#include "ui/mentions/mentiontree.h"
#include "ui/reader/reader.h"

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>

#include <algorithm>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

/// A person corrects the mentions of the text on the page from the keyboard.
class TestWindowCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_on.reset(); }

    void xTakesAMarkAwayAndUndoBringsItBack();
    void xWhereNothingIsMarkedSaysSo();
    void aMissingMarkIsMadeOfTheWordAtTheCaret();
    void aMissingMarkOfAKnownNameGetsItsEntity();
    void gGivesAMentionAnotherEntity();
    void gTakesANameThatTheLexiconDoesNotHave();
    void aFigureNamesNoEntity();
    void anotherExtentIsMadeByKeys();
    void aConfirmedMentionStaysCurrentAndIsFirm();
    void aCorrectionIsTakenBack();
    void aCorrectionIsThereAfterARestartAndCanStillBeUndone();
    void aCorrectionSurvivesAChangeOfTheLexicon();
    void xInTheTreeMeansItsRowAndGoesOnToTheNext();
    void theMenuOfTheTextOffersTheActs();
    void severalDocumentsAreReviewedInOneStep();

private:
    /// Makes the first mention of these words current.
    void goTo(const QString &words);
    /// The mention of these words; nothing where they are not marked.
    std::optional<Mention> marked(const QString &words) const;
    /// The same; an empty one where they are not marked.
    Mention mentionOf(const QString &words) const { return marked(words).value_or(Mention()); }
    QAction *act(ActionId id) const { return m_on->window().findChild<Actions *>()->action(id); }

    std::unique_ptr<WindowOnLibrary> m_on;
};

void TestWindowCorrections::init()
{
    m_on = std::make_unique<WindowOnLibrary>();
    m_on->openDocument(u"Licences trickle out"_s);
    QTRY_VERIFY(m_on->reader()->mentions().size() > 4);
}

std::optional<Mention> TestWindowCorrections::marked(const QString &words) const
{
    const Reader *reader = m_on->reader();
    const auto &all = reader->mentions().all();
    const auto found = std::ranges::find_if(
        all, [&](const Mention &mention) { return reader->text().stored(mention.span) == words; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

void TestWindowCorrections::goTo(const QString &words)
{
    const qsizetype wanted = m_on->reader()->mentions().all().indexOf(mentionOf(words));
    QVERIFY(wanted >= 0);
    m_on->reader()->setCurrentMention(wanted);
}

void TestWindowCorrections::xTakesAMarkAwayAndUndoBringsItBack()
{
    goTo(u"H200"_s);
    const qsizetype before = m_on->reader()->mentions().size();
    m_on->press(u"X"_s);
    QVERIFY(!marked(u"H200"_s));
    QCOMPARE(m_on->reader()->mentions().size(), before - 1);
    QVERIFY(m_on->statusShown().contains(u"“H200”"));
    QVERIFY(m_on->statusShown().contains(u"Ctrl+Z"));
    m_on->press(u"Ctrl+Z"_s);
    QTRY_VERIFY(marked(u"H200"_s));
    QCOMPARE(mentionOf(u"H200"_s).origin, MentionOrigin::Machine);
    QVERIFY(!m_on->window().library()->history().nextUndo()->value_or(UndoStep()).label.contains(u"mention"));
}

void TestWindowCorrections::xWhereNothingIsMarkedSaysSo()
{
    goTo(u"H200"_s);
    m_on->press(u"X"_s);
    const qsizetype left = m_on->reader()->mentions().size();
    m_on->press(u"X"_s);
    QCOMPARE(m_on->reader()->mentions().size(), left);
    QVERIFY(m_on->statusShown().contains(u"No mention stands here"));
}

void TestWindowCorrections::aMissingMarkIsMadeOfTheWordAtTheCaret()
{
    m_on->reader()->setCaret(m_on->reader()->text().stored().indexOf(u"Customs officials") + 3);
    m_on->press(u"M"_s);
    m_on->type(u"gov"_s);
    m_on->press(u"Return"_s);
    QTRY_VERIFY(marked(u"Customs"_s));
    const Mention made = mentionOf(u"Customs"_s);
    QCOMPARE(made.kind, MentionKind::Agency);
    QCOMPARE(made.sub, MentionSub::Government);
    QCOMPARE(made.canonical, u"Customs"_s);
    QCOMPARE(made.origin, MentionOrigin::Corrected);
    QCOMPARE(m_on->reader()->mentions().at(m_on->reader()->currentMention()), made);
}

void TestWindowCorrections::aMissingMarkOfAKnownNameGetsItsEntity()
{
    const Mention before = mentionOf(u"AMD"_s);
    goTo(u"AMD"_s);
    m_on->press(u"X"_s);
    m_on->reader()->select(before.span);
    m_on->press(u"M"_s);
    m_on->type(u"company"_s);
    m_on->press(u"Return"_s);
    QTRY_VERIFY(marked(u"AMD"_s));
    QCOMPARE(mentionOf(u"AMD"_s).canonical, before.canonical);
}

void TestWindowCorrections::gGivesAMentionAnotherEntity()
{
    goTo(u"AMD"_s);
    m_on->press(u"G"_s);
    m_on->type(u"huawei"_s);
    m_on->press(u"Return"_s);
    QTRY_COMPARE(mentionOf(u"AMD"_s).canonical, u"Huawei"_s);
    QCOMPARE(mentionOf(u"AMD"_s).origin, MentionOrigin::Corrected);
}

void TestWindowCorrections::gTakesANameThatTheLexiconDoesNotHave()
{
    goTo(u"AMD"_s);
    m_on->press(u"G"_s);
    m_on->type(u"Agenzia Morandi Dati"_s);
    m_on->press(u"Return"_s);
    QTRY_COMPARE(mentionOf(u"AMD"_s).canonical, u"Agenzia Morandi Dati"_s);
}

void TestWindowCorrections::aFigureNamesNoEntity()
{
    goTo(u"$1.2bn"_s);
    m_on->press(u"G"_s);
    QVERIFY(m_on->statusShown().contains(u"names no entity"));
    QVERIFY(!QApplication::activePopupWidget());
}

void TestWindowCorrections::anotherExtentIsMadeByKeys()
{
    goTo(u"H200"_s);
    act(ActionId::ResizeMention)->trigger();
    m_on->press(u"Left"_s);
    m_on->press(u"Return"_s);
    const qsizetype current = m_on->reader()->currentMention();
    QVERIFY(current >= 0);
    const Mention resized = m_on->reader()->mentions().at(current);
    QCOMPARE(m_on->reader()->text().stored(resized.span), u"H20");
    QCOMPARE(resized.origin, MentionOrigin::Corrected);
    m_on->press(u"Ctrl+Z"_s);
    QTRY_VERIFY(marked(u"H200"_s));
}

void TestWindowCorrections::aConfirmedMentionStaysCurrentAndIsFirm()
{
    goTo(u"H200"_s);
    act(ActionId::ConfirmMention)->trigger();
    QCOMPARE(mentionOf(u"H200"_s).origin, MentionOrigin::Confirmed);
    const Reader *reader = m_on->reader();
    QCOMPARE(reader->text().stored(reader->mentions().at(reader->currentMention()).span), u"H200");
    QTRY_VERIFY(m_on->window().library()->history().nextUndo()->has_value());
}

void TestWindowCorrections::aCorrectionIsTakenBack()
{
    goTo(u"H200"_s);
    m_on->press(u"X"_s);
    act(ActionId::WithdrawCorrection)->trigger();
    QCOMPARE(mentionOf(u"H200"_s).origin, MentionOrigin::Machine);
    act(ActionId::WithdrawCorrection)->trigger();
    QVERIFY(m_on->statusShown().contains(u"Nobody has corrected"));
}

void TestWindowCorrections::aCorrectionIsThereAfterARestartAndCanStillBeUndone()
{
    goTo(u"H200"_s);
    m_on->press(u"X"_s);
    m_on->restart();
    m_on->openDocument(u"Licences trickle out"_s);
    QTRY_VERIFY(m_on->reader()->mentions().size() > 4);
    QVERIFY(!marked(u"H200"_s));
    m_on->press(u"Ctrl+Z"_s);
    QTRY_VERIFY(marked(u"H200"_s));
}

void TestWindowCorrections::aCorrectionSurvivesAChangeOfTheLexicon()
{
    goTo(u"H200"_s);
    m_on->press(u"X"_s);
    LexiconEntry press;
    press.kind = u"company"_s;
    press.canonical = u"Ferrant Press"_s;
    press.aliases = {{u"Ada Ferrant"_s, {}, {}}};
    Library &library = *m_on->window().library();
    QVERIFY(library.lexicon().apply(storeEntry(press)).has_value());
    QVERIFY(library.marks().catchUp().future().result().has_value());
    QTRY_VERIFY(marked(u"Ada Ferrant"_s) && mentionOf(u"Ada Ferrant"_s).kind == MentionKind::Company);
    QVERIFY(!marked(u"H200"_s));
}

void TestWindowCorrections::xInTheTreeMeansItsRowAndGoesOnToTheNext()
{
    auto *dock = m_on->window().findChild<QDockWidget *>(u"mentions"_s);
    dock->raise();
    auto *tree = m_on->window().findChild<MentionTree *>();
    QTRY_VERIFY(!tree->visibleRegion().isEmpty());
    tree->expandAll();
    tree->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), tree);
    const qsizetype chip = m_on->reader()->mentions().all().indexOf(mentionOf(u"H20"_s));
    tree->select(chip);
    m_on->press(u"X"_s);
    QVERIFY(!marked(u"H20"_s));
    QTRY_VERIFY(tree->currentMention() >= 0);
    QCOMPARE(QApplication::focusWidget(), tree);
    QCOMPARE(m_on->reader()->text().stored(m_on->reader()->mentions().at(tree->currentMention()).span),
             u"H200");
    act(ActionId::ConfirmMention)->trigger();
    const QModelIndex row = tree->currentIndex();
    QVERIFY(row.data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().endsWith(u", confirmed"));
}

void TestWindowCorrections::theMenuOfTheTextOffersTheActs()
{
    Reader *reader = m_on->reader();
    const Mention mention = mentionOf(u"H200"_s);
    const QPoint at = reader->rectsInView(mention.span).first().center().toPoint();
    Q_EMIT reader->customContextMenuRequested(at);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(reader->mentions().at(reader->currentMention()), mention);
    for (const ActionId id : {ActionId::RejectMention, ActionId::AddName})
        QVERIFY(menu->actions().contains(act(id)));
    menu->close();
    act(ActionId::RejectMention)->trigger();
    QVERIFY(!marked(u"H200"_s));
}

void TestWindowCorrections::severalDocumentsAreReviewedInOneStep()
{
    m_on->documents()->list()->setFocus();
    m_on->documents()->list()->selectAll();
    const QStringList uuids = m_on->documents()->selection();
    QCOMPARE(uuids.size(), 3);
    const auto states = [this, &uuids] {
        QList<ReadState> found;
        for (const QString &uuid : uuids)
            found.append(m_on->window().library()->document(uuid)->state);
        return found;
    };
    const QList<ReadState> before = states();
    m_on->press(u"R"_s);
    QCOMPARE(states(), QList<ReadState>(3, ReadState::Reviewed));
    m_on->press(u"Ctrl+Z"_s);
    QTRY_COMPARE(states(), before);
}

QTEST_MAIN(TestWindowCorrections)
#include "tst_window_corrections.moc"
