// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarycore.h"
#include "library/libraryfolder.h"
#include "mention/mentionfinder.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Postilla;
using namespace Qt::StringLiterals;
using Test::imported;
using Test::resultOf;

class TestUserLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewEntryIsFoundInTheTexts();
    void onlyTextsThatMayHoldAChangedNameAreSearchedAgain();
    void undoAndRedoBringLexiconAndMarks();
    void marksEqualThoseOfAFullSearchAfterAnyChange();
    void aShippedEntryIsReplacedRetiredAndRestored();
    void mergedNamesNameTheTarget();
    void aMergeInACircleIsRefused();
    void aSplitNameNamesTheNewEntry();
    void aKindOfOnesOwnMarksItsEntries();
    void thePreviewTellsWhatTheChangeThenDoes();
    void aChangeOfWhatHasMovedOnIsAConflict();
    void aNameThatAnotherEntryHasIsToldOf();
    void aCommonWordIsToldOf();
    void anEmptyNameIsRefused();
    void whatIsExportedComesBack();
    void aTextMarkedWithAnOldLexiconIsBehind();
    void aNameBesideChineseIsReached();

private:
    LexiconEntry entry(const QString &canonical) const;
    void apply(const LexiconChange &change) const;
    qint64 catchUp() const { return resultOf(m_library->marks().catchUp()).value(); }
    QStringList namesIn(int number) const;
    QStringList trouble() const;

    std::unique_ptr<Test::LibraryFolder> m_folder;
    std::unique_ptr<Library> m_library;
};

namespace {

LexiconEntry company(const QString &canonical, const QStringList &names = {})
{
    LexiconEntry entry;
    entry.kind = u"company"_s;
    entry.canonical = canonical;
    for (const QString &name : names)
        entry.aliases.append({name, {}, AliasCondition::Capital});
    return entry;
}

} // namespace

void TestUserLexicon::init()
{
    m_library.reset();
    m_folder = std::make_unique<Test::LibraryFolder>();
    m_library = m_folder->open();
    const QStringList texts{
        u"Zorbatek ships boards to Nvidia and to Meta, the ministry said on Monday.\n"_s,
        u"Nvidia and AMD wait. The meta of this story is a meta-analysis, and meta again.\n"_s,
        u"Nothing but weather here: rain, wind and more rain for 20 hours.\n"_s,
        u"The Zorbateks of this world: Zorbatek, ZORBATEK and the Brumbotek Circle.\n"_s,
    };
    QStringList paths;
    for (const QString &text : texts)
        paths += m_folder->write(u"%1.txt"_s.arg(paths.size() + 1), text);
    imported(*m_library, paths);
}

LexiconEntry TestUserLexicon::entry(const QString &canonical) const
{
    const auto entries = m_library->lexicon().entries().value();
    const auto found = std::ranges::find(entries, canonical, &LexiconEntry::canonical);
    return found == entries.cend() ? LexiconEntry() : *found;
}

void TestUserLexicon::apply(const LexiconChange &change) const
{
    const auto applied = m_library->lexicon().apply(change);
    QVERIFY2(applied, applied ? "" : qUtf8Printable(applied.error().message()));
}

/// The canonical names of the marks of a document.
QStringList TestUserLexicon::namesIn(int number) const
{
    const QString document = m_library->documentByNumber(number)->uuid;
    const QString version = m_library->currentVersion(document)->uuid;
    QStringList names;
    const auto marks = m_library->marks().ofVersion(version).value();
    for (const Mention &mention : marks) {
        if (!mention.canonical.isEmpty())
            names += mention.canonical;
    }
    return names;
}

/// Where stored marks are not what the library's finder finds.
QStringList TestUserLexicon::trouble() const
{
    LibraryCore core({m_folder->libraryPath(), Database::Mode::ReadOnly, u"Ada"_s, &Clock::system()});
    const auto finder = core.finder()->finder;
    QStringList trouble;
    const auto rows = m_library->documents().value();
    for (const DocumentListRow &row : rows) {
        const auto version = m_library->currentVersion(row.uuid);
        if (m_library->marks().ofVersion(version->uuid).value() !=
            finder->find(version->text, version->boilerplate))
            trouble += row.title;
    }
    return trouble;
}

void TestUserLexicon::aNewEntryIsFoundInTheTexts()
{
    QVERIFY(!namesIn(1).contains(u"Zorbatek"_s));
    apply(storeEntry(company(u"Zorbatek"_s)));
    catchUp();
    QVERIFY(namesIn(1).contains(u"Zorbatek"_s));
    QCOMPARE(namesIn(4).count(u"Zorbatek"_s), 2);
    QCOMPARE(m_library->documentRow(m_library->documentByNumber(4)->uuid)->mentions.companies, 2);
}

