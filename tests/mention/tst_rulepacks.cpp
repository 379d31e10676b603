// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/rulepacks.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QtConcurrentMap>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestRulePacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPackMarksWhatItsFormatsName();
    void whatTheProgramHasFoundWins();
    void aSkippedSpanIsLeftAlone();
    void aPackThatFailsItsCheckIsTold_data();
    void aPackThatFailsItsCheckIsTold();
    void aGoodPackWorksBesideABadOne();
    void theRevisionIsThatOfTheContent();
    void aPackThatTakesTooLongIsSwitchedOff();
    void manyThreadsFindTheSame();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    std::shared_ptr<const RulePacks> load() const
    {
        return RulePacks::load(m_folder->path(), EntryKinds({law()}));
    }
    static LexiconKind law();

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray packOf(const QByteArray &rules, const QByteArray &format = "law",
                  const QByteArray &name = "Test Laws")
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<language name=\"" +
           name +
           "\" version=\"1\" kateversion=\"5.0\" section=\"Other\" extensions=\"\">\n"
           "<highlighting><contexts>\n"
           "<context name=\"Start\" attribute=\"Text\" lineEndContext=\"#stay\">\n" +
           rules +
           "\n</context>\n"
           "</contexts><itemDatas>\n"
           "<itemData name=\"Text\" defStyleNum=\"dsNormal\"/>\n"
           "<itemData name=\"" +
           format +
           "\" defStyleNum=\"dsKeyword\"/>\n"
           "</itemDatas></highlighting></language>\n";
}

QByteArray ruleOf(const QByteArray &expression, const QByteArray &format = "law")
{
    return "<RegExpr attribute=\"" + format + "\" context=\"#stay\" String=\"" + expression + "\"/>";
}

QStringList quotes(const QList<Mention> &mentions, const QString &text)
{
    QStringList found;
    for (const Mention &mention : mentions)
        found += text.sliced(mention.span.start, mention.span.length());
    return found;
}

const QString text = u"The Chips Act is new.\nSo is the Boards Act, says\nthe Court Act of old.\n"_s;

} // namespace

LexiconKind TestRulePacks::law()
{
    LexiconKind kind;
    kind.key = u"law"_s;
    kind.number = int(MentionKind::FirstOfUser);
    kind.name = u"Law"_s;
    return kind;
}

void TestRulePacks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRulePacks::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestRulePacks::aPackMarksWhatItsFormatsName()
{
    write(u"laws.xml"_s, packOf(ruleOf("\\b[A-Z]\\w+ Act\\b")));
    const auto packs = load();
    QCOMPARE(packs->states().size(), 1);
    QVERIFY2(!packs->states().at(0).trouble, "the pack is refused");
    const QList<Mention> found = packs->addTo({}, text, {});
    QCOMPARE(quotes(found, text), QStringList({u"Chips Act"_s, u"Boards Act"_s, u"Court Act"_s}));
    QCOMPARE(found.at(1).kind, law().kind());
    QCOMPARE(found.at(1).rule, MentionRule::Pack);
    QCOMPARE(found.at(1).canonical, u"Boards Act"_s);
}

void TestRulePacks::whatTheProgramHasFoundWins()
{
    write(u"laws.xml"_s, packOf(ruleOf("\\w+ Act", "Company"), "Company"));
    const Mention chips{.span = {4, 9}, .kind = MentionKind::Company, .canonical = u"Chips"_s};
    const Mention boards{.span = {32, 38}, .kind = MentionKind::Place, .canonical = u"Boards"_s};
    const QList<Mention> found = load()->addTo({chips, boards}, text, {});
    QCOMPARE(quotes(found, text), QStringList({u"Chips"_s, u"Boards"_s, u"Boards Act"_s, u"Court Act"_s}));
    QCOMPARE(found.at(0), chips);
}

void TestRulePacks::aSkippedSpanIsLeftAlone()
{
    write(u"laws.xml"_s, packOf(ruleOf("\\w+ Act")));
    QCOMPARE(quotes(load()->addTo({}, text, {{0, 30}}), text),
             QStringList({u"Boards Act"_s, u"Court Act"_s}));
}

