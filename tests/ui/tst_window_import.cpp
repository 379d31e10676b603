// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/filesizelimit.h"
#include "support/testdata.h"
#include "support/windowtest.h"
#include "ui/claims/claimlist.h"
#include "ui/documents/documentlistmodel.h"
#include "ui/documents/documentspane.h"
#include "ui/import/importtable.h"
#include "ui/reader/reader.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

class TestWindowImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_on.reset(); }

    void aFileDroppedAnywhereIsImported_data();
    void aFileDroppedAnywhereIsImported();
    void severalFilesDroppedAtOnceAreAllImported();
    void aDroppedFolderTellsWhatBecameOfEachFile();
    void theTableOfAnImportIsCopiedAndClosedByKeys();
    void pastedTextBecomesADocument();
    void theNewerTextOfAPasteIsTaken();
    void pastedHtmlIsReadAsItsText();
    void aPasteOfNothingReadableSaysSo();
    void aFileThatIsNotThereSaysSo();
    void aFullDiskStopsTheImportAndSaysSo();

private:
    /// Puts a file into the folder of articles and answers its path.
    QString article(const QString &name, const QByteArray &content) const;
    QString mixedFolder() const;
    void copyHtml(const QString &html) const;
    QAbstractItemModel *table() const;

    std::unique_ptr<WindowOnLibrary> m_on;
};

namespace {
const QByteArray aStory = "A fab in Oregon\n\nThe plant makes wafers, its owner said on Monday.\n";
}

void TestWindowImport::init()
{
    m_on = std::make_unique<WindowOnLibrary>();
    QVERIFY(QDir(m_on->folder()).mkdir(u"articles"_s));
}

QString TestWindowImport::article(const QString &name, const QByteArray &content) const
{
    const QString path = m_on->folder() + u"/articles/"_s + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
    return path;
}

QString TestWindowImport::mixedFolder() const
{
    article(u"binary.txt"_s, QByteArray("\x7f"
                                        "ELF\0\1\2\3\0\0\0\0",
                                        12)
                                 .repeated(100));
    article(u"duplicate.txt"_s, readFile(dataPath(u"ui/02-licences.txt"_s)));
    article(u"empty.txt"_s, {});
    return QFileInfo(article(u"good.txt"_s, aStory)).path();
}

QAbstractItemModel *TestWindowImport::table() const
{
    const auto *dialog = m_on->window().findChild<ImportTable *>();
    return dialog ? dialog->findChild<QTreeView *>()->model() : nullptr;
}

void TestWindowImport::aFileDroppedAnywhereIsImported_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("text") << u"Postilla::Reader"_s;
    QTest::newRow("documents") << u"Postilla::DocumentsPane"_s;
    QTest::newRow("claims") << u"Postilla::ClaimList"_s;
    QTest::newRow("legend") << u"Postilla::Legend"_s;
    QTest::newRow("status line") << u"QStatusBar"_s;
}

void TestWindowImport::aFileDroppedAnywhereIsImported()
{
    QFETCH(QString, place);
    const QList<QWidget *> parts = m_on->window().findChildren<QWidget *>();
    const auto part = std::ranges::find_if(parts, [&](const QWidget *widget) {
        return place == QLatin1StringView(widget->metaObject()->className());
    });
    QVERIFY(part != parts.end());
    m_on->drop({article(u"good.txt"_s, aStory)}, *part);
    QTRY_COMPARE(m_on->documents()->shown(), 4);
    QTRY_COMPARE(m_on->statusShown(), u"1 document(s) imported."_s);
    QVERIFY(!table());
    m_on->openDocument(u"A fab in Oregon"_s);
    QCOMPARE(m_on->reader()->text().stored(), QString::fromUtf8(aStory));
}

void TestWindowImport::severalFilesDroppedAtOnceAreAllImported()
{
    m_on->drop({article(u"one.txt"_s, aStory), article(u"two.txt"_s, aStory + "It is new.\n")},
               m_on->reader());
    QTRY_COMPARE(m_on->documents()->shown(), 5);
}

void TestWindowImport::aDroppedFolderTellsWhatBecameOfEachFile()
{
    m_on->drop({mixedFolder()}, m_on->reader());
    QTRY_VERIFY(table());
    QHash<QString, QStringList> rows;
    for (int row = 0; row < table()->rowCount(); ++row) {
        const auto cell = [this, row](int column) { return table()->index(row, column).data().toString(); };
        rows.insert(cell(0), {cell(1), cell(2), cell(3)});
    }
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[u"good.txt"_s].first(2), (QStringList{u"imported"_s, u"4"_s}));
    QCOMPARE(rows[u"duplicate.txt"_s].first(2), (QStringList{u"already there"_s, u"2"_s}));
    for (const QString &name : {u"empty.txt"_s, u"binary.txt"_s}) {
        QCOMPARE(rows[name].first(2), (QStringList{u"failed"_s, QString()}));
        QVERIFY(!rows[name].last().isEmpty());
    }
    QVERIFY(rows[u"empty.txt"_s].last() != rows[u"binary.txt"_s].last());
    QTRY_COMPARE(m_on->documents()->shown(), 4);
}

