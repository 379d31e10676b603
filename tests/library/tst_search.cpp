// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/bruteforce.h"
#include "library/libraryfolder.h"
#include "library/querymaker.h"
#include "query/queryparser.h"
#include "store/database.h"
#include "support/testdata.h"

#include <QDir>
#include <QTest>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesAreFoundByAliasAndModel_data();
    void namesAreFoundByAliasAndModel();
    void aCorrectionIsWhatIsFound();
    void snippetsShowWhatWasAskedFor();
    void pagesGoOnWhereTheLastOneEnded();
    void anUnknownKindIsAnErrorWithItsPlace();
    void randomQueriesFindWhatBruteForceFinds_data();
    void randomQueriesFindWhatBruteForceFinds();
    void aDamagedIndexSaysSoAndIsMadeAnew_data();
    void aDamagedIndexSaysSoAndIsMadeAnew();
    void searchWorksWhileAnImportGoesOn();

    void completionGoesOnWithWhatTheLibraryHolds_data();
    void completionGoesOnWithWhatTheLibraryHolds();
    void aConcordanceHasEveryPlaceInItsContext();
    void aContextBeginsAndEndsWithAWord();
    void aConcordanceIsSortedByWhatStandsAround();
    void aSavedSearchIsOneStepOfUndo();
    void aSavedSearchNeedsAQueryAndANameOfItsOwn();

private:
    QStringList titles(const QString &query) const;

    std::unique_ptr<LibraryFolder> m_folder;
    std::unique_ptr<Library> m_library;
};

namespace {

Query queryOf(const QString &typed)
{
    const auto query = QueryParser::read(typed);
    if (!query)
        qFatal("%s: %s", qPrintable(typed), qPrintable(query.error().message()));
    return *query;
}

/// Articles of parts drawn by number: the same ones every time.
QString articleText(int number)
{
    static const QStringList subjects{u"NVIDIA sells the H20 to China"_s,
                                      u"L'agenzia delle dogane cinesi ferma le schede H200"_s,
                                      u"Huawei presents the Ascend 910C in Shenzhen"_s,
                                      u"Il ministero del Commercio degli Stati Uniti rivede le licenze"_s,
                                      u"Reuters writes that AMD waits for the MI308"_s,
                                      u"Jensen Huang ha detto a Reuters che la domanda cresce"_s};
    static const QStringList figures{u"about $5.5 billion"_s,
                                     u"oltre tre milioni di schede"_s,
                                     u"between 20 and 35 percent"_s,
                                     u"15%"_s,
                                     u"400 mila unità"_s,
                                     u"12 nuovi impianti"_s};
    static const QStringList words{u"stock"_s, u"perché"_s, u"società"_s, u"export licences"_s, u"scorte"_s};
    return u"%1, part %2\n\n%3. The stock is %4, and the order was %5; %6 and %7.\n"_s.arg(
        subjects.at(number % subjects.size()), QString::number(number),
        subjects.at((number / 5 + 1) % subjects.size()), figures.at(number % figures.size()),
        figures.at((number / 7) % figures.size()), words.at(number % words.size()),
        words.at((number / 3) % words.size()));
}

/// A question that a tag speaks to, and that a judgement on a claim with another answers.
void ask(Library &library)
{
    const auto question = library.judgements().ask(u"Do sales resume?"_s);
    QList<Tag> tags = library.tags().all().value_or(QList<Tag>());
    const auto stock = std::ranges::find(tags, u"Scorte"_s, &Tag::name);
    const QList<Claim> claims = library.claims().all().value_or(QList<Claim>());
    if (!question || stock == tags.end())
        qFatal("no question can be asked");
    const auto other =
        std::ranges::find_if(claims, [&](const Claim &claim) { return !claim.tags.contains(stock->uuid); });
    stock->questionUuid = question->uuid;
    Judgement judgement;
    judgement.questionUuid = question->uuid;
    judgement.statement = u"They do."_s;
    judgement.claimsAgainst = {other->uuid};
    if (!library.tags().edit(*stock) || !library.judgements().judge(judgement))
        qFatal("the question cannot be answered");
}

/// Gives documents and claims data that queries ask for.
void annotate(Library &library)
{
    static const QStringList outlets{u"Il Sole 24 Ore"_s, u"Reuters"_s, {}, u"The Ledger"_s};
    static const QStringList dates{u"2025"_s, u"2025-08"_s, u"2024-11-30"_s, {}};
    const auto rows = library.documents();
    for (const DocumentListRow &row : *rows) {
        auto document = library.document(row.uuid);
        document->outlet = outlets.at(row.number % outlets.size());
        document->origin = outlets.at((row.number / 2) % outlets.size());
        document->state = ReadState(row.number % 3);
        const auto date = PartialDate::parse(dates.at(row.number % dates.size()));
        document->published = date ? std::optional(*date) : std::nullopt;
        const bool isEdited = library.edit(*document).has_value();
        const auto version = library.currentVersion(row.uuid);
        if (!isEdited || !version)
            qFatal("the library cannot be annotated");
        if (row.number % 4 != 0)
            continue;
        Claim claim;
        claim.verdict = Verdict(row.number / 4 % 4);
        claim.reliability = Reliability(row.number / 4 % 5);
        claim.credibility = Credibility(row.number / 8 % 4);
        const QStringList tags =
            row.number % 8 == 0 ? QStringList{u"Scorte"_s} : QStringList{u"da chiedere"_s};
        if (!library.claims().create(version->uuid, {0, 4}, claim, tags))
            qFatal("no claim can be made");
    }
    ask(library);
}

} // namespace

