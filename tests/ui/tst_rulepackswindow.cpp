// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowtest.h"
#include "ui/lexicon/previewdialog.h"
#include "ui/lexicon/rulepackswindow.h"
#include "ui/reader/reader.h"

#include <KMessageWidget>

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

/// Rule packs from the keyboard, in a real window, with a home folder of the test's own: packs count in all
/// libraries, those of other tests too.
class TestRulePacksWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aPackIsPreviewedAddedAndMarks();
    void aPackIsRemovedAndItsMarksWithIt();
    void backAddsNothing();
    void aBrokenPackIsRefusedWithLineAndColumn();
    void aPackThatTakesTooLongIsNotAdded();
    void aSecondPackOfOneFileNameIsRefused();
    void aBrokenPackInTheFolderSaysWhyItFindsNothing();
    void withoutPacksTheWindowSaysWhatToDo();

private:
    /// A pack outside the folder that marks as companies what the expression finds.
    QString write(const QString &name, const QString &expression, int times = 1) const;
    QStringList markedByPacks() const;
    RulePacksWindow &openPacks();
    void choose(const QString &path);
    PreviewDialog *preview() const;
    void add(const QString &path);
    QString errorIn(const RulePacksWindow &window) const;
    static void press(QWidget &dialog, const QString &button);

    std::unique_ptr<QTemporaryDir> m_home;
    QByteArray m_realHome;
    std::unique_ptr<WindowOnLibrary> m_on;
};

namespace {

template <typename Window>
Window *shown()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<Window *>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}

} // namespace

void TestRulePacksWindow::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_realHome = qgetenv("HOME");
    qputenv("HOME", m_home->path().toUtf8());
    m_on = std::make_unique<WindowOnLibrary>();
    QVERIFY(RulePacks::folder().startsWith(m_home->path()));
    m_on->openDocument(u"Licences trickle out"_s);
}

void TestRulePacksWindow::cleanup()
{
    m_on.reset();
    qputenv("HOME", m_realHome);
}

QString TestRulePacksWindow::write(const QString &name, const QString &expression, int times) const
{
    const QString rule = uR"(<RegExpr attribute="Company" context="#stay" String="%1"/>)"_s.arg(expression);
    const QString path = m_on->folder() + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qUtf8Printable(path));
    file.write(uR"(<?xml version="1.0" encoding="UTF-8"?>
<language name="Trickles" version="1" kateversion="5.0" section="Other" extensions=""><highlighting><contexts>
<context name="Start" attribute="Text" lineEndContext="#stay">%1</context>
</contexts><itemDatas>
<itemData name="Text" defStyleNum="dsNormal"/><itemData name="Company" defStyleNum="dsKeyword"/>
</itemDatas></highlighting></language>)"_s.arg(rule.repeated(times))
                   .toUtf8());
    return path;
}

QStringList TestRulePacksWindow::markedByPacks() const
{
    QStringList words;
    for (const Mention &mention : m_on->reader()->mentions().all()) {
        const QString quote =
            m_on->reader()->text().stored().sliced(mention.span.start, mention.span.length());
        if (quote == u"trickle out")
            words.append(quote);
    }
    return words;
}

RulePacksWindow &TestRulePacksWindow::openPacks()
{
    m_on->press(u"Ctrl+Shift+P"_s);
    m_on->type(u"rule packs"_s);
    m_on->press(u"Return"_s);
    if (!QTest::qWaitFor(
            [] { return shown<RulePacksWindow>() && shown<RulePacksWindow>()->isActiveWindow(); }))
        qFatal("the window of the rule packs did not come");
    return *shown<RulePacksWindow>();
}

void TestRulePacksWindow::choose(const QString &path)
{
    m_on->answers().files = {path};
    press(openPacks(), u"Add"_s);
}

PreviewDialog *TestRulePacksWindow::preview() const
{
    if (!QTest::qWaitFor([] { return shown<PreviewDialog>() && shown<PreviewDialog>()->preview(); }))
        qFatal("no preview came");
    return shown<PreviewDialog>();
}

void TestRulePacksWindow::add(const QString &path)
{
    choose(path);
    QTest::keyClick(preview(), Qt::Key_Return);
    QTRY_VERIFY(!shown<PreviewDialog>());
}

QString TestRulePacksWindow::errorIn(const RulePacksWindow &window) const
{
    const auto *bar = window.findChild<KMessageWidget *>();
    return bar && bar->isVisible() ? bar->text() : QString();
}

