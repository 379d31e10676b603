// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Postilla;

/// What a file manager that has our description takes a library for.
class MimeTypeTest : public QObject
{
    Q_OBJECT

public:
    static void initMain();

private Q_SLOTS:
    void aLibraryIsKnownByItsName();
    void aLibraryIsKnownByItsHeaderWhateverItsName();
    void anotherDatabaseIsNoLibrary();

private:
    QTemporaryDir m_folder;
    QMimeDatabase m_types;
};

namespace {
const QString libraryType = u"application/x-postilla-library"_s;
}

/// Installs the description beside those of the system, for this process alone.
void MimeTypeTest::initMain()
{
    static const QTemporaryDir data;
    QDir(data.path()).mkpath(u"mime/packages"_s);
    QFile::copy(QStringLiteral(POSTILLA_MIME_XML),
                data.filePath(u"mime/packages/org.postilla.Postilla.xml"_s));
    qputenv("XDG_DATA_DIRS", QFile::encodeName(data.path()) + ":/usr/local/share:/usr/share");
}

void MimeTypeTest::aLibraryIsKnownByItsName()
{
    QCOMPARE(m_types.mimeTypeForFile(u"chips.postilla"_s, QMimeDatabase::MatchExtension).name(), libraryType);
}

void MimeTypeTest::aLibraryIsKnownByItsHeaderWhateverItsName()
{
    const QString path = m_folder.filePath(u"chips"_s);
    QVERIFY(Database::create(path).has_value());
    QCOMPARE(m_types.mimeTypeForFile(path, QMimeDatabase::MatchContent).name(), libraryType);
}

void MimeTypeTest::anotherDatabaseIsNoLibrary()
{
    const QString path = m_folder.filePath(u"other"_s);
    QVERIFY(Database::create(path).has_value());
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(68)); // application_id, https://sqlite.org/fileformat2.html
    QCOMPARE(file.write("Else"), 4);
    file.close();
    QCOMPARE(m_types.mimeTypeForFile(path, QMimeDatabase::MatchContent).name(), u"application/vnd.sqlite3"_s);
}

QTEST_GUILESS_MAIN(MimeTypeTest)
#include "tst_mimetype.moc"
