// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowtest.h"
#include "ui/claims/claimlist.h"
#include "ui/documents/documentspane.h"
#include "ui/import/importtable.h"
#include "ui/keysheet.h"
#include "ui/reader/claimmark.h"
#include "ui/reader/reader.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

/// Claims in the window when the text of their document changes.
class TestWindowNewTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_on.reset(); }

    void aChangedClaimSaysWhichWordsDiffer();
    void itsNewPlaceIsAccepted();
    void itsNewPlaceSaysWhichFiguresAreToBeConfirmedAgain();
    void anImportOfANewerTextSaysWhatBecameOfTheClaims();
    void theTextIsReplacedByWhatWasCopied();
    void theTextIsReplacedByAFile();
    void aLostClaimIsAnchoredAtTheSelection();
    void whatNeedsALookIsChosenFromAList_data();
    void whatNeedsALookIsChosenFromAList();
    void theKeysStandInTheKeySheet();

private:
    QString write(const QString &text) const;
    void update(const QString &text);
    QString lineOfClaim() const { return m_on->claimList()->model()->index(0, 0).data().toString(); }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowOnLibrary> m_on;
};

namespace {

const QString first =
    u"The department approved nine licences for the H20, two officials said on Monday in a call. "
    "Customs officials in Shenzhen have not confirmed it."_s;

} // namespace

void TestWindowNewTexts::init()
{
    m_on = std::make_unique<WindowOnLibrary>(QStringList{write(first)});
    m_on->openDocument(u"Nine licences"_s);
    m_on->reader()->setCaret(m_on->reader()->text().stored().indexOf(u"approved"_s));
    m_on->press(u"C"_s);
    QCOMPARE(m_on->claims().size(), 1);
}

QString TestWindowNewTexts::write(const QString &text) const
{
    QFile file(m_folder.filePath(u"article.txt"_s));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(
            (u"Nine licences\n\n"_s + text + u"\n\nLink alla fonte: https://news.example/nine\n"_s).toUtf8());
    return file.fileName();
}

/// Imports that text at the article's address, and waits until it is on the page.
void TestWindowNewTexts::update(const QString &text)
{
    auto job = m_on->window().library()->import({write(text)}, {.update = true});
    QTRY_VERIFY(job.future().isFinished());
    QTRY_VERIFY(m_on->reader()->text().stored().contains(text));
}

void TestWindowNewTexts::aChangedClaimSaysWhichWordsDiffer()
{
    update(QString(first).replace(u"H20"_s, u"H200"_s));
    QTRY_VERIFY(lineOfClaim().contains(u"changed in the new text: “H20” → “H200”"_s));
    QCOMPARE(m_on->reader()->claims().size(), 1);
    const ClaimMark mark = m_on->reader()->claims().first();
    QCOMPARE(codeOf(mark.anchor), u"changed"_s);
    QVERIFY(mark.change.contains(u"H200"_s));
    QCOMPARE(mark.span, currentSpan(m_on->claims().first()));
}

void TestWindowNewTexts::itsNewPlaceIsAccepted()
{
    update(QString(first).replace(u"nine"_s, u"ten"_s));
    QTRY_COMPARE(codeOf(anchorState(m_on->claims().first())), u"changed"_s);
    QTRY_VERIFY(lineOfClaim().contains(u"changed"_s));
    m_on->press(u"Y"_s);
    QCOMPARE(codeOf(anchorState(m_on->claims().first())), u"exact"_s);
    QVERIFY(m_on->claims().first().anchor.quote.contains(u"ten licences"_s));
    QVERIFY(!lineOfClaim().contains(u"changed"_s));
}

void TestWindowNewTexts::itsNewPlaceSaysWhichFiguresAreToBeConfirmedAgain()
{
    m_on->press(u"Ctrl+Shift+Return"_s); // all of it, its figure too
    m_on->reader()->setFocus();
    update(QString(first).replace(u"nine"_s, u"ten"_s));
    QTRY_VERIFY(lineOfClaim().contains(u"changed"_s));
    QVERIFY(!lineOfClaim().contains(u"proposed values"_s));
    m_on->press(u"Y"_s);
    QVERIFY2(m_on->statusShown().contains(u"to be confirmed: ten licences"_s),
             qPrintable(m_on->statusShown()));
    QTRY_VERIFY(lineOfClaim().contains(u"proposed values"_s));
}

