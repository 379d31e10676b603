// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/drafts.h"
#include "support/windowtest.h"
#include "ui/lexicon/aliastable.h"
#include "ui/lexicon/entrylist.h"
#include "ui/lexicon/lexiconwindow.h"
#include "ui/lexicon/namedialog.h"
#include "ui/lexicon/previewdialog.h"
#include "ui/reader/reader.h"

#include <KMessageWidget>

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

/// The lexicon from the keyboard, in a real window on a library of its own.
class TestLexiconWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_on.reset(); }

    void wordsOfTheTextBecomeAnEntryAndAreMarked();
    void undoTakesTheEntryAndItsMarksBack();
    void wordsOfTheTextBecomeANameOfAnEntry();
    void backLeavesTheLexiconAsItIs();
    void aNameThatAnotherEntryHasIsWarnedOf();
    void aConditionChosenInTheWarningIsApplied();
    void anEntryIsFoundEditedAndItsNamesChanged();
    void aRetiredEntryMarksNothingUntilItIsRestored();
    void twoEntriesAreMerged();
    void whatIsTypedStaysWithItsEntry();
    void whatIsTypedIsThereAfterARestart();
    void aKindOfOnesOwnCanBeChosen();
    void whatIsExportedComesBackInAnotherLibrary();
    void aBadFileIsRefusedWithItsLineAndColumn();

private:
    /// Selects those words on the page.
    void select(const QString &words) const;
    QStringList markedAs(const QString &canonical) const;
    LexiconEntry entry(const QString &canonical) const;
    LexiconWindow &openLexicon();
    /// Searches for an entry and puts the keyboard into its form.
    void openEntry(LexiconWindow &lexicon, const QString &canonical);
    /// The preview that is shown, once it has found what it looks for.
    PreviewDialog *preview() const;
    LexiconPreview previewed() const { return preview()->preview().value_or(LexiconPreview()); }
    void applyPreview();
    void press(QWidget &dialog, const QString &button);

    std::unique_ptr<WindowOnLibrary> m_on;
};