void TestUserLexicon::onlyTextsThatMayHoldAChangedNameAreSearchedAgain()
{
    QCOMPARE(catchUp(), 0);
    apply(storeEntry(company(u"Zorbatek"_s)));
    QCOMPARE(catchUp(), 2);
    QCOMPARE(catchUp(), 0);
    apply(storeEntry(company(u"Brumbotek Circle"_s)));
    QCOMPARE(catchUp(), 1);
    QCOMPARE(trouble(), QStringList());
}

void TestUserLexicon::undoAndRedoBringLexiconAndMarks()
{
    const QStringList before = namesIn(1);
    apply(storeEntry(company(u"Zorbatek"_s)));
    catchUp();
    const QStringList after = namesIn(1);
    QSignalSpy spy(m_library.get(), &Library::changed);
    QVERIFY(m_library->undo());
    QVERIFY(spy.wait());
    QVERIFY(spy.constFirst().constFirst().value<ChangeSet>().lexicon);
    QVERIFY(entry(u"Zorbatek"_s).uuid.isEmpty());
    QCOMPARE(catchUp(), 2);
    QCOMPARE(namesIn(1), before);
    QCOMPARE(trouble(), QStringList());
    QVERIFY(m_library->redo());
    QCOMPARE(catchUp(), 2);
    QCOMPARE(namesIn(1), after);
    QCOMPARE(trouble(), QStringList());
}

void TestUserLexicon::marksEqualThoseOfAFullSearchAfterAnyChange()
{
    LexiconEntry zorbatek = company(u"Zorbatek"_s);
    apply(storeEntry(zorbatek));
    catchUp();
    zorbatek = entry(u"Zorbatek"_s);
    zorbatek.aliases[0].condition = AliasCondition::Any;
    zorbatek.aliases.append({u"rain"_s, {}, AliasCondition::Any});
    apply(storeEntry(zorbatek));
    QVERIFY(m_library->undo());
    QVERIFY(m_library->redo());
    catchUp();
    QCOMPARE(trouble(), QStringList());
    const Document document = *m_library->documentByNumber(4);
    QVERIFY(m_library->remove({document}));
    apply(retireEntry(entry(u"Zorbatek"_s)));
    catchUp();
    apply(storeEntry(company(u"Nobody at all"_s)));
    catchUp();
    QVERIFY(m_library->undo());
    QVERIFY(m_library->undo());
    QVERIFY(m_library->undo());
    QCOMPARE(m_library->documents()->size(), 4);
    catchUp();
    QCOMPARE(trouble(), QStringList());
}

void TestUserLexicon::aShippedEntryIsReplacedRetiredAndRestored()
{
    const LexiconEntry shipped = entry(u"NVIDIA"_s);
    QVERIFY(shipped.isShipped());
    QVERIFY(namesIn(2).contains(u"NVIDIA"_s));
    apply(retireEntry(shipped));
    catchUp();
    QVERIFY(!namesIn(2).contains(u"NVIDIA"_s));
    QVERIFY(entry(u"NVIDIA"_s).retired);
    apply(restoreEntry(entry(u"NVIDIA"_s)));
    catchUp();
    QVERIFY(namesIn(2).contains(u"NVIDIA"_s));
    LexiconEntry renamed = entry(u"NVIDIA"_s);
    renamed.canonical = u"Nvidia Corporation of Santa Clara"_s;
    apply(storeEntry(renamed));
    catchUp();
    QVERIFY(namesIn(2).contains(renamed.canonical));
    apply(removeEntry(entry(renamed.canonical)));
    catchUp();
    QVERIFY(entry(u"NVIDIA"_s).isShipped());
    QCOMPARE(trouble(), QStringList());
}

void TestUserLexicon::mergedNamesNameTheTarget()
{
    apply(storeEntry(company(u"Zorbatek"_s)));
    apply(storeEntry(company(u"Brumbotek Circle"_s)));
    const auto merge = mergeEntries(entry(u"Zorbatek"_s), entry(u"Brumbotek Circle"_s));
    QVERIFY(merge);
    apply(*merge);
    catchUp();
    QCOMPARE(namesIn(4), QStringList(3, u"Brumbotek Circle"_s));
    QCOMPARE(entry(u"Zorbatek"_s).mergedInto, entry(u"Brumbotek Circle"_s).uuid);
    QVERIFY(m_library->undo());
    catchUp();
    QCOMPARE(namesIn(4).count(u"Zorbatek"_s), 2);
    QCOMPARE(trouble(), QStringList());
}

