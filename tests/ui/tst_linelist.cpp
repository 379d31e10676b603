// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/relationlist.h"
#include "ui/judgements/basislist.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

/// The lists of claims inside a form: what is done with a row may fill the list anew before it is over.
class TestLineList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowOutlivesWhatItsListShows_data();
    void aRowOutlivesWhatItsListShows();
    void theCurrentRowStays();
    void anEmptyListHasNothingToTakeOut();
};

namespace {

Claim claim(const QString &uuid)
{
    Claim claim;
    claim.uuid = uuid;
    claim.anchor.quote = u"Exports resume."_s;
    return claim;
}

RelatedClaim related(const QString &uuid)
{
    RelatedClaim related;
    related.relation.uuid = u"relation to "_s + uuid;
    related.other = claim(uuid);
    return related;
}

QList<Claim> claims()
{
    return {claim(u"the first of the claims"_s), claim(u"the second of the claims"_s)};
}

QList<RelatedClaim> relations()
{
    return {related(u"the first of the claims"_s), related(u"the second of the claims"_s)};
}

} // namespace

void TestLineList::aRowOutlivesWhatItsListShows_data()
{
    QTest::addColumn<bool>("isOfRelations");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("acted");
    const QString second = u"the second of the claims"_s;
    QTest::newRow("a claim that is opened") << false << Qt::Key_Return << second;
    QTest::newRow("a claim that is taken out") << false << Qt::Key_Delete << second;
    QTest::newRow("a relation that is followed") << true << Qt::Key_Return << second;
    QTest::newRow("a relation that is taken out") << true << Qt::Key_Delete << u"relation to "_s + second;
}

void TestLineList::aRowOutlivesWhatItsListShows()
{
    QFETCH(const bool, isOfRelations);
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, acted);
    BasisList basis(u"Claims for it"_s);
    RelationList relationList;
    QString seen;
    connect(&basis, &BasisList::opened, this, [&](const Claim &claim) {
        basis.show({});
        seen = claim.uuid;
    });
    connect(&basis, &BasisList::removeWanted, this, [&](const Claim &claim) {
        basis.show({});
        seen = claim.uuid;
    });
    connect(&relationList, &RelationList::opened, this, [&](const Claim &claim) {
        relationList.show({});
        seen = claim.uuid;
    });
    connect(&relationList, &RelationList::removeWanted, this, [&](const Relation &relation) {
        relationList.show({});
        seen = relation.uuid;
    });
    basis.show(claims());
    relationList.show(relations());
    QListWidget *list = isOfRelations ? static_cast<QListWidget *>(&relationList) : &basis;
    list->setCurrentRow(1);
    QTest::keyClick(list, key);
    QCOMPARE(seen, acted);
    QCOMPARE(list->count(), 0);
}

void TestLineList::theCurrentRowStays()
{
    BasisList list(u"Claims for it"_s);
    list.show(claims());
    list.setCurrentRow(1);
    list.show(claims());
    QCOMPARE(list.currentRow(), 1);
    list.show(claims().first(1));
    QCOMPARE(list.currentRow(), 0);
}

void TestLineList::anEmptyListHasNothingToTakeOut()
{
    BasisList list(u"Claims for it"_s);
    bool isWanted = false;
    connect(&list, &BasisList::removeWanted, this, [&] { isWanted = true; });
    QTest::keyClick(&list, Qt::Key_Delete);
    QVERIFY(!isWanted);
}

QTEST_MAIN(TestLineList)
#include "tst_linelist.moc"
