// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/origins.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestOrigins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unrelatedArticlesHaveOriginsOfTheirOwn();
    void nearCopiesHaveOneOrigin();
    void aCreditLineTiesToItsSource();
    void aLinkTiesToItsPage();
    void aSharedErrorTies();
    void tiesReachOn();
    void supportIsCounted();
};

namespace {

const QString wire =
    u"The customs office in Rotterdam has held a shipment of twelve thousand cards since Monday, two "
    "people briefed on the matter said. The boxes were declared as kitchen appliances and were due to "
    "leave for Singapore on the same evening. The carrier said that it was working with the "
    "authorities and that no other consignment was affected."_s;
const QString other =
    u"A court in Milan has thrown out the case against a reseller of graphics cards. The judge found "
    "that the licence covered the sale and that the prosecutors had not shown any intent to mislead "
    "the ministry. The reseller asked for damages in a separate case."_s;

ArticleOrigin article(const QString &text, const Document &document = {}, const QStringList &errors = {})
{
    return articleOrigin(document, text, errors);
}

Document from(const QString &outlet, const QString &origin = {}, const QString &url = {})
{
    Document document;
    document.outlet = outlet;
    document.origin = origin;
    document.url = url;
    return document;
}

} // namespace

void TestOrigins::unrelatedArticlesHaveOriginsOfTheirOwn()
{
    QCOMPARE(originNumbers({article(wire), article(other)}), (QList<qsizetype>{0, 1}));
    QCOMPARE(originNumbers({article(u"Too short."_s), article(u"Too short."_s)}), (QList<qsizetype>{0, 1}));
}

void TestOrigins::nearCopiesHaveOneOrigin()
{
    QString copy = wire;
    copy.replace(u"two people briefed on the matter"_s, u"two officials"_s).replace(u"boxes"_s, u"crates"_s);
    QVERIFY(MinHash::of(wire).resemblance(MinHash::of(wire.toUpper())) == 1);
    QVERIFY(MinHash::of(wire).resemblance(MinHash::of(other)) < 0.1);
    QCOMPARE(originNumbers({article(wire), article(other), article(copy)}), (QList<qsizetype>{0, 1, 0}));
}

void TestOrigins::aCreditLineTiesToItsSource()
{
    QCOMPARE(originNumbers({article(wire, from(u"Il Corsivo"_s, u"Meridian Wire"_s)),
                            article(other, from(u"Bacheca"_s, u"meridian wire"_s)),
                            article({}, from(u"Meridian Wire"_s)), article({}, from(u"Lanterna"_s))}),
             (QList<qsizetype>{0, 0, 0, 1}));
}

void TestOrigins::aLinkTiesToItsPage()
{
    const QString page = u"https://www.corsivo.example/novecentomila?from=feed"_s;
    QCOMPARE(originNumbers({article(wire, from(u"Il Corsivo"_s, {}, page)),
                            article(other + u" See http://corsivo.example/novecentomila/ for more."_s)}),
             (QList<qsizetype>{0, 0}));
}

void TestOrigins::aSharedErrorTies()
{
    QCOMPARE(originNumbers({article(wire, {}, {u"H2O"_s}), article(other, {}, {u"H2O"_s}),
                            article({}, {}, {u"B20O"_s})}),
             (QList<qsizetype>{0, 0, 1}));
}

void TestOrigins::tiesReachOn()
{
    QCOMPARE(
        originNumbers({article(wire), article(other, from(u"B"_s)), article(wire, from(u"C"_s, u"B"_s))}),
        (QList<qsizetype>{0, 0, 0}));
}

void TestOrigins::supportIsCounted()
{
    const QString text = supportText({0, 0, 0, 0, 0, 0, 0});
    QVERIFY2(text.contains(u'7') && text.contains(u'1'), qPrintable(text));
    QVERIFY(supportText({0, 1}).count(u'2') == 2);
}

QTEST_GUILESS_MAIN(TestOrigins)
#include "tst_origins.moc"