void TestSearch::init()
{
    m_library.reset();
    m_folder = std::make_unique<LibraryFolder>();
    m_library = m_folder->open();
}

QStringList TestSearch::titles(const QString &query) const
{
    const auto found = m_library->searches().newest(queryOf(query), std::nullopt, 100);
    if (!found)
        qFatal("%s", qPrintable(found.error().message()));
    QStringList titles;
    for (const SearchHit &hit : found->hits)
        titles.append(hit.document.title);
    return titles;
}

void TestSearch::namesAreFoundByAliasAndModel_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("found");
    QTest::newRow("model") << u"chip:H20"_s << true;
    QTest::newRow("another case") << u"chip:\"nvidia h20\""_s << true;
    QTest::newRow("longer model") << u"chip:H200"_s << false;
    QTest::newRow("shorter model") << u"chip:H2"_s << false;
    QTest::newRow("family name") << u"person:huang"_s << true;
    QTest::newRow("Italian name of a place") << u"place:Cina"_s << true;
    QTest::newRow("alias of a body") << u"agency:\"Department of Commerce\""_s << true;
    QTest::newRow("another kind") << u"company:H20"_s << false;
    QTest::newRow("excluded") << u"-chip:H20"_s << false;
}

void TestSearch::namesAreFoundByAliasAndModel()
{
    QFETCH(QString, query);
    QFETCH(bool, found);
    imported(*m_library,
             {m_folder->write(u"a.txt"_s, u"Sales\n\nJensen Huang said that the H20 is sold to China. "
                                          "The US Department of Commerce wants 15% of it.\n"_s)});
    QCOMPARE(titles(query).size(), found ? 1 : 0);
}

void TestSearch::aCorrectionIsWhatIsFound()
{
    imported(*m_library, {m_folder->write(u"a.txt"_s, u"Sales\n\nThe H20 is sold in large numbers.\n"_s)});
    const auto version = m_library->currentVersion(m_library->documents()->constFirst().uuid);
    const QList<Mention> mentions = *m_library->marks().ofVersion(version->uuid);
    const auto chip = std::ranges::find(mentions, MentionKind::Chip, &Mention::kind);
    QVERIFY(chip != mentions.end());
    QCOMPARE(titles(u"chip:H20"_s).size(), 1);
    QVERIFY(m_library->corrections().reject(version->uuid, *chip));
    QCOMPARE(titles(u"chip:H20"_s).size(), 0);
    QVERIFY(m_library->undo());
    QCOMPARE(titles(u"chip:H20"_s).size(), 1);
}

void TestSearch::snippetsShowWhatWasAskedFor()
{
    imported(*m_library, {m_folder->write(u"a.txt"_s, u"Sales\n\nThe H20 and the H200\nare sold.\n"_s)});
    const auto found = m_library->searches().newest(queryOf(u"sold chip:H200"_s), std::nullopt, 10);
    QVERIFY(found);
    const Snippet &snippet = found->hits.constFirst().snippet;
    QStringList hits;
    for (const TextSpan &hit : snippet.hits)
        hits.append(snippet.text.mid(hit.start, hit.length()));
    QCOMPARE(hits, QStringList({u"H200"_s, u"sold"_s}));
    QVERIFY(!snippet.text.contains(u'\n'));
    QCOMPARE(found->hits.constFirst().document.mentions.chips, 2);
}

