// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/claimstore.h"
#include "store/documentstore.h"
#include "store/edit.h"
#include "store/select.h"
#include "store/storefixture.h"
#include "store/tagstore.h"
#include "store/undostack.h"

#include <QTest>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TagStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBackAsItWasStored();
    void tagsComeByKeyThenByName();
    void aNameOrKeyThatIsTakenIsRefused_data();
    void aNameOrKeyThatIsTakenIsRefused();
    void aTagNeverStandsUnderItself();
    void removingATagTakesItOffItsClaimsInOneStep();
    void aMergePutsTheOtherTagInItsPlaceInOneStep();
    void aTagMergesIntoOneBelowIt();
    void aTagIsNotMergedIntoItself();
    void aTagThatSomebodyElseUsesIsNotUndone();
    void aTagWithSomebodyElsesTagUnderItIsNotUndone();
    void claimsAreFoundByTheirTag();
};

namespace {

Tag tagOf(const QString &name, int key = 0, const QString &parent = {})
{
    Tag tag;
    tag.name = name;
    tag.color = u"#336699"_s;
    tag.description = u"Che cosa vuol dire"_s;
    tag.key = key;
    tag.parentUuid = parent;
    return tag;
}

template <typename Write>
auto inAct(Database &database, const QString &analyst, Write write) -> std::invoke_result_t<Write, Edit &>
{
    auto edit = Edit::begin(database, Act::start(analyst, u"tag"_s));
    if (!edit)
        return std::unexpected(edit.error());
    auto written = write(*edit);
    if (!written)
        return written;
    if (auto committed = edit->commit(); !committed)
        return std::unexpected(committed.error());
    return written;
}

Result<Tag> addTag(Database &database, const Tag &tag)
{
    return inAct(database, u"anna"_s, [&](Edit &edit) { return TagStore(database).insert(edit, tag); });
}

Result<Tag> saveTag(Database &database, const Tag &tag)
{
    return inAct(database, u"anna"_s, [&](Edit &edit) { return TagStore(database).update(edit, tag); });
}

/// A claim of a new document that carries this tag.
Result<Claim> claimWith(Database &database, const QString &analyst, const QString &tag)
{
    const auto document = addDocument(database, analyst, u"Chips"_s, u"La Cina ordina"_s);
    if (!document)
        return std::unexpected(document.error());
    const auto version = DocumentStore(database).currentVersion(document->uuid);
    if (!version)
        return std::unexpected(version.error());
    Claim claim;
    claim.anchor = {document->uuid, version->uuid, {0, 7}, u"La Cina"_s, {}, u" ordina"_s};
    claim.tags = {tag};
    return inAct(database, analyst, [&](Edit &edit) { return ClaimStore(database).insert(edit, claim); });
}

} // namespace

void TagStoreTest::everyFieldComesBackAsItWasStored()
{
    const StoreFixture fixture;
    const auto parent = addTag(*fixture.open(), tagOf(u"forniture"_s));
    REQUIRE_OK(parent);
    const auto stored = addTag(*fixture.open(), tagOf(u"ordini"_s, 3, parent->uuid));
    REQUIRE_OK(stored);
    const auto read = TagStore(*fixture.open()).byUuid(stored->uuid);
    REQUIRE_OK(read);
    QCOMPARE(read->name, u"ordini"_s);
    QCOMPARE(read->color, u"#336699"_s);
    QCOMPARE(read->description, u"Che cosa vuol dire"_s);
    QCOMPARE(read->key, 3);
    QCOMPARE(read->parentUuid, parent->uuid);
    QCOMPARE(read->rev, 1);
    QVERIFY(parent->parentUuid.isEmpty());
    QCOMPARE(findingsIn(*fixture.open()), QStringList());
}

void TagStoreTest::tagsComeByKeyThenByName()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    for (const Tag &tag : {tagOf(u"b"_s), tagOf(u"A"_s), tagOf(u"due"_s, 2), tagOf(u"uno"_s, 1)})
        REQUIRE_OK(addTag(*database, tag));
    QStringList names;
    const auto tags = TagStore(*database).all();
    REQUIRE_OK(tags);
    for (const Tag &tag : *tags)
        names.append(tag.name);
    QCOMPARE(names, QStringList({u"uno"_s, u"due"_s, u"A"_s, u"b"_s}));
}