void TestRulePacks::aPackThatFailsItsCheckIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    QTest::newRow("broken XML") << packOf("<RegExpr") << u"laws.xml, line 6, column 1"_s;
    QTest::newRow("unknown kind") << packOf(ruleOf("Act"), "statute") << u"laws.xml, line 9, "_s;
    QTest::newRow("figures") << packOf(ruleOf("Act"), "Figure") << u"laws.xml, line 9, "_s;
    QTest::newRow("bad expression") << packOf(ruleOf("Act(")) << u"laws.xml, line 5, "_s;
    QTest::newRow("empty match") << packOf(ruleOf("(Act)?")) << u"laws.xml, line 5, "_s;
    QTest::newRow("borders alone") << packOf(ruleOf("\\b")) << u"laws.xml, line 5, "_s;
    QTest::newRow("long expression") << packOf(ruleOf(QByteArray(longestExpression + 1, 'a')))
                                     << u"laws.xml, line 5, "_s;
    QTest::newRow("large expression")
        << packOf(ruleOf(QByteArray("[ab]").repeated(7'000))) << u"laws.xml, line 5, "_s;
    QTest::newRow("dynamic") << packOf("<RegExpr attribute=\"law\" String=\"%1\" dynamic=\"true\"/>")
                             << u"laws.xml, line 5, "_s;
    QTest::newRow("rules of others") << packOf("<IncludeRules context=\"##C++\"/>")
                                     << u"laws.xml, line 5, "_s;
    QTest::newRow("no language") << QByteArray("<theme name=\"x\"/>") << u"laws.xml, line 1, "_s;
    QTest::newRow("empty file") << QByteArray() << u"laws.xml, line 1, column 1"_s;
    QTest::newRow("name of a stock language") << packOf(ruleOf("Act"), "law", "Markdown") << u"laws.xml"_s;
}

void TestRulePacks::aPackThatFailsItsCheckIsTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    write(u"laws.xml"_s, bytes);
    const auto packs = load();
    const auto states = packs->states();
    QCOMPARE(states.size(), 1);
    QVERIFY(states.at(0).trouble.has_value());
    const Error error = states.at(0).trouble.value_or(Error(ErrorCode::NotFound, {}));
    QCOMPARE(error.code(), ErrorCode::LexiconInvalid);
    QVERIFY2(error.where().contains(where), qPrintable(error.message()));
    QVERIFY(!error.advice().isEmpty());
    QVERIFY(packs->revision().isEmpty());
    QVERIFY(packs->addTo({}, text, {}).isEmpty());
}

void TestRulePacks::aGoodPackWorksBesideABadOne()
{
    write(u"a.xml"_s, packOf(ruleOf("Act(")));
    write(u"b.xml"_s, packOf(ruleOf("Chips Act")));
    const auto packs = load();
    QVERIFY(packs->states().at(0).trouble.has_value());
    QVERIFY(!packs->states().at(1).trouble.has_value());
    QCOMPARE(packs->addTo({}, text, {}).size(), 1);
}

void TestRulePacks::theRevisionIsThatOfTheContent()
{
    QVERIFY(load()->revision().isEmpty());
    write(u"a.xml"_s, packOf(ruleOf("Chips Act")));
    const QString first = load()->revision();
    QCOMPARE(first.size(), 16);
    QCOMPARE(load()->revision(), first);
    write(u"a.xml"_s, packOf(ruleOf("Boards Act")));
    QVERIFY(load()->revision() != first);
}

/// Every rule tries its expression anew, and each try gives up only at the engine's own limit.
void TestRulePacks::aPackThatTakesTooLongIsSwitchedOff()
{
    write(u"slow.xml"_s, packOf(ruleOf("Chips Act") + ruleOf("(?:\\w+\\s?)+[!?]").repeated(100)));
    write(u"good.xml"_s, packOf(ruleOf("Court Act"), "law", "Test Courts"));
    const auto packs = load();
    const QString long_ =
        u"The Chips Act\n"_s + u"and so on it goes aaaa"_s.repeated(40) + u"; Court Act ?\n"_s;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"slow\\.xml, at line 2 of a text"_s));
    const QList<Mention> found = packs->addTo({}, long_, {});
    QCOMPARE(quotes(found, long_), QStringList({u"Chips Act"_s, u"Court Act"_s}));
    QVERIFY(!packs->states().at(0).trouble.has_value());
    QVERIFY(packs->states().at(1).trouble.has_value());
    QCOMPARE(packs->addTo({}, text, {}).size(), 1);
}

void TestRulePacks::manyThreadsFindTheSame()
{
    write(u"laws.xml"_s, packOf(ruleOf("\\b[A-Z]\\w+ Act\\b")));
    const auto packs = load();
    const QList<Mention> alone = packs->addTo({}, text, {});
    QThreadPool threads;
    threads.setMaxThreadCount(4);
    const QList<int> turns(200);
    const auto found = QtConcurrent::blockingMapped<QList<QList<Mention>>>(
        &threads, turns, [&](int) { return packs->addTo({}, text, {}); });
    for (const QList<Mention> &each : found)
        QCOMPARE(each, alone);
}

QTEST_GUILESS_MAIN(TestRulePacks)
#include "tst_rulepacks.moc"