void TestSearch::pagesGoOnWhereTheLastOneEnded()
{
    imported(*m_library, {m_folder->writeArticles(u"articles"_s, 25)});
    for (const QString &typed : {u"licences"_s, u"lang:en"_s, u"licences -lang:it"_s}) {
        QStringList paged;
        std::optional<SearchPlace> place;
        do {
            const auto page = m_library->searches().newest(queryOf(typed), place, 4);
            QVERIFY(page);
            for (const SearchHit &hit : page->hits)
                paged.append(hit.document.uuid);
            place = page->end;
        } while (place);
        QCOMPARE(paged, BruteForce(*m_library).find(queryOf(typed)));
        QCOMPARE(paged.size(), 25);
    }
}

void TestSearch::anUnknownKindIsAnErrorWithItsPlace()
{
    const auto found = m_library->searches().newest(queryOf(u"chip:H20 kind:nothing"_s), std::nullopt, 10);
    QVERIFY(!found);
    QCOMPARE(found.error().code(), ErrorCode::BadQuery);
    QCOMPARE(found.error().where(), u"character 10"_s);
}

void TestSearch::randomQueriesFindWhatBruteForceFinds_data()
{
    QTest::addColumn<bool>("isCorpus");
    QTest::newRow("corpus") << true;
    QTest::newRow("made articles") << false;
}

void TestSearch::randomQueriesFindWhatBruteForceFinds()
{
    QFETCH(bool, isCorpus);
    const QString corpus = corpusPath(u"docs"_s);
    if (isCorpus && corpus.isEmpty())
        QSKIP(noCorpus);
    if (isCorpus) {
        imported(*m_library, {corpus});
    } else {
        QDir().mkpath(m_folder->path(u"made"_s));
        for (int number = 0; number < 200; ++number)
            m_folder->write(u"made/%1.txt"_s.arg(number), articleText(number));
        imported(*m_library, {m_folder->path(u"made"_s)});
    }
    annotate(*m_library);
    const BruteForce reference(*m_library);
    QVERIFY(!reference.documents().empty());
    QueryMaker queries(reference, 2025);
    int fruitful = 0;
    for (int round = 0; round < 1000; ++round) {
        const QString typed = queries.next();
        const Query query = queryOf(typed);
        const QStringList wanted = reference.find(query);
        const auto whole = m_library->listing({.search = query});
        const auto page = m_library->searches().newest(query, std::nullopt, 10);
        QVERIFY2(whole && page, qPrintable(typed + (page ? QString() : page.error().message())));
        QStringList all;
        for (const ListedDocument &listed : whole->documents)
            all.append(listed.uuid.toString(QUuid::WithoutBraces));
        QVERIFY2(all == wanted,
                 qPrintable(u"%1: %2 found, %3 wanted"_s.arg(typed).arg(all.size()).arg(wanted.size())));
        QStringList first;
        for (const SearchHit &hit : page->hits)
            first.append(hit.document.uuid);
        QVERIFY2(first == wanted.first(std::min<qsizetype>(10, wanted.size())), qPrintable(typed));
        fruitful += wanted.isEmpty() ? 0 : 1;
    }
    QVERIFY2(fruitful > 400, qPrintable(QString::number(fruitful)));
}

void TestSearch::aDamagedIndexSaysSoAndIsMadeAnew_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("overwritten") << u"UPDATE document_index_data SET block = x'00ff00ff' WHERE id > 1"_s;
    QTest::newRow("its structure overwritten")
        << u"UPDATE document_index_data SET block = x'00ff00ff' WHERE id = 10"_s;
    QTest::newRow("its structure emptied")
        << u"UPDATE document_index_data SET block = x'00000001000000' WHERE id = 10"_s;
    QTest::newRow("missing") << u"DELETE FROM document_index_data WHERE id > 10"_s;
}