void TestWindowImport::theTableOfAnImportIsCopiedAndClosedByKeys()
{
    m_on->drop({mixedFolder()}, m_on->reader());
    QTRY_VERIFY(table());
    QPointer<ImportTable> dialog = m_on->window().findChild<ImportTable *>();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(QApplication::focusWidget() && dialog->isAncestorOf(QApplication::focusWidget()));
    QGuiApplication::clipboard()->clear();
    m_on->press(u"Ctrl+C"_s);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 5);
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), 3);
    const QStringList failed = lines.filter(u"empty.txt"_s);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().contains(u"\tfailed\t"));
    m_on->press(u"Esc"_s);
    QTRY_VERIFY(!dialog);
}

void TestWindowImport::pastedTextBecomesADocument()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(aStory));
    m_on->press(u"Ctrl+Shift+V"_s);
    QTRY_COMPARE(m_on->documents()->shown(), 4);
    m_on->openDocument(u"A fab in Oregon"_s);
    QCOMPARE(m_on->reader()->text().stored(), QString::fromUtf8(aStory));
}

void TestWindowImport::theNewerTextOfAPasteIsTaken()
{
    const QString source = u"\n\nLink alla fonte: https://news.example/fab\n"_s;
    QGuiApplication::clipboard()->setText(u"A fab in Oregon\n\nThe plant makes wafers."_s + source);
    m_on->press(u"Ctrl+Shift+V"_s);
    QTRY_COMPARE(m_on->documents()->shown(), 4);
    QGuiApplication::clipboard()->setText(u"A fab in Oregon\n\nThe plant makes no wafers."_s + source);
    m_on->press(u"Ctrl+Shift+V"_s);
    QPointer<ImportTable> asked;
    QTRY_VERIFY((asked = m_on->window().findChild<ImportTable *>()));
    QGuiApplication::clipboard()->setText(u"something else"_s);
    for (QPushButton *button : asked->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&').startsWith(u"Take 1"_s))
            button->click();
    }
    m_on->openDocument(u"A fab in Oregon"_s);
    QTRY_VERIFY(m_on->reader()->text().stored().contains(u"no wafers"_s));
    QCOMPARE(m_on->documents()->total(), 4);
}

void TestWindowImport::copyHtml(const QString &html) const
{
    auto *copied = new QMimeData;
    copied->setHtml(html);
    copied->setText(u"what a browser puts beside it"_s);
    QGuiApplication::clipboard()->setMimeData(copied);
}

void TestWindowImport::pastedHtmlIsReadAsItsText()
{
    copyHtml(u"<html><body><h1>A fab in Oregon</h1><p>The plant makes <b>wafers</b>, its owner said on "
             u"Monday &mdash; and sells them.</p><script>track()</script></body></html>"_s);
    m_on->press(u"Ctrl+Shift+V"_s);
    QTRY_COMPARE(m_on->documents()->shown(), 4);
    m_on->openDocument(u"A fab in Oregon"_s);
    const QString text = m_on->reader()->text().stored();
    QVERIFY(text.contains(u"The plant makes wafers, its owner said on Monday — and sells them."));
    QVERIFY(!text.contains(u'<') && !text.contains(u"track") && !text.contains(u"beside it"));
}

void TestWindowImport::aPasteOfNothingReadableSaysSo()
{
    auto *picture = new QMimeData;
    picture->setData(u"application/x-colour-table"_s, "\1\2\3");
    QGuiApplication::clipboard()->setMimeData(picture);
    m_on->press(u"Ctrl+Shift+V"_s);
    QVERIFY(!m_on->statusShown().isEmpty());
    QCOMPARE(m_on->documents()->shown(), 3);
}

void TestWindowImport::aFileThatIsNotThereSaysSo()
{
    m_on->drop({m_on->folder() + u"/gone.txt"_s}, m_on->reader());
    QTRY_VERIFY(table());
    QCOMPARE(table()->rowCount(), 1);
    QCOMPARE(table()->index(0, 1).data().toString(), u"failed"_s);
    QVERIFY(!table()->index(0, 3).data().toString().isEmpty());
    QCOMPARE(m_on->documents()->shown(), 3);
}

void TestWindowImport::aFullDiskStopsTheImportAndSaysSo()
{
    for (const QString &name : {u"one.txt"_s, u"two.txt"_s, u"three.txt"_s})
        article(name, name.toUtf8() + "\n\n" + QByteArray("The plant makes wafers. ").repeated(100'000));
    {
        const FileSizeLimit limit(1'000'000);
        m_on->drop({m_on->folder() + u"/articles"_s}, m_on->reader());
        QTRY_VERIFY_WITH_TIMEOUT(table(), 60000);
    }
    QCOMPARE(table()->rowCount(), 3);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(table()->index(row, 1).data().toString(), u"failed"_s);
    const auto *summary = m_on->window().findChild<ImportTable *>()->findChild<QLabel *>();
    QVERIFY2(summary->text().contains(m_on->libraryPath()), qUtf8Printable(summary->text()));
    QCOMPARE(m_on->documents()->shown(), 3);
    m_on->drop({article(u"small.txt"_s, aStory)}, m_on->documents());
    QTRY_COMPARE(m_on->documents()->shown(), 4);
}

QTEST_MAIN(TestWindowImport)
#include "tst_window_import.moc"