void TestUserLexicon::aMergeInACircleIsRefused()
{
    apply(storeEntry(company(u"Zorbatek"_s)));
    apply(storeEntry(company(u"Brumbotek Circle"_s)));
    apply(*mergeEntries(entry(u"Zorbatek"_s), entry(u"Brumbotek Circle"_s)));
    QCOMPARE(mergeEntries(entry(u"Brumbotek Circle"_s), entry(u"Zorbatek"_s)).error().code(),
             ErrorCode::BadArgument);
    QCOMPARE(mergeEntries(entry(u"AMD"_s), entry(u"AMD"_s)).error().code(), ErrorCode::BadArgument);
    LexiconEntry target = entry(u"Brumbotek Circle"_s);
    target.mergedInto = entry(u"Zorbatek"_s).uuid;
    QCOMPARE(m_library->lexicon().apply(storeEntry(target)).error().code(), ErrorCode::BadArgument);
}

void TestUserLexicon::aSplitNameNamesTheNewEntry()
{
    apply(storeEntry(company(u"Zorbatek"_s, {u"Zorbatek"_s, u"Brumbotek Circle"_s})));
    catchUp();
    QCOMPARE(namesIn(4), QStringList(3, u"Zorbatek"_s));
    const auto split = splitEntry(entry(u"Zorbatek"_s), {u"Brumbotek Circle"_s}, u"Brumbotek"_s);
    QVERIFY(split);
    apply(*split);
    catchUp();
    QCOMPARE(namesIn(4), (QStringList{u"Zorbatek"_s, u"Zorbatek"_s, u"Brumbotek"_s}));
    QCOMPARE(splitEntry(entry(u"Zorbatek"_s), {u"Zorbatek"_s}, u"Z"_s).error().code(),
             ErrorCode::BadArgument);
}

void TestUserLexicon::aKindOfOnesOwnMarksItsEntries()
{
    LexiconKind weather;
    weather.key = u"weather"_s;
    weather.name = u"Weather"_s;
    weather.label = u"Weather"_s;
    weather.color = u"#3366aa"_s;
    weather.underline = UnderlineShape::Wave;
    LexiconEntry rain;
    rain.kind = weather.key;
    rain.canonical = u"rain"_s;
    QCOMPARE(m_library->lexicon().apply(storeEntry(rain)).error().code(), ErrorCode::BadArgument);
    apply(storeKind(weather));
    apply(storeEntry(rain));
    catchUp();
    const LexiconKind stored = m_library->lexicon().kinds()->constFirst();
    QCOMPARE(stored.number, int(MentionKind::FirstOfUser));
    QCOMPARE(stored.underline, weather.underline);
    const QString document = m_library->documentByNumber(3)->uuid;
    const auto marks = m_library->marks().ofVersion(m_library->currentVersion(document)->uuid).value();
    QCOMPARE(std::ranges::count(marks, stored.kind(), &Mention::kind), 2);
    QCOMPARE(m_library->lexicon().apply(removeKind(stored)).error().code(), ErrorCode::BadArgument);
    QVERIFY(m_library->undo());
    QVERIFY(m_library->undo());
    catchUp();
    QCOMPARE(trouble(), QStringList());
}

void TestUserLexicon::thePreviewTellsWhatTheChangeThenDoes()
{
    LexiconEntry amd = entry(u"AMD"_s);
    amd.aliases.append({u"Zorbatek"_s, {}, AliasCondition::Capital});
    amd.canonical = u"Advanced Micro Devices"_s;
    const auto preview = resultOf(m_library->lexicon().preview(storeEntry(amd)));
    QVERIFY(preview);
    QCOMPARE(preview->searched, 3);
    QCOMPARE(preview->affected, 3);
    QCOMPARE(preview->appear, 3);
    QCOMPARE(preview->vanish, 0);
    QCOMPARE(preview->change, 1);
    const PreviewCase first = preview->documents.constLast().cases.constFirst();
    QCOMPARE(first.quote, u"Zorbatek"_s);
    QCOMPARE(first.before, QString());
    QVERIFY(first.after.startsWith(u" ships boards"));
    QCOMPARE(first.nameThen, u"Advanced Micro Devices"_s);
    QVERIFY(entry(u"AMD"_s).isShipped());
    apply(storeEntry(amd));
    catchUp();
    QCOMPARE(namesIn(4), QStringList(2, u"Advanced Micro Devices"_s));
}

void TestUserLexicon::aChangeOfWhatHasMovedOnIsAConflict()
{
    apply(storeEntry(company(u"Zorbatek"_s)));
    const LexiconEntry read = entry(u"Zorbatek"_s);
    LexiconEntry mine = read;
    mine.note = u"a maker of boards"_s;
    apply(storeEntry(mine));
    QCOMPARE(m_library->lexicon().apply(retireEntry(read)).error().code(), ErrorCode::Conflict);
    QCOMPARE(m_library->lexicon().apply(storeEntry(company(u"Zorbatek"_s))).error().code(),
             ErrorCode::BadArgument);
}