namespace {

template <typename Dialog>
Dialog *shown()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<Dialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// The dialog, once it has the keyboard.
template <typename Dialog>
Dialog *awaited()
{
    const bool came = QTest::qWaitFor([] {
        const QWidget *focus = QApplication::focusWidget();
        return shown<Dialog>() && focus && focus->window() == shown<Dialog>();
    });
    if (!came)
        qFatal("a dialog did not come");
    return shown<Dialog>();
}

QString textIn(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

void TestLexiconWindow::init()
{
    m_on = std::make_unique<WindowOnLibrary>();
    m_on->openDocument(u"Licences trickle out"_s);
}

void TestLexiconWindow::select(const QString &words) const
{
    const qsizetype at = m_on->reader()->text().stored().indexOf(words);
    QVERIFY(at >= 0);
    m_on->reader()->setCurrentMention(-1);
    m_on->reader()->select({at, at + words.size()});
}

QStringList TestLexiconWindow::markedAs(const QString &canonical) const
{
    QStringList words;
    for (const Mention &mention : m_on->reader()->mentions().all()) {
        if (mention.canonical == canonical)
            words += m_on->reader()->text().stored().sliced(mention.span.start, mention.span.length());
    }
    return words;
}

LexiconEntry TestLexiconWindow::entry(const QString &canonical) const
{
    const auto entries = m_on->window().library()->lexicon().entries().value();
    const auto found = std::ranges::find(entries, canonical, &LexiconEntry::canonical);
    return found == entries.cend() ? LexiconEntry() : *found;
}

LexiconWindow &TestLexiconWindow::openLexicon()
{
    m_on->press(u"Ctrl+Shift+L"_s);
    auto *lexicon = awaited<LexiconWindow>();
    if (!QTest::qWaitFor([lexicon] { return lexicon->findChild<EntryList *>()->model()->total() > 0; }))
        qFatal("the lexicon is not read");
    return *lexicon;
}

void TestLexiconWindow::openEntry(LexiconWindow &lexicon, const QString &canonical)
{
    QTest::keySequence(&lexicon, QKeySequence(QKeySequence::Find));
    m_on->type(canonical);
    m_on->press(u"Down"_s);
    const auto current = lexicon.findChild<EntryList *>()->current();
    QCOMPARE(current.value_or(LexiconEntry()).canonical, canonical);
}

PreviewDialog *TestLexiconWindow::preview() const
{
    if (!QTest::qWaitFor([] { return shown<PreviewDialog>() && shown<PreviewDialog>()->preview(); }))
        qFatal("no preview came");
    awaited<PreviewDialog>();
    return shown<PreviewDialog>();
}

void TestLexiconWindow::applyPreview()
{
    QTest::keyClick(preview(), Qt::Key_Return);
    QTRY_VERIFY(!shown<PreviewDialog>());
}

void TestLexiconWindow::press(QWidget &dialog, const QString &button)
{
    for (auto *each : dialog.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&').startsWith(button) && each->isVisible()) {
            QVERIFY2(each->isEnabled(), qUtf8Printable(button));
            each->setFocus();
            QTest::keyClick(each, Qt::Key_Space);
            return;
        }
    }
    QFAIL(qUtf8Printable(u"no button "_s + button));
}

void TestLexiconWindow::wordsOfTheTextBecomeAnEntryAndAreMarked()
{
    select(u"trickle out"_s);
    m_on->press(u"Ctrl+L"_s);
    awaited<NameDialog>();
    m_on->press(u"Return"_s);
    QCOMPARE(previewed().appear, 1);
    QCOMPARE(previewed().affected, 1);
    QVERIFY(textIn(*preview()).contains(u"1 mention(s) appear, in 1 document(s)."_s));
    QVERIFY(markedAs(u"trickle out"_s).isEmpty());
    applyPreview();
    QTRY_VERIFY(!shown<NameDialog>());
    QCOMPARE(entry(u"trickle out"_s).kind, u"chip"_s);
    QTRY_COMPARE(markedAs(u"trickle out"_s), QStringList{u"trickle out"_s});
}

void TestLexiconWindow::undoTakesTheEntryAndItsMarksBack()
{
    wordsOfTheTextBecomeAnEntryAndAreMarked();
    m_on->reader()->setFocus();
    m_on->press(u"Ctrl+Z"_s);
    QTRY_VERIFY(markedAs(u"trickle out"_s).isEmpty());
    QVERIFY(entry(u"trickle out"_s).canonical.isEmpty());
    m_on->press(u"Ctrl+Shift+Z"_s);
    QTRY_COMPARE(markedAs(u"trickle out"_s), QStringList{u"trickle out"_s});
}

void TestLexiconWindow::wordsOfTheTextBecomeANameOfAnEntry()
{
    select(u"trickle out"_s);
    m_on->press(u"Ctrl+L"_s);
    awaited<NameDialog>();
    m_on->press(u"Alt+E"_s);
    m_on->type(u"huawei"_s);
    m_on->press(u"Return"_s);
    QVERIFY(textIn(*preview()).contains(u"becomes a name of “Huawei”"_s));
    applyPreview();
    QTRY_COMPARE(markedAs(u"Huawei"_s), QStringList{u"trickle out"_s});
    QVERIFY(std::ranges::contains(entry(u"Huawei"_s).aliases, u"trickle out"_s, &Alias::text));
}

void TestLexiconWindow::backLeavesTheLexiconAsItIs()
{
    select(u"trickle out"_s);
    m_on->press(u"Ctrl+L"_s);
    awaited<NameDialog>();
    m_on->press(u"Return"_s);
    QTest::keyClick(preview(), Qt::Key_Escape);
    QTRY_VERIFY(!shown<PreviewDialog>());
    QVERIFY(shown<NameDialog>()); // with what was chosen in it
    QTest::keyClick(shown<NameDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!shown<NameDialog>());
    QVERIFY(entry(u"trickle out"_s).canonical.isEmpty());
    const auto step = m_on->window().library()->history().nextUndo().value();
    QVERIFY(!step || step->label != u"add-entry"_s);
}

void TestLexiconWindow::aNameThatAnotherEntryHasIsWarnedOf()
{
    select(u"AMD"_s);
    m_on->press(u"Ctrl+L"_s);
    awaited<NameDialog>();
    m_on->press(u"Alt+E"_s);
    m_on->type(u"huawei"_s);
    m_on->press(u"Return"_s);
    QTRY_VERIFY(textIn(*preview()).contains(u"“AMD” is a name of “AMD” as well"_s));
    QVERIFY(preview()->preview());
}

void TestLexiconWindow::aConditionChosenInTheWarningIsApplied()
{
    const QString path = m_on->folder() + u"/words.txt"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("The licences and more licences: licences are what Licences is about.\n");
    file.close();
    QVERIFY(m_on->window().library()->import({path}).future().result().has_value());
    select(u"Licences"_s);
    m_on->press(u"Ctrl+L"_s);
    awaited<NameDialog>();
    m_on->press(u"Return"_s);
    QTRY_VERIFY(textIn(*preview()).contains(u"“Licences” is a common word too"_s));
    press(*preview(), u"Count it only letter by letter, within a sentence"_s);
    applyPreview();
    QTRY_COMPARE(entry(u"Licences"_s).aliases.value(0).condition, AliasCondition::InSentence);
}

void TestLexiconWindow::anEntryIsFoundEditedAndItsNamesChanged()
{
    LexiconWindow &lexicon = openLexicon();
    openEntry(lexicon, u"Huawei"_s);
    auto *names = lexicon.findChild<AliasTable *>();
    names->setFocus();
    names->setCurrentIndex(names->model()->index(names->model()->rowCount() - 1, 0));
    m_on->press(u"F2"_s);
    m_on->type(u"Ada Ferrant"_s);
    m_on->press(u"Return"_s);
    QTRY_VERIFY(std::ranges::contains(names->aliases(), u"Ada Ferrant"_s, &Alias::text));
    QTest::keySequence(&lexicon, QKeySequence(u"Ctrl+Return"_s));
    applyPreview();
    QTRY_COMPARE(markedAs(u"Huawei"_s), QStringList{u"Ada Ferrant"_s});
    const auto *list = lexicon.findChild<EntryList *>();
    QTRY_VERIFY(list->current().value_or(LexiconEntry()).rev > 0); // one's own from now on
    QCOMPARE(list->current().value_or(LexiconEntry()).canonical, u"Huawei"_s);
}

void TestLexiconWindow::aRetiredEntryMarksNothingUntilItIsRestored()
{
    QCOMPARE(markedAs(u"AMD"_s), QStringList{u"AMD"_s});
    LexiconWindow &lexicon = openLexicon();
    openEntry(lexicon, u"AMD"_s);
    press(lexicon, u"Retire"_s);
    QCOMPARE(previewed().vanish, 1);
    applyPreview();
    QTRY_VERIFY(markedAs(u"AMD"_s).isEmpty());
    awaited<LexiconWindow>();
    m_on->press(u"Ctrl+Z"_s);
    QTRY_COMPARE(markedAs(u"AMD"_s), QStringList{u"AMD"_s});
    m_on->press(u"Ctrl+Shift+Z"_s);
    QTRY_VERIFY(markedAs(u"AMD"_s).isEmpty());
    QTRY_VERIFY(lexicon.findChild<EntryList *>()->current().value_or(LexiconEntry()).retired);
    press(lexicon, u"Restore"_s);
    applyPreview();
    QTRY_COMPARE(markedAs(u"AMD"_s), QStringList{u"AMD"_s});
}

void TestLexiconWindow::twoEntriesAreMerged()
{
    LexiconWindow &lexicon = openLexicon();
    openEntry(lexicon, u"AMD"_s);
    press(lexicon, u"Merge"_s);
    awaited<ChangeDialog>();
    m_on->type(u"huawei"_s);
    m_on->press(u"Return"_s);
    QCOMPARE(previewed().change, 1);
    applyPreview();
    QTRY_COMPARE(markedAs(u"Huawei"_s), QStringList{u"AMD"_s});
}

void TestLexiconWindow::whatIsTypedStaysWithItsEntry()
{
    LexiconWindow &lexicon = openLexicon();
    openEntry(lexicon, u"AMD"_s);
    m_on->press(u"Return"_s);
    m_on->type(u"AMD Inc"_s);
    openEntry(lexicon, u"Huawei"_s);
    QCOMPARE(lexicon.findChild<QLineEdit *>(u"canonical"_s)->text(), u"Huawei"_s);
    openEntry(lexicon, u"AMD"_s);
    QCOMPARE(lexicon.findChild<QLineEdit *>(u"canonical"_s)->text(), u"AMD Inc"_s);
    press(lexicon, u"Discard"_s);
    QCOMPARE(lexicon.findChild<QLineEdit *>(u"canonical"_s)->text(), u"AMD"_s);
    QCOMPARE(m_on->window().library()->drafts().records(), QStringList());
}

void TestLexiconWindow::whatIsTypedIsThereAfterARestart()
{
    LexiconWindow *lexicon = &openLexicon();
    openEntry(*lexicon, u"AMD"_s);
    m_on->press(u"Return"_s);
    m_on->type(u"AMD Inc"_s);
    m_on->restart();
    QCOMPARE(m_on->answers().asked, QStringList());
    lexicon = &openLexicon();
    openEntry(*lexicon, u"AMD"_s);
    QCOMPARE(lexicon->findChild<QLineEdit *>(u"canonical"_s)->text(), u"AMD Inc"_s);
}

void TestLexiconWindow::aKindOfOnesOwnCanBeChosen()
{
    LexiconWindow &lexicon = openLexicon();
    press(lexicon, u"New Kind"_s);
    awaited<ChangeDialog>();
    m_on->type(u"Law"_s);
    m_on->press(u"Return"_s);
    applyPreview();
    awaited<LexiconWindow>();
    QCOMPARE(m_on->window().library()->lexicon().kinds()->value(0).key, u"law"_s);
    QTest::keySequence(&lexicon, QKeySequence(QKeySequence::New));
    m_on->type(u"Ada Ferrant"_s);
    auto *kind = lexicon.findChild<QComboBox *>(u"kind"_s);
    QTRY_VERIFY(kind->findData(u"law"_s) >= 0);
    kind->setFocus();
    m_on->type(u"Law"_s);
    QTest::keySequence(&lexicon, QKeySequence(u"Ctrl+Return"_s));
    applyPreview();
    QTRY_COMPARE(markedAs(u"Ada Ferrant"_s), QStringList{u"Ada Ferrant"_s});
    QCOMPARE(entry(u"Ada Ferrant"_s).kind, u"law"_s);
    const MentionKind number = m_on->window().library()->lexicon().kinds()->value(0).kind();
    QCOMPARE(m_on->reader()->theme().kind(number).label, u"Law"_s);
    QVERIFY(m_on->reader()->theme().format(number).background().color() != m_on->reader()->theme().page());
    QTRY_VERIFY(std::ranges::any_of(m_on->window().findChildren<QToolButton *>(),
                                    [](const auto *button) { return button->text() == u"Law 1"_s; }));
}

void TestLexiconWindow::whatIsExportedComesBackInAnotherLibrary()
{
    wordsOfTheTextBecomeAnEntryAndAreMarked();
    const QString path = m_on->folder() + u"/lexicon.tsv"_s;
    m_on->reader()->setFocus();
    m_on->answers().target = path;
    press(openLexicon(), u"Export"_s);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("trickle out"));

