// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/documentcodes.h"
#include "support/testdata.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestDocumentCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueIsReadBackFromItsCode();
    void anUnknownCodeIsRefused();
};

void TestDocumentCodes::everyValueIsReadBackFromItsCode()
{
    for (const auto state : {ReadState::Unread, ReadState::Reading, ReadState::Reviewed})
        QCOMPARE(fromCode<ReadState>(codeOf(state)).value(), state);
    for (const auto how :
         {DateKnownBy::Unknown, DateKnownBy::Stated, DateKnownBy::Inferred, DateKnownBy::Entered})
        QCOMPARE(fromCode<DateKnownBy>(codeOf(how)).value(), how);
    for (const auto format : {TextFormat::Plain, TextFormat::Markdown})
        QCOMPARE(fromCode<TextFormat>(codeOf(format)).value(), format);
    QCOMPARE(codeOf(ReadState::Reviewed), u"reviewed"_s);
    QCOMPARE(codeOf(DateKnownBy::Inferred), u"inferred"_s);
    QCOMPARE(codeOf(TextFormat::Markdown), u"markdown"_s);
}

void TestDocumentCodes::anUnknownCodeIsRefused()
{
    const auto state = fromCode<ReadState>(u"esaminato");
    QVERIFY(!state);
    QCOMPARE(state.error().code(), ErrorCode::BadArgument);
    QCOMPARE(state.error().where(), u"esaminato"_s);
}

QTEST_GUILESS_MAIN(TestDocumentCodes)
#include "tst_documentcodes.moc"
