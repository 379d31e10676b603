// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/drafts.h"
#include "support/windowtest.h"
#include "ui/picker.h"
#include "ui/reader/reader.h"
#include "ui/tags/taglist.h"
#include "ui/tags/tagpreviewdialog.h"
#include "ui/tags/tagswindow.h"

#include <KMessageWidget>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

/// The tree of tags, kept by the keyboard alone.
class TestTagsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_on.reset(); }

    void aTagIsMadeUnderAnother();
    void aRenameShowsWhatItTouchesFirst();
    void backLeavesEverythingAsItIs();
    void looksNeedNoPreview();
    void aKeyThatIsTakenIsToldAndStays();
    void aTagIsMergedIntoAnother();
    void aTagIsDeletedAndBroughtBack();
    void thePickerShowsThePathInTheTree();
    void aHalfTypedTagComesBackWithItsTag();
    void aHalfTypedNewTagComesBackAfterARestart();
    void whatIsTypedIsOnTheDiskWithinASecond();
    void aDraftThatIsStoredIsGone();

private:
    Tags tags() const { return m_on->window().library()->tags(); }
    Tag tag(const QString &name) const;
    TagsWindow *open();
    TagList *list() const { return m_on->window().findChild<TagList *>(); }
    TagPreviewDialog *preview() const { return m_on->window().findChild<TagPreviewDialog *>(); }
    void choose(const QString &name);
    /// Whatever letter is its accelerator.
    QPushButton *button(const QString &text) const;
    QLineEdit *name() const { return m_on->window().findChild<TagsWindow *>()->findChild<QLineEdit *>(); }
    /// As another process reads it, after a kill of this one.
    Drafts::Fields draftOnTheDisk(const QString &record) const
    {
        return Drafts(m_on->libraryPath(), m_on->window().library()->analyst()).of(record);
    }
    /// The words of the preview, once it is there.
    QString previewText();

    std::unique_ptr<WindowOnLibrary> m_on;
};

void TestTagsWindow::init()
{
    m_on = std::make_unique<WindowOnLibrary>();
    m_on->openDocument(u"Licences trickle out"_s);
    QVERIFY(tags().create(u"supply"_s).has_value());
    QVERIFY(tags().create(u"approvals"_s).has_value());
    m_on->press(u"C"_s);
    m_on->press(u"1"_s);
    QCOMPARE(m_on->claims().first().tags.size(), 1);
}

Tag TestTagsWindow::tag(const QString &name) const
{
    const auto all = tags().all();
    const auto found = std::ranges::find(*all, name, &Tag::name);
    return found == all->end() ? Tag() : *found;
}

TagsWindow *TestTagsWindow::open()
{
    m_on->press(u"Ctrl+T"_s);
    auto *window = m_on->window().findChild<TagsWindow *>();
    if (!window || !QTest::qWaitFor([window] { return window->isActiveWindow(); }))
        qFatal("the tags did not open");
    return window;
}

void TestTagsWindow::choose(const QString &name)
{
    list()->setFocus();
    m_on->press(u"Home"_s);
    for (int step = 0; step < 20 && list()->currentItem()->text(0) != name; ++step)
        m_on->press(u"Down"_s);
    QCOMPARE(list()->currentItem()->text(0), name);
}