void TagStoreTest::aNameOrKeyThatIsTakenIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("key");
    QTest::newRow("same name") << u"ordini"_s << 0;
    QTest::newRow("other case") << u"ORDINI"_s << 0;
    QTest::newRow("no name") << u"  "_s << 0;
    QTest::newRow("same key") << u"licenze"_s << 1;
    QTest::newRow("no key of the keyboard") << u"licenze"_s << 10;
}

void TagStoreTest::aNameOrKeyThatIsTakenIsRefused()
{
    QFETCH(QString, name);
    QFETCH(int, key);
    const StoreFixture fixture;
    const auto database = fixture.open();
    REQUIRE_OK(addTag(*database, tagOf(u"ordini"_s, 1)));
    COMPARE_ERROR(addTag(*database, tagOf(name, key)), ErrorCode::BadArgument);
    QCOMPARE(TagStore(*database).all()->size(), 1);
}

void TagStoreTest::aTagNeverStandsUnderItself()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    auto top = addTag(*database, tagOf(u"top"_s));
    const auto middle = addTag(*database, tagOf(u"middle"_s, 0, top->uuid));
    const auto bottom = addTag(*database, tagOf(u"bottom"_s, 0, middle->uuid));
    REQUIRE_OK(bottom);
    top->parentUuid = bottom->uuid;
    COMPARE_ERROR(saveTag(*database, *top), ErrorCode::BadArgument);
    top->parentUuid = top->uuid;
    COMPARE_ERROR(saveTag(*database, *top), ErrorCode::BadArgument);
    top->parentUuid = u"nowhere"_s;
    COMPARE_ERROR(saveTag(*database, *top), ErrorCode::BadArgument);
}

void TagStoreTest::removingATagTakesItOffItsClaimsInOneStep()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto tag = addTag(*database, tagOf(u"ordini"_s));
    const auto child = addTag(*database, tagOf(u"sospesi"_s, 0, tag->uuid));
    REQUIRE_OK(child);
    const auto claim = claimWith(*database, u"anna"_s, tag->uuid);
    REQUIRE_OK(claim);

    REQUIRE_OK(
        inAct(*database, u"anna"_s, [&](Edit &edit) { return TagStore(*database).remove(edit, *tag); }));
    QVERIFY(ClaimStore(*database).byUuid(claim->uuid)->tags.isEmpty());
    QVERIFY(TagStore(*database).byUuid(child->uuid)->parentUuid.isEmpty());
    QCOMPARE(TagStore(*database).all()->size(), 1);

    REQUIRE_OK(UndoStack(*database, u"anna"_s).undo());
    QCOMPARE(ClaimStore(*database).byUuid(claim->uuid)->tags, QStringList(tag->uuid));
    QCOMPARE(TagStore(*database).byUuid(child->uuid)->parentUuid, tag->uuid);
    QCOMPARE(findingsIn(*database), QStringList());
}

void TagStoreTest::aMergePutsTheOtherTagInItsPlaceInOneStep()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto orders = addTag(*database, tagOf(u"ordini"_s, 1));
    const auto supply = addTag(*database, tagOf(u"forniture"_s, 2));
    const auto late = addTag(*database, tagOf(u"sospesi"_s, 0, orders->uuid));
    REQUIRE_OK(late);
    const auto one = claimWith(*database, u"anna"_s, orders->uuid);
    auto both = claimWith(*database, u"anna"_s, orders->uuid);
    REQUIRE_OK(both);
    both->tags.append(supply->uuid);
    REQUIRE_OK(
        inAct(*database, u"anna"_s, [&](Edit &edit) { return ClaimStore(*database).update(edit, *both); }));

    REQUIRE_OK(inAct(*database, u"anna"_s,
                     [&](Edit &edit) { return TagStore(*database).merge(edit, *orders, supply->uuid); }));
    QCOMPARE(ClaimStore(*database).byUuid(one->uuid)->tags, QStringList(supply->uuid));
    QCOMPARE(ClaimStore(*database).byUuid(both->uuid)->tags, QStringList(supply->uuid));
    QCOMPARE(TagStore(*database).byUuid(late->uuid)->parentUuid, supply->uuid);
    COMPARE_ERROR(TagStore(*database).byUuid(orders->uuid), ErrorCode::NotFound);
    QCOMPARE(TagStore(*database).use(supply->uuid, 10)->claims, 2);

    REQUIRE_OK(UndoStack(*database, u"anna"_s).undo());
    QCOMPARE(ClaimStore(*database).byUuid(one->uuid)->tags, QStringList(orders->uuid));
    QCOMPARE(ClaimStore(*database).byUuid(both->uuid)->tags, QStringList({orders->uuid, supply->uuid}));
    QCOMPARE(TagStore(*database).byUuid(late->uuid)->parentUuid, orders->uuid);
    QCOMPARE(findingsIn(*database), QStringList());
}

