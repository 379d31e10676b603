// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/csvwriter.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Postilla;

namespace {
QByteArray written(const QStringList &cells)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer);
    csv.writeRow(cells);
    return csv.flush() ? buffer.data() : QByteArray("refused");
}
} // namespace

class CsvWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreWrittenAsRfc4180Says_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("plain") << QStringList{u"a"_s, u"b"_s} << QByteArray("a,b\r\n");
        QTest::newRow("empty cells") << QStringList{{}, {}, {}} << QByteArray(",,\r\n");
        QTest::newRow("comma") << QStringList{u"1,5"_s} << QByteArray("\"1,5\"\r\n");
        QTest::newRow("quotes") << QStringList{u"he said \"no\""_s}
                                << QByteArray("\"he said \"\"no\"\"\"\r\n");
        QTest::newRow("line feed") << QStringList{u"two\nlines"_s} << QByteArray("\"two\nlines\"\r\n");
        QTest::newRow("carriage return") << QStringList{u"a\rb"_s} << QByteArray("\"a\rb\"\r\n");
        QTest::newRow("formula, untouched") << QStringList{u"=1+1"_s} << QByteArray("=1+1\r\n");
        QTest::newRow("UTF-8 without BOM") << QStringList{u"è 芯"_s} << QByteArray("è 芯\r\n");
        QTest::newRow("outer spaces") << QStringList{u" a "_s} << QByteArray(" a \r\n");
    }
    void cellsAreWrittenAsRfc4180Says()
    {
        QFETCH(QStringList, cells);
        QFETCH(QByteArray, row);
        QCOMPARE(written(cells), row);
    }

    void aFullDeviceIsReported()
    {
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        CsvWriter csv(full);
        csv.writeRow({u"a"_s});
        QVERIFY(!csv.flush());
    }
};

QTEST_APPLESS_MAIN(CsvWriterTest)
#include "tst_csvwriter.moc"