QPushButton *TestTagsWindow::button(const QString &text) const
{
    for (QPushButton *button : m_on->window().findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QString TestTagsWindow::previewText()
{
    if (!QTest::qWaitFor([this] { return preview() && preview()->isActiveWindow(); }))
        return {};
    QStringList texts;
    for (const QLabel *label : preview()->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

void TestTagsWindow::aTagIsMadeUnderAnother()
{
    open();
    m_on->press(u"Ctrl+N"_s);
    m_on->type(u"orders"_s);
    m_on->press(u"Tab"_s); // Under
    m_on->type(u"supply"_s);
    m_on->press(u"Ctrl+Return"_s);
    QTRY_COMPARE(tag(u"orders"_s).parentUuid, tag(u"supply"_s).uuid);
    QTRY_COMPARE(list()->currentItem()->text(0), u"orders"_s);
    QCOMPARE(list()->currentItem()->parent()->text(0), u"supply"_s);
    m_on->press(u"Ctrl+Z"_s);
    QTRY_COMPARE(tags().all()->size(), 2);
}

void TestTagsWindow::aRenameShowsWhatItTouchesFirst()
{
    open();
    choose(u"supply"_s);
    m_on->press(u"Return"_s);
    m_on->type(u"deliveries"_s);
    m_on->press(u"Ctrl+Return"_s);
    const QString shown = previewText();
    QVERIFY2(shown.contains(u"“supply” becomes “deliveries”"), qPrintable(shown));
    QVERIFY2(shown.contains(u"1 claim(s) in 1 document(s)"), qPrintable(shown));
    QCOMPARE(preview()->findChild<QListWidget *>()->count(), 1);
    QVERIFY(!tag(u"supply"_s).uuid.isEmpty()); // nothing is done yet
    m_on->press(u"Return"_s);
    QTRY_VERIFY(!tag(u"deliveries"_s).uuid.isEmpty());
    QTRY_COMPARE(list()->currentItem()->text(0), u"deliveries"_s);
    m_on->press(u"Ctrl+Z"_s);
    QTRY_VERIFY(!tag(u"supply"_s).uuid.isEmpty());
}

void TestTagsWindow::backLeavesEverythingAsItIs()
{
    open();
    choose(u"supply"_s);
    m_on->press(u"Del"_s);
    QVERIFY(previewText().contains(u"“supply” is deleted"));
    m_on->press(u"Esc"_s);
    QTRY_VERIFY(!preview());
    QCOMPARE(tags().all()->size(), 2);
    QCOMPARE(m_on->claims().first().tags.size(), 1);
}

void TestTagsWindow::looksNeedNoPreview()
{
    TagsWindow *window = open();
    choose(u"supply"_s);
    auto *color = window->findChildren<QComboBox *>().at(2);
    color->setFocus();
    m_on->press(u"End"_s);
    m_on->press(u"Ctrl+Return"_s);
    QTRY_COMPARE(tag(u"supply"_s).color, u"#cc79a7"_s);
    QVERIFY(!preview());
}

void TestTagsWindow::aKeyThatIsTakenIsToldAndStays()
{
    TagsWindow *window = open();
    choose(u"approvals"_s);
    auto *key = window->findChildren<QComboBox *>().at(1);
    key->setFocus();
    m_on->press(u"Home"_s);
    m_on->press(u"Down"_s); // 1, which supply has
    QVERIFY(key->currentText().contains(u"supply"));
    m_on->press(u"Ctrl+Return"_s);
    auto *bar = window->findChild<KMessageWidget *>();
    QVERIFY(bar && bar->isVisible());
    QVERIFY2(bar->text().contains(u"Another tag has the key 1: supply"), qPrintable(bar->text()));
    QCOMPARE(key->currentData().toInt(), 1);
    QCOMPARE(tag(u"approvals"_s).key, 2);
}

void TestTagsWindow::aTagIsMergedIntoAnother()
{
    open();
    choose(u"supply"_s);
    button(u"Merge with…"_s)->setFocus();
    m_on->press(u"Space"_s);
    QTRY_VERIFY(qobject_cast<Picker *>(QApplication::activePopupWidget()));
    m_on->type(u"appr"_s);
    m_on->press(u"Return"_s);
    const QString shown = previewText();
    QVERIFY2(shown.contains(u"“supply” is merged into “approvals”"), qPrintable(shown));
    m_on->press(u"Return"_s);
    QTRY_COMPARE(tags().all()->size(), 1);
    QCOMPARE(m_on->claims().first().tags, QStringList(tag(u"approvals"_s).uuid));
}

void TestTagsWindow::aTagIsDeletedAndBroughtBack()
{
    open();
    choose(u"supply"_s);
    m_on->press(u"Del"_s);
    QVERIFY(previewText().contains(u"It is taken off 1 claim(s) in 1 document(s)."));
    m_on->press(u"Return"_s);
    QTRY_COMPARE(tags().all()->size(), 1);
    QVERIFY(m_on->claims().first().tags.isEmpty());
    m_on->press(u"Ctrl+Z"_s);
    QTRY_COMPARE(tags().all()->size(), 2);
    QCOMPARE(m_on->claims().first().tags.size(), 1);
}

void TestTagsWindow::thePickerShowsThePathInTheTree()
{
    Tag draft;
    draft.name = u"orders"_s;
    draft.parentUuid = tag(u"supply"_s).uuid;
    draft.key = 3;
    QVERIFY(tags().add(draft).has_value());
    const auto isInTheBar = [&] {
        return std::ranges::any_of(m_on->window().findChildren<QToolButton *>(),
                                   [](const QToolButton *button) { return button->text() == u"3 orders"; });
    };
    QTRY_VERIFY(isInTheBar());
    m_on->reader()->setFocus();
    m_on->press(u"C"_s);
    m_on->press(u"T"_s);
    auto *picker = qobject_cast<Picker *>(QApplication::activePopupWidget());
    QVERIFY(picker);
    m_on->type(u"suord"_s);
    const auto *shown = picker->findChild<QListWidget *>();
    QCOMPARE(shown->item(0)->text(), u"supply / orders"_s);
    m_on->press(u"Return"_s);
    const auto tagged = [&] {
        return std::ranges::any_of(
            m_on->claims(), [&](const Claim &claim) { return claim.tags.contains(tag(u"orders"_s).uuid); });
    };
    QTRY_VERIFY(tagged());
}

void TestTagsWindow::aHalfTypedTagComesBackWithItsTag()
{
    TagsWindow *window = open();
    choose(u"supply"_s);
    m_on->press(u"Return"_s);
    m_on->type(u"deliv"_s);
    choose(u"approvals"_s);
    QCOMPARE(name()->text(), u"approvals"_s);
    choose(u"supply"_s);
    QCOMPARE(name()->text(), u"deliv"_s);
    QVERIFY(button(u"Apply…"_s)->isEnabled());
    QVERIFY(window->findChild<QStatusBar *>()->currentMessage().contains(u"draft"));
    QVERIFY(!tag(u"supply"_s).uuid.isEmpty()); // nothing is stored by itself
}

void TestTagsWindow::aHalfTypedNewTagComesBackAfterARestart()
{
    open();
    choose(u"supply"_s);
    m_on->press(u"Ctrl+N"_s);
    m_on->type(u"ord"_s);
    m_on->press(u"Esc"_s);
    m_on->restart();
    open();
    QCOMPARE(name()->text(), list()->currentItem()->text(0));
    m_on->press(u"Ctrl+N"_s);
    QCOMPARE(name()->text(), u"ord"_s);
    m_on->press(u"End"_s);
    m_on->type(u"ers"_s);
    m_on->press(u"Ctrl+Return"_s);
    QTRY_VERIFY(!tag(u"orders"_s).uuid.isEmpty());
    QCOMPARE(m_on->window().library()->drafts().records(), QStringList());
}

void TestTagsWindow::whatIsTypedIsOnTheDiskWithinASecond()
{
    open();
    choose(u"supply"_s);
    m_on->press(u"Return"_s);
    m_on->type(u"deliv"_s);
    const QString uuid = tag(u"supply"_s).uuid;
    QTRY_COMPARE_WITH_TIMEOUT(draftOnTheDisk(uuid).value(u"name"_s), u"deliv"_s, 1000);
}

void TestTagsWindow::aDraftThatIsStoredIsGone()
{
    open();
    choose(u"supply"_s);
    m_on->press(u"Return"_s);
    m_on->type(u"deliveries"_s);
    const QString uuid = tag(u"supply"_s).uuid;
    choose(u"approvals"_s);
    QCOMPARE(m_on->window().library()->drafts().records(), QStringList{uuid});
    choose(u"supply"_s);
    m_on->press(u"Ctrl+Return"_s);
    QVERIFY(previewText().contains(u"“supply” becomes “deliveries”"));
    m_on->press(u"Return"_s);
    QTRY_VERIFY(!tag(u"deliveries"_s).uuid.isEmpty());
    QTRY_COMPARE(m_on->window().library()->drafts().records(), QStringList());
}

QTEST_MAIN(TestTagsWindow)
#include "tst_tagswindow.moc"
