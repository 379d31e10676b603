// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/intake.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestBadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeReadIsRefusedWithItsReason_data();
    void whatCannotBeReadIsRefusedWithItsReason();
    void aMissingFileIsMissing();
    void aFolderNamedLikeAnArticleIsUnreadable();
    void aFileThatFailsWhileReadingIsUnreadable();
    void aFileWithoutPermissionIsUnreadable();
    void aHugeFileIsRefusedUnread();
    void nothingPastedIsEmpty();

private:
    QString write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_folder;
};

namespace {
/// Lays down root's rights, whom no permission stops, for as long as it lives.
class Unprivileged
{
public:
    Unprivileged()
    {
        constexpr uid_t nobody = 65534;
        if (m_user == 0 && ::seteuid(nobody) != 0)
            qFatal("root's rights cannot be laid down here");
    }
    ~Unprivileged()
    {
        if (::seteuid(m_user) != 0)
            qFatal("root's rights cannot be taken up again");
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)

private:
    uid_t m_user = ::geteuid();
};
} // namespace

QString TestBadFiles::write(const QString &name, const QByteArray &bytes)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
    return path;
}

void TestBadFiles::whatCannotBeReadIsRefusedWithItsReason_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("advice");
    const QByteArray noise = QByteArray::fromHex("00ff017f0280fe03").repeated(50);
    QTest::newRow("no bytes") << u"a.txt"_s << QByteArray() << ErrorCode::FileEmpty << u"again"_s;
    QTest::newRow("white space") << u"a.md"_s << " \r\n\t\n "_ba << ErrorCode::FileEmpty << u"again"_s;
    QTest::newRow("a BOM alone") << u"a.txt"_s << "\xEF\xBB\xBF"_ba << ErrorCode::FileEmpty << u"again"_s;
    QTest::newRow("a page of scripts")
        << u"a.html"_s << "<html><script>run()</script></html>"_ba << ErrorCode::FileEmpty << u"again"_s;
    QTest::newRow("PDF") << u"a.txt"_s << "%PDF-1.7\n1 0 obj\n"_ba << ErrorCode::FileBinary << u"pdftotext"_s;
    QTest::newRow("ZIP") << u"a.md"_s << "PK\x03\x04\x14"_ba + noise << ErrorCode::FileBinary
                         << u"plain text"_s;
    QTest::newRow("PNG") << u"a.html"_s << "\x89PNG\r\n\x1A\n"_ba + noise << ErrorCode::FileBinary
                         << u"plain text"_s;
    QTest::newRow("noise") << u"a.txt"_s << noise << ErrorCode::FileBinary << u"plain text"_s;
    QTest::newRow("UTF-8 by its BOM only") << u"a.txt"_s << "\xEF\xBB\xBF"_ba + QByteArray(40, '\xE8')
                                           << ErrorCode::FileBadlyEncoded << u"UTF-8"_s;
    QTest::newRow("spreadsheet") << u"a.csv"_s << "chip,price\n"_ba << ErrorCode::FormatUnknown << u".txt"_s;
}

void TestBadFiles::whatCannotBeReadIsRefusedWithItsReason()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, advice);
    const QString path = write(name, bytes);
    const auto incoming = readFile(path);
    QVERIFY(!incoming.has_value());
    QTEST(incoming.error().code(), "code");
    QCOMPARE(incoming.error().where(), path);
    QVERIFY2(incoming.error().advice().contains(advice), qUtf8Printable(incoming.error().advice()));
}

void TestBadFiles::aMissingFileIsMissing()
{
    const auto incoming = readFile(m_folder.filePath(u"none.txt"_s));
    QVERIFY(!incoming.has_value());
    QCOMPARE(incoming.error().code(), ErrorCode::FileMissing);
}

void TestBadFiles::aFolderNamedLikeAnArticleIsUnreadable()
{
    QVERIFY(QDir(m_folder.path()).mkdir(u"folder.txt"_s));
    const auto incoming = readFile(m_folder.filePath(u"folder.txt"_s));
    QVERIFY(!incoming.has_value());
    QCOMPARE(incoming.error().code(), ErrorCode::FileUnreadable);
}

void TestBadFiles::aFileThatFailsWhileReadingIsUnreadable()
{
    const auto incoming = readFile(u"/proc/self/mem"_s); // opens, and fails at its first byte
    QVERIFY(!incoming.has_value());
    QCOMPARE(incoming.error().code(), ErrorCode::FileUnreadable);
}

void TestBadFiles::aFileWithoutPermissionIsUnreadable()
{
    const QString path = write(u"secret.txt"_s, "Testo.");
    QVERIFY(QFile::setPermissions(path, QFileDevice::WriteOwner));
    QVERIFY(QFile::setPermissions(m_folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                       QFileDevice::ExeOwner | QFileDevice::ExeOther));
    const auto incoming = [&] {
        const Unprivileged unprivileged;
        return readFile(path);
    }();
    QVERIFY(!incoming.has_value());
    QCOMPARE(incoming.error().code(), ErrorCode::FileUnreadable);
}

void TestBadFiles::aHugeFileIsRefusedUnread()
{
    QFile file(m_folder.filePath(u"huge.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(200 * 1024 * 1024)); // sparse: reading it would find NULs, and call it binary
    const auto incoming = readFile(file.fileName());
    QVERIFY(!incoming.has_value());
    QCOMPARE(incoming.error().code(), ErrorCode::FileTooLarge);
    QVERIFY(incoming.error().advice().contains(u"50"));
}

void TestBadFiles::nothingPastedIsEmpty()
{
    QCOMPARE(readText(u" \n"_s).error().code(), ErrorCode::FileEmpty);
    QCOMPARE(readHtml(u"<p> </p>"_s).error().code(), ErrorCode::FileEmpty);
}

QTEST_GUILESS_MAIN(TestBadFiles)
#include "tst_badfiles.moc"