    WindowOnLibrary other;
    const QString copy = other.folder() + u"/lexicon.tsv"_s;
    QVERIFY(QFile::copy(path, copy));
    m_on = std::make_unique<WindowOnLibrary>();
    m_on->openDocument(u"Licences trickle out"_s);
    QVERIFY(entry(u"trickle out"_s).canonical.isEmpty());
    m_on->answers().files = {copy};
    press(openLexicon(), u"Import"_s);
    QVERIFY(textIn(*preview()).contains(u"1 entry(ies) come"_s));
    applyPreview();
    QTRY_COMPARE(markedAs(u"trickle out"_s), QStringList{u"trickle out"_s});
    QCOMPARE(m_on->window().library()->lexicon().table().value(), bytes);
}

void TestLexiconWindow::aBadFileIsRefusedWithItsLineAndColumn()
{
    const QString path = m_on->folder() + u"/bad.tsv"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("company\tZorbatek\tZorbatek\nspaceship\tBrumbotek\tBrumbotek\n");
    file.close();
    m_on->answers().files = {path};
    LexiconWindow &lexicon = openLexicon();
    press(lexicon, u"Import"_s);
    const KMessageWidget *message = nullptr;
    QTRY_VERIFY((message = lexicon.findChild<KMessageWidget *>()) && !message->isHidden());
    QVERIFY2(message->text().contains(u"bad.tsv"_s), qUtf8Printable(message->text()));
    QVERIFY2(message->text().contains(u"line 2, column 1"_s), qUtf8Printable(message->text()));
    QVERIFY(entry(u"Zorbatek"_s).canonical.isEmpty());
}

QTEST_MAIN(TestLexiconWindow)
#include "tst_lexiconwindow.moc"