void TestUserLexicon::aNameThatAnotherEntryHasIsToldOf()
{
    const auto warnings = m_library->lexicon().warnings(storeEntry(company(u"Zorbatek"_s, {u"nvidia"_s})));
    QVERIFY(warnings);
    QCOMPARE(warnings->size(), 1);
    QCOMPARE(warnings->constFirst().kind, LexiconWarning::Kind::SharedName);
    QCOMPARE(warnings->constFirst().other, u"NVIDIA"_s);
}

void TestUserLexicon::aCommonWordIsToldOf()
{
    const auto warnings = m_library->lexicon().warnings(
        storeEntry(company(u"The Meta people"_s, {u"The Meta people"_s, u"Meta"_s})));
    QVERIFY(warnings);
    const auto common = std::ranges::find(*warnings, LexiconWarning::Kind::CommonWord, &LexiconWarning::kind);
    QVERIFY(common != warnings->cend());
    QCOMPARE(common->asWord, 3);
    QCOMPARE(common->asName, 1);
    QVERIFY(common->conditions.contains(AliasCondition::InSentence));
}

void TestUserLexicon::anEmptyNameIsRefused()
{
    QCOMPARE(m_library->lexicon().apply(storeEntry(company(u"  "_s))).error().code(), ErrorCode::BadArgument);
    LexiconEntry spare = company(u"Zorbatek"_s, {u"Zorbatek"_s, u" "_s});
    apply(storeEntry(spare));
    QCOMPARE(entry(u"Zorbatek"_s).aliases.size(), 1);
}

void TestUserLexicon::whatIsExportedComesBack()
{
    LexiconKind law;
    law.key = u"law"_s;
    law.name = u"Law"_s;
    law.label = u"Laws"_s;
    law.color = u"#884400"_s;
    apply(storeKind(law));
    LexiconEntry zorbatek = company(u"Zorbatek"_s, {u"Zorbatek"_s, u"Z Tek"_s});
    zorbatek.note = u"a maker of boards"_s;
    zorbatek.aliases[1].language = u"it"_s;
    zorbatek.aliases[1].condition = AliasCondition::InSentence;
    apply(storeEntry(zorbatek));
    apply(retireEntry(entry(u"NVIDIA"_s)));
    const QByteArray table = m_library->lexicon().table().value();
    const QString path = m_folder->write(u"lexicon.tsv"_s, QString::fromUtf8(table));

    QCOMPARE(m_library->lexicon().readFile(path)->unchanged, 2);
    QCOMPARE(m_library->lexicon().readFile(path)->change.entries.size(), 0);
    const auto other = Library::create(m_folder->path(u"other.postilla"_s), {.analyst = u"Bob"_s});
    const auto import = (*other)->lexicon().readFile(path);
    QVERIFY2(import, import ? "" : qUtf8Printable(import.error().message()));
    QCOMPARE(import->added + import->changed, 2);
    QVERIFY((*other)->lexicon().apply(import->change));
    QCOMPARE((*other)->lexicon().table().value(), table);
    QVERIFY((*other)->undo());
    QCOMPARE((*other)->lexicon().kinds()->size(), 0);
}

void TestUserLexicon::aTextMarkedWithAnOldLexiconIsBehind()
{
    LibraryCore core({m_folder->libraryPath(), Database::Mode::ReadWrite, u"Ada"_s, &Clock::system()});
    const LibraryFinder old = core.finder().value();
    apply(storeEntry(company(u"Zorbatek"_s)));
    catchUp();
    const DocumentVersion version = *m_library->currentVersion(m_library->documentByNumber(1)->uuid);
    const auto stored = core.with([&](Database &database) -> Result<void> {
        auto transaction = Transaction::begin(database);
        return MarkWriter::begin(*transaction, database)
            .and_then(
                [&](MarkWriter writer) { return writer.put(version.id, old.mark({.version = version})); })
            .and_then([&] { return transaction->commit(); });
    });
    QVERIFY(stored);
    QCOMPARE(catchUp(), 1);
    QCOMPARE(trouble(), QStringList());
}

void TestUserLexicon::aNameBesideChineseIsReached()
{
    imported(*m_library, {m_folder->write(u"zh.txt"_s, u"Monday.\n\n据Zorbatek公司称, boards ship.\n"_s)});
    apply(storeEntry(company(u"Zorbatek"_s)));
    QCOMPARE(catchUp(), 3);
    QCOMPARE(namesIn(5), QStringList{u"Zorbatek"_s});
    QCOMPARE(trouble(), QStringList());
}

QTEST_GUILESS_MAIN(TestUserLexicon)
#include "tst_userlexicon.moc"