void TestWindowNewTexts::anImportOfANewerTextSaysWhatBecameOfTheClaims()
{
    m_on->drop({write(QString(first).replace(u"nine"_s, u"ten"_s))}, m_on->reader());
    QPointer<ImportTable> table;
    QTRY_VERIFY((table = m_on->window().findChild<ImportTable *>()));
    for (QPushButton *button : table->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&').startsWith(u"Take"_s))
            button->click();
    }
    QTRY_VERIFY2(m_on->statusShown().contains(u"Claims: 1 changed. Ctrl+Shift+Y lists"_s),
                 qPrintable(m_on->statusShown()));
}

void TestWindowNewTexts::theTextIsReplacedByWhatWasCopied()
{
    QGuiApplication::clipboard()->setText(u"Nine licences\n\nNothing of it was ever true.\n"_s);
    m_on->window().findChild<Actions *>()->action(ActionId::ReplaceText)->trigger();
    QTRY_VERIFY(QApplication::activePopupWidget());
    m_on->type(u"copied"_s);
    m_on->press(u"Return"_s);
    QTRY_VERIFY(m_on->reader()->text().stored().contains(u"ever true"_s));
    QTRY_VERIFY2(m_on->statusShown().contains(u"Claims: 1 lost. Ctrl+Shift+Y lists"_s),
                 qPrintable(m_on->statusShown()));
    QVERIFY(m_on->statusShown().startsWith(u"Document 1 has its new text."_s));
    m_on->press(u"Ctrl+Z"_s);
    QTRY_VERIFY(m_on->reader()->text().stored().contains(first));
}

void TestWindowNewTexts::theTextIsReplacedByAFile()
{
    m_on->answers().files = {write(QString(first).replace(u"nine"_s, u"ten"_s))};
    m_on->window().findChild<Actions *>()->action(ActionId::ReplaceText)->trigger();
    QTRY_VERIFY(QApplication::activePopupWidget());
    m_on->press(u"Return"_s);
    QTRY_VERIFY(m_on->reader()->text().stored().contains(u"ten licences"_s));
    QCOMPARE(m_on->documents()->total(), 1);
}

void TestWindowNewTexts::aLostClaimIsAnchoredAtTheSelection()
{
    update(u"Nothing was approved in the end, a spokesman told reporters late in the evening."_s);
    QTRY_VERIFY(lineOfClaim().contains(u"lost in the new text"_s));
    QCOMPARE(m_on->reader()->claims().size(), 0);
    const qsizetype start = m_on->reader()->text().stored().indexOf(u"Nothing was approved"_s);
    m_on->reader()->select({start, start + 20});
    m_on->press(u"Shift+Y"_s);
    QCOMPARE(m_on->claims().first().anchor.quote, u"Nothing was approved"_s);
    QTRY_COMPARE(m_on->reader()->claims().size(), 1);
}

void TestWindowNewTexts::whatNeedsALookIsChosenFromAList_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("from the text") << u"Ctrl+1"_s;
    QTest::newRow("from another page") << u"Ctrl+5"_s;
}

void TestWindowNewTexts::whatNeedsALookIsChosenFromAList()
{
    QFETCH(QString, page);
    const QString claim = m_on->claims().first().uuid;
    update(QString(first).replace(u"nine"_s, u"ten"_s));
    m_on->press(u"Esc"_s);
    m_on->press(u"Esc"_s);
    QCOMPARE(m_on->reader()->currentClaim(), QString());
    m_on->press(page);
    m_on->press(u"Ctrl+Shift+Y"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    m_on->press(u"Return"_s);
    QTRY_COMPARE(m_on->reader()->currentClaim(), claim);
}

void TestWindowNewTexts::theKeysStandInTheKeySheet()
{
    const KeySheet sheet(m_on->window().findChild<Actions *>()->groups(), &m_on->window());
    const auto *tree = sheet.findChild<QTreeWidget *>();
    for (const QString &key : {u"Y"_s, u"Shift+Y"_s, u"Ctrl+Shift+Y"_s})
        QCOMPARE(tree->findItems(key, Qt::MatchExactly | Qt::MatchRecursive, 1).size(), 1);
}

QTEST_MAIN(TestWindowNewTexts)
#include "tst_window_newtexts.moc"