void TestSearch::aDamagedIndexSaysSoAndIsMadeAnew()
{
    QFETCH(QString, damage);
    imported(*m_library, {m_folder->writeArticles(u"articles"_s, 250)});
    {
        const auto database = Database::open(m_folder->libraryPath());
        QVERIFY(database);
        QVERIFY((*database)->execute(damage));
    }
    const auto broken = m_library->searches().newest(queryOf(u"licences"_s), std::nullopt, 10);
    QVERIFY(!broken);
    QCOMPARE(broken.error().code(), ErrorCode::SearchIndexDamaged);

    // Broken off after the first step, it is not taken for whole.
    const auto repair = m_library->searches().repairIndex();
    QVERIFY(resultOf(repair));
    QVERIFY(repair.future().progressMaximum() == 250);
    QCOMPARE(titles(u"licences"_s).size(), 100);
    QCOMPARE(titles(u"Article 7"_s).size(), 1);
    const auto findings = resultOf(m_library->verify());
    QVERIFY(findings);
    QVERIFY(findings->isEmpty());
}

void TestSearch::searchWorksWhileAnImportGoesOn()
{
    imported(*m_library, {m_folder->writeArticles(u"first"_s, 5)});
    QDir().mkpath(m_folder->path(u"more"_s));
    for (int number = 0; number < 300; ++number)
        m_folder->write(u"more/%1.txt"_s.arg(number), articleText(number));
    const auto job = m_library->import({m_folder->path(u"more"_s)});
    int searched = 0;
    while (!job.future().isFinished()) {
        QVERIFY(titles(u"licences"_s).size() >= 5);
        ++searched;
    }
    QVERIFY(searched > 0);
    QVERIFY(resultOf(job));
    QVERIFY(!titles(u"chip:H20 part"_s).isEmpty());
}

void TestSearch::completionGoesOnWithWhatTheLibraryHolds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("count");
    QTest::newRow("a field") << u"licence -ch"_s << u"licence -chip:"_s << -1;
    QTest::newRow("most frequent value") << u"chip:"_s << u"chip:\"NVIDIA H20\""_s << 2;
    QTest::newRow("by a later word") << u"(chip:h200"_s << u"(chip:\"NVIDIA H200\""_s << 1;
    QTest::newRow("inside quotation marks") << u"a person:\"jens"_s << u"a person:\"Jensen Huang\""_s << 1;
    QTest::newRow("a fixed value") << u"state:rev"_s << u"state:reviewed"_s << -1;
    QTest::newRow("a language") << u"lang:"_s << u"lang:en"_s << 2;
}

void TestSearch::completionGoesOnWithWhatTheLibraryHolds()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    QFETCH(int, count);
    imported(
        *m_library,
        {m_folder->write(u"a.txt"_s, u"Sales\n\nJensen Huang said that the H20 and the H200 are sold.\n"_s),
         m_folder->write(u"b.txt"_s, u"Stocks\n\nThe H20 is kept in the stores of the company.\n"_s)});
    const auto completions = m_library->searches().complete(typed, typed.size());
    QVERIFY(completions);
    QVERIFY(!completions->isEmpty());
    const Completion &best = completions->constFirst();
    QCOMPARE(QString(typed).replace(best.span.start, best.span.length(), best.text), first);
    QCOMPARE(best.count.value_or(-1), count);
}

void TestSearch::aConcordanceHasEveryPlaceInItsContext()
{
    imported(*m_library,
             {m_folder->write(u"a.txt"_s, u"Sales\n\nThe H20 is sold.\nNobody buys an H20 here.\n"_s),
              m_folder->write(u"b.txt"_s, u"Stocks\n\nThe H200 and the H20 are \"kept\".\n"_s)});
    const auto found = resultOf(m_library->searches().concordance(queryOf(u"chip:H20"_s)));
    QVERIFY(found);
    QVERIFY(!found->isCut);
    QStringList lines;
    for (const ConcordanceLine &line : found->lines)
        lines.append(u"%1|%2|%3|%4"_s.arg(line.number).arg(line.left, line.hit, line.right));
    QCOMPARE(lines, QStringList({u"2|Stocks  The H200 and the |H20| are \"kept\". "_s,
                                 u"1|Sales  The |H20| is sold. Nobody buys an H20 here. "_s,
                                 u"1|Sales  The H20 is sold. Nobody buys an |H20| here. "_s}));
    const auto version = m_library->currentVersion(found->lines.constLast().documentUuid);
    const TextSpan span = found->lines.constLast().span;
    QCOMPARE(version->text.mid(span.start, span.length()), u"H20"_s);
    const QByteArray csv = csvOf(found->lines);
    QVERIFY(csv.startsWith("document_no,title,outlet,published,left,hit,right\r\n"));
    QVERIFY(csv.contains("\" are \"\"kept\"\". \""));
    QCOMPARE(plainText(found->lines).split(u'\n').size(), 3);
}

