// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/collectfiles.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <memory>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestCollectFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void foldersAreWalkedInNaturalOrder();
    void hiddenAndForeignFilesArePassedOver();
    void whatIsNoFileIsSaidToBeNone();
    void anEmptyNameIsSaidToBeEmpty();
    void aLinkBackUpEndsThere();
    void aFileNamedTwiceIsTakenOnce();
    void aFolderWithoutArticlesSaysSo();
    void aMissingPathDoesNotStopTheRest();
    void aFileNamedByItselfIsTakenWhateverItsName();

private:
    void touch(const QString &name);
    QStringList relative(const QStringList &paths) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCollectFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCollectFiles::touch(const QString &name)
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qUtf8Printable(path));
}

QStringList TestCollectFiles::relative(const QStringList &paths) const
{
    QStringList names;
    for (const QString &path : paths)
        names.append(QDir(m_folder->path()).relativeFilePath(path));
    return names;
}

void TestCollectFiles::foldersAreWalkedInNaturalOrder()
{
    for (const QString &name :
         {u"10.txt"_s, u"2.txt"_s, u"b/1.md"_s, u"a/deep/1.html"_s, u"a/1.txt"_s, u"nota"_s})
        touch(name);
    const QStringList expected{u"2.txt"_s,   u"10.txt"_s,        u"nota"_s,
                               u"a/1.txt"_s, u"a/deep/1.html"_s, u"b/1.md"_s};
    QCOMPARE(relative(collectFiles({m_folder->path()}).files), expected);
}

void TestCollectFiles::hiddenAndForeignFilesArePassedOver()
{
    for (const QString &name : {u"a.txt"_s, u".hidden.txt"_s, u"b.pdf"_s, u".git/c.txt"_s, u"lib.postilla"_s,
                                u"lib.postilla-shm"_s, u"lib.postilla-wal"_s})
        touch(name);
    const CollectedFiles collected = collectFiles({m_folder->path()});
    QCOMPARE(relative(collected.files), QStringList{u"a.txt"_s});
    QStringList passedOver;
    for (const Error &reason : collected.passedOver)
        passedOver.append(reason.where());
    QCOMPARE(relative(passedOver), (QStringList{u".git"_s, u".hidden.txt"_s, u"b.pdf"_s, u"lib.postilla"_s,
                                                u"lib.postilla-shm"_s, u"lib.postilla-wal"_s}));
    QVERIFY(collected.errors.isEmpty());
}

void TestCollectFiles::whatIsNoFileIsSaidToBeNone()
{
    touch(u"a.txt"_s);
    const QString pipe = m_folder->filePath(u"pipe.txt"_s);
    const QString link = m_folder->filePath(u"link.txt"_s);
    QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
    QVERIFY(QFile::link(m_folder->filePath(u"gone.txt"_s), link));
    const CollectedFiles inFolder = collectFiles({m_folder->path()});
    QCOMPARE(inFolder.passedOver.size(), 2);
    QCOMPARE(inFolder.passedOver.at(0).where(), link);
    QCOMPARE(inFolder.passedOver.at(0).code(), ErrorCode::FileMissing);
    QVERIFY(inFolder.passedOver.at(0).advice().contains(u"gone.txt"));
    QCOMPARE(inFolder.passedOver.at(1).where(), pipe);
    QCOMPARE(inFolder.passedOver.at(1).code(), ErrorCode::FileUnreadable);
    QCOMPARE(collectFiles({link}).errors.at(0).what(), inFolder.passedOver.at(0).what());
}

void TestCollectFiles::anEmptyNameIsSaidToBeEmpty()
{
    const CollectedFiles collected = collectFiles({QString()});
    QCOMPARE(collected.errors.size(), 1);
    QCOMPARE(collected.errors.at(0).where(), u"\"\""_s);
}

void TestCollectFiles::aLinkBackUpEndsThere()
{
    touch(u"a/1.txt"_s);
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"a/up"_s)));
    QCOMPARE(relative(collectFiles({m_folder->path()}).files), QStringList{u"a/1.txt"_s});
}

void TestCollectFiles::aFileNamedTwiceIsTakenOnce()
{
    touch(u"a/1.txt"_s);
    const QString file = m_folder->filePath(u"a/1.txt"_s);
    const CollectedFiles collected = collectFiles({file, m_folder->path(), file});
    QCOMPARE(relative(collected.files), QStringList{u"a/1.txt"_s});
    QVERIFY(collected.errors.isEmpty());
}

void TestCollectFiles::aFolderWithoutArticlesSaysSo()
{
    touch(u"empty/a.pdf"_s);
    const CollectedFiles collected = collectFiles({m_folder->filePath(u"empty"_s)});
    QVERIFY(collected.files.isEmpty());
    QCOMPARE(collected.errors.size(), 1);
    QCOMPARE(collected.errors.first().code(), ErrorCode::FolderWithoutArticles);
    QCOMPARE(collected.errors.first().where(), m_folder->filePath(u"empty"_s));
}

void TestCollectFiles::aMissingPathDoesNotStopTheRest()
{
    touch(u"a.txt"_s);
    const CollectedFiles collected =
        collectFiles({m_folder->filePath(u"none"_s), m_folder->filePath(u"a.txt"_s)});
    QCOMPARE(relative(collected.files), QStringList{u"a.txt"_s});
    QCOMPARE(collected.errors.size(), 1);
    QCOMPARE(collected.errors.first().code(), ErrorCode::FileMissing);
}

void TestCollectFiles::aFileNamedByItselfIsTakenWhateverItsName()
{
    touch(u"a.pdf"_s);
    QCOMPARE(relative(collectFiles({m_folder->filePath(u"a.pdf"_s)}).files), QStringList{u"a.pdf"_s});
}

QTEST_GUILESS_MAIN(TestCollectFiles)
#include "tst_collectfiles.moc"