void TestRulePacksWindow::press(QWidget &dialog, const QString &button)
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

void TestRulePacksWindow::aPackIsPreviewedAddedAndMarks()
{
    choose(write(u"trickles.xml"_s, u"trickle out"_s));
    QCOMPARE(preview()->preview()->appear, 1);
    QCOMPARE(preview()->preview()->affected, 1);
    QVERIFY(markedByPacks().isEmpty());
    QTest::keyClick(preview(), Qt::Key_Return);
    QTRY_COMPARE(markedByPacks(), QStringList{u"trickle out"_s});
    QCOMPARE(RulePacks::filesIn(RulePacks::folder()).size(), 1);
    const auto *list = shown<RulePacksWindow>()->findChild<QTreeWidget *>();
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), u"Trickles"_s);
    QCOMPARE(list->topLevelItem(0)->text(2), u"works"_s);
}

void TestRulePacksWindow::aPackIsRemovedAndItsMarksWithIt()
{
    aPackIsPreviewedAddedAndMarks();
    auto *list = shown<RulePacksWindow>()->findChild<QTreeWidget *>();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(preview()->preview()->vanish, 1);
    QTest::keyClick(preview(), Qt::Key_Return);
    QTRY_VERIFY(markedByPacks().isEmpty());
    QVERIFY(RulePacks::filesIn(RulePacks::folder()).isEmpty());
}

void TestRulePacksWindow::backAddsNothing()
{
    choose(write(u"trickles.xml"_s, u"trickle out"_s));
    QTest::keyClick(preview(), Qt::Key_Escape);
    QTRY_VERIFY(!shown<PreviewDialog>());
    QVERIFY(RulePacks::filesIn(RulePacks::folder()).isEmpty());
}

void TestRulePacksWindow::aBrokenPackIsRefusedWithLineAndColumn()
{
    choose(write(u"broken.xml"_s, u"trickle ((out"_s));
    QTRY_VERIFY(errorIn(*shown<RulePacksWindow>()).contains(u"broken.xml, line 3"));
    QVERIFY(!shown<PreviewDialog>());
    QVERIFY(RulePacks::filesIn(RulePacks::folder()).isEmpty());
}

/// Every rule tries its expression anew, and each try gives up only at the engine's own limit.
void TestRulePacksWindow::aPackThatTakesTooLongIsNotAdded()
{
    const QString path = m_on->folder() + u"/long.txt"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("Boards\n\n") + QByteArray("and so on it goes ").repeated(60));
    file.close();
    QVERIFY(m_on->window().library()->import({path}).future().result().has_value());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"slow\\.xml, at line \\d+ of a text"_s));
    choose(write(u"slow.xml"_s, uR"((?:\w+\s?)+[!?])"_s, 100));
    QTRY_VERIFY_WITH_TIMEOUT(errorIn(*shown<RulePacksWindow>()).contains(u"slow.xml"), 30'000);
    QVERIFY(RulePacks::filesIn(RulePacks::folder()).isEmpty());
}

void TestRulePacksWindow::aSecondPackOfOneFileNameIsRefused()
{
    const QString path = write(u"trickles.xml"_s, u"trickle out"_s);
    add(path);
    choose(path);
    QTRY_VERIFY(errorIn(*shown<RulePacksWindow>()).contains(u"trickles.xml"));
    QCOMPARE(RulePacks::filesIn(RulePacks::folder()).size(), 1);
}

void TestRulePacksWindow::aBrokenPackInTheFolderSaysWhyItFindsNothing()
{
    QVERIFY(QDir().mkpath(RulePacks::folder()));
    QVERIFY(QFile::copy(write(u"broken.xml"_s, u"trickle ((out"_s), RulePacks::folder() + u"/broken.xml"_s));
    RulePacksWindow &packs = openPacks();
    press(packs, u"Read Them Again"_s);
    const auto *list = packs.findChild<QTreeWidget *>();
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(2), u"finds nothing"_s);
    QVERIFY(std::ranges::any_of(packs.findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"broken.xml, line 3");
    }));
}

void TestRulePacksWindow::withoutPacksTheWindowSaysWhatToDo()
{
    const RulePacksWindow &packs = openPacks();
    QTRY_VERIFY(std::ranges::any_of(packs.findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"No rule packs");
    }));
}

QTEST_MAIN(TestRulePacksWindow)
#include "tst_rulepackswindow.moc"
