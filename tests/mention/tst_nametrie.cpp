// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/nametrie.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestNameTrie : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyNameThatStartsHereIsVisited();
    void unwantedNamesEndTheWalk();
    void twoSpacesAreOne();
    void whatMayFollowIsToldBeforeTheWalk();
    void shortNamesAndOtherLettersAreVisited();
    void anEmptyTrieMatchesNothing();

private:
    QStringList visited(QStringView text, NameTrie::Tags wanted = NameTrie::anyTag) const;

    NameTrie m_trie;
};

namespace {
constexpr NameTrie::Tags bank = 1;
constexpr NameTrie::Tags town = 2;
} // namespace

void TestNameTrie::init()
{
    m_trie = NameTrie();
    m_trie.add(u"New York", 1, town);
    m_trie.add(u"New York Bank", 2, bank);
    m_trie.add(u"new", 3, town);
    m_trie.add(u"New York", 4, town);
    m_trie.add(u" ", 5, town);
    m_trie.compile();
}

QStringList TestNameTrie::visited(QStringView text, NameTrie::Tags wanted) const
{
    QStringList visits;
    m_trie.walk(
        text, 0,
        [&visits](qsizetype end, std::span<const int> ids) {
            for (const int id : ids)
                visits.append(u"%1@%2"_s.arg(id).arg(end));
        },
        wanted);
    return visits;
}

void TestNameTrie::everyNameThatStartsHereIsVisited()
{
    QCOMPARE(visited(u"NEW YORK BANK"), (QStringList{u"3@3"_s, u"1@8"_s, u"4@8"_s, u"2@13"_s}));
    QCOMPARE(visited(u"Newark"), QStringList{u"3@3"_s});
    QCOMPARE(visited(u"York"), QStringList());
    QCOMPARE(visited(u""), QStringList());
}

void TestNameTrie::unwantedNamesEndTheWalk()
{
    QCOMPARE(visited(u"New York Bank", bank), QStringList{u"2@13"_s});
    QCOMPARE(visited(u"New York Bank", bank << 5), QStringList());
}

void TestNameTrie::twoSpacesAreOne()
{
    QCOMPARE(visited(u"new  york"), (QStringList{u"3@3"_s, u"1@9"_s, u"4@9"_s}));
    QCOMPARE(visited(u"new   york"), QStringList{u"3@3"_s});
}

void TestNameTrie::whatMayFollowIsToldBeforeTheWalk()
{
    const int behindNew = m_trie.nodeOf(u"new");
    QVERIFY(m_trie.endsAt(behindNew));
    QVERIFY(!m_trie.endsAt(behindNew, bank));
    const NameTrie::Following banks = m_trie.following(behindNew, bank);
    const auto goesOn = [banks](QStringView text) { return bool(banks & NameTrie::behind(text, 3)); };
    QVERIFY(goesOn(u"New York Bank"));
    QVERIFY(goesOn(u"New  York Bank"));
    QVERIFY(!goesOn(u"New Delhi"));
    QVERIFY(!goesOn(u"New-York Bank"));
    // Too near to the end for a look ahead.
    QVERIFY(goesOn(u"New"));
}

void TestNameTrie::shortNamesAndOtherLettersAreVisited()
{
    m_trie = NameTrie();
    m_trie.add(u"k", 1);
    m_trie.add(u"è", 2);
    m_trie.add(u"l’Été", 3);
    m_trie.add(u"öl", 4);
    m_trie.compile();
    QCOMPARE(visited(u"K"), QStringList{u"1@1"_s});
    QCOMPARE(visited(u"K9"), QStringList{u"1@1"_s});
    QCOMPARE(visited(u"È una"), QStringList{u"2@1"_s});
    QCOMPARE(visited(u"L'ÉTÉ"), QStringList{u"3@5"_s});
    QCOMPARE(visited(u"Öl"), QStringList{u"4@2"_s});
    QCOMPARE(visited(u"l"), QStringList());
}

void TestNameTrie::anEmptyTrieMatchesNothing()
{
    NameTrie trie;
    int visits = 0;
    const auto count = [&visits](qsizetype, std::span<const int>) { ++visits; };
    trie.walk(u"text", 0, count);
    trie.compile();
    trie.walk(u"text", 0, count);
    QCOMPARE(visits, 0);
}

QTEST_GUILESS_MAIN(TestNameTrie)
#include "tst_nametrie.moc"