void TestSearch::aContextBeginsAndEndsWithAWord()
{
    const QString text = u"Words\n\n"_s + u"lorem ipsum "_s.repeated(20) + u"dell’H20 "_s +
                         u"dolor sit "_s.repeated(20) + u"\n"_s;
    imported(*m_library, {m_folder->write(u"a.txt"_s, text)});
    const auto found = resultOf(m_library->searches().concordance(queryOf(u"chip:H20"_s)));
    QVERIFY(found);
    QCOMPARE(found->lines.size(), 1);
    const ConcordanceLine &line = found->lines.constFirst();
    QVERIFY(line.left.startsWith(u"lorem "_s) || line.left.startsWith(u"ipsum "_s));
    QVERIFY(line.left.endsWith(u"dell’"_s));
    QVERIFY(line.right.endsWith(u" dolor"_s) || line.right.endsWith(u" sit"_s));
    QVERIFY(line.left.size() <= ConcordanceLine::contextLength && line.left.size() > 60);
}

void TestSearch::aConcordanceIsSortedByWhatStandsAround()
{
    QList<ConcordanceLine> lines;
    const auto add = [&](const QString &left, const QString &right, const QString &outlet,
                         const QString &date) {
        ConcordanceLine line;
        line.left = left;
        line.hit = u"H20"_s;
        line.right = right;
        line.outlet = outlet;
        const auto published = PartialDate::parse(date);
        line.published = published ? std::optional(*published) : std::nullopt;
        lines.append(line);
    };
    add(u"a zebra "_s, u" costs"_s, u"Reuters"_s, u"2025"_s);
    add(u"z apple "_s, u" works"_s, u"Ansa"_s, {});
    add(u"b apple "_s, u" Breaks"_s, u"Ansa"_s, u"2025-08"_s);
    const auto lefts = [&](ConcordanceOrder order) {
        sort(lines, order);
        QString all;
        for (const ConcordanceLine &line : std::as_const(lines))
            all += line.left.first(1);
        return all;
    };
    QCOMPARE(lefts(ConcordanceOrder::Left), u"bza"_s);
    QCOMPARE(lefts(ConcordanceOrder::Right), u"baz"_s);
    QCOMPARE(lefts(ConcordanceOrder::Source), u"bza"_s);
    QCOMPARE(lefts(ConcordanceOrder::Date), u"baz"_s);
}

void TestSearch::aSavedSearchIsOneStepOfUndo()
{
    Searches searches = m_library->searches();
    const auto saved = searches.save(u" Scorte "_s, u"chip:H20 scorte"_s);
    QVERIFY(saved);
    QCOMPARE(saved->name, u"Scorte"_s);
    QCOMPARE(*searches.saved(), QList<SavedSearch>{*saved});
    QCOMPARE((*m_library->history().nextUndo())->label, u"save-search"_s);
    QVERIFY(m_library->undo());
    QVERIFY(searches.saved()->isEmpty());
    QVERIFY(m_library->redo());
    SavedSearch edited = searches.saved()->constFirst();
    edited.query = u"chip:H200"_s;
    QVERIFY(searches.edit(edited));
    QVERIFY(searches.remove(searches.saved()->constFirst()));
    QVERIFY(searches.saved()->isEmpty());
    QVERIFY(m_library->undo());
    QCOMPARE(searches.saved()->constFirst().query, u"chip:H200"_s);
    QVERIFY(resultOf(m_library->verify())->isEmpty());
}

void TestSearch::aSavedSearchNeedsAQueryAndANameOfItsOwn()
{
    Searches searches = m_library->searches();
    QVERIFY(searches.save(u"Scorte"_s, u"scorte"_s));
    QCOMPARE(searches.save(u"scorte"_s, u"stock"_s).error().code(), ErrorCode::BadArgument);
    QCOMPARE(searches.save(u" "_s, u"stock"_s).error().code(), ErrorCode::BadArgument);
    QCOMPARE(searches.save(u"Other"_s, u"stock \"a"_s).error().code(), ErrorCode::BadQuery);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