void TagStoreTest::aTagMergesIntoOneBelowIt()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto top = addTag(*database, tagOf(u"top"_s));
    const auto middle = addTag(*database, tagOf(u"middle"_s, 0, top->uuid));
    const auto bottom = addTag(*database, tagOf(u"bottom"_s, 0, middle->uuid));
    const auto beside = addTag(*database, tagOf(u"beside"_s, 0, middle->uuid));
    REQUIRE_OK(beside);
    REQUIRE_OK(inAct(*database, u"anna"_s,
                     [&](Edit &edit) { return TagStore(*database).merge(edit, *middle, bottom->uuid); }));
    QCOMPARE(TagStore(*database).byUuid(bottom->uuid)->parentUuid, top->uuid);
    QCOMPARE(TagStore(*database).byUuid(beside->uuid)->parentUuid, bottom->uuid);
}

void TagStoreTest::aTagIsNotMergedIntoItself()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto tag = addTag(*database, tagOf(u"ordini"_s));
    const auto merge = [&](const QString &into) {
        return inAct(*database, u"anna"_s,
                     [&](Edit &edit) { return TagStore(*database).merge(edit, *tag, into); });
    };
    COMPARE_ERROR(merge(tag->uuid), ErrorCode::BadArgument);
    COMPARE_ERROR(merge(u"nowhere"_s), ErrorCode::NotFound);
    REQUIRE_OK(TagStore(*database).byUuid(tag->uuid));
}

void TagStoreTest::aTagWithSomebodyElsesTagUnderItIsNotUndone()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto top = addTag(*database, tagOf(u"top"_s));
    REQUIRE_OK(inAct(*database, u"bruno"_s, [&](Edit &edit) {
        return TagStore(*database).insert(edit, tagOf(u"his"_s, 0, top->uuid));
    }));
    COMPARE_ERROR(UndoStack(*database, u"anna"_s).undo(), ErrorCode::Conflict);
    REQUIRE_OK(TagStore(*database).byUuid(top->uuid));
}

void TagStoreTest::aTagThatSomebodyElseUsesIsNotUndone()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto tag = addTag(*database, tagOf(u"ordini"_s));
    REQUIRE_OK(claimWith(*database, u"bruno"_s, tag->uuid));
    COMPARE_ERROR(UndoStack(*database, u"anna"_s).undo(), ErrorCode::Conflict);
    REQUIRE_OK(TagStore(*database).byUuid(tag->uuid));
}

void TagStoreTest::claimsAreFoundByTheirTag()
{
    const StoreFixture fixture;
    const auto database = fixture.open();
    const auto tag = addTag(*database, tagOf(u"ordini"_s));
    const auto other = addTag(*database, tagOf(u"licenze"_s));
    auto claim = claimWith(*database, u"anna"_s, tag->uuid);
    REQUIRE_OK(claim);
    ClaimStore claims(*database);
    const auto carriers = [&](const Tag &carried) {
        return select(
            *database, u"SELECT claim FROM claim_tag WHERE tag = ?"_s,
            [](const Statement &row) { return row.text(0); }, carried.uuid);
    };
    QCOMPARE(carriers(*tag), QStringList{claim->uuid});
    claim->tags = {other->uuid};
    REQUIRE_OK(inAct(*database, u"anna"_s, [&](Edit &edit) { return claims.update(edit, *claim); }));
    QCOMPARE(carriers(*tag), QStringList());
    QCOMPARE(carriers(*other), QStringList{claim->uuid});
    REQUIRE_OK(UndoStack(*database, u"anna"_s).undo());
    QCOMPARE(carriers(*tag), QStringList{claim->uuid});
}

QTEST_GUILESS_MAIN(TagStoreTest)
#include "tst_tagstore.moc"
